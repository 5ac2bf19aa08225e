// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupEventModel.h"

#include "models/Formats.h"
#include "models/GroupText.h"

namespace models {

namespace {

QString kindText(kafka::GroupEvent::Kind kind)
{
    switch (kind) {
    case kafka::GroupEvent::Kind::Assigned: return GroupEventModel::tr("assigned");
    case kafka::GroupEvent::Kind::Revoked: return GroupEventModel::tr("given back");
    case kafka::GroupEvent::Kind::Lost: return GroupEventModel::tr("lost");
    case kafka::GroupEvent::Kind::Trouble: return GroupEventModel::tr("trouble");
    case kafka::GroupEvent::Kind::Left: return GroupEventModel::tr("left");
    }
    return {};
}

} // namespace

void GroupEventModel::add(const kafka::GroupEvent& event)
{
    GroupEventRow row;
    row.at = event.at;
    row.what = kindText(event.kind);
    row.partitions = event.partitions.empty() && event.kind == kafka::GroupEvent::Kind::Assigned
                         ? tr("no partition: the group has more members than partitions")
                         : groups::partitionsText(event.partitions);
    row.detail = event.error ? event.error->message : QString();
    row.trouble = event.error.has_value() || event.kind == kafka::GroupEvent::Kind::Lost;
    put(row);
}

void GroupEventModel::add(const QString& what, const std::vector<kafka::TopicPartition>& partitions, const QString& detail, bool trouble)
{
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    put({0, now, what, groups::partitionsText(partitions), detail, trouble});
}

void GroupEventModel::put(GroupEventRow row)
{
    row.key = ++m_last;
    updateRow(std::move(row));
    if (rows().size() > MaxRows)
        removeKey(rows().front().key);
}

std::vector<Column> GroupEventModel::columns() const
{
    return {
        {tr("Time"), {}, Qt::AlignLeft}, {tr("What"), {}, Qt::AlignLeft}, {tr("Partitions"), {}, Qt::AlignLeft}, {tr("Details"), {}, Qt::AlignLeft}};
}

QVariant GroupEventModel::cell(const GroupEventRow& row, int column, int role) const
{
    if (role == StateRole)
        return column == What && row.trouble ? QVariant(int(State::Warn)) : QVariant();
    if (role == SortRole && column == Time)
        return qint64(row.at.time_since_epoch().count());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time: return formats::time(row.at);
    case What: return row.what;
    case Partitions: return row.partitions;
    case Detail: return row.detail;
    default: return {};
    }
}

} // namespace models
