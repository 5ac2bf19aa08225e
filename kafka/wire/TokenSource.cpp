// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/TokenSource.h"

#include "kafka/wire/WireError.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

#include <utility>

namespace kafka::wire {

namespace {

constexpr qint64 LargestTokenReply = 256 * 1024;
constexpr int TransferTimeoutMs = 5000;

QByteArray base64Url(const QByteArray& bytes) { return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); }

} // namespace

TokenSource::TokenSource(const OAuthConfig& config, const QNetworkProxy& proxy, QObject* parent) : QObject(parent), m_config(config), m_proxy(proxy)
{ }

QByteArray TokenSource::unsecuredToken(const OAuthConfig& config, const QDateTime& now)
{
    const qint64 issued = now.toSecsSinceEpoch();
    const QJsonObject claims {{config.unsecuredClaim, config.unsecuredPrincipal},
                              {QStringLiteral("iat"), issued},
                              {QStringLiteral("exp"), issued + qint64(config.unsecuredLife.count())}};
    return base64Url(R"({"alg":"none"})") + '.' + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.';
}

void TokenSource::fetch(Got got)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_config.unsecuredPrincipal.isEmpty()) {
        got(unsecuredToken(m_config, now));
        return;
    }
    if (!m_token.isEmpty() && now < m_useUntil) {
        got(m_token);
        return;
    }
    m_waiting.push_back(std::move(got));
    if (m_waiting.size() == 1)
        post();
}

void TokenSource::post()
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setProxy(m_proxy);
    }
    QNetworkRequest request(m_config.tokenEndpoint);
    request.setSslConfiguration(m_config.tls);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    // The secret goes to the address of the profile and nowhere else.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(TransferTimeoutMs);
    const QByteArray secret = m_config.clientId.toUtf8() + ':' + m_config.clientSecret.toUtf8();
    request.setRawHeader("Authorization", "Basic " + secret.toBase64());
    request.setRawHeader("Accept", "application/json");
    QByteArray form = "grant_type=client_credentials";
    if (!m_config.scope.isEmpty())
        form += "&scope=" + QUrl::toPercentEncoding(m_config.scope);
    QNetworkReply* reply = m_network->post(request, form);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > LargestTokenReply)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { readReply(reply); });
}

void TokenSource::readReply(QNetworkReply* reply)
{
    reply->deleteLater();
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    const QByteArray token = answer[u"access_token"].toString().toUtf8();
    if (reply->error() != QNetworkReply::NoError || token.isEmpty()) {
        const QString why = answer[u"error"].toString(reply->errorString());
        deliver(Failure(wireError(ErrorKind::Authentication, Texts::tr("No token from %1.").arg(m_config.tokenEndpoint.host()), why)));
        return;
    }
    const qint64 life = std::max<qint64>(answer[u"expires_in"].toInt(60), 1);
    m_token = token;
    m_useUntil = QDateTime::currentDateTimeUtc().addMSecs(life * 800);
    deliver(token);
}

void TokenSource::deliver(const Result<QByteArray>& token)
{
    for (const Got& got : std::exchange(m_waiting, {}))
        got(token);
}

} // namespace kafka::wire
