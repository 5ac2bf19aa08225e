// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/Sasl.h"

#include "kafka/wire/ConnectionConfig.h"
#include "kafka/wire/TokenSource.h"

#include <gtest/gtest.h>

using namespace kafka;
using namespace kafka::wire;

namespace {

SaslCredentials user(const char* name, const char* password)
{
    SaslCredentials credentials;
    credentials.username = QString::fromUtf8(name);
    credentials.password = QString::fromUtf8(password);
    return credentials;
}

Profile profile(std::initializer_list<std::pair<const char*, const char*>> properties)
{
    Profile p;
    p.bootstrapServers = QStringLiteral("a:1");
    for (const auto& [name, value] : properties)
        p.properties.push_back({QString::fromUtf8(name), QString::fromUtf8(value)});
    return p;
}

const QByteArray nonce = "rOprNGfwEbeRWgbNEkqO"; // RFC 7677, section 3
const QByteArray serverFirst = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

} // namespace

TEST(Sasl, Plain)
{
    const auto sasl = makeSaslExchange(SaslMechanism::Plain, user("tim", "tanstaafl"));
    EXPECT_EQ(sasl->begin().toHex(), QByteArray("\0tim\0tanstaafl", 14).toHex());
    EXPECT_TRUE(sasl->answer({}));
    EXPECT_TRUE(sasl->complete());
}

