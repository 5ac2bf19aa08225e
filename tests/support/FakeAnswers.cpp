// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fake cluster answers when nothing is scripted.
#include "tests/support/FakeBrokerPrivate.h"

namespace support {

using namespace kafka::wire;

namespace {

constexpr qint16 unknownTopicOrPartition = 3;
constexpr qint16 notLeader = 6;
constexpr qint16 notCoordinator = 16;
constexpr qint16 unknownTopicId = 100;
constexpr qint16 topicExists = 36;
constexpr qint16 groupIdNotFound = 69;
constexpr qint16 unknownMemberId = 25;
constexpr qint16 nonEmptyGroup = 68;
constexpr qint16 unsupportedSaslMechanism = 33;

std::map<QString, FakeTopic>::const_iterator topicOf(const FakeCluster& cluster, const QString& name, const Uuid& id)
{
    return std::find_if(cluster.topics.begin(), cluster.topics.end(),
                        [&](const auto& entry) { return id.isNull() ? entry.first == name : entry.second.id == id; });
}

const FakePartition* partitionOf(const FakeTopic& topic, qint32 index)
{
    return index >= 0 && size_t(index) < topic.partitions.size() ? &topic.partitions[size_t(index)] : nullptr;
}

Metadata::Response::Topic describe(const QString& name, const FakeTopic& topic)
{
    Metadata::Response::Topic answer;
    answer.name = name;
    answer.topicId = topic.id;
    answer.isInternal = topic.internal;
    for (size_t i = 0; i < topic.partitions.size(); ++i) {
        const FakePartition& partition = topic.partitions[i];
        auto& told = answer.partitions.emplace_back();
        told.partitionIndex = qint32(i);
        told.leaderId = partition.leader;
        told.leaderEpoch = partition.leader < 0 ? -1 : 0;
        told.errorCode = partition.leader < 0 ? 5 : 0; // LEADER_NOT_AVAILABLE
        told.replicaNodes = partition.replicas;
        told.isrNodes = partition.isr;
    }
    return answer;
}

} // namespace

void FakeCluster::addNormalAnswers()
{
    addAnswer<ApiVersions>([this](const FakeRequest&, const ApiVersions::Request&) {
        ApiVersions::Response response;
        for (const auto& [key, range] : m_versions) {
            if (!range.isEmpty())
                response.apiKeys.push_back({{}, key, range.min, range.max});
        }
        return response;
    });
    addAnswer<SaslHandshake>([this](const FakeRequest&, const SaslHandshake::Request& request) {
        SaslHandshake::Response response;
        const QString mechanism = QString::fromLatin1(sasl ? sasl->mechanism : QByteArray());
        if (request.mechanism != mechanism)
            response.errorCode = unsupportedSaslMechanism;
        response.mechanisms.push_back(mechanism);
        return response;
    });
    addAnswer<Metadata>([this](const FakeRequest& request, const Metadata::Request& asked) {
        Metadata::Response response;
        for (const Node& node : m_nodes) {
            const auto special = advertised.find(node.id);
            auto& broker = response.brokers.emplace_back();
            broker.nodeId = node.id;
            broker.host = special == advertised.end() ? QStringLiteral("127.0.0.1") : special->second.first;
            broker.port = special == advertised.end() ? node.port : special->second.second;
            broker.rack = QStringLiteral("rack-%1").arg(QChar(u'a' + node.id - 1));
        }
        response.clusterId = clusterId;
        response.controllerId = m_nodes.back().id; // on KRaft: any broker, never to be believed
        if (!asked.topics || (request.version == 0 && asked.topics->empty())) {
            for (const auto& [name, topic] : topics)
                response.topics.push_back(describe(name, topic));
            return response;
        }
        for (const auto& wanted : *asked.topics) {
            const auto found = topicOf(*this, wanted.name.value_or(QString()), wanted.topicId);
            if (found != topics.end()) {
                response.topics.push_back(describe(found->first, found->second));
                continue;
            }
            auto& unknown = response.topics.emplace_back();
            unknown.name = wanted.name.value_or(QString());
            unknown.topicId = wanted.topicId;
            unknown.errorCode = wanted.topicId.isNull() ? unknownTopicOrPartition : unknownTopicId;
        }
        return response;
    });
    addAnswer<DescribeCluster>([this](const FakeRequest&, const DescribeCluster::Request&) {
        DescribeCluster::Response response;
        response.clusterId = clusterId;
        response.controllerId = m_nodes.back().id;
        for (const Node& node : m_nodes)
            response.brokers.push_back(
                {{}, node.id, QStringLiteral("127.0.0.1"), node.port, QStringLiteral("rack-%1").arg(QChar(u'a' + node.id - 1))});
        return response;
    });
    addAnswer<DescribeQuorum>([this](const FakeRequest&, const DescribeQuorum::Request&) {
        DescribeQuorum::Response response;
        auto& topic = response.topics.emplace_back();
        topic.topicName = QStringLiteral("__cluster_metadata");
        auto& partition = topic.partitions.emplace_back();
        partition.leaderId = controller;
        partition.leaderEpoch = 7;
        partition.highWatermark = 1000;
        for (const Node& node : m_nodes) {
            auto& voter = partition.currentVoters.emplace_back();
            voter.replicaId = node.id;
            voter.logEndOffset = node.id == controller ? 1000 : 990;
            voter.lastFetchTimestamp = 1'700'000'000'000;
            voter.lastCaughtUpTimestamp = 1'700'000'000'000;
        }
        return response;
    });
    addAnswer<ListOffsets>([this](const FakeRequest& request, const ListOffsets::Request& asked) {
        ListOffsets::Response response;
        for (const auto& topic : asked.topics) {
            auto& told = response.topics.emplace_back();
            told.name = topic.name;
            const auto found = topics.find(topic.name);
            for (const auto& partition : topic.partitions) {
                auto& answer = told.partitions.emplace_back();
                answer.partitionIndex = partition.partitionIndex;
                const FakePartition* known = found == topics.end() ? nullptr : partitionOf(found->second, partition.partitionIndex);
                if (!known)
                    answer.errorCode = unknownTopicOrPartition;
                else if (known->leader != request.node)
                    answer.errorCode = notLeader;
                else
                    answer.offset = partition.timestamp == -2 ? known->begin : known->end;
            }
        }
        return response;
    });
    addAnswer<DescribeConfigs>([this](const FakeRequest&, const DescribeConfigs::Request& asked) {
        DescribeConfigs::Response response;
        for (const auto& resource : asked.resources) {
            auto& told = response.results.emplace_back();
            told.resourceType = resource.resourceType;
            told.resourceName = resource.resourceName;
            const auto found = configs.find({resource.resourceType, resource.resourceName});
            if (found == configs.end())
                continue;
            for (const auto& [name, value] : found->second) {
                if (resource.configurationKeys
                    && std::find(resource.configurationKeys->begin(), resource.configurationKeys->end(), name) == resource.configurationKeys->end())
                    continue;
                auto& config = told.configs.emplace_back();
                config.name = name;
                config.value = value;
                // 1 dynamic topic, 2 dynamic broker, 3 dynamic default of all brokers
                config.configSource = resource.resourceType == 2 ? 1 : resource.resourceName.isEmpty() ? 3 : 2;
            }
        }
        return response;
    });
    addAnswer<DescribeLogDirs>([this](const FakeRequest& request, const DescribeLogDirs::Request&) {
        DescribeLogDirs::Response response;
        auto& dir = response.results.emplace_back();
        dir.logDir = QStringLiteral("/data/%1").arg(request.node);
        dir.totalBytes = 1'000'000'000;
        dir.usableBytes = 400'000'000;
        for (const auto& [name, topic] : topics) {
            DescribeLogDirs::Response::Topic told;
            told.name = name;
            for (size_t i = 0; i < topic.partitions.size(); ++i) {
                const auto& replicas = topic.partitions[i].replicas;
                if (std::find(replicas.begin(), replicas.end(), request.node) != replicas.end())
                    told.partitions.push_back({{}, qint32(i), topic.partitions[i].size, 0, false});
            }
            if (!told.partitions.empty())
                dir.topics.push_back(told);
        }
        return response;
    });
    addAnswer<Fetch>([this](const FakeRequest& request, const Fetch::Request& asked) {
        Fetch::Response response;
        for (const auto& topic : asked.topics) {
            auto& told = response.responses.emplace_back();
            told.topic = topic.topic;
            told.topicId = topic.topicId;
            const auto found = topicOf(*this, topic.topic, topic.topicId);
            for (const auto& partition : topic.partitions) {
                auto& answer = told.partitions.emplace_back();
                answer.partitionIndex = partition.partition;
                answer.records = QByteArray();
                const FakePartition* known = found == topics.end() ? nullptr : partitionOf(found->second, partition.partition);
                if (!known) {
                    answer.errorCode = topic.topicId.isNull() ? unknownTopicOrPartition : unknownTopicId;
                } else if (known->leader != request.node) {
                    answer.errorCode = notLeader;
                } else {
                    answer.highWatermark = answer.lastStableOffset = known->end;
                    answer.logStartOffset = known->begin;
                    answer.records = known->log;
                }
            }
        }
        return response;
    });
    addAnswer<DescribeAcls>([this](const FakeRequest&, const DescribeAcls::Request&) {
        DescribeAcls::Response response;
        response.resources = acls;
        return response;
    });
}

void FakeCluster::addGroupAnswers()
{
    addAnswer<FindCoordinator>([this](const FakeRequest& request, const FindCoordinator::Request& asked) {
        FindCoordinator::Response response;
        const auto coordinator = [this](const QString& group) {
            const auto found = groups.find(group);
            return found == groups.end() ? m_nodes.front().id : found->second.coordinator;
        };
        if (request.version < 4) {
            response.nodeId = coordinator(asked.key);
            response.host = QStringLiteral("127.0.0.1");
            response.port = port(response.nodeId);
            return response;
        }
        for (const QString& key : asked.coordinatorKeys) {
            auto& told = response.coordinators.emplace_back();
            told.key = key;
            told.nodeId = coordinator(key);
            told.host = QStringLiteral("127.0.0.1");
            told.port = port(told.nodeId);
        }
        return response;
    });
    addAnswer<ListGroups>([this](const FakeRequest& request, const ListGroups::Request& asked) {
        ListGroups::Response response;
        const auto wanted = [](const auto& filter, const QString& value) {
            return filter.empty() || std::find(filter.begin(), filter.end(), value) != filter.end();
        };
        for (const auto& [id, group] : groups) {
            if (group.coordinator == request.node && wanted(asked.statesFilter, group.state) && wanted(asked.typesFilter, group.type))
                response.groups.push_back({{}, id, group.protocolType, group.state, group.type});
        }
        return response;
    });
    addAnswer<DescribeGroups>([this](const FakeRequest& request, const DescribeGroups::Request& asked) {
        DescribeGroups::Response response;
        for (const QString& id : asked.groups) {
            auto& told = response.groups.emplace_back();
            told.groupId = id;
            const auto found = groups.find(id);
            if (found == groups.end()) {
                told.groupState = QStringLiteral("Dead");
                if (request.version >= 6)
                    told.errorCode = groupIdNotFound;
            } else if (found->second.coordinator != request.node) {
                told.errorCode = notCoordinator;
            } else if (found->second.type != u"classic") {
                told.errorCode = groupIdNotFound;
            } else {
                told.groupState = found->second.state;
                told.protocolType = found->second.protocolType;
                told.members = {found->second.members.begin(), found->second.members.end()};
            }
        }
        return response;
    });
    const auto describeNew = [this]<typename M>(M) {
        addAnswer<M>([this](const FakeRequest& request, const typename M::Request& asked) {
            typename M::Response response;
            const QString type = std::is_same_v<M, ConsumerGroupDescribe> ? QStringLiteral("consumer")
                                 : std::is_same_v<M, ShareGroupDescribe>  ? QStringLiteral("share")
                                                                          : QStringLiteral("streams");
            for (const QString& id : asked.groupIds) {
                auto& told = response.groups.emplace_back();
                told.groupId = id;
                const auto found = groups.find(id);
                if (found == groups.end() || found->second.type != type)
                    told.errorCode = groupIdNotFound;
                else if (found->second.coordinator != request.node)
                    told.errorCode = notCoordinator;
                else {
                    told.groupState = found->second.state;
                    if constexpr (std::is_same_v<M, ShareGroupDescribe>) {
                        told.assignorName = QStringLiteral("simple");
                        told.members = {found->second.shareMembers.begin(), found->second.shareMembers.end()};
                    } else if constexpr (std::is_same_v<M, StreamsGroupDescribe>) {
                        told.topology = found->second.topology;
                        told.members = {found->second.streamsMembers.begin(), found->second.streamsMembers.end()};
                    }
                }
            }
            return response;
        });
    };
    describeNew(ConsumerGroupDescribe());
    describeNew(ShareGroupDescribe());
    describeNew(StreamsGroupDescribe());
    addAnswer<OffsetFetch>([this](const FakeRequest& request, const OffsetFetch::Request& asked) {
        OffsetFetch::Response response;
        const auto offsetsOf = [&](const QString& id, qint16& error) {
            const auto found = groups.find(id);
            if (found != groups.end() && found->second.coordinator != request.node)
                error = notCoordinator;
            return found == groups.end() || error ? std::map<std::pair<QString, qint32>, qint64>() : found->second.offsets;
        };
        if (request.version < 8) {
            for (const auto& [partition, offset] : offsetsOf(asked.groupId, response.errorCode)) {
                if (response.topics.empty() || response.topics.back().name != partition.first)
                    response.topics.emplace_back().name = partition.first;
                response.topics.back().partitions.push_back({{}, partition.second, offset, -1, RawString(), 0});
            }
            return response;
        }
        for (const auto& group : asked.groups) {
            auto& told = response.groups.emplace_back();
            told.groupId = group.groupId;
            for (const auto& [partition, offset] : offsetsOf(group.groupId, told.errorCode)) {
                const auto topic = topics.find(partition.first);
                if (told.topics.empty() || told.topics.back().name != partition.first) {
                    told.topics.emplace_back().name = partition.first;
                    told.topics.back().topicId = topic == topics.end() ? Uuid() : topic->second.id;
                }
                told.topics.back().partitions.push_back({{}, partition.second, offset, -1, RawString(), 0});
            }
        }
        return response;
    });
    addAnswer<LeaveGroup>([this](const FakeRequest&, const LeaveGroup::Request& asked) {
        LeaveGroup::Response response;
        for (const auto& member : asked.members)
            response.members.push_back({{}, member.memberId, member.groupInstanceId, qint16(groups.contains(asked.groupId) ? 0 : unknownMemberId)});
        return response;
    });
}

void FakeCluster::addWriteAnswers()
{
    addAnswer<CreateTopics>([this](const FakeRequest&, const CreateTopics::Request& asked) {
        CreateTopics::Response response;
        for (const auto& topic : asked.topics) {
            auto& told = response.topics.emplace_back();
            told.name = topic.name;
            if (topics.contains(topic.name)) {
                told.errorCode = topicExists;
                told.errorMessage = QStringLiteral("Topic '%1' already exists.").arg(topic.name);
                continue;
            }
            if (!asked.validateOnly)
                told.topicId = addTopic(topic.name, std::max(topic.numPartitions, 1), std::max<int>(topic.replicationFactor, 1)).id;
            told.numPartitions = topic.numPartitions;
            told.replicationFactor = topic.replicationFactor;
        }
        return response;
    });
    addAnswer<DeleteTopics>([this](const FakeRequest& request, const DeleteTopics::Request& asked) {
        DeleteTopics::Response response;
        std::vector<std::pair<QString, Uuid>> wanted;
        for (const QString& name : asked.topicNames)
            wanted.push_back({name, {}});
        for (const auto& topic : asked.topics)
            wanted.push_back({topic.name.value_or(QString()), topic.topicId});
        for (const auto& [name, id] : wanted) {
            auto& told = response.responses.emplace_back();
            const auto found = topicOf(*this, name, id);
            told.name = found == topics.end() ? name : found->first;
            told.topicId = id;
            if (found == topics.end())
                told.errorCode = id.isNull() || request.version < 6 ? unknownTopicOrPartition : unknownTopicId;
            else
                topics.erase(found->first);
        }
        return response;
    });
    addAnswer<OffsetCommit>([this](const FakeRequest&, const OffsetCommit::Request& asked) {
        OffsetCommit::Response response;
        const auto group = groups.find(asked.groupId);
        const bool active = group != groups.end() && group->second.state != u"Empty" && asked.memberId.isEmpty();
        for (const auto& topic : asked.topics) {
            auto& told = response.topics.emplace_back();
            told.name = topic.name;
            told.topicId = topic.topicId;
            const auto found = topicOf(*this, topic.name, topic.topicId);
            for (const auto& partition : topic.partitions) {
                const bool exists = found != topics.end() && partitionOf(found->second, partition.partitionIndex);
                told.partitions.push_back({{}, partition.partitionIndex, qint16(active ? unknownMemberId : exists ? 0 : unknownTopicOrPartition)});
                if (!active && exists)
                    groups[asked.groupId].offsets[{found->first, partition.partitionIndex}] = partition.committedOffset;
            }
        }
        return response;
    });
    addAnswer<DeleteGroups>([this](const FakeRequest&, const DeleteGroups::Request& asked) {
        DeleteGroups::Response response;
        for (const QString& id : asked.groupsNames) {
            const auto found = groups.find(id);
            const qint16 error = found == groups.end() ? groupIdNotFound : found->second.state != u"Empty" ? nonEmptyGroup : qint16(0);
            response.results.push_back({{}, id, error});
            if (!error)
                groups.erase(found);
        }
        return response;
    });
    addAnswer<IncrementalAlterConfigs>([this](const FakeRequest&, const IncrementalAlterConfigs::Request& asked) {
        IncrementalAlterConfigs::Response response;
        for (const auto& resource : asked.resources) {
            auto& told = response.responses.emplace_back();
            told.resourceType = resource.resourceType;
            told.resourceName = resource.resourceName;
            auto& known = configs[{resource.resourceType, resource.resourceName}];
            for (const auto& change : resource.configs) {
                if (asked.validateOnly)
                    continue;
                if (change.configOperation == 1) // delete
                    known.erase(change.name);
                else
                    known[change.name] = change.value.value_or(QString());
            }
        }
        return response;
    });
}

} // namespace support
