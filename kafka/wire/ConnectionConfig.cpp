// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/ConnectionConfig.h"

#include "kafka/wire/WireError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSslCertificate>
#include <QSslEllipticCurve>
#include <QSslKey>

namespace kafka::wire {

namespace {

constexpr qint64 LargestPemFile = 8 * 1024 * 1024;

class Properties
{
public:
    explicit Properties(const Profile& profile)
    {
        for (const ClientProperty& property : profile.properties)
            m_values.insert(property.name, property.value);
    }
    QString text(const char* name, const QString& byDefault = {}) const { return m_values.value(QLatin1String(name), byDefault); }
    bool has(const char* name) const { return !text(name).isEmpty(); }
    bool flag(const char* name, bool byDefault) const
    {
        const QString value = text(name).toLower();
        if (value.isEmpty())
            return byDefault;
        return value == u"true" || value == u"t" || value == u"1";
    }

private:
    QHash<QString, QString> m_values;
};

Failure invalid(const QString& message) { return Failure(wireError(ErrorKind::Invalid, message)); }

Failure unsupported(const QString& message) { return Failure(wireError(ErrorKind::Unsupported, message)); }

Result<QByteArray> contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(Texts::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > LargestPemFile)
        return invalid(Texts::tr("%1 is too large for a certificate or key.").arg(path));
    return file.readAll();
}

/** The value of `pem`, or the contents of the file `location`; empty when neither is set. */
Result<QByteArray> pemOf(const Properties& properties, const char* pem, const char* location)
{
    if (properties.has(pem))
        return properties.text(pem).toUtf8();
    if (properties.has(location))
        return contents(properties.text(location));
    return QByteArray();
}

Result<QList<QSslCertificate>> authorities(const Properties& properties)
{
    const QString location = properties.text("ssl.ca.location");
    if (!properties.has("ssl.ca.pem") && QFileInfo(location).isDir()) {
        QList<QSslCertificate> all;
        for (const QString& name : QDir(location).entryList(QDir::Files))
            all += QSslCertificate::fromPath(QDir(location).filePath(name), QSsl::Pem);
        return all;
    }
    if (!properties.has("ssl.ca.pem") && (location.isEmpty() || location == u"probe"))
        return QSslConfiguration::systemCaCertificates();
    const auto pem = pemOf(properties, "ssl.ca.pem", "ssl.ca.location");
    if (!pem)
        return Failure(pem.error());
    const auto certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return invalid(Texts::tr("The CA certificate is not in PEM form."));
    return certificates;
}

Result<QSslKey> keyOf(const QByteArray& pem, const QByteArray& password)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, password);
        if (!key.isNull())
            return key;
    }
    return invalid(Texts::tr("The client key is not a PEM key, or its password is wrong."));
}

