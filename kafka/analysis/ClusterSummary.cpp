// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ClusterSummary.h"

#include <algorithm>

namespace kafka {

namespace {

void count(const Partition& partition, std::map<qint32, BrokerLoad>& brokers)
{
    for (const qint32 replica : partition.replicas) {
        BrokerLoad& load = brokers[replica];
        ++load.replicas;
        if (std::find(partition.isr.begin(), partition.isr.end(), replica) == partition.isr.end())
            ++load.outOfSync;
    }
    if (!partition.replicas.empty()) {
        BrokerLoad& first = brokers[partition.replicas.front()];
        ++first.preferred;
        if (partition.preferredLeads())
            ++first.preferredLed;
    }
    if (!partition.offline())
        ++brokers[partition.leader].leaders;
}

} // namespace

ClusterSummary summarise(const ClusterMetadata& metadata, const std::optional<ClusterDescription>& description,
                         const std::function<std::optional<int>(const QString&)>& minInsyncReplicas)
{
    ClusterSummary summary;
    std::map<qint32, BrokerLoad> brokers;
    for (const auto& broker : metadata.brokers) {
        brokers[broker.id].broker = broker;
        brokers[broker.id].up = true;
    }
    for (const auto& topic : metadata.topics) {
        ++summary.topics;
        if (topic.internal || isInternalTopicName(topic.name))
            ++summary.internalTopics;
        const std::optional<int> minIsr = minInsyncReplicas(topic.name);
        if (!minIsr)
            ++summary.minIsrUnknown;
        for (const auto& partition : topic.partitions) {
            ++summary.partitions;
            summary.replicas += int(partition.replicas.size());
            summary.offline += partition.offline();
            summary.underReplicated += partition.underReplicated();
            summary.preferredLed += partition.preferredLeads();
            // As kafka-topics.sh --under-min-isr-partitions counts: without leader, or fewer in sync than the setting.
            summary.underMinIsr += minIsr && (partition.offline() || int(partition.isr.size()) < *minIsr);
            count(partition, brokers);
        }
    }
    if (description) {
        for (const auto& known : description->brokers) {
            const auto it = brokers.find(known.id);
            if (it == brokers.end())
                continue;
            if (it->second.broker.host.isEmpty())
                it->second.broker = known;
            else
                it->second.broker.rack = known.rack;
        }
    }
    for (auto& [id, load] : brokers) {
        load.broker.id = id;
        summary.brokersUp += load.up;
        summary.brokers.push_back(std::move(load));
    }
    summary.brokersKnown = int(summary.brokers.size());
    return summary;
}

std::map<GroupState, int> groupsByState(const GroupListings& listings)
{
    std::map<GroupState, int> states;
    for (const auto& group : listings.groups)
        ++states[group.state];
    return states;
}

} // namespace kafka
