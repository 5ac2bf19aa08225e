// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/ClientConfig.h"
#include "kafka/client/AdminHandle.h"
#include "kafka/client/ClientProperties.h"
#include "tests/support/GatewayTest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kafka;

namespace {

QString get(const rd::Conf& conf, const char* name)
{
    char text[512] = "";
    size_t size = sizeof text;
    return rd_kafka_conf_get(conf.get(), name, text, &size) == RD_KAFKA_CONF_OK ? QString::fromUtf8(text) : QStringLiteral("(unknown)");
}

Profile with(const char* name, const QString& value)
{
    Profile profile = profileFor(QStringLiteral("127.0.0.1:9092"));
    profile.properties = {{QLatin1String(name), value}};
    return profile;
}

const ClientRole roles[] = {ClientRole::Admin, ClientRole::Reader, ClientRole::Member, ClientRole::Producer};

} // namespace

TEST(ClientConfig, R23_NoClientMayCreateTopicsByAsking)
{
    for (const ClientRole role : roles) {
        auto conf = makeClientConfig(profileFor(QStringLiteral("127.0.0.1:9092")), role, {});
        ASSERT_TRUE(conf);
        // As the client itself has it: a producer that is not told otherwise turns it on when it is made.
        char text[256];
        rd_kafka_t* client = rd_kafka_new(clientType(role), rd_kafka_conf_dup(conf->get()), text, sizeof text);
        ASSERT_TRUE(client) << text;
        size_t size = sizeof text;
        EXPECT_EQ(rd_kafka_conf_get(rd_kafka_conf(client), "allow.auto.create.topics", text, &size), RD_KAFKA_CONF_OK);
        EXPECT_STREQ(text, "false");
        destroyClientLater(client);
        EXPECT_EQ(get(*conf, "enable.metrics.push"), QStringLiteral("false"));
        EXPECT_TRUE(get(*conf, "client.id").startsWith(QStringLiteral("castellan")));
        EXPECT_EQ(get(*conf, "reconnect.backoff.max.ms"), QStringLiteral("2000"));
        EXPECT_EQ(get(*conf, "socket.connection.setup.timeout.ms"), QStringLiteral("5000"));
        // Neither may the profile allow it.
        const auto refused = makeClientConfig(with("allow.auto.create.topics", QStringLiteral("true")), role, {});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    }
}

TEST(ClientConfig, ReadersNeverJoinCommitOrJump)
{
    const auto conf = makeClientConfig(profileFor(QStringLiteral("127.0.0.1:9092")), ClientRole::Reader, {});
    ASSERT_TRUE(conf);
    EXPECT_EQ(get(*conf, "enable.auto.commit"), QStringLiteral("false"));
    EXPECT_EQ(get(*conf, "auto.offset.reset"), QStringLiteral("error"));
    EXPECT_EQ(get(*conf, "fetch.queue.backoff.ms"), QStringLiteral("5"));
    EXPECT_EQ(get(*conf, "check.crcs"), QStringLiteral("true"));
    EXPECT_EQ(get(*conf, "group.id"), QStringLiteral("(unknown)"));
}

TEST(ClientConfig, WhoeverReadsMessagesTakesThoseOf100MegabytesToo)
{
    for (const ClientRole role : {ClientRole::Reader, ClientRole::Member}) {
        const auto conf = makeClientConfig(profileFor(QStringLiteral("127.0.0.1:9092")), role, {});
        ASSERT_TRUE(conf);
        EXPECT_EQ(get(*conf, "receive.message.max.bytes"), QStringLiteral("1000000000"));
    }
}

