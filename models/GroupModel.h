// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/GroupLag.h"
#include "kafka/values/Group.h"
#include "models/TableModel.h"

namespace models {

/** A group as the groups page shows it; what is not read yet or could not be read is nullopt, with the reason. */
struct GroupRow
{
    QString id;
    kafka::GroupState state = kafka::GroupState::Unknown;
    kafka::GroupType type = kafka::GroupType::Unknown;
    bool simple = false; ///< offsets only, or a protocol that is not the consumers' (Connect)
    QString protocolType {}; ///< as listed, like the next two
    QString stateName {};
    QString typeName {};
    std::optional<QString> protocol; ///< the assignor; empty text = none chosen (no members)
    std::optional<int> members;
    QString coordinator; ///< "2 (host:9092)"; empty = not known
    std::optional<QStringList> topics; ///< with a committed offset or assigned, sorted
    std::optional<kafka::GroupLag> lag;
    double lagFraction = 0; ///< share of the largest lag on the page
    QString problem; ///< why description or offsets are not known; empty = nothing wrong

    bool operator==(const GroupRow&) const = default;
};

/** Every consumer group of a cluster. Key: group id. GUI thread; owned by GroupsController. */
class GroupModel : public TableModel<GroupRow, QString>
{
    Q_OBJECT
public:
    enum ColumnId { Id, GroupState, Type, Protocol, Members, Coordinator, Topics, Lag, ColumnCount };

    explicit GroupModel(QObject* parent = nullptr) : TableModel(parent) { }

    /** "1,234"; "≥ 1,234" where parts are missing; "—" where nothing is known. */
    static QString lagText(const std::optional<kafka::GroupLag>& lag);
    /** What is missing in the lag, and why; empty when nothing is. */
    static QString lagReason(const std::optional<kafka::GroupLag>& lag, const QString& problem);

protected:
    std::vector<Column> columns() const override;
    QString key(const GroupRow& row) const override { return row.id; }
    QVariant cell(const GroupRow& row, int column, int role) const override;

private:
    static QVariant text(const GroupRow& row, int column);
    static QVariant sortValue(const GroupRow& row, int column);
    static State state(const GroupRow& row, int column);
    static QString tooltip(const GroupRow& row, int column);
};

} // namespace models
