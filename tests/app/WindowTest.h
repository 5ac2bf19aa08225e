// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a cluster in memory, in a language, and every page of it.
#pragma once

#include "app/ClusterSession.h"
#include "app/Context.h"
#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/PageTabs.h"
#include "app/ProfileStore.h"
#include "app/SessionList.h"
#include "tests/support/FakeGateway.h"
#include "tests/views/ViewTest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>

namespace tests {

struct Page
{
    const char* title;
    app::PageKey key;
};

inline std::vector<Page> pages()
{
    using Kind = app::PageKey::Kind;
    const auto topic = [](const char* section) { return app::PageKey {Kind::Topic, QStringLiteral("orders"), QLatin1String(section)}; };
    const auto broker = [](const char* section) { return app::PageKey {Kind::Broker, QStringLiteral("1"), QLatin1String(section)}; };
    return {
        {"overview", {Kind::Overview, {}, {}}},
        {"brokers", {Kind::Brokers, {}, {}}},
        {"broker", broker("")},
        {"broker: log directories", broker("logdirs")},
        {"broker: API versions", broker("apis")},
        {"broker: defaults", broker("defaults")},
        {"topics", {Kind::Topics, {}, {}}},
        {"partitions", topic("partitions")},
        {"messages", topic("messages")},
        {"produce", topic("produce")},
        {"settings", topic("settings")},
        {"consumers", topic("consumers")},
        {"statistics", topic("statistics")},
        {"messages of several topics", {Kind::Messages, QStringLiteral("orders,payments"), {}}},
        {"groups", {Kind::Groups, {}, {}}},
        {"group", {Kind::Group, QStringLiteral("billing"), {}}},
        {"members", {Kind::Group, QStringLiteral("billing"), QStringLiteral("members")}},
    };
}

/** Buttons, fields, tables that show below `root`: what a person acts on, without their own parts. */
inline QList<QWidget*> actingWidgets(QWidget* root)
{
    QList<QWidget*> found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        const bool acts = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget)
                          || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractItemView*>(widget)
                          || qobject_cast<QPlainTextEdit*>(widget);
        const QWidget* around = widget->parentWidget();
        const bool part = qobject_cast<const QAbstractSpinBox*>(around) || qobject_cast<const QComboBox*>(around)
                          || qobject_cast<const QLineEdit*>(around) || qobject_cast<const QTabBar*>(around)
                          || qobject_cast<const QAbstractItemView*>(around) || widget->inherits("QHeaderView");
        if (acts && !part && widget->isVisible())
            found << widget;
    }
    return found;
}

class WindowTest : public testing::TestWithParam<const char*>
{
protected:
    explicit WindowTest(kafka::Environment environment = kafka::Environment::Development)
    {
        app::language::install(QLatin1String(GetParam()));
        const auto open = [](const kafka::Profile&, const kafka::WriteGuardPtr& guard, kafka::Error*) {
            auto gateway = std::make_unique<FakeGateway>(guard);
            gateway->addBrokers(3);
            gateway->addTopic(QStringLiteral("orders"), 3, 3);
            gateway->addGroup(QStringLiteral("billing"), {{{QStringLiteral("orders"), 0}, 12}});
            kafka::ConfigEntry retention;
            retention.name = QStringLiteral("retention.ms");
            retention.value = QStringLiteral("86400000");
            retention.source = kafka::ConfigSource::DynamicTopic;
            gateway->configs[{kafka::ConfigResourceType::Topic, QStringLiteral("orders")}] = {retention};
            return gateway;
        };
        context = std::make_unique<app::Context>(app::Paths::below(folder.path()), open);
        kafka::Profile profile;
        profile.id = id = app::newProfileId();
        profile.name = QStringLiteral("Shop");
        profile.bootstrapServers = QStringLiteral("localhost:9092");
        profile.environment = environment;
        profile.readOnly = false;
        EXPECT_EQ(context->profiles->save(profile), QString());
        window = std::make_unique<app::MainWindow>(context.get());
        window->restore();
        window->resize(1400, 900);
        tests::showActive(*window);
        window->openConnection(id);
        EXPECT_TRUE(QTest::qWaitFor([&] { return session()->isUp() && session()->data(); }));
    }
    ~WindowTest() override { app::language::install(QStringLiteral("en")); }

    app::ClusterSession* session() { return context->sessions->find(id); }
    void show(const app::PageKey& key)
    {
        window->tabs()->open(id, key);
        EXPECT_TRUE(QTest::qWaitFor([&] { return window->tabs()->currentWidget()->isVisible(); }));
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    std::unique_ptr<app::Context> context;
    std::unique_ptr<app::MainWindow> window;
    QString id;
};

} // namespace tests
