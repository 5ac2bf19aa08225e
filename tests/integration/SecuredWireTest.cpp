// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client on TLS and SASL listeners of a real broker.
#include "tests/integration/RawConnection.h"
#include "tests/integration/SecuredListeners.h"
#include "tests/integration/TestClients.h"
#include "tests/integration/WireRequests.h"
#include "tests/support/KafkaCluster.h"

#include "kafka/wire/Messages.h"
#include "kafka/wire/WireClient.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace kafka;
using namespace kafka::wire;
using namespace std::chrono_literals;

namespace {

// One broker with a listener of each kind, and users of SCRAM.
class Secured : public support::SecuredListeners
{
public:
    Secured()
    {
        set("listener.name.saslpt.plain.connections.max.reauth.ms", QStringLiteral("2500"));
        support::ClusterOptions options;
        options.properties = properties;
        options.brokers = 1;
        cluster = std::make_unique<support::KafkaCluster>(options);
        for (const auto& [user, mechanism] : {std::pair {"carol", "SCRAM-SHA-256"}, {"dave", "SCRAM-SHA-512"}}) {
            const auto made = cluster->tool(QStringLiteral("kafka-configs"),
                                            {QStringLiteral("--alter"), QStringLiteral("--add-config"),
                                             QStringLiteral("%1=[password=%2-pw]").arg(QLatin1String(mechanism), QLatin1String(user)),
                                             QStringLiteral("--entity-type"), QStringLiteral("users"), QStringLiteral("--entity-name"),
                                             QString::fromLatin1(user)});
            EXPECT_EQ(made.exit, 0) << made.err.toStdString();
        }
    }
    std::unique_ptr<support::KafkaCluster> cluster;
};

class SecuredWireTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_secured = new Secured; }
    static void TearDownTestSuite() { delete std::exchange(s_secured, nullptr); }

    // Connects as a profile of these properties says, and asks for the cluster.
    Result<Done> sign(const char* listener, std::vector<std::pair<QString, QString>> properties, const QString& host = QStringLiteral("127.0.0.1"))
    {
        Profile profile;
        profile.bootstrapServers = QStringLiteral("%1:%2").arg(host).arg(s_secured->ports.at(QString::fromLatin1(listener)));
        for (const auto& [name, value] : properties)
            profile.properties.push_back({name, value});
        auto config = makeConnectionConfig(profile, {}, "wire-test");
        if (!config)
            return Failure(config.error());
        config->connectTimeout = 4s;
        client = std::make_unique<WireClient>(*config);
        return ask();
    }
    Result<Done> ask()
    {
        std::optional<Result<Done>> result;
        client->call<Metadata>(Target::any(), {}, {Clock::now() + 10s}, [&](Result<Answer<Metadata>> answer) {
            if (answer)
                result = Result<Done>(Done());
            else
                result = Failure(answer.error());
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 11000));
        return result.value_or(Failure(Error()));
    }
    static std::pair<QString, QString> p(const char* name, const QString& value) { return {QString::fromLatin1(name), value}; }
    static std::pair<QString, QString> p(const char* name, const char* value) { return {QString::fromLatin1(name), QString::fromLatin1(value)}; }
    static std::string why(const Result<Done>& result) { return result ? "" : (result.error().message + u' ' + result.error().detail).toStdString(); }

    static Secured* s_secured;
    std::unique_ptr<WireClient> client;
};
Secured* SecuredWireTest::s_secured = nullptr;

} // namespace