Result<Done> addClientCertificate(QSslConfiguration& tls, const Properties& properties)
{
    if (properties.has("ssl.keystore.location")) {
        QFile file(properties.text("ssl.keystore.location"));
        if (!file.open(QIODevice::ReadOnly))
            return invalid(Texts::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
        QSslKey key;
        QSslCertificate certificate;
        QList<QSslCertificate> chain;
        if (!QSslCertificate::importPkcs12(&file, &key, &certificate, &chain, properties.text("ssl.keystore.password").toUtf8()))
            return invalid(Texts::tr("The keystore %1 is not PKCS#12, or its password is wrong.").arg(file.fileName()));
        tls.setPrivateKey(key);
        tls.setLocalCertificateChain(QList<QSslCertificate> {certificate} + chain);
        return Done();
    }
    const auto certificate = pemOf(properties, "ssl.certificate.pem", "ssl.certificate.location");
    const auto key = pemOf(properties, "ssl.key.pem", "ssl.key.location");
    if (!certificate)
        return Failure(certificate.error());
    if (!key)
        return Failure(key.error());
    if (certificate->isEmpty())
        return Done();
    const auto chain = QSslCertificate::fromData(*certificate, QSsl::Pem);
    if (chain.isEmpty())
        return invalid(Texts::tr("The client certificate is not in PEM form."));
    const auto privateKey = keyOf(*key, properties.text("ssl.key.password").toUtf8());
    if (!privateKey)
        return Failure(privateKey.error());
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(*privateKey);
    return Done();
}

Result<QSslConfiguration> makeTls(const Properties& properties)
{
    if (!QSslSocket::supportsSsl())
        return unsupported(Texts::tr("This build has no TLS."));
    if (properties.has("ssl.crl.location"))
        return unsupported(Texts::tr("Revocation lists (ssl.crl.location) are not supported for this request."));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    const auto trusted = authorities(properties);
    if (!trusted)
        return Failure(trusted.error());
    tls.setCaCertificates(*trusted);
    if (const auto added = addClientCertificate(tls, properties); !added)
        return Failure(added.error());
    tls.setPeerVerifyMode(properties.flag("enable.ssl.certificate.verification", true) ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    if (properties.has("ssl.cipher.suites"))
        tls.setCiphers(properties.text("ssl.cipher.suites"));
    if (properties.has("ssl.sigalgs.list"))
        tls.setBackendConfigurationOption("SignatureAlgorithms", properties.text("ssl.sigalgs.list").toUtf8());
    if (properties.has("ssl.curves.list")) {
        QList<QSslEllipticCurve> curves;
        for (const QString& name : properties.text("ssl.curves.list").split(u':', Qt::SkipEmptyParts))
            curves.append(QSslEllipticCurve::fromShortName(name));
        tls.setEllipticCurves(curves);
    }
    return tls;
}

/** "a=1 b=2" or "a=1,b=2". */
QList<std::pair<QString, QString>> pairs(const QString& text, QChar separator)
{
    QList<std::pair<QString, QString>> all;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            all.append({part.left(equals).trimmed(), part.mid(equals + 1).trimmed()});
    }
    return all;
}

Result<OAuthConfig> makeOAuth(const Properties& properties)
{
    OAuthConfig oauth;
    oauth.extensions = pairs(properties.text("sasl.oauthbearer.extensions"), u',');
    if (properties.text("sasl.oauthbearer.method").toLower() == u"oidc") {
        oauth.tokenEndpoint = QUrl(properties.text("sasl.oauthbearer.token.endpoint.url"), QUrl::StrictMode);
        oauth.clientId = properties.text("sasl.oauthbearer.client.id", properties.text("sasl.oauthbearer.client.credentials.client.id"));
        oauth.clientSecret = properties.text("sasl.oauthbearer.client.secret", properties.text("sasl.oauthbearer.client.credentials.client.secret"));
        oauth.scope = properties.text("sasl.oauthbearer.scope");
        oauth.tls = QSslConfiguration::defaultConfiguration();
        if (properties.has("https.ca.pem"))
            oauth.tls.setCaCertificates(QSslCertificate::fromData(properties.text("https.ca.pem").toUtf8(), QSsl::Pem));
        if (!oauth.tokenEndpoint.isValid() || oauth.tokenEndpoint.scheme() != u"https")
            return invalid(Texts::tr("The token endpoint must be an https:// address."));
        return oauth;
    }
    if (!properties.flag("enable.sasl.oauthbearer.unsecure.jwt", false))
        return invalid(Texts::tr("OAUTHBEARER needs a token endpoint (sasl.oauthbearer.method=oidc)."));
    for (const auto& [name, value] : pairs(properties.text("sasl.oauthbearer.config"), u' ')) {
        if (name == u"principal")
            oauth.unsecuredPrincipal = value;
        else if (name == u"principalClaimName")
            oauth.unsecuredClaim = value;
        else if (name == u"lifeSeconds")
            oauth.unsecuredLife = std::chrono::seconds(value.toInt());
        else if (name.startsWith(u"extension_"))
            oauth.extensions.append({name.mid(10), value});
    }
    if (oauth.unsecuredPrincipal.isEmpty())
        return invalid(Texts::tr("sasl.oauthbearer.config names no principal."));
    return oauth;
}

Result<Done> addSasl(ConnectionConfig& config, const Properties& properties)
{
    const QString name = properties.text("sasl.mechanisms", properties.text("sasl.mechanism", QStringLiteral("GSSAPI"))).toUpper();
    if (name == u"GSSAPI")
        return unsupported(Texts::tr("Kerberos (GSSAPI) connections cannot do this: Castellan's own protocol client signs in with PLAIN, "
                                     "SCRAM, OAUTHBEARER or a client certificate only."));
    for (const SaslMechanism mechanism : {SaslMechanism::Plain, SaslMechanism::ScramSha256, SaslMechanism::ScramSha512, SaslMechanism::OAuthBearer}) {
        if (name == QLatin1String(saslName(mechanism)))
            config.sasl = mechanism;
    }
    if (!config.sasl)
        return unsupported(Texts::tr("The SASL mechanism %1 is not supported.").arg(name));
    config.credentials.username = properties.text("sasl.username");
    config.credentials.password = properties.text("sasl.password");
    if (config.sasl == SaslMechanism::OAuthBearer) {
        auto oauth = makeOAuth(properties);
        if (!oauth)
            return Failure(oauth.error());
        config.oauth = std::move(*oauth);
    }
    return Done();
}

} // namespace

