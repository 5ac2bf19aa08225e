// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol client on TLS and SASL listeners of a real broker.
#include "tests/support/KafkaCluster.h"

#include "kafka/wire/Messages.h"
#include "kafka/wire/WireClient.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace kafka;
using namespace kafka::wire;
using namespace std::chrono_literals;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// One broker with a listener of each kind, and the certificates for it.
class Secured
{
public:
    Secured()
    {
        makeCertificates();
        QStringList listeners;
        QStringList map {QStringLiteral("CONTROLLER:PLAINTEXT"), QStringLiteral("PLAINTEXT:PLAINTEXT")};
        for (const auto& [name, protocol] : {std::pair {"SASLPT", "SASL_PLAINTEXT"}, {"TLS", "SSL"}, {"MTLS", "SSL"}, {"SASLTLS", "SASL_SSL"}, {"OAUTH", "SASL_PLAINTEXT"}}) {
            const QString listener = QString::fromLatin1(name);
            ports[listener] = freePort();
            listeners.append(QStringLiteral("%1://127.0.0.1:%2").arg(listener).arg(ports[listener]));
            map.append(listener + u':' + QString::fromLatin1(protocol));
        }
        const QString plain = QStringLiteral("PLAINTEXT://127.0.0.1:{port},");
        const auto set = [this](const char* name, const QString& value) { options.properties[QString::fromLatin1(name)] = value; };
        set("listeners", plain + QStringLiteral("CONTROLLER://127.0.0.1:{controllerPort},") + listeners.join(u','));
        set("advertised.listeners", plain + listeners.join(u','));
        set("listener.security.protocol.map", map.join(u','));
        const QString plainLogin = QStringLiteral(
            "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"admin\" password=\"admin-pw\" user_admin=\"admin-pw\" user_bob=\"bob-pw\";");
        const QString scramLogin = QStringLiteral("org.apache.kafka.common.security.scram.ScramLoginModule required;");
        set("listener.name.saslpt.sasl.enabled.mechanisms", QStringLiteral("PLAIN,SCRAM-SHA-256,SCRAM-SHA-512"));
        set("listener.name.saslpt.plain.sasl.jaas.config", plainLogin);
        set("listener.name.saslpt.plain.connections.max.reauth.ms", QStringLiteral("2500"));
        set("listener.name.saslpt.scram-sha-256.sasl.jaas.config", scramLogin);
        set("listener.name.saslpt.scram-sha-512.sasl.jaas.config", scramLogin);
        set("listener.name.sasltls.sasl.enabled.mechanisms", QStringLiteral("PLAIN"));
        set("listener.name.sasltls.plain.sasl.jaas.config", plainLogin);
        set("listener.name.oauth.sasl.enabled.mechanisms", QStringLiteral("OAUTHBEARER"));
        set("listener.name.oauth.oauthbearer.sasl.jaas.config",
            QStringLiteral("org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub=\"broker\";"));
        set("ssl.keystore.type", QStringLiteral("PEM"));
        set("ssl.keystore.location", file("server.pem"));
        set("ssl.truststore.type", QStringLiteral("PEM"));
        set("ssl.truststore.location", file("ca.crt"));
        set("listener.name.mtls.ssl.client.auth", QStringLiteral("required"));
        options.brokers = 1;
        cluster = std::make_unique<support::KafkaCluster>(options);
        for (const auto& [user, mechanism] : {std::pair {"carol", "SCRAM-SHA-256"}, {"dave", "SCRAM-SHA-512"}}) {
            const auto made = cluster->tool(QStringLiteral("kafka-configs"),
                {QStringLiteral("--alter"), QStringLiteral("--add-config"), QStringLiteral("%1=[password=%2-pw]").arg(QLatin1String(mechanism), QLatin1String(user)),
                    QStringLiteral("--entity-type"), QStringLiteral("users"), QStringLiteral("--entity-name"), QString::fromLatin1(user)});
            EXPECT_EQ(made.exit, 0) << made.err.toStdString();
        }
    }
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    std::map<QString, quint16> ports;
    support::ClusterOptions options;
    std::unique_ptr<support::KafkaCluster> cluster;

private:
    void openssl(const QString& line)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), line.split(u' '));
        if (!process.waitForFinished(30000) || process.exitCode() != 0)
            throw std::runtime_error(process.readAllStandardError().toStdString());
    }
    void makeCertificates()
    {
        openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 2 -subj /CN=CA -addext basicConstraints=critical,CA:TRUE"));
        QFile extensions(file("server.ext"));
        if (extensions.open(QIODevice::WriteOnly))
            extensions.write("subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth\n");
        extensions.close();
        for (const QString& name : {QStringLiteral("server"), QStringLiteral("client")}) {
            openssl(QStringLiteral("req -newkey rsa:2048 -nodes -keyout %1.key -out %1.csr -subj /CN=%1").arg(name));
            openssl(QStringLiteral("x509 -req -in %1.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -out %1.crt -extfile server.ext").arg(name));
        }
        openssl(QStringLiteral("pkcs8 -topk8 -in client.key -out client.enc.key -passout pass:secret -v2 aes-256-cbc"));
        openssl(QStringLiteral("pkcs12 -export -in client.crt -inkey client.key -out client.p12 -passout pass:secret"));
        QFile pem(file("server.pem"));
        if (!pem.open(QIODevice::WriteOnly))
            throw std::runtime_error("server.pem");
        for (const char* part : {"server.key", "server.crt", "ca.crt"}) {
            QFile source(file(part));
            if (source.open(QIODevice::ReadOnly))
                pem.write(source.readAll());
        }
    }
    QTemporaryDir m_folder;
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
        const auto good = sign("SASLPT", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", mechanism), p("sasl.username", user), p("sasl.password", QString::fromLatin1(user) + QStringLiteral("-pw"))});
        EXPECT_TRUE(good) << mechanism << why(good);
        const auto bad = sign("SASLPT", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", mechanism), p("sasl.username", user), p("sasl.password", "wrong-pw")});
        ASSERT_FALSE(bad) << mechanism;
        EXPECT_EQ(bad.error().kind, ErrorKind::Authentication) << why(bad);
        EXPECT_EQ(why(bad).find("wrong-pw"), std::string::npos);
    }
    const auto other = sign("OAUTH", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", "PLAIN"), p("sasl.username", "bob"), p("sasl.password", "bob-pw")});
    ASSERT_FALSE(other);
    EXPECT_TRUE(other.error().message.contains(QStringLiteral("does not offer PLAIN, but OAUTHBEARER"))) << why(other);
}

TEST_F(SecuredWireTest, OAuthBearer)
{
    const auto good = sign("OAUTH", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", "OAUTHBEARER"), p("enable.sasl.oauthbearer.unsecure.jwt", "true"), p("sasl.oauthbearer.config", "principal=oauthuser")});
    EXPECT_TRUE(good) << why(good);
    const auto expired = sign("OAUTH", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", "OAUTHBEARER"), p("enable.sasl.oauthbearer.unsecure.jwt", "true"), p("sasl.oauthbearer.config", "principal=oauthuser lifeSeconds=-100")});
    ASSERT_FALSE(expired);
    EXPECT_EQ(expired.error().kind, ErrorKind::Authentication) << why(expired);
}

TEST_F(SecuredWireTest, Tls)
{
    const QString ca = s_secured->file("ca.crt");
    const auto good = sign("TLS", {p("security.protocol", "SSL"), p("ssl.ca.location", ca)});
    EXPECT_TRUE(good) << why(good);
    const auto byName = sign("TLS", {p("security.protocol", "SSL"), p("ssl.ca.location", ca), p("broker.address.family", "v4")}, QStringLiteral("localhost"));
    EXPECT_TRUE(byName) << why(byName);
    const auto unknown = sign("TLS", {p("security.protocol", "SSL")});
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(unknown.error().message.contains(QStringLiteral("certificate"))) << why(unknown);
    const auto unverified = sign("TLS", {p("security.protocol", "SSL"), p("enable.ssl.certificate.verification", "false")});
    EXPECT_TRUE(unverified) << why(unverified);
    const auto saslTls = sign("SASLTLS", {p("security.protocol", "SASL_SSL"), p("ssl.ca.location", ca), p("sasl.mechanism", "PLAIN"), p("sasl.username", "bob"), p("sasl.password", "bob-pw")});
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
    const auto encrypted = sign("MTLS", {ssl, ca, certificate, p("ssl.key.location", s_secured->file("client.enc.key")), p("ssl.key.password", "secret")});
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
    ASSERT_TRUE(sign("SASLPT", {p("security.protocol", "SASL_PLAINTEXT"), p("sasl.mechanism", "PLAIN"), p("sasl.username", "bob"), p("sasl.password", "bob-pw")}));
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
