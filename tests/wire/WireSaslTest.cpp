// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in, and again.
#include "tests/wire/WireClientTest.h"

namespace {

class WireSaslTest : public WireClientTest
{
protected:
    void signInWith(SaslMechanism mechanism, const char* password = "alice-secret", std::chrono::milliseconds backoffAfterRefusal = 500ms)
    {
        config.sasl = mechanism;
        config.credentials.username = QStringLiteral("alice");
        config.credentials.password = QString::fromLatin1(password);
        open(2s, {}, backoffAfterRefusal);
    }
};

} // namespace

TEST_F(WireSaslTest, EachMechanism)
{
    for (const SaslMechanism mechanism : {SaslMechanism::Plain, SaslMechanism::ScramSha256, SaslMechanism::ScramSha512, SaslMechanism::OAuthBearer}) {
        cluster.signedIn.clear();
        cluster.sasl.emplace().mechanism = saslName(mechanism);
        config.oauth.unsecuredPrincipal = QStringLiteral("good");
        signInWith(mechanism);
        const auto answer = ask<DescribeLogDirs>(Target::node(1));
        EXPECT_TRUE(answer) << saslName(mechanism).toStdString() << ": " << (answer ? "" : text(answer.error()));
        EXPECT_FALSE(cluster.signedIn.isEmpty());
    }
}

TEST_F(WireSaslTest, R07_WrongPasswordIsSaidAndNotTriedAgainAtOnce)
{
    for (const SaslMechanism mechanism : {SaslMechanism::Plain, SaslMechanism::ScramSha256, SaslMechanism::OAuthBearer}) {
        cluster.sasl.emplace().mechanism = saslName(mechanism);
        cluster.requests.clear();
        config.oauth.unsecuredPrincipal = QStringLiteral("bad");
        signInWith(mechanism, "wrong-password");
        for (int i = 0; i < 5; ++i) {
            const auto answer = ask<Metadata>(Target::any(), allTopics(), 3s, 0, true);
            ASSERT_FALSE(answer);
            EXPECT_EQ(answer.error().kind, ErrorKind::Authentication) << text(answer.error());
            EXPECT_FALSE(text(answer.error()).find("wrong-password") != std::string::npos);
        }
        EXPECT_EQ(cluster.count<SaslHandshake>(), 1) << "accounts get locked";
    }
}

TEST_F(WireSaslTest, ScramServerWithoutThePasswordIsRefused)
{
    auto& sasl = cluster.sasl.emplace();
    sasl.mechanism = "SCRAM-SHA-256";
    sasl.wrongSignature = true;
    signInWith(SaslMechanism::ScramSha256);
    const auto answer = ask<Metadata>(Target::any(), allTopics());
    ASSERT_FALSE(answer);
    EXPECT_TRUE(answer.error().message.contains(QStringLiteral("could not prove"))) << text(answer.error());
    EXPECT_EQ(cluster.count<Metadata>(), 0);
}

TEST_F(WireSaslTest, ScramIterationsAreCapped)
{
    auto& sasl = cluster.sasl.emplace();
    sasl.mechanism = "SCRAM-SHA-256";
    sasl.iterations = 2'000'000;
    signInWith(SaslMechanism::ScramSha256);
    const auto answer = ask<Metadata>(Target::any(), allTopics());
    ASSERT_FALSE(answer);
    EXPECT_TRUE(answer.error().message.contains(QStringLiteral("2000000 SCRAM iterations"))) << text(answer.error());
}

TEST_F(WireSaslTest, MechanismThatIsNotOfferedIsSaid)
{
    cluster.sasl.emplace().mechanism = "SCRAM-SHA-512";
    signInWith(SaslMechanism::Plain);
    const auto answer = ask<Metadata>(Target::any(), allTopics());
    ASSERT_FALSE(answer);
    EXPECT_TRUE(answer.error().message.contains(QStringLiteral("does not offer PLAIN, but SCRAM-SHA-512"))) << text(answer.error());
}

TEST_F(WireSaslTest, R07_SessionsOfNoSensibleLengthDoNotMakeItSignInAllTheTime)
{
    for (const qint64 lifetime : {qint64(1), std::numeric_limits<qint64>::max()}) {
        cluster.sasl.emplace().sessionLifetimeMs = lifetime;
        cluster.signedIn.clear();
        signInWith(SaslMechanism::Plain);
        ASSERT_TRUE(ask<Metadata>(Target::any(), allTopics()));
        QTest::qWait(350); // nothing to wait for: what must not happen is counted
        EXPECT_LE(cluster.signedIn.size(), 5u) << lifetime;
        if (lifetime > 1) {
            EXPECT_EQ(cluster.signedIn.size(), 1u);
        }
    }
}

