// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageTitles.h"

#include <QCoreApplication>

#include <array>

namespace app {

namespace {
constexpr std::array words {"overview", "brokers", "broker", "topics", "topic", "groups", "group", "consume", "messages"};

class PageTitles
{
    Q_DECLARE_TR_FUNCTIONS(PageTitles)
};
} // namespace

QString sectionTitle(PageKey::Kind kind)
{
    switch (kind) {
    case PageKey::Kind::Overview: return PageTitles::tr("Overview");
    case PageKey::Kind::Brokers: return PageTitles::tr("Brokers");
    case PageKey::Kind::Topics: return PageTitles::tr("Topics");
    case PageKey::Kind::Groups: return PageTitles::tr("Consumer groups");
    case PageKey::Kind::Broker:
    case PageKey::Kind::Topic:
    case PageKey::Kind::Group:
    case PageKey::Kind::Consume:
    case PageKey::Kind::Messages: break;
    }
    return {};
}

QString pageTitle(const PageKey& key)
{
    if (key.kind == PageKey::Kind::Broker)
        return PageTitles::tr("Broker %1").arg(key.name);
    if (key.kind == PageKey::Kind::Consume)
        return PageTitles::tr("Consume: %1").arg(key.name);
    if (key.kind == PageKey::Kind::Messages) {
        const QStringList topics = key.name.split(QLatin1Char(','));
        return topics.size() > 3
                   ? PageTitles::tr("Messages: %1 and %2 more topics").arg(topics.mid(0, 2).join(QStringLiteral(", "))).arg(topics.size() - 2)
                   : PageTitles::tr("Messages: %1").arg(topics.join(QStringLiteral(", ")));
    }
    const QString section = sectionTitle(key.kind);
    return section.isEmpty() ? key.name : section;
}

// "offsets@3:orders": the topic last, because its name may hold anything that stands before it.
QString partitionSection(const kafka::TopicPartition& partition)
{
    return QStringLiteral("offsets@%1:%2").arg(partition.partition).arg(partition.topic);
}

QString messageSection(qint32 partition, qint64 offset) { return QStringLiteral("messages@%1:%2").arg(partition).arg(offset); }

std::optional<kafka::TopicPartition> partitionOfSection(const QString& section)
{
    const QString rest = section.startsWith(QLatin1String("offsets@")) ? section.mid(8) : QString();
    const qsizetype colon = rest.indexOf(QLatin1Char(':'));
    bool ok = false;
    const int partition = rest.left(std::max<qsizetype>(colon, 0)).toInt(&ok);
    return ok ? std::optional(kafka::TopicPartition {rest.mid(colon + 1), partition}) : std::nullopt;
}

std::optional<std::pair<qint32, qint64>> messageOfSection(const QString& section)
{
    const QStringList parts = section.startsWith(QLatin1String("messages@")) ? section.mid(9).split(QLatin1Char(':')) : QStringList();
    bool partitionOk = false;
    bool offsetOk = false;
    const std::pair<qint32, qint64> place {parts.value(0).toInt(&partitionOk), parts.value(1).toLongLong(&offsetOk)};
    return partitionOk && offsetOk ? std::optional(place) : std::nullopt;
}

QJsonObject toJson(const PageKey& key)
{
    return {{QStringLiteral("kind"), QLatin1String(words.at(std::size_t(key.kind)))},
            {QStringLiteral("name"), key.name},
            {QStringLiteral("section"), key.section}};
}

std::optional<PageKey> pageKeyFrom(const QJsonObject& object)
{
    const QString kind = object.value(QLatin1String("kind")).toString();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (kind == QLatin1String(words[i]))
            return PageKey {PageKey::Kind(i), object.value(QLatin1String("name")).toString(), object.value(QLatin1String("section")).toString()};
    }
    return std::nullopt;
}

} // namespace app
