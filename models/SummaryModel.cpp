// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SummaryModel.h"

#include "models/Formats.h"
#include "models/GroupText.h"
#include "models/OperationText.h"
#include "models/QuorumModel.h"
#include "models/TopicModel.h"

#include <algorithm>

namespace models {

namespace {

State zeroIsGood(int count, State otherwise) { return count == 0 ? State::Ok : otherwise; }

/** Collects rows in order. */
class Rows
{
public:
    SummaryRow& add(const QString& name, const QString& value, SummaryTarget target = SummaryTarget::None)
    {
        rows.push_back({int(rows.size()), name, value, {}, State::None, {}, target, {}});
        return rows.back();
    }
    SummaryRow& add(const QString& name, const std::optional<qint64>& number, SummaryTarget target)
    {
        SummaryRow& row = add(name, formats::number(number), target);
        if (number)
            row.exact = *number;
        return row;
    }

    std::vector<SummaryRow> rows;
};

void addBrokers(Rows& rows, const std::optional<kafka::ClusterSummary>& s)
{
    SummaryRow& brokers = rows.add(SummaryModel::tr("Brokers"), unknownText(), SummaryTarget::Brokers);
    if (s) {
        const int down = s->brokersKnown - s->brokersUp;
        brokers.value = down > 0 ? SummaryModel::tr("%1 up, %2 down").arg(s->brokersUp).arg(down) : SummaryModel::tr("%1 up").arg(s->brokersUp);
        brokers.state = zeroIsGood(down, State::Error);
        if (down > 0)
            brokers.note = SummaryModel::tr("Down: named in replica lists, but not listed by the cluster.");
    }
}

/** "node 3 is furthest behind: 12 records, caught up 3 s ago". */
QString furthestBehind(const std::vector<QuorumRow>& replicas)
{
    const auto lag = [](const QuorumRow& a, const QuorumRow& b) { return a.replica.lag < b.replica.lag; };
    const auto furthest = std::max_element(replicas.begin(), replicas.end(), lag);
    if (furthest == replicas.end() || furthest->replica.lag < 0)
        return {};
    const bool unknown = std::any_of(replicas.begin(), replicas.end(), [](const QuorumRow& row) { return row.replica.lag < 0; });
    const QString text
        = furthest->replica.lag == 0 ? SummaryModel::tr("None is behind.")
          : furthest->replica.lag == 1
              ? SummaryModel::tr("Furthest behind: node %1, by 1 record.").arg(furthest->replica.node)
              : SummaryModel::tr("Furthest behind: node %1, by %2 records.").arg(furthest->replica.node).arg(formats::number(furthest->replica.lag));
    return unknown ? SummaryModel::tr("%1 The lag of some is not known.").arg(text) : text;
}

void addReplicas(Rows& rows, const QString& name, const std::vector<QuorumRow>& replicas)
{
    SummaryRow& row = rows.add(name, qint64(replicas.size()), SummaryTarget::Quorum);
    row.note = furthestBehind(replicas);
    const auto late = std::count_if(replicas.begin(), replicas.end(), isBehind);
    if (late > 0) {
        row.state = State::Warn;
        row.note = SummaryModel::tr("%1 not caught up for over 10 seconds. %2").arg(late).arg(row.note);
    }
}

void addQuorum(Rows& rows, const SummaryInput& input)
{
    SummaryRow& controller = rows.add(SummaryModel::tr("Controller"), controllerText(input.quorum), SummaryTarget::Quorum);
    controller.note = controllerNote(input.quorum, input.quorumError);
    controller.state = input.quorumError ? State::Unknown : input.quorum && input.quorum->leader < 0 ? State::Error : State::None;
    if (!input.quorum || !input.quorum->kraft)
        return;
    std::vector<QuorumRow> voters = quorumRows(*input.quorum);
    const auto observer
        = std::stable_partition(voters.begin(), voters.end(), [](const QuorumRow& row) { return row.role != QuorumRow::Role::Observer; });
    const std::vector<QuorumRow> observers(observer, voters.end());
    voters.erase(observer, voters.end());
    addReplicas(rows, SummaryModel::tr("Quorum voters"), voters);
    addReplicas(rows, SummaryModel::tr("Quorum observers"), observers);
}

void addPartitions(Rows& rows, const std::optional<kafka::ClusterSummary>& s)
{
    const auto number = [&](int kafka::ClusterSummary::*field) { return s ? std::optional<qint64>((*s).*field) : std::nullopt; };
    SummaryRow& topics = rows.add(SummaryModel::tr("Topics"), number(&kafka::ClusterSummary::topics), SummaryTarget::Topics);
    if (s)
        topics.note = SummaryModel::tr("%1 internal").arg(formats::number(s->internalTopics));
    SummaryRow& partitions = rows.add(SummaryModel::tr("Partitions"), number(&kafka::ClusterSummary::partitions), SummaryTarget::Topics);
    if (s)
        partitions.note = s->replicas == 1 ? SummaryModel::tr("1 replica") : SummaryModel::tr("%1 replicas").arg(formats::number(s->replicas));

    SummaryRow& offline = rows.add(SummaryModel::tr("Offline partitions"), number(&kafka::ClusterSummary::offline), SummaryTarget::Topics);
    SummaryRow& under
        = rows.add(SummaryModel::tr("Under-replicated partitions"), number(&kafka::ClusterSummary::underReplicated), SummaryTarget::Topics);
    SummaryRow& minIsr = rows.add(SummaryModel::tr("Under min ISR"), number(&kafka::ClusterSummary::underMinIsr), SummaryTarget::Topics);
    SummaryRow& preferred = rows.add(SummaryModel::tr("Preferred leaders"), s ? formats::percent(s->preferredLed, s->partitions) : unknownText(),
                                     SummaryTarget::Topics);
    topics.section = partitions.section = sectionOf(TopicHealth::All);
    offline.section = sectionOf(TopicHealth::Offline);
    under.section = sectionOf(TopicHealth::UnderReplicated);
    minIsr.section = sectionOf(TopicHealth::UnderMinIsr);
    preferred.section = sectionOf(TopicHealth::NotPreferred);
    if (!s)
        return;
    rows.rows[size_t(offline.order)].state = zeroIsGood(s->offline, State::Error);
    rows.rows[size_t(under.order)].state = zeroIsGood(s->underReplicated, State::Warn);
    minIsr.state = zeroIsGood(s->underMinIsr, State::Error);
    if (s->minIsrUnknown > 0) {
        minIsr.note = s->minIsrUnknown == 1
                          ? SummaryModel::tr("min.insync.replicas of 1 topic is not known.")
                          : SummaryModel::tr("min.insync.replicas of %1 topics is not known.").arg(formats::number(s->minIsrUnknown));
        if (s->underMinIsr == 0) {
            minIsr.value = unknownText();
            minIsr.exact = {};
            minIsr.state = State::Unknown;
        }
    }
    preferred.note = SummaryModel::tr("%1 of %2 partitions are led by their first replica.")
                         .arg(formats::number(s->preferredLed), formats::number(s->partitions));
    preferred.state = s->preferredLed == s->partitions ? State::Ok : State::None;
}

void addGroups(Rows& rows, const std::optional<kafka::GroupListings>& groups)
{
    SummaryRow& all = rows.add(SummaryModel::tr("Consumer groups"), groups ? std::optional<qint64>(qint64(groups->groups.size())) : std::nullopt,
                               SummaryTarget::Groups);
    all.section = QStringLiteral("all");
    if (!groups)
        return;
    if (!groups->errors.empty()) {
        all.state = State::Unknown;
        all.note = groups->errors.size() == 1 ? SummaryModel::tr("Incomplete: 1 broker did not answer.")
                                              : SummaryModel::tr("Incomplete: %1 brokers did not answer.").arg(groups->errors.size());
    }
    const bool statesTold = std::any_of(groups->groups.begin(), groups->groups.end(),
                                        [](const auto& group) { return group.state != kafka::GroupState::Unknown || !group.stateName.isEmpty(); });
    if (!statesTold && !groups->groups.empty()) {
        if (all.note.isEmpty())
            all.note = SummaryModel::tr("Their states are on the page of the groups: brokers list them since Kafka 2.6.");
        return;
    }
    for (const auto& [state, count] : kafka::groupsByState(*groups))
        rows.add(SummaryModel::tr("Groups: %1").arg(groups::stateText(state)), qint64(count), SummaryTarget::Groups).section
            = groups::sectionOf(state);
}

} // namespace

void SummaryModel::show(const SummaryInput& input)
{
    Rows rows;
    rows.rows.reserve(32); // references into it stay valid
    rows.add(tr("Cluster id"), input.clusterId.isEmpty() ? unknownText() : input.clusterId);
    addBrokers(rows, input.summary);
    addQuorum(rows, input);
    addPartitions(rows, input.summary);
    addGroups(rows, input.groups);
    if (input.operations)
        rows.add(tr("This connection may"), operations::text(*input.operations, kafka::ResourceKind::Cluster)).note
            = operations::note(*input.operations, kafka::ResourceKind::Cluster);
    setRows(std::move(rows.rows));
}

std::vector<models::Column> SummaryModel::columns() const { return {{tr("Figure"), {}}, {tr("Value"), {}}, {tr("Note"), {}}}; }

QVariant SummaryModel::cell(const SummaryRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return column == Name ? row.name : column == Value ? row.value : row.note;
    case SortRole: return column == Value ? row.exact : QVariant();
    case StateRole: return int(column == Value ? row.state : State::None);
    case TargetRole: return int(row.target);
    case SectionRole: return row.section;
    case NullRole: return column == Note;
    default: return {};
    }
}

} // namespace models
