// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/ConnectionConfig.h"

#include <QDateTime>
#include <QObject>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace kafka::wire {

/**
 * OAUTHBEARER tokens of one cluster: librdkafka's unsecured ones, or OIDC client credentials (one POST), kept until 80 %
 * of their life are over. Wire thread, owned by the WireClient.
 */
class TokenSource : public QObject
{
    Q_OBJECT
public:
    using Got = std::function<void(Result<QByteArray>)>;

    TokenSource(const OAuthConfig& config, const QNetworkProxy& proxy, QObject* parent);
    /** `got` is called once, now or later; not when this is destroyed before. */
    void fetch(Got got);
    /** The broker refused it: ask for a new one next time. */
    void forget() { m_token.clear(); }

    /** librdkafka's unsecured JWT (alg none). */
    static QByteArray unsecuredToken(const OAuthConfig& config, const QDateTime& now);

private:
    void post();
    void readReply(QNetworkReply* reply);
    void deliver(const Result<QByteArray>& token);

    const OAuthConfig m_config;
    const QNetworkProxy m_proxy;
    QNetworkAccessManager* m_network = nullptr;
    QByteArray m_token;
    QDateTime m_useUntil;
    std::vector<Got> m_waiting;
};

} // namespace kafka::wire
