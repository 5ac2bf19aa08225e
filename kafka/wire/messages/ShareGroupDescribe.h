// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Share groups (KIP-932). */
struct ShareGroupDescribe
{
    static constexpr Api api {77, "ShareGroupDescribe", {1, 1}, 0};

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
        struct TopicPartitions : Struct
        {
            Uuid topicId;
            QString topicName;
            std::vector<qint32> partitions;
            static void fields(auto& f, auto& m)
            {
                f("topicId", m.topicId);
                f("topicName", m.topicName);
                f("partitions", m.partitions);
            }
        };
        struct Assignment : Struct
        {
            std::vector<TopicPartitions> topicPartitions;
            static void fields(auto& f, auto& m) { f("topicPartitions", m.topicPartitions); }
        };
        struct Member : Struct
        {
            QString memberId;
            std::optional<QString> rackId;
            qint32 memberEpoch = 0;
            QString clientId;
            QString clientHost;
            std::vector<QString> subscribedTopicNames;
            Assignment assignment;
            static void fields(auto& f, auto& m)
            {
                f("memberId", m.memberId);
                f("rackId", m.rackId);
                f("memberEpoch", m.memberEpoch);
                f("clientId", m.clientId);
                f("clientHost", m.clientHost);
                f("subscribedTopicNames", m.subscribedTopicNames);
                f("assignment", m.assignment);
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
            QString assignorName;
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
                f("assignorName", m.assignorName);
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
