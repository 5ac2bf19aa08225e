// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SeekSource.h"

#include "app/ClockSource.h"
#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "views/widgets/SeekFields.h"

namespace app {

SeekSource::SeekSource(views::SeekFields* fields, ClusterSession* session, const QString& topic, QObject* parent)
    : QObject(parent), m_fields(fields), m_session(session), m_topic(topic)
{
    new ClockSource(fields, session, topic, this);
    ClusterData* data = session->data();
    connect(data, &ClusterData::metadataChanged, this, &SeekSource::updateTopics);
    connect(data, &ClusterData::groupListChanged, this, &SeekSource::updateGroups);
    connect(data, &ClusterData::watermarksChanged, this, [this](const QSet<QString>& topics) {
        if (topics.contains(m_topic))
            updateWatermarks();
    });
    // What is known before the read has ended is from an earlier one.
    connect(data, &ClusterData::loadingChanged, this, [this, data](DataSubject subject) {
        if (subject != DataSubject::GroupOffsets || data->isLoading(subject) || m_group.isEmpty())
            return;
        if (--m_reads <= 0 || !m_session->gateway())
            updateCommitted();
    });
    connect(fields, &views::SeekFields::groupsWanted, this, [this] {
        if (!m_session->data()->groups())
            m_session->data()->refreshGroupList();
        updateGroups();
    });
    connect(fields, &views::SeekFields::committedWanted, this, &SeekSource::askCommitted);
    connect(fields, &views::SeekFields::watermarksWanted, this, [this] {
        m_session->data()->refreshWatermarks({m_topic});
        updateWatermarks();
    });
    updateTopics();
}

void SeekSource::updateTopics()
{
    const auto metadata = m_session->data()->metadata();
    if (!metadata || !m_fields)
        return;
    QHash<QString, int> counts;
    for (const kafka::Topic& topic : metadata->topics)
        counts.insert(topic.name, int(topic.partitions.size()));
    m_fields->setTopics(counts);
}

void SeekSource::updateGroups()
{
    const auto& groups = m_session->data()->groups();
    if (!groups || !m_fields)
        return;
    QStringList ids;
    for (const kafka::GroupListing& group : groups->groups)
        if (group.type != kafka::GroupType::Share && group.type != kafka::GroupType::Other) // as ClusterData::refreshGroup()
            ids << group.id;
    m_fields->setGroups(ids);
}

void SeekSource::updateWatermarks()
{
    const auto metadata = m_session->data()->metadata();
    const kafka::Topic* topic = metadata ? metadata->find(m_topic) : nullptr;
    if (!topic || !m_fields)
        return;
    QHash<qint32, kafka::Watermarks> marks;
    for (const kafka::Partition& p : topic->partitions)
        marks.insert(p.id, m_session->data()->watermarks({m_topic, p.id}));
    m_fields->setWatermarks(marks);
}

void SeekSource::askCommitted(const QString& group)
{
    ClusterData* data = m_session->data();
    m_group = group;
    m_reads = data->isLoading(DataSubject::GroupOffsets) ? 2 : 1; // it is asked for behind the one under way
    data->refreshGroup(group);
    if (!data->isLoading(DataSubject::GroupOffsets))
        updateCommitted();
}

void SeekSource::updateCommitted()
{
    const ClusterData* data = m_session->data();
    const auto read = data->groupOffsets(m_group);
    const auto error = data->groupOffsetsError(m_group);
    const QString group = std::exchange(m_group, {});
    if (!m_fields)
        return;
    views::CommittedPositions positions;
    if (!m_session->gateway() || (!read && !error))
        positions.problem = tr("The committed offsets cannot be read now.");
    else if (error || !*read)
        positions.problem = error ? error->message : read->error().message;
    else
        for (const kafka::CommittedOffset& o : (**read)->offsets)
            if (o.partition.topic == m_topic && !o.error && o.offset >= 0)
                positions.offsets.emplace_back(o.partition.partition, o.offset);
    m_fields->setCommitted(group, positions);
}

} // namespace app