TEST_F(SecuredWireTest, PlainAndScram)
{
    for (const auto& [mechanism, user] : {std::pair {"PLAIN", "bob"}, {"SCRAM-SHA-256", "carol"}, {"SCRAM-SHA-512", "dave"}}) {
        const auto good = sign("SASLPT", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", mechanism), p("sasl.username", user),
                                          p("sasl.password", QString::fromLatin1(user) + QStringLiteral("-pw"))});
        EXPECT_TRUE(good) << mechanism << why(good);
        const auto bad = sign("SASLPT", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", mechanism), p("sasl.username", user),
                                         p("sasl.password", "wrong-pw")});
        ASSERT_FALSE(bad) << mechanism;
        EXPECT_EQ(bad.error().kind, ErrorKind::Authentication) << why(bad);
        EXPECT_EQ(why(bad).find("wrong-pw"), std::string::npos);
    }
    const auto other = sign(
        "OAUTH", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", "PLAIN"), p("sasl.username", "bob"), p("sasl.password", "bob-pw")});
    ASSERT_FALSE(other);
    EXPECT_TRUE(other.error().message.contains(QStringLiteral("does not offer PLAIN, but OAUTHBEARER"))) << why(other);
}

// Byte by byte, in the versions our client does not choose with this broker: what the fake broker does in them is what a real one does.
TEST_F(SecuredWireTest, SigningInInEveryVersion)
{
    struct Way
    {
        const char* name;
        SaslMechanism mechanism;
        const char* user;
        qint16 authenticate; // -1: raw, after a handshake of version 0
    };
    std::vector<Way> ways;
    for (qint16 version = -1; version <= SaslAuthenticate::api.versions.max; ++version) {
        ways.push_back({"PLAIN", SaslMechanism::Plain, "bob", version});
        ways.push_back({"SCRAM-SHA-256", SaslMechanism::ScramSha256, "carol", version});
        ways.push_back({"SCRAM-SHA-512", SaslMechanism::ScramSha512, "dave", version});
    }
    for (const Way& way : ways) {
        for (const bool right : {true, false}) {
            SCOPED_TRACE(std::string(way.name) + " v" + std::to_string(way.authenticate) + (right ? "" : " with a wrong password"));
            wireTests::RawConnection connection(s_secured->ports.at(QStringLiteral("SASLPT")));
            const qint16 handshake = way.authenticate < 0 ? 0 : 1;
            Writer writer;
            encodeBody(writer, SaslHandshake::Request {{}, QString::fromLatin1(way.name)}, SaslHandshake::api, handshake);
            const auto shaken = connection.request(SaslHandshake::api, handshake, writer.data());
            ASSERT_TRUE(shaken);
            wireTests::capture(SaslHandshake::api, handshake, *shaken);
            Reader reader(*shaken);
            EXPECT_EQ(decodeBody<SaslHandshake::Response>(reader, SaslHandshake::api, handshake).errorCode, 0);
            SaslCredentials credentials;
            credentials.username = QString::fromLatin1(way.user);
            credentials.password = right ? credentials.username + QStringLiteral("-pw") : QStringLiteral("wrong-pw");
            const auto sasl = makeSaslExchange(way.mechanism, credentials);
            QByteArray token = sasl->begin();
            bool refused = false;
            do {
                QByteArray server;
                if (way.authenticate < 0) {
                    const auto answer = connection.exchange(token);
                    refused = !answer; // no reason is said: it hangs up
                    server = answer.value_or(QByteArray());
                } else {
                    Writer asked;
                    encodeBody(asked, SaslAuthenticate::Request {{}, token}, SaslAuthenticate::api, way.authenticate);
                    const auto answer = connection.request(SaslAuthenticate::api, way.authenticate, asked.data());
                    ASSERT_TRUE(answer);
                    wireTests::capture(SaslAuthenticate::api, way.authenticate, *answer);
                    Reader told(*answer);
                    const auto body = decodeBody<SaslAuthenticate::Response>(told, SaslAuthenticate::api, way.authenticate);
                    ASSERT_TRUE(told.ok()) << told.error().toStdString();
                    refused = body.errorCode != 0;
                    if (refused) {
                        EXPECT_EQ(body.errorCode, 58);
                        EXPECT_TRUE(body.errorMessage.value_or(QString()).contains(QStringLiteral("Authentication failed")));
                    }
                    server = body.authBytes;
                }
                if (!refused) {
                    const auto next = sasl->answer(server);
                    ASSERT_TRUE(next) << next.error().message.toStdString();
                    token = *next;
                }
            } while (!sasl->complete() && !refused);
            EXPECT_EQ(refused, !right);
        }
    }
    wireTests::RawConnection connection(s_secured->ports.at(QStringLiteral("SASLPT")));
    Writer writer;
    encodeBody(writer, SaslHandshake::Request {{}, QStringLiteral("GSSAPI")}, SaslHandshake::api, 1);
    const auto shaken = connection.request(SaslHandshake::api, 1, writer.data());
    ASSERT_TRUE(shaken);
    wireTests::capture(SaslHandshake::api, 1, *shaken);
    Reader reader(*shaken);
    EXPECT_EQ(decodeBody<SaslHandshake::Response>(reader, SaslHandshake::api, 1).errorCode, 33);
}

