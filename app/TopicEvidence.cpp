// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TopicEvidence.h"

#include "app/ClusterData.h"
#include "models/Formats.h"
#include "models/GroupText.h"

#include <QCoreApplication>

namespace app {

namespace formats = models::formats;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::TopicEvidence)
};

/** True when the group's offsets on one of the topics differ between the readings. */
bool moved(const kafka::GroupOffsets& before, const kafka::GroupOffsets& now, const QStringList& topics)
{
    for (const auto& offset : now.offsets) {
        if (!topics.contains(offset.partition.topic))
            continue;
        const kafka::CommittedOffset* old = before.find(offset.partition);
        if (!old || old->offset != offset.offset)
            return true;
    }
    return false;
}

QString newestRecord(const QStringList& topics, const TopicReading& reading)
{
    qint64 newest = -1;
    kafka::TopicPartition where;
    for (auto it = reading.newest.cbegin(); it != reading.newest.cend(); ++it) {
        if (topics.contains(it.key().topic) && it->timestamp > newest) {
            newest = it->timestamp;
            where = it.key();
        }
    }
    if (newest < 0)
        return reading.newest.isEmpty() ? Texts::tr("Newest record: its time could not be read.") : Texts::tr("Newest record: there is none.");
    return Texts::tr("Newest record: %1 %2 (%3 / %4)").arg(formats::time(newest), formats::zoneName(), where.topic, QString::number(where.partition));
}

} // namespace

bool groupOffsetsKnown(const ClusterData& data) { return data.readAt(DataSubject::Groups).isValid() && !data.isLoading(DataSubject::GroupOffsets); }

void TopicEvidence::begin(const ClusterData& data, const QStringList& topics)
{
    for (const QString& topic : topics) {
        for (const QString& group : data.groupsOfTopic(topic)) {
            if (!m_groups.contains(group))
                m_groups << group;
            const auto offsets = data.groupOffsets(group);
            if (offsets && *offsets && !m_first.contains(group))
                m_first.insert(group, **offsets);
        }
    }
}

QStringList TopicEvidence::lines(const ClusterData& data, const QStringList& topics, const TopicReading& reading)
{
    QStringList lines {newestRecord(topics, reading)};
    if (!groupOffsetsKnown(data))
        lines << Texts::tr("Groups with offsets here: not all read yet.");
    else if (m_groups.isEmpty())
        lines << Texts::tr("No group has committed an offset here.");
    for (const QString& group : std::as_const(m_groups)) {
        QStringList says;
        if (const auto description = data.group(group); description && *description) {
            says << models::groups::stateText((*description)->state);
            says << Texts::tr("members: %1").arg(formats::number(qint64((*description)->members.size())));
        }
        const kafka::GroupOffsetsPtr before = m_first.value(group);
        const kafka::GroupOffsetsPtr now = reading.groupOffsets.value(group);
        if (before && now) {
            const auto between = now->at - before->at;
            says << (moved(*before, *now, topics) ? Texts::tr("committed here in the last %1").arg(formats::duration(between))
                                                  : Texts::tr("no commit here in the last %1").arg(formats::duration(between)));
        } else {
            says << Texts::tr("its offsets could not be read");
        }
        lines << Texts::tr("Group %1: %2").arg(group, says.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace app
