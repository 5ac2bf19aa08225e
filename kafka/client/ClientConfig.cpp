// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/ClientConfig.h"

#include "kafka/client/ClientProperties.h"
#include "kafka/client/ErrorConversion.h"
#include "kafka/client/Throttles.h"

#include <QCoreApplication>

namespace kafka {

namespace {

using Property = std::pair<const char*, QByteArray>;

std::vector<Property> ownProperties(const Profile& profile, ClientRole role, const Deadlines& deadlines)
{
    const auto ms = [](std::chrono::milliseconds time, int least) { return QByteArray::number(std::max<qint64>(time.count(), least)); };
    std::vector<Property> own = {
        {"bootstrap.servers", profile.bootstrapServers.toUtf8()},
        {"client.id", clientId()},
        {"allow.auto.create.topics", "false"}, // librdkafka's default is true for producers
        {"enable.metrics.push", "false"},
        {"log.queue", "true"},
        {"log.connection.close", "false"}, // brokers close idle connections all the time
        {"statistics.interval.ms", "0"},
        {"socket.connection.setup.timeout.ms", ms(deadlines.connect, 1000)},
        {"reconnect.backoff.ms", "100"},
        {"reconnect.backoff.max.ms", "2000"}, // a broker that is back is found within seconds
        {"sasl.kerberos.min.time.before.relogin", "0"}, // switches kinit off: it would run a shell command
    };
    const auto add = [&own](std::initializer_list<Property> more) { own.insert(own.end(), more); };
    switch (role) {
    case ClientRole::Admin:
        // A request may take as long as the longest deadline; whoever waits shorter than that gives up by itself.
        add({{"socket.timeout.ms", ms(std::max(deadlines.read, deadlines.write), 1000)}, {"enable.auto.commit", "false"}});
        break;
    case ClientRole::Reader:
        add({{"enable.auto.commit", "false"},
             {"enable.auto.offset.store", "false"},
             {"auto.offset.reset", "error"},
             {"fetch.queue.backoff.ms", "5"}, // the default of 1000 makes a busy reader ten times slower
             {"enable.partition.eof", "true"},
             {"receive.message.max.bytes", "1000000000"}, // by default a message of 100 MB is an answer that breaks the connection, again and again
             {"check.crcs", "true"}});
        break;
    case ClientRole::Member: // what decides about the group and where reading begins is the member's own
        add({{"enable.auto.commit", "false"},
             {"enable.auto.offset.store", "false"},
             {"fetch.queue.backoff.ms", "5"},
             {"enable.partition.eof", "true"},
             {"receive.message.max.bytes", "1000000000"}, // as the reader: else a member never gets past a message of 100 MB
             {"check.crcs", "true"}});
        break;
    case ClientRole::Producer: add({{"enable.idempotence", "true"}, {"message.timeout.ms", ms(deadlines.write, 1000)}}); break;
    }
    return own;
}

} // namespace

QByteArray clientId()
{
    QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    for (QChar& c : user) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.')
            c = u'-';
    }
    return user.isEmpty() ? QByteArrayLiteral("castellan") : QByteArrayLiteral("castellan-") + user.toUtf8();
}

rd_kafka_type_t clientType(ClientRole role) { return role == ClientRole::Producer ? RD_KAFKA_PRODUCER : RD_KAFKA_CONSUMER; }

Result<rd::Conf> makeClientConfig(const Profile& profile, ClientRole role, const Deadlines& deadlines)
{
    rd::Conf conf(rd_kafka_conf_new());
    char text[512];
    const auto set = [&](const char* name, const QByteArray& value) {
        return rd_kafka_conf_set(conf.get(), name, value.constData(), text, sizeof text) == RD_KAFKA_CONF_OK;
    };
    for (const ClientProperty& property : profile.properties) {
        const QString refused = ClientProperties::refusal(property.name, property.value);
        if (!refused.isEmpty())
            return Failure(invalidError(refused));
        if (!set(property.name.toUtf8().constData(), property.value.toUtf8()))
            return Failure(invalidError(withoutSecrets(QString::fromUtf8(text), profile)));
    }
    if (profile.bootstrapServers.trimmed().isEmpty())
        return Failure(invalidError(QCoreApplication::translate("kafka::ClientConfig", "The connection has no bootstrap servers.")));
    for (const auto& [name, value] : ownProperties(profile, role, deadlines)) {
        if (!set(name, value))
            return Failure(invalidError(withoutSecrets(QString::fromUtf8(text), profile)));
    }
    // Error and log lines come as events on the queues we poll, never on librdkafka's own threads.
    rd_kafka_conf_set_events(conf.get(), RD_KAFKA_EVENT_ERROR | RD_KAFKA_EVENT_LOG
                                             | (role == ClientRole::Producer ? RD_KAFKA_EVENT_DR
                                                : role == ClientRole::Reader ? RD_KAFKA_EVENT_STATS
                                                                             : 0));
    if (role != ClientRole::Reader && role != ClientRole::Member)
        tellThrottles(conf.get());
    rd_kafka_conf_enable_sasl_queue(conf.get(), 1); // so that fetching an OAuth token does not hold up answers
    return conf;
}

QString withoutSecrets(QString text, const Profile& profile)
{
    for (const ClientProperty& property : profile.properties) {
        // Very short ones would turn ordinary words into dots and tell more than they hide.
        if (property.value.size() >= 3 && ClientProperties::verdict(property.name) == ClientProperties::Verdict::Secret)
            text.replace(property.value, QStringLiteral("•••"));
    }
    return text;
}

} // namespace kafka
