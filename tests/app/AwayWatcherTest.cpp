// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AwayWatcher.h"
#include "app/SessionList.h"
#include "tests/app/Session.h"

#ifdef CASTELLAN_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif
#include <QProcess>
#include <QSignalSpy>

using namespace app;

TEST(AwayWatcher, SleepLocksEveryProductionSession)
{
    tests::Session s(kafka::Environment::Production);
    SessionList sessions(&s.tasks, &s.journal, {});
    sessions.add(s.session.get());
    qint64 asleep = 10'000;
    AwayWatcher watcher(nullptr, [&] { return asleep; });
    QObject::connect(&watcher, &AwayWatcher::away, &sessions, &SessionList::lockAll);
    s.session->unlock();
    ASSERT_TRUE(s.session->guard()->writable());
    watcher.checkSleep();
    EXPECT_TRUE(s.session->guard()->writable()) << "nobody slept";
    asleep += 60'000;
    watcher.checkSleep();
    EXPECT_FALSE(s.session->guard()->writable());
    EXPECT_TRUE(s.session->canUnlock());
    s.session->setParent(nullptr);
}

#ifdef CASTELLAN_DBUS
TEST(AwayWatcher, HearsTheScreenLockAndTheSleepOnTheBus)
{
    QProcess daemon;
    daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    ASSERT_TRUE(daemon.waitForReadyRead(5000)) << "dbus-daemon (package dbus-daemon) must be there";
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    auto desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
    ASSERT_TRUE(desktop.isConnected());
    ASSERT_TRUE(QDBusConnection::connectToBus(address, QStringLiteral("castellan")).isConnected());
    const auto tell = [&](const char* path, const char* interface, const char* member, bool now) {
        QDBusMessage signal = QDBusMessage::createSignal(QLatin1String(path), QLatin1String(interface), QLatin1String(member));
        signal << now;
        return desktop.send(signal);
    };
    {
        AwayWatcher watcher;
        watcher.listen(QStringLiteral("castellan"));
        QSignalSpy away(&watcher, &AwayWatcher::away);
        ASSERT_TRUE(tell("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", true));
        EXPECT_TRUE(tests::eventually([&] { return away.size() == 1; }));
        ASSERT_TRUE(tell("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", false)); // back at the desk
        ASSERT_TRUE(tell("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", true));
        EXPECT_TRUE(tests::eventually([&] { return away.size() == 2; }));
        ASSERT_TRUE(tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", true));
        EXPECT_TRUE(tests::eventually([&] { return away.size() == 3; }));
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("castellan"));
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    daemon.terminate();
    daemon.waitForFinished(2000);
}
#endif
