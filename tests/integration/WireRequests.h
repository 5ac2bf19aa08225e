// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking real brokers with the protocol client: a harmless request of every kind, and all of them in every version.
#pragma once

#include "tests/integration/SecuredListeners.h"

#include "kafka/wire/Messages.h"
#include "kafka/wire/WireClient.h"

#include <QFile>
#include <QTest>
#include <gtest/gtest.h>

namespace wireTests {

using namespace kafka;
using namespace kafka::wire;
using namespace std::chrono_literals;

inline const QString topic = QStringLiteral("wire-topic");
inline const QString group = QStringLiteral("wire-group");

template <typename M>
Result<Answer<M>> ask(WireClient& client, Target target, typename M::Request request = {}, qint16 atLeast = 0, qint16 atMost = 32767)
{
    std::optional<Result<Answer<M>>> result;
    client.call<M>(target, std::move(request), {Clock::now() + 15s, atLeast, atMost}, [&](Result<Answer<M>> answer) { result = std::move(answer); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 16000)) << M::api.name;
    return result ? *result : Failure(Error());
}

inline std::string text(const Error& error) { return (error.message + u' ' + error.detail).toStdString(); }

// A request of that kind that changes nothing, and means the same in every version.
template <typename M> typename M::Request harmless(qint16 version, const Uuid& topicId)
{
    typename M::Request r;
    if constexpr (std::is_same_v<M, Metadata>) {
        if (version >= 4) {
            r.topics.emplace().emplace_back().name = topic;
            r.includeTopicAuthorizedOperations = true;
            r.includeClusterAuthorizedOperations = true;
        } else {
            r.topics.emplace();
        }
    } else if constexpr (std::is_same_v<M, DescribeQuorum>) {
        r.topics.emplace_back().topicName = QStringLiteral("__cluster_metadata");
        r.topics.back().partitions.emplace_back();
    } else if constexpr (std::is_same_v<M, DescribeGroups>) {
        r.groups = {group};
    } else if constexpr (requires { r.groupIds; }) {
        r.groupIds = {group};
    } else if constexpr (std::is_same_v<M, LeaveGroup>) {
        r.groupId = group;
        r.memberId = QStringLiteral("nobody");
        r.members.emplace_back().memberId = QStringLiteral("nobody");
    } else if constexpr (std::is_same_v<M, OffsetFetch>) {
        r.groupId = group;
        if (version < 2)
            r.topics.emplace();
        r.groups.emplace_back().groupId = group;
    } else if constexpr (std::is_same_v<M, ListOffsets>) {
        r.replicaId = -1;
        r.topics.emplace_back().name = topic;
        r.topics.back().partitions.emplace_back().timestamp = -1;
    } else if constexpr (std::is_same_v<M, DescribeConfigs>) {
        r.resources.push_back({{}, 2, topic, std::nullopt});
        r.resources.push_back({{}, 4, QString(), std::nullopt});
        r.includeSynonyms = r.includeDocumentation = true;
    } else if constexpr (std::is_same_v<M, Fetch>) {
        r.maxWaitMs = 1;
        r.maxBytes = 100'000;
        r.topics.emplace_back().topic = topic;
        r.topics.back().topicId = topicId;
        r.topics.back().partitions.emplace_back().partitionMaxBytes = 100'000;
    } else if constexpr (std::is_same_v<M, FindCoordinator>) {
        r.key = group;
        r.coordinatorKeys = {group, QStringLiteral("other")};
    } else if constexpr (std::is_same_v<M, DescribeAcls>) {
        r.resourceTypeFilter = r.patternTypeFilter = r.operation = r.permissionType = 1; // any
    } else if constexpr (std::is_same_v<M, CreateTopics>) {
        r.validateOnly = true;
        r.timeoutMs = 5000;
        r.topics.push_back({{}, QStringLiteral("never-made"), 1, 1, {}, {}});
    } else if constexpr (std::is_same_v<M, DeleteTopics>) {
        r.timeoutMs = 5000;
        r.topicNames = {QStringLiteral("never-made")};
        r.topics.emplace_back().name = QStringLiteral("never-made");
    } else if constexpr (std::is_same_v<M, DeleteGroups>) {
        r.groupsNames = {QStringLiteral("never-made")};
    } else if constexpr (std::is_same_v<M, IncrementalAlterConfigs>) {
        r.validateOnly = true;
        r.resources.push_back({{}, 2, topic, {{{}, QStringLiteral("retention.ms"), 0, QStringLiteral("1000")}}});
    } else if constexpr (std::is_same_v<M, CreatePartitions>) {
        r.validateOnly = true;
        r.timeoutMs = 5000;
        r.topics.push_back({{}, topic, 5, std::nullopt});
    } else if constexpr (std::is_same_v<M, OffsetCommit>) {
        r.groupId = QStringLiteral("wire-offsets");
        r.generationIdOrMemberEpoch = -1;
        r.topics.emplace_back().name = topic;
        r.topics.back().topicId = topicId;
        r.topics.back().partitions.emplace_back().committedMetadata = QStringLiteral("note");
    } else if constexpr (std::is_same_v<M, AlterPartitionReassignments> || std::is_same_v<M, ListPartitionReassignments>) {
        r.timeoutMs = 5000;
    } else if constexpr (std::is_same_v<M, ApiVersions>) {
        r.clientSoftwareName = QStringLiteral("test");
        r.clientSoftwareVersion = QStringLiteral("1");
    }
    return r;
}

/** With CASTELLAN_CAPTURE: replies of moderate size go into that file, from which tests/fuzz/captured.py chooses. */
inline void capture(const Api& api, qint16 version, const QByteArray& body)
{
    constexpr qsizetype Longest = 64 * 1024;
    QFile file(qEnvironmentVariable("CASTELLAN_CAPTURE"));
    if (file.fileName().isEmpty() || body.size() > Longest || !file.open(QIODevice::Append))
        return;
    file.write("{\"api\":\"" + QByteArray(api.name) + "\",\"version\":" + QByteArray::number(version) + ",\"hex\":\"" + body.toHex() + "\"}\n");
}

struct Sweep
{
    int worked = 0;
    int refused = 0;
};

/** Every message in every version: it works when the broker offers it, and is refused by its ApiVersions, unsent, when not. */
inline void everyMessageInEveryVersion(WireClient& client, qint32 node, const Uuid& topicId, Sweep& sweep)
{
    ASSERT_TRUE(client.versionsOf(node));
    const BrokerVersions versions = *client.versionsOf(node);
    forEachMessage([&](auto message) {
        using M = decltype(message);
        if (M::api.key == SaslAuthenticate::api.key || M::api.key == SaslHandshake::api.key)
            return; // SecuredWireTest
        for (qint16 version = M::api.versions.min; version <= M::api.versions.max; ++version) {
            SCOPED_TRACE(std::string(M::api.name) + " v" + std::to_string(version));
            const auto answer = ask<M>(client, Target::node(node), harmless<M>(version, topicId), version, version);
            const auto range = versions.apis.find(M::api.key);
            const bool offered = range != versions.apis.end() && range->second.contains(version);
            if (!offered) {
                ASSERT_FALSE(answer);
                EXPECT_EQ(answer.error().kind, ErrorKind::Unsupported) << text(answer.error());
                ++sweep.refused;
                continue;
            }
            ASSERT_TRUE(answer) << text(answer.error());
            ++sweep.worked;
            Writer writer;
            encodeBody(writer, answer->body, M::api, version);
            ASSERT_TRUE(writer.ok()) << writer.error().toStdString();
            const QByteArray bytes = writer.data();
            capture(M::api, version, bytes);
            const qsizetype step = std::max<qsizetype>(1, bytes.size() / 2000); // large ones (configurations) not at each byte
            for (qsizetype cut = 0; cut < bytes.size(); cut += step) {
                Reader reader(QByteArrayView(bytes).first(cut));
                decodeBody<typename M::Response>(reader, M::api, version);
                ASSERT_FALSE(reader.ok()) << "cut at " << cut;
            }
        }
    });
}

/** Connections that sign in in every way the wire client knows, with carol and dave as users of SCRAM; named for traces. */
inline std::vector<std::pair<std::string, Profile>> securedProfiles(const support::SecuredListeners& secured)
{
    std::vector<std::pair<std::string, Profile>> all;
    const auto add = [&](const char* listener, const char* name, std::vector<std::pair<const char*, QString>> properties) {
        Profile profile;
        profile.bootstrapServers = QStringLiteral("127.0.0.1:%1").arg(secured.ports.at(QString::fromLatin1(listener)));
        for (const auto& [key, value] : properties)
            profile.properties.push_back({QString::fromLatin1(key), value});
        all.push_back({name, profile});
    };
    const QString saslPlaintext = QStringLiteral("SASL_PLAINTEXT");
    const std::pair<const char*, QString> ca {"ssl.ca.location", secured.file("ca.crt")};
    add("TLS", "TLS", {{"security.protocol", QStringLiteral("SSL")}, ca});
    add("MTLS", "client certificate",
        {{"security.protocol", QStringLiteral("SSL")},
         ca,
         {"ssl.certificate.location", secured.file("client.crt")},
         {"ssl.key.location", secured.file("client.key")}});
    for (const auto& [mechanism, user] : {std::pair {"PLAIN", "bob"}, {"SCRAM-SHA-256", "carol"}, {"SCRAM-SHA-512", "dave"}}) {
        add("SASLPT", mechanism,
            {{"security.protocol", saslPlaintext},
             {"sasl.mechanism", QString::fromLatin1(mechanism)},
             {"sasl.username", QString::fromLatin1(user)},
             {"sasl.password", QString::fromLatin1(user) + QStringLiteral("-pw")}});
    }
    add("SASLTLS", "PLAIN over TLS",
        {{"security.protocol", QStringLiteral("SASL_SSL")},
         ca,
         {"sasl.mechanism", QStringLiteral("PLAIN")},
         {"sasl.username", QStringLiteral("bob")},
         {"sasl.password", QStringLiteral("bob-pw")}});
    add("OAUTH", "OAUTHBEARER",
        {{"security.protocol", saslPlaintext},
         {"sasl.mechanism", QStringLiteral("OAUTHBEARER")},
         {"enable.sasl.oauthbearer.unsecure.jwt", QStringLiteral("true")},
         {"sasl.oauthbearer.config", QStringLiteral("principal=oauthuser")}});
    return all;
}

/** All of it on one broker without anything in it but what is made here: node 1, its topic of that name. */
inline void sweepListener(WireClient& client, Sweep& sweep)
{
    CreateTopics::Request create;
    create.timeoutMs = 10'000;
    create.topics.push_back({{}, topic, 3, 1, {}, {}});
    const auto made = ask<CreateTopics>(client, Target::any(), create);
    ASSERT_TRUE(made) << text(made.error());
    const qint16 code = made->body.topics.at(0).errorCode;
    ASSERT_TRUE(code == 0 || code == 36) << code; // TOPIC_ALREADY_EXISTS
    Uuid topicId;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            Metadata::Request request;
            request.topics.emplace().emplace_back().name = topic;
            const auto described = ask<Metadata>(client, Target::any(), request, 4);
            if (!described || described->body.topics.at(0).partitions.size() != 3)
                return false;
            topicId = described->body.topics.at(0).topicId;
            const auto& partitions = described->body.topics.at(0).partitions;
            return std::all_of(partitions.begin(), partitions.end(), [](const auto& partition) { return partition.leaderId == 1; });
        },
        20'000));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { // the first question makes the topic of the offsets
            const auto found = ask<FindCoordinator>(client, Target::node(1), harmless<FindCoordinator>(3, {}), 0, 3);
            return found && found->body.errorCode == 0 && found->body.nodeId == 1;
        },
        20'000));
    everyMessageInEveryVersion(client, 1, topicId, sweep);
}

} // namespace wireTests
