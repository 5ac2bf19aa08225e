// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageTitles.h"

#include <QCoreApplication>

#include <array>

namespace app {

namespace {
constexpr std::array words {"overview", "brokers", "broker", "topics", "topic", "groups", "group"};

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
    case PageKey::Kind::Group: break;
    }
    return {};
}

QString pageTitle(const PageKey& key)
{
    if (key.kind == PageKey::Kind::Broker)
        return PageTitles::tr("Broker %1").arg(key.name);
    const QString section = sectionTitle(key.kind);
    return section.isEmpty() ? key.name : section;
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
