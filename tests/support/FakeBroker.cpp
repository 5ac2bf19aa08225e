// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeBrokerPrivate.h"

#include <QTcpServer>
#include <QTimer>
#include <QtEndian>

#include <stdexcept>

namespace support {

using std::chrono::steady_clock;

namespace {

constexpr qint16 unsupportedVersion = 35;
constexpr qint16 illegalSaslState = 34;

template <typename R> void applyError(R& response, qint16 code)
{
    if constexpr (requires { response.errorCode; }) {
        response.errorCode = code;
        // those that answer for many since some version have it on each of them from there on
        if constexpr (requires { response.coordinators.front().errorCode; }) {
            for (auto& coordinator : response.coordinators)
                coordinator.errorCode = code;
        } else if constexpr (requires { response.groups.front().errorCode; }) {
            for (auto& group : response.groups)
                group.errorCode = code;
        }
    } else if constexpr (requires { response.groups; }) {
        if constexpr (requires { response.groups.front().errorCode; }) {
            for (auto& group : response.groups)
                group.errorCode = code;
        }
    } else if constexpr (requires { response.results.front().errorCode; }) {
        for (auto& result : response.results)
            result.errorCode = code;
    } else if constexpr (requires { response.topics.front().errorCode; }) {
        for (auto& topic : response.topics)
            topic.errorCode = code;
    } else if constexpr (requires { response.responses.front().errorCode; }) {
        for (auto& topic : response.responses)
            topic.errorCode = code;
    } else if constexpr (requires { response.topics.front().partitions.front().errorCode; }) {
        for (auto& topic : response.topics)
            for (auto& partition : topic.partitions)
                partition.errorCode = code;
    }
}

} // namespace

void FakeRequest::fail(const char* api, const QString& why) const
{
    throw std::runtime_error(QStringLiteral("%1 version %2 cannot be read: %3, in %4")
                                 .arg(QLatin1String(api))
                                 .arg(version)
                                 .arg(why, QLatin1String(body.toHex(' ')))
                                 .toStdString());
}

FakeCluster::FakeCluster(int nodes)
{
    for (int i = 0; i < nodes; ++i)
        m_nodes.push_back({i + 1, new QTcpServer(this), 0});
    for (Node& node : m_nodes) {
        if (!node.server->listen(QHostAddress::LocalHost))
            throw std::runtime_error("the fake broker cannot listen");
        node.port = node.server->serverPort();
        connect(node.server, &QTcpServer::newConnection, this, [this, &node] { accept(node); });
    }
    wire::forEachMessage([this](auto message) {
        using M = decltype(message);
        m_versions[M::api.key] = M::api.versions;
        m_bodies[M::api.key] = [this](const FakeRequest& request, Client&, const FakeFault* fault) {
            const auto body = request.template as<M>();
            const auto found = m_answerers.find(M::api.key);
            auto response = found == m_answerers.end() ? typename M::Response() : std::any_cast<Answerer<M>&>(found->second)(request, body);
            if (fault && fault->error)
                applyError(response, *fault->error);
            if constexpr (requires { response.throttleTimeMs; }) {
                if (fault && fault->throttleMs)
                    response.throttleTimeMs = fault->throttleMs;
            }
            wire::Writer writer;
            wire::encodeBody(writer, response, M::api, request.version);
            if (!writer.ok())
                throw std::runtime_error("an answer that cannot be written: " + writer.error().toStdString());
            return writer.takeData();
        };
    });
    addNormalAnswers();
    addGroupAnswers();
    addWriteAnswers();
}

FakeCluster::~FakeCluster()
{
    for (const auto& client : m_clients)
        client->socket->disconnect(this);
}

QString FakeCluster::bootstrap() const
{
    QStringList all;
    for (const Node& node : m_nodes)
        all.append(bootstrap(node.id));
    return all.join(u',');
}

QString FakeCluster::bootstrap(qint32 node) const { return QStringLiteral("127.0.0.1:%1").arg(port(node)); }

quint16 FakeCluster::port(qint32 node) const { return m_nodes.at(size_t(node - 1)).port; }

FakeTopic& FakeCluster::addTopic(const QString& name, int partitions, int replication)
{
    FakeTopic topic;
    topic.id = {0x4b41464b41000000, topics.size() + 1};
    const auto nodes = qint32(m_nodes.size());
    for (int p = 0; p < partitions; ++p) {
        FakePartition partition;
        partition.leader = p % nodes + 1;
        partition.replicas.clear();
        for (int r = 0; r < replication; ++r)
            partition.replicas.push_back((p + r) % nodes + 1);
        partition.isr = partition.replicas;
        topic.partitions.push_back(partition);
    }
    return topics[name] = topic;
}

int FakeCluster::count(qint16 api, qint32 node) const
{
    return int(std::count_if(requests.begin(), requests.end(),
                             [&](const FakeRequest& request) { return request.key == api && (node < 0 || request.node == node); }));
}

int FakeCluster::connections(qint32 node) const
{
    return int(std::count_if(m_clients.begin(), m_clients.end(), [&](const auto& client) { return node < 0 || client->node == node; }));
}

void FakeCluster::stop(qint32 node)
{
    m_nodes.at(size_t(node - 1)).server->close();
    dropConnections(node);
}

void FakeCluster::start(qint32 node)
{
    Node& known = m_nodes.at(size_t(node - 1));
    if (!known.server->listen(QHostAddress::LocalHost, known.port))
        throw std::runtime_error("the fake broker cannot listen again");
}

void FakeCluster::dropConnections(qint32 node)
{
    std::vector<QPointer<QTcpSocket>> sockets;
    for (const auto& client : m_clients) {
        if (node < 0 || client->node == node)
            sockets.emplace_back(client->socket);
    }
    for (const auto& socket : sockets) {
        if (socket)
            socket->abort();
    }
}

void FakeCluster::accept(Node& node)
{
    while (QTcpSocket* socket = node.server->nextPendingConnection()) {
        ++connectionsMade;
        const auto client = m_clients.emplace_back(std::make_shared<Client>()); // an answer may end the connection
        client->node = node.id;
        client->socket = socket;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            socket->deleteLater();
            m_clients.remove_if([socket](const auto& known) { return known->socket == socket; });
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, client] {
            client->received += socket->readAll();
            while (socket->state() == QAbstractSocket::ConnectedState && client->received.size() >= 4) {
                const auto size = qFromBigEndian<qint32>(client->received.constData());
                if (size < 0 || size > 100'000'000) { // what a real broker does with a TLS hello or HTTP
                    socket->abort();
                    return;
                }
                if (client->received.size() < size + 4)
                    return;
                const QByteArray frame = client->received.mid(4, size);
                client->received.remove(0, size + 4);
                serve(*client, frame);
            }
        });
    }
}