TEST_F(SecuredWireTest, OAuthBearer)
{
    const auto good = sign("OAUTH", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", "OAUTHBEARER"),
                                     p("enable.sasl.oauthbearer.unsecure.jwt", "true"), p("sasl.oauthbearer.config", "principal=oauthuser")});
    EXPECT_TRUE(good) << why(good);
    const auto expired
        = sign("OAUTH", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", "OAUTHBEARER"),
                         p("enable.sasl.oauthbearer.unsecure.jwt", "true"), p("sasl.oauthbearer.config", "principal=oauthuser lifeSeconds=-100")});
    ASSERT_FALSE(expired);
    EXPECT_EQ(expired.error().kind, ErrorKind::Authentication) << why(expired);
}

TEST_F(SecuredWireTest, Tls)
{
    const QString ca = s_secured->file("ca.crt");
    const auto good = sign("TLS", {p("security.protocol", "SSL"), p("ssl.ca.location", ca)});
    EXPECT_TRUE(good) << why(good);
    const auto byName
        = sign("TLS", {p("security.protocol", "SSL"), p("ssl.ca.location", ca), p("broker.address.family", "v4")}, QStringLiteral("localhost"));
    EXPECT_TRUE(byName) << why(byName);
    const auto unknown = sign("TLS", {p("security.protocol", "SSL")});
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(unknown.error().message.contains(QStringLiteral("certificate"))) << why(unknown);
    const auto unverified = sign("TLS", {p("security.protocol", "SSL"), p("enable.ssl.certificate.verification", "false")});
    EXPECT_TRUE(unverified) << why(unverified);
    const auto saslTls = sign("SASLTLS", {p("security.protocol", "SASL_SSL"), p("ssl.ca.location", ca), p("sasl.mechanism", "PLAIN"),
                                          p("sasl.username", "bob"), p("sasl.password", "bob-pw")});
    EXPECT_TRUE(saslTls) << why(saslTls);
}

TEST_F(SecuredWireTest, R06_WrongHostNameIsRefused)
{
    const QString ca = s_secured->file("ca.crt");
    const QString host = QStringLiteral("127.0.0.2"); // not in the certificate, and nobody listens there either: through a forwarder
    QTcpServer forwarder;
    ASSERT_TRUE(forwarder.listen(QHostAddress(host)));
    QObject::connect(&forwarder, &QTcpServer::newConnection, &forwarder, [&forwarder] {
        QTcpSocket* in = forwarder.nextPendingConnection();
        auto* out = new QTcpSocket(in);
        QObject::connect(in, &QTcpSocket::readyRead, out, [in, out] { out->write(in->readAll()); });
        QObject::connect(out, &QTcpSocket::readyRead, in, [in, out] { in->write(out->readAll()); });
        out->connectToHost(QHostAddress::LocalHost, s_secured->ports.at(QStringLiteral("TLS")));
    });
    const auto connectTo = [&](std::vector<std::pair<QString, QString>> properties) {
        const quint16 real = std::exchange(s_secured->ports[QStringLiteral("VIA")], forwarder.serverPort());
        const auto result = sign("VIA", std::move(properties), host);
        s_secured->ports[QStringLiteral("VIA")] = real;
        return result;
    };
    const auto refused = connectTo({p("security.protocol", "SSL"), p("ssl.ca.location", ca)});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("host name"))) << why(refused);
    const auto asked = connectTo({p("security.protocol", "SSL"), p("ssl.ca.location", ca), p("ssl.endpoint.identification.algorithm", "none")});
    EXPECT_TRUE(asked) << why(asked);
}

