// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a message to the groups around it, and from a group's position to its message.
#include "app/MessageGroups.h"
#include "app/GroupController.h"
#include "app/PageTitles.h"
#include "tests/app/Session.h"
#include "views/dialogs/MessageGroupsDialog.h"
#include "views/pages/GroupPage.h"
#include "views/widgets/DataTable.h"

#include <QTableView>

using kafka::TopicPartition;

namespace {

const QString orders = QStringLiteral("orders");

QStringList shown(const views::DataTable* table)
{
    QStringList lines;
    const QAbstractItemModel* model = table->view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        lines << model->index(row, 0).data().toString() + QLatin1Char('|') + model->index(row, 2).data().toString();
    return lines;
}

} // namespace

TEST(MessageGroups, SaysWhoIsBehindAtAndAheadOfTheMessage)
{
    tests::Session s;
    s.gateway->addTopic(orders, 3, 1, 500);
    s.gateway->addGroup(QStringLiteral("at"), {{{orders, 1}, 120}});
    s.gateway->addGroup(QStringLiteral("behind"), {{{orders, 1}, 100}, {{orders, 0}, 400}});
    s.gateway->addGroup(QStringLiteral("ahead"), {{{orders, 1}, 300}});
    s.gateway->addGroup(QStringLiteral("elsewhere"), {{{orders, 0}, 120}});
    QWidget window;
    QString opened;
    app::MessageGroups::show(s.session.get(), {orders, 1}, 120, &window, [&](const QString& group) { opened = group; });
    auto* dialog = window.findChild<views::MessageGroupsDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(tests::eventually([&] { return shown(dialog->table()).size() == 3; }));
    const QStringList expected {QStringLiteral("ahead|ahead by 180 offsets: has read past it"), QStringLiteral("at|at it: reads it next"),
                                QStringLiteral("behind|behind by 20 offsets: will read it")};
    EXPECT_EQ(shown(dialog->table()), expected);
    Q_EMIT dialog->table()->activated(QStringLiteral("behind"));
    EXPECT_EQ(opened, QStringLiteral("behind"));
}

TEST(MessageGroups, AGroupsPositionLeadsToItsMessageAndBack)
{
    const TopicPartition strange {QStringLiteral("a:b@c"), 7};
    EXPECT_EQ(app::partitionOfSection(app::partitionSection(strange)), strange);
    EXPECT_EQ(app::messageOfSection(app::messageSection(3, 9'223'372'036'854'775'807)), (std::pair<qint32, qint64>(3, 9'223'372'036'854'775'807)));
    for (const char* other : {"", "messages", "messages@", "messages@1", "offsets", "offsets@x:orders", "members"}) {
        EXPECT_FALSE(app::messageOfSection(QString::fromLatin1(other))) << other;
        EXPECT_FALSE(app::partitionOfSection(QString::fromLatin1(other))) << other;
    }
    tests::Session s;
    s.gateway->addTopic(orders, 3, 1, 500);
    s.gateway->addGroup(QStringLiteral("billing"), {{{orders, 0}, 110}, {{orders, 2}, 40}});
    app::GroupController controller(s.session.get(), QStringLiteral("billing"));
    auto* page = qobject_cast<views::GroupPage*>(controller.page());
    page->show();
    app::PageKey to;
    QObject::connect(&controller, &app::PageController::openRequested, [&](const app::PageKey& key) { to = key; });
    controller.showSection(app::partitionSection({orders, 2})); // before anything was read
    controller.setActive(true);
    ASSERT_TRUE(tests::eventually([&] { return page->selectedPartitions() == std::vector<TopicPartition> {{orders, 2}}; }));
    Q_EMIT page->messageRequested({orders, 2});
    EXPECT_EQ(to.kind, app::PageKey::Kind::Topic);
    EXPECT_EQ(to.name, orders);
    EXPECT_EQ(app::messageOfSection(to.section), (std::pair<qint32, qint64>(2, 40)));
}
