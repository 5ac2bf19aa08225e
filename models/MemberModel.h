// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Group.h"
#include "models/TableModel.h"

namespace models {

/** A member of a group as the Members table shows it. */
struct MemberRow
{
    kafka::GroupMember member;
    bool nextGeneration = false; ///< KIP-848: has a target assignment
    bool otherProtocol = false; ///< not the consumers' protocol (Connect): the assignment cannot be read

    /** Neither has nor gets a partition: there are more consumers than partitions. */
    bool idle() const { return !otherProtocol && member.assignment.empty() && member.targetAssignment.empty(); }
    bool moving() const { return nextGeneration && member.assignment != member.targetAssignment; }
    bool operator==(const MemberRow&) const = default;
};

/** Members of one group with their assignment; idle ones marked. Key: member id. GUI thread. */
class MemberModel : public TableModel<MemberRow, QString>
{
    Q_OBJECT
public:
    enum ColumnId { MemberId, ClientId, Host, InstanceId, Partitions, Health, Assignment, TargetAssignment, ColumnCount };

    explicit MemberModel(QObject* parent = nullptr) : TableModel(parent) { }

    static std::vector<MemberRow> rowsOf(const kafka::GroupDescription& group);

protected:
    std::vector<Column> columns() const override;
    QString key(const MemberRow& row) const override { return row.member.memberId; }
    QVariant cell(const MemberRow& row, int column, int role) const override;

private:
    static QVariant text(const MemberRow& row, int column);
};

} // namespace models