TEST(ClientConfig, R65_DangerousPropertiesAreRefusedByNameBeforeAnythingHappens)
{
    QTemporaryDir folder;
    const QString marker = folder.filePath(QStringLiteral("ran"));
    for (const char* name : {"plugin.library.paths", "sasl.kerberos.kinit.cmd", "sasl.kerberos.principal", "sasl.kerberos.keytab",
                             "ssl.engine.location", "ssl.providers", "sasl.oauthbearer.assertion.file", "sasl.oauthbearer.assertion.private.key.file",
                             "sasl.oauthbearer.assertion.jwt.template.file", "https.ca.location", "sasl.oauthbearer.metadata.authentication.type"}) {
        EXPECT_EQ(ClientProperties::verdict(QLatin1String(name)), ClientProperties::Verdict::Dangerous) << name;
        for (const ClientRole role : roles) {
            const auto conf = makeClientConfig(with(name, QStringLiteral("touch ") + marker), role, {});
            ASSERT_FALSE(conf) << name;
            EXPECT_TRUE(conf.error().message.contains(QLatin1String(name))) << conf.error().message.toStdString();
        }
    }
    EXPECT_FALSE(QFile::exists(marker));
    for (const char* name : {"bootstrap.servers", "metadata.broker.list", "group.id", "client.id", "socket.timeout.ms", "enable.idempotence"})
        EXPECT_EQ(ClientProperties::verdict(QLatin1String(name)), ClientProperties::Verdict::Reserved) << name;
    for (const char* name : {"", "nonsense", "plugin.library.paths ", "Plugin.Library.Paths", "default_topic_conf", "opaque", "interceptors"})
        EXPECT_EQ(ClientProperties::verdict(QLatin1String(name)), ClientProperties::Verdict::Unknown) << name;
    EXPECT_FALSE(makeClientConfig(with("nonsense", QStringLiteral("1")), ClientRole::Admin, {}));
}

TEST(ClientConfig, KinitIsSwitchedOff)
{
    // With GSSAPI librdkafka would run kinit in a shell as soon as the client is made.
    const auto conf = makeClientConfig(with("sasl.mechanism", QStringLiteral("GSSAPI")), ClientRole::Admin, {});
    ASSERT_TRUE(conf);
    EXPECT_EQ(get(*conf, "sasl.kerberos.min.time.before.relogin"), QStringLiteral("0"));
}

TEST(ClientConfig, TokensComeOverHttpsOnly)
{
    const QString name = QStringLiteral("sasl.oauthbearer.token.endpoint.url");
    EXPECT_TRUE(ClientProperties::refusal(name, QStringLiteral("https://id.example/token")).isEmpty());
    for (const char* bad : {"http://id.example/token", "file:///etc/passwd", "", "https://", "id.example/token"})
        EXPECT_FALSE(ClientProperties::refusal(name, QLatin1String(bad)).isEmpty()) << bad;
    EXPECT_FALSE(makeClientConfig(with("sasl.oauthbearer.token.endpoint.url", QStringLiteral("file:///etc/passwd")), ClientRole::Admin, {}));
}

TEST(ClientConfig, EveryAllowedNameIsOneThatLibrdkafkaKnows)
{
    const rd::Conf conf(rd_kafka_conf_new());
    const QStringList names = ClientProperties::allowedNames();
    EXPECT_GT(names.size(), 40);
    for (const QString& name : names) {
        EXPECT_TRUE(ClientProperties::refusal(name).isEmpty());
        char text[256] = "";
        // A wrong value is fine, an unknown name is not.
        EXPECT_NE(rd_kafka_conf_set(conf.get(), name.toUtf8().constData(), "", text, sizeof text), RD_KAFKA_CONF_UNKNOWN) << name.toStdString();
    }
}

TEST(ClientConfig, SecretsAreKnownAndRemovedFromTexts)
{
    for (const char* name : {"sasl.password", "ssl.key.password", "ssl.key.pem", "ssl.keystore.password", "sasl.oauthbearer.client.secret"})
        EXPECT_EQ(ClientProperties::verdict(QLatin1String(name)), ClientProperties::Verdict::Secret) << name;
    const Profile profile = with("sasl.password", QStringLiteral("canary-7f3a"));
    EXPECT_EQ(withoutSecrets(QStringLiteral("tried canary-7f3a twice"), profile), QStringLiteral("tried ••• twice"));
    // A value that librdkafka refuses is quoted in its error.
    Profile wrong = with("sasl.password", QStringLiteral("canary-7f3a"));
    wrong.properties.push_back({QStringLiteral("broker.address.family"), QStringLiteral("canary-7f3a")});
    const auto conf = makeClientConfig(wrong, ClientRole::Admin, {});
    ASSERT_FALSE(conf);
    EXPECT_FALSE(conf.error().message.contains(QStringLiteral("canary"))) << conf.error().message.toStdString();
}

TEST(ClientConfig, ProfileWithoutServersIsRefused)
{
    QString error;
    EXPECT_FALSE(makeRdKafkaGateway(profileFor(QStringLiteral("  ")), {}, std::make_shared<WriteGuard>(true), &error));
    EXPECT_FALSE(error.isEmpty());
}