TEST(Sasl, ScramSha256AsInRfc7677)
{
    const auto sasl = makeSaslExchange(SaslMechanism::ScramSha256, user("user", "pencil"), nonce);
    EXPECT_EQ(sasl->begin(), "n,,n=user,r=rOprNGfwEbeRWgbNEkqO");
    const auto final = sasl->answer(serverFirst);
    ASSERT_TRUE(final);
    EXPECT_EQ(*final, "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
    EXPECT_FALSE(sasl->complete());
    EXPECT_TRUE(sasl->answer("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
    EXPECT_TRUE(sasl->complete());
    EXPECT_FALSE(sasl->answer("more"));
}

TEST(Sasl, ScramServerThatDoesNotKnowThePasswordIsRefused)
{
    const auto sasl = makeSaslExchange(SaslMechanism::ScramSha256, user("user", "pencil"), nonce);
    sasl->begin();
    ASSERT_TRUE(sasl->answer(serverFirst));
    const auto end = sasl->answer("v=" + QByteArray(32, 'x').toBase64());
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, ErrorKind::Authentication);
    EXPECT_FALSE(sasl->complete());
}

TEST(Sasl, ScramRefusesWhatAnHonestServerDoesNotSay)
{
    const QByteArray good = serverFirst;
    const std::pair<QByteArray, const char*> table[] = {
        {QByteArray(good).replace("i=4096", "i=4095"), "too few iterations"},
        {QByteArray(good).replace("i=4096", "i=100001"), "too many iterations"},
        {QByteArray(good).replace("i=4096", "i=2147483647"), "very many iterations"},
        {QByteArray(good).replace("i=4096", "i=many"), "no number"},
        {QByteArray(good).replace("r=rOpr", "r=other"), "another nonce"},
        {"r=rOprNGfwEbeRWgbNEkqO,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096", "the nonce without the server's part"},
        {QByteArray(good).replace("s=W22ZaJ0SNY7soEsUEjb6gQ==", "s=***"), "salt that is no Base64"},
        {"m=ext," + good, "an extension that must be understood"},
        {"", "nothing"},
        {QByteArray(100'000, ','), "commas"},
    };
    for (const auto& [message, what] : table) {
        const auto sasl = makeSaslExchange(SaslMechanism::ScramSha256, user("user", "pencil"), nonce);
        sasl->begin();
        const auto answer = sasl->answer(message);
        ASSERT_FALSE(answer) << what;
        EXPECT_EQ(answer.error().kind, ErrorKind::Authentication) << what;
    }
}

TEST(Sasl, ScramNamesAreEscapedAndNoncesDiffer)
{
    const auto a = makeSaslExchange(SaslMechanism::ScramSha512, user("a,b=c", "x"));
    const auto b = makeSaslExchange(SaslMechanism::ScramSha512, user("a,b=c", "x"));
    EXPECT_TRUE(a->begin().startsWith("n,,n=a=2Cb=3Dc,r="));
    EXPECT_NE(a->begin(), b->begin());
}

TEST(Sasl, OAuthBearerAsInRfc7628)
{
    SaslCredentials credentials;
    credentials.token = "abc";
    credentials.extensions = {{QStringLiteral("logicalCluster"), QStringLiteral("lkc-1")}};
    const auto sasl = makeSaslExchange(SaslMechanism::OAuthBearer, credentials);
    EXPECT_EQ(sasl->begin(), QByteArray("n,,\x01"
                                        "auth=Bearer abc\x01logicalCluster=lkc-1\x01\x01"));
    EXPECT_EQ(sasl->answer(R"({"status":"invalid_token"})"), QByteArray(1, '\x01'));
    EXPECT_FALSE(sasl->complete());
    EXPECT_FALSE(sasl->answer(""));
    EXPECT_FALSE(sasl->complete());
}

TEST(Sasl, UnsecuredTokenIsLibrdkafkas)
{
    OAuthConfig config;
    config.unsecuredPrincipal = QStringLiteral("bob");
    const QByteArray token = TokenSource::unsecuredToken(config, QDateTime::fromSecsSinceEpoch(1000));
    const auto parts = token.split('.');
    ASSERT_EQ(parts.size(), 3);
    EXPECT_EQ(QByteArray::fromBase64(parts[0], QByteArray::Base64UrlEncoding), R"({"alg":"none"})");
    EXPECT_EQ(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding), R"({"exp":4600,"iat":1000,"sub":"bob"})");
    EXPECT_TRUE(parts[2].isEmpty());
}

TEST(ConnectionConfig, EndpointsAsLibrdkafkaReadsThem)
{
    const auto all = parseEndpoints(QStringLiteral("a:1, b ,PLAINTEXT://c:3,[::1]:4,[fe80::1],::1,d:x,e:0,:5,"));
    std::vector<QString> texts;
    for (const Endpoint& endpoint : all)
        texts.push_back(endpoint.text());
    EXPECT_EQ(texts, (std::vector<QString> {QStringLiteral("a:1"), QStringLiteral("b:9092"), QStringLiteral("c:3"), QStringLiteral("[::1]:4"),
                                            QStringLiteral("[fe80::1]:9092"), QStringLiteral("[::1]:9092")}));
}

TEST(ConnectionConfig, KerberosIsRefusedWithTheReason)
{
    for (const Profile& p : {profile({{"security.protocol", "SASL_PLAINTEXT"}}), // GSSAPI is librdkafka's default
                             profile({{"security.protocol", "sasl_plaintext"}, {"sasl.mechanisms", "GSSAPI"}})}) {
        const auto config = makeConnectionConfig(p, {}, "c");
        ASSERT_FALSE(config);
        EXPECT_EQ(config.error().kind, ErrorKind::Unsupported);
        EXPECT_TRUE(config.error().message.contains(QStringLiteral("Kerberos")));
    }
}

TEST(ConnectionConfig, TakesLibrdkafkasProperties)
{
    const auto config = makeConnectionConfig(profile({{"security.protocol", "SASL_SSL"},
                                                      {"sasl.mechanism", "scram-sha-512"},
                                                      {"sasl.username", "u"},
                                                      {"sasl.password", "p"},
                                                      {"broker.address.family", "v4"},
                                                      {"ssl.endpoint.identification.algorithm", "none"},
                                                      {"receive.message.max.bytes", "1000"}}),
                                             {}, "me");
    ASSERT_TRUE(config) << config.error().message.toStdString();
    EXPECT_TRUE(config->tls);
    EXPECT_FALSE(config->verifyHostName);
    EXPECT_EQ(config->tls->peerVerifyMode(), QSslSocket::VerifyPeer);
    EXPECT_EQ(config->sasl, SaslMechanism::ScramSha512);
    EXPECT_EQ(config->credentials.password, QStringLiteral("p"));
    EXPECT_FALSE(config->ipv6);
    EXPECT_EQ(config->largestReply, 1000);
}

TEST(ConnectionConfig, WhatCannotBeDoneIsNotLeftOutSilently)
{
    EXPECT_EQ(makeConnectionConfig(profile({{"security.protocol", "ssl"}, {"ssl.crl.location", "x"}}), {}, "c").error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(makeConnectionConfig(profile({{"security.protocol", "ssl"}, {"ssl.ca.location", "/no/such/file"}}), {}, "c").error().kind,
              ErrorKind::Invalid);
    EXPECT_EQ(makeConnectionConfig(profile({{"security.protocol", "ssl"}, {"ssl.ca.pem", "nonsense"}}), {}, "c").error().kind, ErrorKind::Invalid);
    EXPECT_EQ(makeConnectionConfig(profile({{"security.protocol", "sasl_plaintext"}, {"sasl.mechanism", "OAUTHBEARER"}}), {}, "c").error().kind,
              ErrorKind::Invalid);
    EXPECT_EQ(makeConnectionConfig(profile({{"security.protocol", "quic"}}), {}, "c").error().kind, ErrorKind::Invalid);
}