QString Endpoint::text() const { return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port); }

std::vector<Endpoint> parseEndpoints(const QString& text)
{
    std::vector<Endpoint> endpoints;
    for (QString part : text.split(u',', Qt::SkipEmptyParts)) {
        part = part.trimmed();
        if (const qsizetype scheme = part.indexOf(QLatin1String("://")); scheme >= 0)
            part = part.mid(scheme + 3);
        Endpoint endpoint {part, 9092};
        const qsizetype bracket = part.indexOf(u']');
        const qsizetype colon = part.lastIndexOf(u':');
        // an IPv6 address without brackets has several colons and no port
        if (colon > bracket && (bracket >= 0 || part.count(u':') == 1)) {
            bool good = false;
            endpoint.port = part.mid(colon + 1).toUShort(&good);
            endpoint.host = part.left(colon);
            if (!good || endpoint.port == 0)
                continue;
        }
        if (endpoint.host.startsWith(u'[') && endpoint.host.endsWith(u']'))
            endpoint.host = endpoint.host.mid(1, endpoint.host.size() - 2);
        if (!endpoint.host.isEmpty())
            endpoints.push_back(endpoint);
    }
    return endpoints;
}

Result<ConnectionConfig> makeConnectionConfig(const Profile& profile, const Deadlines& deadlines, const QByteArray& clientId)
{
    const Properties properties(profile);
    ConnectionConfig config;
    config.bootstrap = parseEndpoints(profile.bootstrapServers);
    if (config.bootstrap.empty())
        return invalid(Texts::tr("The connection has no bootstrap servers."));
    config.clientId = clientId;
    config.connectTimeout = deadlines.connect;
    const QString protocol = properties.text("security.protocol", QStringLiteral("plaintext")).toLower();
    if (protocol != u"plaintext" && protocol != u"ssl" && protocol != u"sasl_plaintext" && protocol != u"sasl_ssl")
        return invalid(Texts::tr("%1 is not a security protocol.").arg(protocol));
    if (protocol.endsWith(u"ssl")) {
        auto tls = makeTls(properties);
        if (!tls)
            return Failure(tls.error());
        config.tls = std::move(*tls);
        config.verifyHostName = properties.text("ssl.endpoint.identification.algorithm", QStringLiteral("https")) != u"none";
    }
    if (protocol.startsWith(u"sasl")) {
        if (const auto added = addSasl(config, properties); !added)
            return Failure(added.error());
    }
    const QString family = properties.text("broker.address.family").toLower();
    config.ipv4 = family != u"v6";
    config.ipv6 = family != u"v4";
    config.keepAlive = properties.flag("socket.keepalive.enable", false);
    if (const qint64 largest = properties.text("receive.message.max.bytes").toLongLong(); largest > 0)
        config.largestReply = largest;
    return config;
}

} // namespace kafka::wire
