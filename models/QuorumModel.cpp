// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QuorumModel.h"

#include "models/Formats.h"

#include <algorithm>

namespace models {

namespace {

constexpr std::chrono::seconds tolerated {10};

std::optional<qint64> known(qint64 value) { return value < 0 ? std::nullopt : std::optional(value); }

qint64 msOf(kafka::TimePoint at) { return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count(); }

} // namespace

std::vector<QuorumRow> quorumRows(const kafka::QuorumDescription& quorum)
{
    const auto leader = std::find_if(quorum.voters.begin(), quorum.voters.end(), [&](const auto& voter) { return voter.node == quorum.leader; });
    const auto now = leader == quorum.voters.end() ? std::nullopt : leader->lastCaughtUp;
    const auto behind = [&](const kafka::QuorumReplica& replica) -> std::optional<std::chrono::milliseconds> {
        if (!now || !replica.lastCaughtUp)
            return std::nullopt;
        return std::max(std::chrono::milliseconds(0), std::chrono::duration_cast<std::chrono::milliseconds>(*now - *replica.lastCaughtUp));
    };
    std::vector<QuorumRow> rows;
    for (const auto& voter : quorum.voters)
        rows.push_back({voter, voter.node == quorum.leader ? QuorumRow::Role::Leader : QuorumRow::Role::Voter, behind(voter)});
    for (const auto& observer : quorum.observers)
        rows.push_back({observer, QuorumRow::Role::Observer, behind(observer)});
    return rows;
}

bool isBehind(const QuorumRow& row) { return row.behind && *row.behind > tolerated; }

QString controllerText(const std::optional<kafka::QuorumDescription>& quorum)
{
    return quorum && quorum->leader >= 0 ? QString::number(quorum->leader) : unknownText();
}

QString controllerNote(const std::optional<kafka::QuorumDescription>& quorum, const std::optional<kafka::Error>& error)
{
    if (error)
        return quorum ? QuorumModel::tr("As last read; asking again failed: %1").arg(error->message)
                      : QuorumModel::tr("Not known: %1").arg(error->message);
    if (!quorum)
        return QuorumModel::tr("Not read yet.");
    if (quorum->leader < 0)
        return QuorumModel::tr("The cluster has no active controller now.");
    return quorum->kraft ? QuorumModel::tr("Leader of the KRaft quorum, epoch %1.").arg(formats::number(quorum->epoch))
                         : QuorumModel::tr("Elected through ZooKeeper: this cluster has no quorum of its own.");
}

std::vector<models::Column> QuorumModel::columns() const
{
    return {
        {tr("Node"), tr("node.id of the controller or broker"), Qt::AlignRight},
        {tr("Role"), tr("The leader is the active controller; voters can take over; observers (brokers) only follow")},
        {tr("Log end offset"), tr("End of its copy of the metadata log"), Qt::AlignRight},
        {tr("Lag"), tr("Records of the metadata log behind the leader"), Qt::AlignRight},
        {tr("Caught up"), tr("How long ago it had everything that the leader had, by the leader's clock"), Qt::AlignRight},
        {tr("Last fetch"), tr("When it last fetched from the leader, by the leader's clock"), Qt::AlignRight},
        {tr("Directory id"), tr("Id of the directory that holds its copy (KIP-853)"), Qt::AlignLeft, true},
    };
}

QString QuorumModel::key(const QuorumRow& row) const
{
    return QStringLiteral("%1/%2/%3")
        .arg(row.role == QuorumRow::Role::Observer ? 1 : 0)
        .arg(row.replica.node, 10, 10, QLatin1Char('0'))
        .arg(row.replica.directoryId);
}

QVariant QuorumModel::display(const QuorumRow& row, int column)
{
    switch (column) {
    case Node: return QString::number(row.replica.node);
    case Role:
        switch (row.role) {
        case QuorumRow::Role::Leader: return tr("leader");
        case QuorumRow::Role::Voter: return tr("voter");
        case QuorumRow::Role::Observer: return tr("observer");
        }
        return {};
    case LogEndOffset: return formats::number(known(row.replica.logEndOffset));
    case Lag: return formats::number(known(row.replica.lag));
    case Behind:
        if (!row.behind)
            return unknownText();
        return row.behind->count() == 0 ? tr("now") : tr("%1 ago").arg(formats::duration(*row.behind));
    case LastFetch: return row.replica.lastFetch ? formats::time(*row.replica.lastFetch) : unknownText();
    case Directory: return row.replica.directoryId.isEmpty() ? unknownText() : row.replica.directoryId;
    default: return {};
    }
}

QVariant QuorumModel::raw(const QuorumRow& row, int column)
{
    const auto number = [](qint64 value) { return value < 0 ? QVariant() : QVariant(value); };
    switch (column) {
    case Node: return row.replica.node;
    case Role: return int(row.role);
    case LogEndOffset: return number(row.replica.logEndOffset);
    case Lag: return number(row.replica.lag);
    case Behind: return row.behind ? QVariant(qint64(row.behind->count())) : QVariant();
    case LastFetch: return row.replica.lastFetch ? QVariant(msOf(*row.replica.lastFetch)) : QVariant();
    default: return {};
    }
}

QVariant QuorumModel::toolTip(const QuorumRow& row, int column)
{
    if (column == LastFetch && row.replica.lastFetch)
        return formats::timeTip(msOf(*row.replica.lastFetch));
    if (column == LastFetch && row.role == QuorumRow::Role::Leader)
        return tr("The leader fetches from nobody.");
    if ((column == Behind && !row.behind) || (column == LastFetch && !row.replica.lastFetch))
        return tr("Not told: it never happened, or the controller is older than Kafka 3.3.");
    return {};
}

QVariant QuorumModel::cell(const QuorumRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case SortRole: return raw(row, column);
    case ExactRole: return column == Role ? display(row, column) : QVariant();
    case StateRole:
        if (column != Behind || !row.behind)
            return int(State::None);
        return int(isBehind(row) ? State::Warn : State::Ok);
    case Qt::ToolTipRole: return toolTip(row, column);
    default: return {};
    }
}

} // namespace models
