// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/ClientProperties.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace kafka::ClientProperties {

namespace {

/** Gives the sentences their translation context. */
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(kafka::ClientProperties)
public:
    static QString reason(QLatin1StringView name);
    static QString refusal(const QString& name, Verdict verdict);
    static QString valueRefusal(const QString& name, const QString& value);
};

// From librdkafka 2.15.1's CONFIGURATION.md: what is needed to reach and to tune a connection, and does nothing else.
constexpr QLatin1StringView allowed[] = {
    QLatin1StringView("api.version.fallback.ms"),
    QLatin1StringView("api.version.request"),
    QLatin1StringView("api.version.request.timeout.ms"),
    QLatin1StringView("broker.address.family"),
    QLatin1StringView("broker.address.ttl"),
    QLatin1StringView("broker.version.fallback"),
    QLatin1StringView("client.dns.lookup"),
    QLatin1StringView("client.rack"),
    QLatin1StringView("connections.max.idle.ms"),
    QLatin1StringView("debug"),
    QLatin1StringView("enable.sasl.oauthbearer.unsecure.jwt"),
    QLatin1StringView("enable.ssl.certificate.verification"),
    QLatin1StringView("fetch.max.bytes"),
    QLatin1StringView("fetch.message.max.bytes"),
    QLatin1StringView("https.ca.pem"),
    QLatin1StringView("max.partition.fetch.bytes"),
    QLatin1StringView("message.max.bytes"),
    QLatin1StringView("metadata.max.age.ms"),
    QLatin1StringView("metadata.recovery.rebootstrap.trigger.ms"),
    QLatin1StringView("metadata.recovery.strategy"),
    QLatin1StringView("receive.message.max.bytes"),
    QLatin1StringView("retry.backoff.max.ms"),
    QLatin1StringView("retry.backoff.ms"),
    QLatin1StringView("sasl.kerberos.service.name"),
    QLatin1StringView("sasl.mechanism"),
    QLatin1StringView("sasl.mechanisms"),
    QLatin1StringView("sasl.oauthbearer.client.credentials.client.id"),
    QLatin1StringView("sasl.oauthbearer.client.id"),
    QLatin1StringView("sasl.oauthbearer.config"),
    QLatin1StringView("sasl.oauthbearer.extensions"),
    QLatin1StringView("sasl.oauthbearer.method"),
    QLatin1StringView("sasl.oauthbearer.scope"),
    QLatin1StringView("sasl.oauthbearer.sub.claim.name"),
    QLatin1StringView("sasl.oauthbearer.token.endpoint.url"),
    QLatin1StringView("sasl.username"),
    QLatin1StringView("security.protocol"),
    QLatin1StringView("socket.keepalive.enable"),
    QLatin1StringView("socket.nagle.disable"),
    QLatin1StringView("socket.receive.buffer.bytes"),
    QLatin1StringView("socket.send.buffer.bytes"),
    QLatin1StringView("ssl.ca.certificate.stores"),
    QLatin1StringView("ssl.ca.location"),
    QLatin1StringView("ssl.ca.pem"),
    QLatin1StringView("ssl.certificate.location"),
    QLatin1StringView("ssl.certificate.pem"),
    QLatin1StringView("ssl.cipher.suites"),
    QLatin1StringView("ssl.crl.location"),
    QLatin1StringView("ssl.curves.list"),
    QLatin1StringView("ssl.endpoint.identification.algorithm"),
    QLatin1StringView("ssl.key.location"),
    QLatin1StringView("ssl.keystore.location"),
    QLatin1StringView("ssl.sigalgs.list"),
    QLatin1StringView("topic.metadata.refresh.interval.ms"),
};

constexpr QLatin1StringView secret[] = {
    QLatin1StringView("sasl.oauthbearer.client.credentials.client.secret"),
    QLatin1StringView("sasl.oauthbearer.client.secret"),
    QLatin1StringView("sasl.password"),
    QLatin1StringView("ssl.key.password"),
    QLatin1StringView("ssl.key.pem"),
    QLatin1StringView("ssl.keystore.password"),
};

// Castellan sets these itself, or they would change what its pages promise.
constexpr QLatin1StringView reserved[] = {
    QLatin1StringView("acks"),
    QLatin1StringView("allow.auto.create.topics"),
    QLatin1StringView("auto.commit.enable"),
    QLatin1StringView("auto.commit.interval.ms"),
    QLatin1StringView("auto.offset.reset"),
    QLatin1StringView("bootstrap.servers"),
    QLatin1StringView("check.crcs"),
    QLatin1StringView("client.id"),
    QLatin1StringView("compression.codec"),
    QLatin1StringView("compression.level"),
    QLatin1StringView("compression.type"),
    QLatin1StringView("delivery.timeout.ms"),
    QLatin1StringView("enable.auto.commit"),
    QLatin1StringView("enable.auto.offset.store"),
    QLatin1StringView("enable.idempotence"),
    QLatin1StringView("enable.metrics.push"),
    QLatin1StringView("enable.partition.eof"),
    QLatin1StringView("fetch.queue.backoff.ms"),
    QLatin1StringView("group.id"),
    QLatin1StringView("group.instance.id"),
    QLatin1StringView("group.protocol"),
    QLatin1StringView("group.protocol.type"),
    QLatin1StringView("isolation.level"),
    QLatin1StringView("linger.ms"),
    QLatin1StringView("log.connection.close"),
    QLatin1StringView("log.queue"),
    QLatin1StringView("message.timeout.ms"),
    QLatin1StringView("metadata.broker.list"),
    QLatin1StringView("queue.buffering.max.ms"),
    QLatin1StringView("reconnect.backoff.max.ms"),
    QLatin1StringView("reconnect.backoff.ms"),
    QLatin1StringView("request.required.acks"),
    QLatin1StringView("request.timeout.ms"),
    QLatin1StringView("sasl.kerberos.min.time.before.relogin"),
    QLatin1StringView("socket.connection.setup.timeout.ms"),
    QLatin1StringView("socket.max.fails"),
    QLatin1StringView("socket.timeout.ms"),
    QLatin1StringView("statistics.interval.ms"),
    QLatin1StringView("transactional.id"),
};

