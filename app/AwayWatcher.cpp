// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AwayWatcher.h"

#ifdef CASTELLAN_DBUS
#include <QDBusConnection>
#endif

#ifdef Q_OS_LINUX
#include <ctime>
#endif

#include <utility>

using namespace std::chrono_literals;

namespace app {

namespace {

qint64 systemAsleepMs()
{
#ifdef Q_OS_LINUX
    timespec withSleep {};
    timespec without {};
    clock_gettime(CLOCK_BOOTTIME, &withSleep);
    clock_gettime(CLOCK_MONOTONIC, &without);
    return qint64(withSleep.tv_sec - without.tv_sec) * 1000 + (withSleep.tv_nsec - without.tv_nsec) / 1'000'000;
#else
    return 0;
#endif
}

} // namespace

AwayWatcher::AwayWatcher(QObject* parent, std::function<qint64()> asleepMs)
    : QObject(parent), m_clock(asleepMs ? std::move(asleepMs) : systemAsleepMs), m_asleepMs(m_clock())
{
    m_tick.setInterval(5s);
    connect(&m_tick, &QTimer::timeout, this, &AwayWatcher::checkSleep);
    m_tick.start();
#ifdef CASTELLAN_DBUS
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) // Qt would try to start a bus
        listen(QDBusConnection::sessionBus().name());
    listen(QDBusConnection::systemBus().name());
#endif
}

void AwayWatcher::listen(const QString& busConnection)
{
#ifdef CASTELLAN_DBUS
    QDBusConnection bus(busConnection);
    if (!bus.isConnected())
        return;
    const std::pair<QString, QString> telling[] = {
        {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged")},
        {QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("ActiveChanged")},
        {QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep")},
    };
    for (const auto& [interface, member] : telling)
        bus.connect(QString(), QString(), interface, member, this, SLOT(onAway(bool)));
#else
    Q_UNUSED(busConnection)
#endif
}

void AwayWatcher::onAway(bool now)
{
    if (now)
        Q_EMIT away();
}

void AwayWatcher::checkSleep()
{
    const qint64 asleep = m_clock();
    if (asleep - std::exchange(m_asleepMs, asleep) > 1000)
        Q_EMIT away();
}

} // namespace app