FakeFault* FakeCluster::faultFor(const FakeRequest& request)
{
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if ((fault->api >= 0 && fault->api != request.key) || (fault->node >= 0 && fault->node != request.node))
            continue;
        m_current = *fault;
        if (fault->times > 0 && --fault->times == 0)
            m_faults.erase(fault);
        return &m_current;
    }
    return nullptr;
}

// A token without headers: the answer is one as well, and a refusal is the end of the connection.
void FakeCluster::serveToken(Client& client, const QByteArray& token)
{
    FakeRequest request;
    request.node = client.node;
    request.key = wire::SaslAuthenticate::api.key;
    request.version = -1;
    request.body = token;
    requests.append(request);
    const FakeFault* fault = faultFor(request);
    const auto response = authenticate(client, token);
    FakeFault refusal;
    refusal.close = true;
    const bool refused = response.errorCode != 0 || (fault && fault->error);
    client.raw = !refused && !client.signedIn;
    wire::Writer size;
    size.int32(qint32(response.authBytes.size()));
    respondWith(client, size.data() + response.authBytes, refused ? &refusal : fault);
}

void FakeCluster::serve(Client& client, const QByteArray& frame)
{
    if (client.raw) {
        serveToken(client, frame);
        return;
    }
    wire::Reader reader(frame);
    FakeRequest request;
    request.node = client.node;
    request.key = reader.int16();
    request.version = reader.int16();
    const qint32 correlation = reader.int32();
    const auto clientId = reader.string(false);
    request.clientId = clientId ? QString::fromUtf8(*clientId) : QString();
    const wire::Api* api = nullptr;
    wire::forEachMessage([&](auto message) {
        if (decltype(message)::api.key == request.key)
            api = &decltype(message)::api;
    });
    if (api && api->flexible(request.version)) {
        for (quint32 tags = reader.unsignedVarint(); tags > 0 && reader.ok(); --tags) {
            reader.unsignedVarint();
            reader.take(reader.unsignedVarint());
        }
    }
    if (!reader.ok()) {
        client.socket->abort();
        return;
    }
    request.body = frame.mid(reader.position());
    requests.append(request);
    if (client.silent)
        return;
    const FakeFault* fault = faultFor(request);
    const auto range = m_versions.find(request.key);
    const bool known = range != m_versions.end() && range->second.contains(request.version);
    if (!known && request.key == wire::ApiVersions::api.key) {
        // KIP-511: version 0, "unsupported", and what it has
        wire::ApiVersions::Response response;
        response.errorCode = unsupportedVersion;
        response.apiKeys.push_back({{}, request.key, range->second.min, range->second.max});
        wire::Writer writer;
        wire::encodeBody(writer, response, wire::ApiVersions::api, 0);
        respond(client, correlation, false, writer.data(), fault);
        return;
    }
    const bool signingIn
        = request.key == wire::ApiVersions::api.key || request.key == wire::SaslHandshake::api.key || request.key == wire::SaslAuthenticate::api.key;
    if (!api || !known || (sasl && !client.signedIn && !signingIn)) {
        client.socket->abort(); // as real ones do
        return;
    }
    QByteArray body;
    if (request.key == wire::SaslAuthenticate::api.key) {
        auto response = authenticate(client, request.as<wire::SaslAuthenticate>().authBytes);
        if (!client.handshaken)
            response.errorCode = illegalSaslState;
        if (fault && fault->error)
            response.errorCode = *fault->error;
        wire::Writer writer;
        wire::encodeBody(writer, response, wire::SaslAuthenticate::api, request.version);
        body = writer.takeData();
    } else {
        if (request.key == wire::SaslHandshake::api.key) {
            client.handshaken = true;
            client.step = 0;
            client.raw = request.version == 0 && sasl && request.as<wire::SaslHandshake>().mechanism == QString::fromLatin1(sasl->mechanism);
        }
        body = m_bodies.at(request.key)(request, client, fault);
    }
    respond(client, correlation, api->taggedResponseHeader(request.version), body, fault);
}