/** Runs code, reads files on its own or asks strangers. The reason is a sentence for people. */
struct Danger
{
    QLatin1StringView name;
    const char* reason;
};

QString Texts::reason(QLatin1StringView name)
{
    static constexpr const char* loadsCode = QT_TR_NOOP("It loads code into the program.");
    static constexpr const char* runsCommand = QT_TR_NOOP("It runs a command when the connection is made. Run kinit yourself beforehand.");
    static constexpr const char* readsFile = QT_TR_NOOP("It reads a file of its own accord.");
    static constexpr const char* asksStranger = QT_TR_NOOP("It asks the machine's surroundings for credentials.");
    static constexpr const char* pasteCa = QT_TR_NOOP("It reads a file of its own accord. Paste the certificate as https.ca.pem.");
    static constexpr Danger dangers[] = {
        {QLatin1StringView("plugin.library.paths"), loadsCode},
        {QLatin1StringView("ssl.engine.location"), loadsCode},
        {QLatin1StringView("ssl.engine.id"), loadsCode},
        {QLatin1StringView("ssl.providers"), loadsCode},
        {QLatin1StringView("sasl.kerberos.kinit.cmd"), runsCommand},
        {QLatin1StringView("sasl.kerberos.keytab"), runsCommand},
        {QLatin1StringView("sasl.kerberos.principal"), runsCommand},
        {QLatin1StringView("sasl.oauthbearer.assertion.file"), readsFile},
        {QLatin1StringView("sasl.oauthbearer.assertion.jwt.template.file"), readsFile},
        {QLatin1StringView("sasl.oauthbearer.assertion.private.key.file"), readsFile},
        {QLatin1StringView("offset.store.path"), readsFile},
        {QLatin1StringView("https.ca.location"), pasteCa},
        {QLatin1StringView("sasl.oauthbearer.metadata.authentication.type"), asksStranger},
    };
    for (const Danger& danger : dangers) {
        if (danger.name == name)
            return tr(danger.reason);
    }
    return {};
}

QString Texts::refusal(const QString& name, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allowed:
    case Verdict::Secret: return {};
    case Verdict::Reserved: return tr("%1 is set by Castellan itself.").arg(name);
    case Verdict::Dangerous: return tr("%1 is refused. %2").arg(name, reason(QLatin1StringView(name.toLatin1())));
    case Verdict::Unknown: break;
    }
    return tr("%1 is not among the properties a connection may set.").arg(name);
}

QString Texts::valueRefusal(const QString& name, const QString& value)
{
    if (name == QLatin1StringView("sasl.oauthbearer.token.endpoint.url")) {
        const QUrl url(value, QUrl::StrictMode);
        if (!url.isValid() || url.scheme() != QLatin1StringView("https") || url.host().isEmpty())
            return tr("%1 must be an https:// address: the client secret is sent there.").arg(name);
    }
    if (value.contains(QChar::Null))
        return tr("%1 contains a NUL character.").arg(name);
    return {};
}

template <size_t N> bool contains(const QLatin1StringView (&names)[N], const QString& name)
{
    return std::any_of(std::begin(names), std::end(names), [&](QLatin1StringView known) { return name == known; });
}

} // namespace

Verdict verdict(const QString& name)
{
    if (contains(allowed, name))
        return Verdict::Allowed;
    if (contains(secret, name))
        return Verdict::Secret;
    if (contains(reserved, name))
        return Verdict::Reserved;
    if (!Texts::reason(QLatin1StringView(name.toLatin1())).isEmpty())
        return Verdict::Dangerous;
    return Verdict::Unknown;
}

QString refusal(const QString& name) { return Texts::refusal(name, verdict(name)); }

QString refusal(const QString& name, const QString& value)
{
    const QString byName = refusal(name);
    return byName.isEmpty() ? Texts::valueRefusal(name, value) : byName;
}

QStringList allowedNames()
{
    QStringList names;
    for (const QLatin1StringView name : allowed)
        names.append(name);
    for (const QLatin1StringView name : secret)
        names.append(name);
    names.sort();
    return names;
}

} // namespace kafka::ClientProperties
