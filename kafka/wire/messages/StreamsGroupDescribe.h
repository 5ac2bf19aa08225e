// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Groups of the streams protocol (KIP-1071). */
struct StreamsGroupDescribe
{
    static constexpr Api api {89, "StreamsGroupDescribe", {0, 0}, 0};

    struct Request : Struct
    {
        std::vector<QString> groupIds;
        bool includeAuthorizedOperations = false;
        static void fields(auto& f, auto& m)
        {
            f("groupIds", m.groupIds);
            f("includeAuthorizedOperations", m.includeAuthorizedOperations);
        }
    };

    struct Response : Struct
    {
        struct KeyValue : Struct
        {
            QString key;
            QString value;
            static void fields(auto& f, auto& m)
            {
                f("key", m.key);
                f("value", m.value);
            }
        };
        struct TopicInfo : Struct
        {
            QString name;
            qint32 partitions = 0;
            qint16 replicationFactor = 0;
            std::vector<KeyValue> topicConfigs;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("partitions", m.partitions);
                f("replicationFactor", m.replicationFactor);
                f("topicConfigs", m.topicConfigs);
            }
        };
        struct Subtopology : Struct
        {
            QString subtopologyId;
            std::vector<QString> sourceTopics;
            std::vector<QString> repartitionSinkTopics;
            std::vector<TopicInfo> stateChangelogTopics;
            std::vector<TopicInfo> repartitionSourceTopics;
            static void fields(auto& f, auto& m)
            {
                f("subtopologyId", m.subtopologyId);
                f("sourceTopics", m.sourceTopics);
                f("repartitionSinkTopics", m.repartitionSinkTopics);
                f("stateChangelogTopics", m.stateChangelogTopics);
                f("repartitionSourceTopics", m.repartitionSourceTopics);
            }
        };
        struct Topology : Struct
        {
            qint32 epoch = 0;
            std::optional<std::vector<Subtopology>> subtopologies;
            static void fields(auto& f, auto& m)
            {
                f("epoch", m.epoch);
                f("subtopologies", m.subtopologies);
            }
        };
        struct Endpoint : Struct
        {
            QString host;
            quint16 port = 0;
            static void fields(auto& f, auto& m)
            {
                f("host", m.host);
                f("port", m.port);
            }
        };
        struct TaskOffset : Struct
        {
            QString subtopologyId;
            qint32 partition = 0;
            qint64 offset = 0;
            static void fields(auto& f, auto& m)
            {
                f("subtopologyId", m.subtopologyId);
                f("partition", m.partition);
                f("offset", m.offset);
            }
        };
        struct TaskIds : Struct
        {
            QString subtopologyId;
            std::vector<qint32> partitions;
            static void fields(auto& f, auto& m)
            {
                f("subtopologyId", m.subtopologyId);
                f("partitions", m.partitions);
            }
        };
        struct Assignment : Struct
        {
            std::vector<TaskIds> activeTasks;
            std::vector<TaskIds> standbyTasks;
            std::vector<TaskIds> warmupTasks;
            static void fields(auto& f, auto& m)
            {
                f("activeTasks", m.activeTasks);
                f("standbyTasks", m.standbyTasks);
                f("warmupTasks", m.warmupTasks);
            }
        };
        struct Member : Struct
        {
            QString memberId;
            qint32 memberEpoch = 0;
            std::optional<QString> instanceId;
            std::optional<QString> rackId;
            QString clientId;
            QString clientHost;
            qint32 topologyEpoch = 0;
            QString processId;
            std::optional<Endpoint> userEndpoint;
            std::vector<KeyValue> clientTags;
            std::vector<TaskOffset> taskOffsets;
            std::vector<TaskOffset> taskEndOffsets;
            Assignment assignment;
            Assignment targetAssignment;
            bool isClassic = false;
            static void fields(auto& f, auto& m)
            {
                f("memberId", m.memberId);
                f("memberEpoch", m.memberEpoch);
                f("instanceId", m.instanceId);
                f("rackId", m.rackId);
                f("clientId", m.clientId);
                f("clientHost", m.clientHost);
                f("topologyEpoch", m.topologyEpoch);
                f("processId", m.processId);
                f("userEndpoint", m.userEndpoint);
                f("clientTags", m.clientTags);
                f("taskOffsets", m.taskOffsets);
                f("taskEndOffsets", m.taskEndOffsets);
                f("assignment", m.assignment);
                f("targetAssignment", m.targetAssignment);
                f("isClassic", m.isClassic);
            }
        };
        struct Group : Struct
        {
            qint16 errorCode = 0;
            std::optional<QString> errorMessage;
            QString groupId;
            QString groupState;
            qint32 groupEpoch = 0;
            qint32 assignmentEpoch = 0;
            std::optional<Topology> topology;
            std::vector<Member> members;
            qint32 authorizedOperations = std::numeric_limits<qint32>::min();
            static void fields(auto& f, auto& m)
            {
                f("errorCode", m.errorCode);
                f("errorMessage", m.errorMessage);
                f("groupId", m.groupId);
                f("groupState", m.groupState);
                f("groupEpoch", m.groupEpoch);
                f("assignmentEpoch", m.assignmentEpoch);
                f("topology", m.topology);
                f("members", m.members);
                f("authorizedOperations", m.authorizedOperations);
            }
        };

        qint32 throttleTimeMs = 0;
        std::vector<Group> groups;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("groups", m.groups);
        }
    };
};

} // namespace kafka::wire