void FakeCluster::respond(Client& client, qint32 correlation, bool taggedHeader, const QByteArray& body, const FakeFault* fault)
{
    wire::Writer answer;
    answer.int32(fault && fault->correlation ? *fault->correlation : correlation);
    if (taggedHeader)
        answer.unsignedVarint(0);
    answer.raw(body);
    wire::Writer whole;
    whole.int32(fault && fault->size ? *fault->size : qint32(answer.data().size()));
    whole.raw(answer.data());
    respondWith(client, whole.takeData(), fault);
}

void FakeCluster::respondWith(Client& client, QByteArray bytes, const FakeFault* fault)
{
    bool close = false;
    std::chrono::milliseconds delay {0};
    if (fault) {
        if (fault->silence) {
            client.silent = true;
            return;
        }
        if (fault->instead)
            bytes = *fault->instead;
        if (fault->cutAt)
            bytes.truncate(*fault->cutAt);
        if (fault->close)
            bytes.clear();
        close = fault->close || fault->cutAt.has_value();
        delay = fault->delay;
    }
    const auto now = steady_clock::now();
    client.busyUntil = std::max(client.busyUntil, now) + delay;
    const auto send = [socket = QPointer<QTcpSocket>(client.socket), bytes, close] {
        if (!socket)
            return;
        socket->write(bytes);
        if (close)
            socket->disconnectFromHost();
    };
    if (client.busyUntil <= now)
        send();
    else
        QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(client.busyUntil - now), Qt::PreciseTimer, this, send);
}

} // namespace support