TEST_F(WireSaslTest, R07_SignsInAgainBeforeTheSessionEnds)
{
    auto& sasl = cluster.sasl.emplace();
    sasl.sessionLifetimeMs = 400;
    signInWith(SaslMechanism::Plain);
    ASSERT_TRUE(ask<Metadata>(Target::any(), allTopics()));
    const int connections = cluster.connectionsMade;
    EXPECT_TRUE(QTest::qWaitFor([&] { return cluster.signedIn.size() >= 3; }, 3000));
    EXPECT_TRUE(ask<Metadata>(Target::any(), allTopics()));
    EXPECT_EQ(cluster.connectionsMade, connections) << "over the same connection";
}

// What was under way when the session had to be renewed has its own deadline; the renewal's begins when it begins.
TEST_F(WireSaslTest, R07_RenewingDoesNotEndASlowRead)
{
    cluster.sasl.emplace().sessionLifetimeMs = 600;
    FakeFault slow;
    slow.api = DescribeLogDirs::api.key;
    slow.delay = 4s; // longer than signing in may take
    config.sasl = SaslMechanism::Plain;
    config.credentials.username = QStringLiteral("alice");
    config.credentials.password = QStringLiteral("alice-secret");
    open(2500ms); // sign-in included
    ASSERT_TRUE(ask<DescribeLogDirs>(Target::node(1)));
    cluster.script(slow);
    const int connections = cluster.connectionsMade;
    const auto answer = ask<DescribeLogDirs>(Target::node(1), {}, 15s);
    EXPECT_TRUE(answer) << (answer ? "" : text(answer.error()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return cluster.signedIn.size() >= 3; }, 10'000)) << "and it did sign in again";
    EXPECT_EQ(cluster.connectionsMade, connections) << "over the same connection";
}

TEST_F(WireSaslTest, R07_ARenewalWithoutAnAnswerEndsTheConnection)
{
    cluster.sasl.emplace().sessionLifetimeMs = 300;
    config.sasl = SaslMechanism::Plain;
    config.credentials.username = QStringLiteral("alice");
    config.credentials.password = QStringLiteral("alice-secret");
    open(2s);
    ASSERT_TRUE(ask<Metadata>(Target::any(), allTopics()));
    const int connections = cluster.connectionsMade;
    FakeFault silence;
    silence.api = SaslHandshake::api.key;
    silence.silence = true;
    cluster.script(silence);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cluster.count<SaslHandshake>() > connections; }, 10'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return cluster.connections() < connections; }, 10'000));
    EXPECT_TRUE(ask<Metadata>(Target::any(), allTopics(), 10s, 0, true)) << "over a new one";
}

TEST_F(WireSaslTest, R07_AConnectionLostWhileSigningInIsNoRefusal)
{
    cluster.sasl.emplace();
    FakeFault lost;
    lost.api = SaslAuthenticate::api.key;
    lost.close = true;
    lost.times = -1;
    cluster.script(lost);
    signInWith(SaslMechanism::Plain, "alice-secret", 20s);
    const auto answer = ask<Metadata>(Target::any(), allTopics());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Connection) << text(answer.error());
    EXPECT_TRUE(answer.error().retriable);
    EXPECT_TRUE(answer.error().message.contains(QStringLiteral("closed the connection while signing in"))) << text(answer.error());
    EXPECT_FALSE(answer.error().message.contains(QStringLiteral("credentials"))) << text(answer.error());
    cluster.clearScript();
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(ask<Metadata>(Target::any(), allTopics(), 15s, 0, true)) << "it is tried again";
    EXPECT_LT(timer.elapsed(), 10'000) << "without the pause that follows a refusal";
}

