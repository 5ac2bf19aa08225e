// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Profile.h"
#include "kafka/values/Result.h"
#include "kafka/wire/Sasl.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <optional>

namespace kafka::wire {

struct Endpoint
{
    QString host;
    quint16 port = 0;

    /** "host:9092", "[::1]:9092". */
    QString text() const;
    auto operator<=>(const Endpoint&) const = default;
};

/** Where an OAUTHBEARER token comes from. */
struct OAuthConfig
{
    QString unsecuredPrincipal; ///< sasl.oauthbearer.config of librdkafka's unsecured tokens; empty: the token endpoint
    QString unsecuredClaim = QStringLiteral("sub");
    std::chrono::seconds unsecuredLife {3600};
    QUrl tokenEndpoint; ///< OIDC client credentials
    QString clientId;
    QString clientSecret;
    QString scope;
    QSslConfiguration tls; ///< of the token endpoint (https.ca.pem)
    QList<std::pair<QString, QString>> extensions;
};

/** Everything a connection needs to know, taken from the same profile and property names that librdkafka gets. */
struct ConnectionConfig
{
    std::vector<Endpoint> bootstrap;
    QByteArray clientId;
    std::optional<QSslConfiguration> tls;
    bool verifyHostName = true;
    std::optional<SaslMechanism> sasl;
    SaslCredentials credentials;
    OAuthConfig oauth;
    QNetworkProxy proxy {QNetworkProxy::NoProxy}; ///< a SOCKS5 proxy resolves the names itself
    bool ipv4 = true;
    bool ipv6 = true;
    std::function<QList<QHostAddress>(const QString& name)> lookup; ///< null: the system's; tests give their own names
    bool keepAlive = false;
    qint64 largestReply = 100'000'000; ///< bytes; receive.message.max.bytes
    std::chrono::milliseconds connectTimeout {5000}; ///< to one address, sign-in included
    std::chrono::milliseconds backoff {100}; ///< doubles with every failed attempt
    std::chrono::milliseconds longestBackoff {2000};
    std::chrono::milliseconds backoffAfterRefusal {10'000}; ///< wrong credentials: accounts get locked
};

/**
 * Reads the files it names; any thread that may block for that. The properties have passed ClientProperties before.
 * Error(Unsupported) for what only librdkafka can do (Kerberos, revocation lists), Error(Invalid) for what cannot be read.
 */
[[nodiscard]] Result<ConnectionConfig> makeConnectionConfig(const Profile& profile, const Deadlines& deadlines, const QByteArray& clientId);

/** "a:1,[::1]:2,b" (port 9092 when none is said; a scheme in front is dropped, as librdkafka does). */
std::vector<Endpoint> parseEndpoints(const QString& text);

} // namespace kafka::wire
