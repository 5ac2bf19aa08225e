// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Messages.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>

#include <any>
#include <chrono>
#include <functional>
#include <list>

class QTcpServer;

namespace support {

namespace wire = kafka::wire;

struct FakePartition
{
    qint32 leader = 1; // -1: none
    std::vector<qint32> replicas {1};
    std::vector<qint32> isr {1};
    qint64 begin = 0;
    qint64 end = 0;
    qint64 size = 0; // bytes in each replica's log dir
    QByteArray log; // what Fetch gives: raw batches
};

struct FakeTopic
{
    wire::Uuid id;
    bool internal = false;
    std::vector<FakePartition> partitions;
};

struct FakeGroup
{
    QString type = QStringLiteral("classic"); // consumer, share, streams
    QString state = QStringLiteral("Stable");
    QString protocolType = QStringLiteral("consumer");
    qint32 coordinator = 1;
    std::map<std::pair<QString, qint32>, qint64> offsets;
    QList<wire::DescribeGroups::Response::Member> members;
    QList<wire::ShareGroupDescribe::Response::Member> shareMembers;
    QList<wire::StreamsGroupDescribe::Response::Member> streamsMembers;
    std::optional<wire::StreamsGroupDescribe::Response::Topology> topology;
};

// A request as it came, kept for the test to look at.
struct FakeRequest
{
    qint16 key = -1;
    qint16 version = 0;
    qint32 node = 0;
    QString clientId;
    QByteArray body;

    // Throws when it cannot be read. Bytes behind its end are fine, as with real brokers: librdkafka leaves some.
    template <typename M> typename M::Request as() const
    {
        wire::Reader reader(body);
        const auto request = wire::decodeFields<typename M::Request>(reader, M::api, version);
        if (!reader.ok())
            fail(M::api.name, reader.error());
        return request;
    }
    [[noreturn]] void fail(const char* api, const QString& why) const;
};

// What goes wrong with answers. The first fault that fits a request is used, `times` times.
struct FakeFault
{
    qint16 api = -1; // key; -1 = any
    qint32 node = -1; // -1 = any
    int times = 1; // -1 = for ever

    std::optional<qint16> error; // the error code of the whole answer (of its only part, where it has none of its own)
    qint32 throttleMs = 0; // only said
    std::chrono::milliseconds delay {0}; // holds back what comes behind on that connection, as a broker does
    bool silence = false; // nothing more on that connection, which stays open
    std::optional<qint64> cutAt; // only so many bytes (with the four of the size), then the connection ends
    std::optional<qint32> size; // a wrong size in front
    std::optional<qint32> correlation; // a wrong correlation id
    std::optional<QByteArray> instead; // these bytes instead of the answer
    bool close = false; // the connection ends without an answer
};

// How brokers want clients to sign in; nullopt: not at all.
struct FakeSasl
{
    QByteArray mechanism = "PLAIN"; // PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, OAUTHBEARER (a JWT with "good" in its claims)
    QString user = QStringLiteral("alice");
    QString password = QStringLiteral("alice-secret");
    qint64 sessionLifetimeMs = 0;
    int iterations = 4096;
    bool wrongSignature = false; // a server that does not know the password
};

// A cluster of n brokers (node ids 1…n) on 127.0.0.1 in this process, speaking Kafka's protocol through the same table
// of messages as the product, the other way round. It answers normally from its public contents; a test scripts faults,
// replaces or edits single answers, and counts requests by kind. Our wire client and librdkafka both talk to it. Lives on
// the thread of the test, whose event loop must run.
class FakeCluster : public QObject
{
    Q_OBJECT
public:
    explicit FakeCluster(int nodes = 3);
    ~FakeCluster() override;

    QString bootstrap() const; // all nodes
    QString bootstrap(qint32 node) const;
    quint16 port(qint32 node) const;

    // -- contents: change them at any time
    QString clusterId = QStringLiteral("fake-cluster");
    qint32 controller = 1; // active controller of the quorum; voters are all nodes
    std::map<qint32, std::pair<QString, quint16>> advertised; // by node; default 127.0.0.1 and its port
    std::map<QString, FakeTopic> topics;
    std::map<QString, FakeGroup> groups;
    std::map<std::pair<qint8, QString>, std::map<QString, QString>> configs; // resource type (2 topic, 4 broker), name
    std::vector<wire::DescribeAcls::Response::Resource> acls;
    std::optional<FakeSasl> sasl;
    FakeTopic& addTopic(const QString& name, int partitions, int replication = 1); // leaders 1, 2, 3, 1, …

    // -- scripts
    void script(const FakeFault& fault) { m_faults.push_back(fault); }
    void clearScript() { m_faults.clear(); }
    // Which versions it says and takes; {0, -1}: does not know the request. With SaslHandshake {0, 0} tokens come raw, as requests of
    // SaslAuthenticate in version -1.
    void setVersions(qint16 api, wire::VersionRange range) { m_versions[api] = range; }
    // Replaces the answer of a kind.
    template <typename M> using Answerer = std::function<typename M::Response(const FakeRequest&, const typename M::Request&)>;
    template <typename M> void answer(Answerer<M> answerer) { m_answerers[M::api.key] = std::move(answerer); }
    // Changes the normal answer of a kind.
    template <typename M> void edit(std::function<void(typename M::Response&, const FakeRequest&)> change)
    {
        answer<M>(
            [before = std::any_cast<Answerer<M>>(m_answerers.at(M::api.key)), change](const FakeRequest& request, const typename M::Request& body) {
                auto response = before(request, body);
                change(response, request);
                return response;
            });
    }
    void stop(qint32 node); // refuses connections and ends those there are
    void start(qint32 node); // listens again on the same port
    void dropConnections(qint32 node = -1);

    // -- what was asked
    QList<FakeRequest> requests;
    int count(qint16 api, qint32 node = -1) const;
    template <typename M> int count(qint32 node = -1) const { return count(M::api.key, node); }
    int connections(qint32 node = -1) const; // open now
    int connectionsMade = 0;
    QStringList signedIn; // user names, one per successful sign-in

private:
    struct Client;
    struct Node
    {
        qint32 id = 0;
        QTcpServer* server = nullptr;
        quint16 port = 0;
    };

    void serve(Client& client, const QByteArray& frame);
    void serveToken(Client& client, const QByteArray& token);
    void respond(Client& client, qint32 correlation, bool taggedHeader, const QByteArray& body, const FakeFault* fault);
    void respondWith(Client& client, QByteArray bytes, const FakeFault* fault);
    FakeFault* faultFor(const FakeRequest& request);
    template <typename M> void addAnswer(Answerer<M> answerer) { m_answerers[M::api.key] = std::move(answerer); }
    void addNormalAnswers(); // FakeAnswers.cpp
    void addGroupAnswers(); // FakeAnswers.cpp
    void addWriteAnswers(); // FakeAnswers.cpp
    wire::SaslAuthenticate::Response authenticate(Client& client, const QByteArray& bytes); // FakeSasl.cpp
    void accept(Node& node);

    std::vector<Node> m_nodes;
    std::list<std::shared_ptr<Client>> m_clients;
    std::list<FakeFault> m_faults;
    std::map<qint16, wire::VersionRange> m_versions;
    std::map<qint16, std::any> m_answerers;
    std::map<qint16, std::function<QByteArray(const FakeRequest&, Client&, const FakeFault*)>> m_bodies;
    FakeFault m_current;
};

} // namespace support