namespace {

struct SaslVersions
{
    const char* name;
    VersionRange handshake;
    VersionRange authenticate;
    qint16 spoken; // of SaslAuthenticate; -1: raw
};

class WireSaslVersions : public WireSaslTest, public ::testing::WithParamInterface<SaslVersions>
{
protected:
    void SetUp() override
    {
        cluster.setVersions(SaslHandshake::api.key, GetParam().handshake);
        cluster.setVersions(SaslAuthenticate::api.key, GetParam().authenticate);
    }
    std::vector<SaslMechanism> mechanisms() const
    {
        std::vector<SaslMechanism> all {SaslMechanism::Plain, SaslMechanism::ScramSha256, SaslMechanism::ScramSha512};
        if (GetParam().spoken >= 0)
            all.push_back(SaslMechanism::OAuthBearer); // younger than raw tokens
        return all;
    }
    std::set<qint16> spoken(const Api& api) const
    {
        std::set<qint16> versions;
        for (const auto& request : cluster.requests) {
            if (request.key == api.key)
                versions.insert(request.version);
        }
        return versions;
    }
};

} // namespace

TEST_P(WireSaslVersions, EachMechanismSignsIn)
{
    for (const SaslMechanism mechanism : mechanisms()) {
        SCOPED_TRACE(saslName(mechanism).toStdString());
        cluster.requests.clear();
        cluster.signedIn.clear();
        auto& sasl = cluster.sasl.emplace();
        sasl.mechanism = saslName(mechanism);
        sasl.sessionLifetimeMs = 400;
        config.oauth.unsecuredPrincipal = QStringLiteral("good");
        signInWith(mechanism);
        const auto answer = ask<DescribeLogDirs>(Target::node(1));
        ASSERT_TRUE(answer) << text(answer.error());
        EXPECT_EQ(spoken(SaslHandshake::api), std::set<qint16> {GetParam().handshake.max});
        EXPECT_EQ(spoken(SaslAuthenticate::api), std::set<qint16> {GetParam().spoken});
        // The life of a session is said since version 1 (KIP-368): before, nothing is to be renewed.
        const auto again = [&] { return cluster.signedIn.size() >= 3; };
        if (GetParam().spoken >= 1) {
            EXPECT_TRUE(QTest::qWaitFor(again, 3000));
        } else {
            EXPECT_FALSE(QTest::qWaitFor(again, 700));
        }
        EXPECT_TRUE(ask<DescribeLogDirs>(Target::node(1)));
    }
}

TEST_P(WireSaslVersions, R07_ARefusalIsSaidWithItsReason)
{
    for (const SaslMechanism mechanism : mechanisms()) {
        SCOPED_TRACE(saslName(mechanism).toStdString());
        cluster.requests.clear();
        cluster.sasl.emplace().mechanism = saslName(mechanism);
        config.oauth.unsecuredPrincipal = QStringLiteral("bad");
        signInWith(mechanism, "wrong-password");
        const auto answer = ask<Metadata>(Target::any(), allTopics(), 3s, 0, true);
        ASSERT_FALSE(answer);
        const Error& error = answer.error();
        EXPECT_EQ(error.kind, ErrorKind::Authentication) << text(error);
        EXPECT_EQ(text(error).find("wrong-password"), std::string::npos);
        EXPECT_EQ(spoken(SaslAuthenticate::api), std::set<qint16> {GetParam().spoken});
        EXPECT_EQ(cluster.count<SaslHandshake>(), 1) << "accounts get locked";
        const QString name = QString::fromLatin1(saslName(mechanism));
        if (GetParam().spoken < 0) { // no reason comes
            EXPECT_TRUE(error.message.endsWith(
                QStringLiteral(
                    "closed the connection while signing in with %1: brokers before Kafka 1.0 do so when they do not accept the credentials.")
                    .arg(name)))
                << text(error);
        } else if (mechanism == SaslMechanism::OAuthBearer) {
            EXPECT_TRUE(text(error).find("invalid_token") != std::string::npos) << text(error);
        } else {
            EXPECT_TRUE(error.message.endsWith(QStringLiteral("did not accept the credentials (%1).").arg(name))) << text(error);
            EXPECT_EQ(error.code, 58);
            EXPECT_TRUE(error.detail.startsWith(QStringLiteral("Authentication failed"))) << text(error);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Versions, WireSaslVersions,
                         ::testing::Values(SaslVersions {"Raw", {0, 0}, {0, -1}, -1}, SaslVersions {"RawOnly", {0, 0}, {0, 2}, -1},
                                           SaslVersions {"Authenticate0", {0, 1}, {0, 0}, 0}, SaslVersions {"Authenticate1", {0, 1}, {0, 1}, 1},
                                           SaslVersions {"Authenticate2", {1, 1}, {0, 2}, 2}),
                         [](const auto& one) { return std::string(one.param.name); });
