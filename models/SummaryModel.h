// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ClusterSummary.h"
#include "kafka/values/Group.h"
#include "kafka/values/Quorum.h"
#include "models/TableModel.h"

namespace models {

/** Where a figure of the summary leads when it is activated. */
enum class SummaryTarget { None, Brokers, Topics, Groups, Quorum };

struct SummaryRow
{
    int order = 0; ///< key: place in the list
    QString name;
    QString value;
    QVariant exact; ///< number behind the value; invalid = the text is exact
    State state = State::None;
    QString note; ///< why it is unknown, or what it means
    SummaryTarget target = SummaryTarget::None;
    QString section; ///< of that page: shows only what the figure counts
    bool operator==(const SummaryRow&) const = default;
};

/** What is known of a cluster when its summary is shown; absent parts show as "—". */
struct SummaryInput
{
    QString clusterId;
    std::optional<kafka::ClusterSummary> summary;
    std::optional<kafka::GroupListings> groups;
    std::optional<kafka::QuorumDescription> quorum {};
    std::optional<kafka::Error> quorumError {}; ///< why it was not read (again)
    std::optional<kafka::Operations> operations {}; ///< what this connection may do with the cluster; without it there is no row
};

/** The figures of a cluster as a small table: name, value, note. GUI thread; owned by the overview's controller. */
class SummaryModel : public TableModel<SummaryRow, int>
{
    Q_OBJECT
public:
    enum Column { Name, Value, Note, ColumnCount };
    enum OwnRole { TargetRole = FirstOwnRole, SectionRole }; ///< int(SummaryTarget), QString

    using TableModel::TableModel;

    void show(const SummaryInput& input);

protected:
    std::vector<models::Column> columns() const override;
    int key(const SummaryRow& row) const override { return row.order; }
    QVariant cell(const SummaryRow& row, int column, int role) const override;
};

} // namespace models
