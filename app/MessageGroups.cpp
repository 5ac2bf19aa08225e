// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MessageGroups.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "models/Formats.h"
#include "views/dialogs/MessageGroupsDialog.h"

namespace app {

void MessageGroups::show(ClusterSession* session, const kafka::TopicPartition& partition, qint64 offset, QWidget* parent,
                         std::function<void(const QString& group)> open)
{
    auto* shown = new MessageGroups(session, partition, offset, parent);
    connect(shown->m_dialog, &views::MessageGroupsDialog::groupActivated, shown, open);
    session->data()->refreshGroups();
    shown->fill();
    shown->m_dialog->open();
}

MessageGroups::MessageGroups(ClusterSession* session, const kafka::TopicPartition& partition, qint64 offset, QWidget* parent)
    : QObject(session), m_session(session), m_partition(partition), m_offset(offset),
      m_dialog(new views::MessageGroupsDialog(
          &m_model, session->name(),
          tr("Topic %1, partition %2, offset %3").arg(partition.topic, QString::number(partition.partition), models::formats::number(offset)),
          parent))
{
    const ClusterData* data = session->data();
    connect(data, &ClusterData::groupListChanged, this, &MessageGroups::fill);
    connect(data, &ClusterData::groupChanged, this, &MessageGroups::fill);
    connect(data, &ClusterData::loadingChanged, this, &MessageGroups::fill);
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
}

void MessageGroups::fill()
{
    if (!m_dialog)
        return;
    const ClusterData* data = m_session->data();
    std::vector<models::MessageGroupRow> rows;
    for (const QString& group : data->groupsOfTopic(m_partition.topic)) {
        const auto offsets = data->groupOffsets(group);
        const kafka::CommittedOffset* committed = offsets && *offsets ? (**offsets)->find(m_partition) : nullptr;
        if (!committed || committed->error || committed->offset < 0)
            continue;
        models::MessageGroupRow row;
        row.group = group;
        row.committed = committed->offset;
        row.message = m_offset;
        if (const auto description = data->group(group); description && *description) {
            row.state = (*description)->state;
            row.members = int((*description)->members.size());
        }
        rows.push_back(std::move(row));
    }
    m_model.setRows(std::move(rows));
    const bool loading = data->isLoading(DataSubject::Groups) || data->isLoading(DataSubject::GroupOffsets);
    m_dialog->setLoading(loading);
    QStringList problems;
    for (const DataSubject subject : {DataSubject::GroupList, DataSubject::GroupOffsets})
        if (const auto error = data->lastError(subject); error && !loading)
            problems << error->message;
    m_dialog->setProblem(problems.isEmpty() ? QString() : tr("Not every group could be read: %1").arg(problems.join(QLatin1Char(' '))));
}

} // namespace app