TEST_F(SecuredWireTest, ClientCertificates)
{
    const auto ca = p("ssl.ca.location", s_secured->file("ca.crt"));
    const auto ssl = p("security.protocol", "SSL");
    const auto certificate = p("ssl.certificate.location", s_secured->file("client.crt"));
    const auto none = sign("MTLS", {ssl, ca});
    ASSERT_FALSE(none);
    EXPECT_TRUE(none.error().message.contains(QStringLiteral("client certificate"))) << why(none);
    const auto plain = sign("MTLS", {ssl, ca, certificate, p("ssl.key.location", s_secured->file("client.key"))});
    EXPECT_TRUE(plain) << why(plain);
    const auto encrypted
        = sign("MTLS", {ssl, ca, certificate, p("ssl.key.location", s_secured->file("client.enc.key")), p("ssl.key.password", "secret")});
    EXPECT_TRUE(encrypted) << why(encrypted);
    const auto wrong = sign("MTLS", {ssl, ca, certificate, p("ssl.key.location", s_secured->file("client.enc.key")), p("ssl.key.password", "other")});
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::Invalid);
    const auto store = sign("MTLS", {ssl, ca, p("ssl.keystore.location", s_secured->file("client.p12")), p("ssl.keystore.password", "secret")});
    EXPECT_TRUE(store) << why(store);
}

TEST_F(SecuredWireTest, R04_TheWrongKindOfListenerIsSaid)
{
    const auto plaintextToTls = sign("TLS", {});
    ASSERT_FALSE(plaintextToTls);
    EXPECT_TRUE(plaintextToTls.error().message.contains(QStringLiteral("TLS"))) << why(plaintextToTls);
    const auto tlsToPlaintext = sign("SASLPT", {p("security.protocol", "SSL"), p("ssl.ca.location", s_secured->file("ca.crt"))});
    ASSERT_FALSE(tlsToPlaintext);
    EXPECT_TRUE(tlsToPlaintext.error().message.contains(QStringLiteral("TLS"))) << why(tlsToPlaintext);
}

TEST_F(SecuredWireTest, R07_SignsInAgainWithinTheSession)
{
    ASSERT_TRUE(sign(
        "SASLPT", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", "PLAIN"), p("sasl.username", "bob"), p("sasl.password", "bob-pw")}));
    QPointer<Connection> connection;
    for (QObject* child : client->children()) {
        if (auto* one = qobject_cast<Connection*>(child))
            connection = one;
    }
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 7000) { // the session ends after 2.5 s: the broker would close the connection
        const auto result = ask();
        ASSERT_TRUE(result) << why(result);
        QTest::qWait(200);
    }
    EXPECT_TRUE(connection) << "the same connection all the time";
}

// The same messages, whatever carries them.
TEST_F(SecuredWireTest, EveryMessageInEveryVersionOnEveryListener)
{
    for (const auto& [listener, profile] : wireTests::securedProfiles(*s_secured)) {
        SCOPED_TRACE(listener);
        auto config = makeConnectionConfig(profile, {}, "wire-test");
        ASSERT_TRUE(config) << config.error().message.toStdString();
        WireClient one(std::move(*config));
        wireTests::Sweep sweep;
        wireTests::sweepListener(one, sweep);
        std::cout << listener << ": " << sweep.worked << " versions worked, " << sweep.refused << " were refused\n";
        EXPECT_GT(sweep.worked, 110);
    }
}
