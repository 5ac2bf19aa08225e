// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Error.h"
#include "kafka/values/Quorum.h"
#include "models/TableModel.h"

#include <chrono>
#include <optional>

namespace models {

/** One replica of the metadata log, as the overview shows it. */
struct QuorumRow
{
    enum class Role { Leader, Voter, Observer };
    kafka::QuorumReplica replica;
    Role role = Role::Voter;
    /** How long ago it had all the leader had, by the leader's clock; nullopt = not told, or never. */
    std::optional<std::chrono::milliseconds> behind;
    bool operator==(const QuorumRow&) const = default;
};

/** Voters, then observers, of a quorum; none with ZooKeeper. */
std::vector<QuorumRow> quorumRows(const kafka::QuorumDescription& quorum);
/** A replica that has not caught up with the leader for over ten seconds. */
bool isBehind(const QuorumRow& row);

/** The controller's id, or "—". */
QString controllerText(const std::optional<kafka::QuorumDescription>& quorum);
/** Who says so, or why it is not known; `error`: of the last read. */
QString controllerNote(const std::optional<kafka::QuorumDescription>& quorum, const std::optional<kafka::Error>& error);

/** The replicas of the cluster's metadata log: who leads, votes and observes, and how far each is behind. GUI thread. */
class QuorumModel : public TableModel<QuorumRow, QString>
{
    Q_OBJECT
public:
    enum Column { Node, Role, LogEndOffset, Lag, Behind, LastFetch, Directory, ColumnCount };

    using TableModel::TableModel;

protected:
    std::vector<models::Column> columns() const override;
    QString key(const QuorumRow& row) const override;
    QVariant cell(const QuorumRow& row, int column, int role) const override;

private:
    static QVariant display(const QuorumRow& row, int column);
    static QVariant raw(const QuorumRow& row, int column);
    static QVariant toolTip(const QuorumRow& row, int column);
};

} // namespace models
