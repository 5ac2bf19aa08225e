// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GroupController.h"
#include "app/GroupsController.h"
#include "app/PageFactory.h"
#include "models/SortFilterModel.h"
#include "tests/app/Session.h"
#include "tests/views/ViewTest.h"
#include "views/dialogs/PlanDialog.h"
#include "views/dialogs/ResetOffsetsForm.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/PageFrame.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace {

const QString orders = QStringLiteral("orders");
const QString group = QStringLiteral("orders-app");

class GroupControllers : public testing::Test
{
protected:
    GroupControllers()
    {
        s.gateway->addTopic(orders, 3, 1, 500);
        s.gateway->addGroup(group, {{{orders, 0}, 110}, {{orders, 1}, 500}});
        s.gateway->addGroup(QStringLiteral("other"), {{{orders, 2}, 0}});
    }
    std::unique_ptr<app::PageController> open(app::PageKey::Kind kind, const QString& name = {})
    {
        std::unique_ptr<app::PageController> controller(app::makePage(s.session.get(), {kind, name, {}}, nullptr));
        controller->page()->resize(1000, 500);
        controller->page()->show();
        controller->setActive(true);
        return controller;
    }
    static views::DataTable* table(app::PageController* c, const char* objectName)
    {
        for (auto* table : c->page()->findChildren<views::DataTable*>()) {
            if (table->objectName().startsWith(QLatin1String(objectName)) || table->view()->objectName() == QLatin1String(objectName))
                return table;
        }
        return nullptr;
    }
    static QString cell(views::DataTable* table, const QVariant& key, int column)
    {
        const int row = table->model()->rowOfKey(key);
        return row < 0 ? QStringLiteral("(no row)") : table->model()->index(row, column).data().toString();
    }

    tests::Session s;
};

TEST_F(GroupControllers, GroupsFillInWithLag)
{
    const auto c = open(app::PageKey::Kind::Groups);
    auto* t = table(c.get(), "groupsTable");
    ASSERT_TRUE(t);
    EXPECT_TRUE(tests::eventually([&] { return cell(t, group, models::GroupModel::Lag) == QStringLiteral("390"); }))
        << qPrintable(cell(t, group, models::GroupModel::Lag));
    EXPECT_EQ(cell(t, QStringLiteral("other"), models::GroupModel::Lag), QStringLiteral("500"));
    EXPECT_EQ(cell(t, group, models::GroupModel::Members), QStringLiteral("0"));
}

TEST_F(GroupControllers, UnreadableOffsetsAreADashWithTheReason)
{
    s.gateway->failEntity(QStringLiteral("listGroupOffsets"), group,
                          FakeGateway::error(kafka::ErrorKind::Authorisation, QStringLiteral("not authorised to DESCRIBE group")));
    const auto c = open(app::PageKey::Kind::Groups);
    auto* t = table(c.get(), "groupsTable");
    ASSERT_TRUE(tests::eventually([&] { return cell(t, QStringLiteral("other"), models::GroupModel::Lag) == QStringLiteral("500"); }));
    EXPECT_EQ(cell(t, group, models::GroupModel::Lag), models::unknownText());
    const int row = t->model()->rowOfKey(group);
    EXPECT_EQ(t->model()->index(row, models::GroupModel::Lag).data(Qt::ToolTipRole).toString(), QStringLiteral("not authorised to DESCRIBE group"));
}

// R12: the rows of the brokers that answer, the silent one named, and no total that looks complete.
TEST_F(GroupControllers, R12SilentBrokerMakesTheListIncompleteAndSaysSo)
{
    const QString behind = QStringLiteral("behind-broker-2");
    s.gateway->addGroup(behind);
    s.session->data()->refreshGroupList();
    ASSERT_TRUE(tests::eventually([&] { return s.session->data()->groups() && s.session->data()->groups()->groups.size() == 3; }));
    s.gateway->unlisted.insert(behind);
    s.gateway->failEntity(QStringLiteral("listGroups"), QStringLiteral("2"),
                          FakeGateway::error(kafka::ErrorKind::Timeout, QStringLiteral("Broker 2 did not answer.")));
    const auto c = open(app::PageKey::Kind::Groups);
    auto* frame = qobject_cast<views::PageFrame*>(c->page());
    EXPECT_TRUE(tests::eventually([&] { return frame->banner()->text().contains(QStringLiteral("incomplete. Broker 2 did not answer")); }))
        << qPrintable(frame->banner()->text());
    EXPECT_EQ(s.session->data()->groups()->groups.size(), 3u) << "what was known of the silent broker's groups stays";
    EXPECT_EQ(table(c.get(), "groupsTable")->proxy()->rowCount(), 3);

    const auto overview = open(app::PageKey::Kind::Overview);
    auto* figures = table(overview.get(), "clusterSummary");
    const auto note = [&] {
        for (int row = 0; row < figures->proxy()->rowCount(); ++row) {
            if (figures->proxy()->index(row, 0).data().toString() == QStringLiteral("Consumer groups"))
                return figures->proxy()->index(row, 2).data().toString();
        }
        return QString();
    };
    EXPECT_TRUE(tests::eventually([&] { return note() == QStringLiteral("Incomplete: 1 broker did not answer."); })) << qPrintable(note());
}

TEST_F(GroupControllers, R36OffsetsOutsideTheLogOnTheGroupTab)
{
    auto& committed = s.gateway->groupOffsets[group];
    committed[1].offset = 5000;
    committed.push_back({{QStringLiteral("payments"), 0}, 7, -1, {}, {}});
    const auto c = open(app::PageKey::Kind::Group, group);
    auto* t = table(c.get(), "groupOffsetsTable");
    const auto note = [&](const QString& topic, int partition) {
        return cell(t, QVariant::fromValue(kafka::TopicPartition {topic, partition}), models::GroupOffsetsModel::Note);
    };
    EXPECT_TRUE(tests::eventually([&] { return note(orders, 1) == QStringLiteral("beyond the end"); })) << qPrintable(note(orders, 1));
    EXPECT_TRUE(tests::eventually([&] { return note(QStringLiteral("payments"), 0) == QStringLiteral("topic deleted"); }))
        << qPrintable(note(QStringLiteral("payments"), 0));
    EXPECT_EQ(cell(t, QVariant::fromValue(kafka::TopicPartition {QStringLiteral("payments"), 0}), models::GroupOffsetsModel::Lag),
              QStringLiteral("n/a"));
    EXPECT_EQ(cell(t, QVariant::fromValue(kafka::TopicPartition {orders, 0}), models::GroupOffsetsModel::Lag), QStringLiteral("390"));
}

TEST_F(GroupControllers, WhatThisConnectionMayDoIsInTheHead)
{
    s.gateway->groups[group].operations = QStringList {QStringLiteral("Read"), QStringLiteral("Describe")};
    const auto c = open(app::PageKey::Kind::Group, group);
    const auto* label = tests::named<QLabel>(c->page(), "This connection may");
    EXPECT_TRUE(tests::eventually([&] { return label->text() == QStringLiteral("Read, Describe"); })) << qPrintable(label->text());
    EXPECT_TRUE(label->toolTip().contains(QStringLiteral("Not allowed: Delete."))) << qPrintable(label->toolTip());
}

TEST_F(GroupControllers, R34MissingGroupIsNotFoundNotDead)
{
    const auto c = open(app::PageKey::Kind::Group, QStringLiteral("typo"));
    auto* frame = qobject_cast<views::PageFrame*>(c->page());
    EXPECT_TRUE(tests::eventually([&] { return frame->banner()->text().contains(QStringLiteral("There is no group “typo”")); }))
        << qPrintable(frame->banner()->text());
    EXPECT_FALSE(tests::named<QPushButton>(c->page(), "Reset offsets")->isEnabled());
}

TEST_F(GroupControllers, AssignedPartitionsWithoutACommitAreShownAsNone)
{
    auto& g = s.gateway->groups[group];
    g.state = kafka::GroupState::Stable;
    g.members = {{QStringLiteral("m-1"), QStringLiteral("c-1"), QStringLiteral("/10.0.0.7"), {}, {{orders, 0}, {orders, 2}}, {}}};
    const auto c = open(app::PageKey::Kind::Group, group);
    auto* t = table(c.get(), "groupOffsetsTable");
    const QVariant second = QVariant::fromValue(kafka::TopicPartition {orders, 2});
    EXPECT_TRUE(tests::eventually([&] { return cell(t, second, models::GroupOffsetsModel::Committed) == QStringLiteral("none"); }));
    EXPECT_EQ(cell(t, second, models::GroupOffsetsModel::ConsumerId), QStringLiteral("m-1"));
}

TEST_F(GroupControllers, ShareGroupsAreShownWithTheirMembersAndWhyTheyHaveNoLag)
{
    const QString share = QStringLiteral("queue");
    s.gateway->addGroup(share);
    auto& g = s.gateway->groups[share];
    g.type = kafka::GroupType::Share;
    g.state = kafka::GroupState::Stable;
    g.assignor = QStringLiteral("simple");
    g.members = {{QStringLiteral("m-1"), QStringLiteral("c-1"), QStringLiteral("/10.0.0.7"), {}, {{orders, 0}}, {}}};
    const auto c = open(app::PageKey::Kind::Groups);
    auto* t = table(c.get(), "groupsTable");
    ASSERT_TRUE(tests::eventually([&] { return cell(t, share, models::GroupModel::Members) == QStringLiteral("1"); }));
    EXPECT_EQ(cell(t, share, models::GroupModel::Type), QStringLiteral("share"));
    EXPECT_EQ(cell(t, share, models::GroupModel::Topics), QStringLiteral("1"));
    EXPECT_EQ(cell(t, share, models::GroupModel::Lag), models::unknownText());
    const int row = t->model()->rowOfKey(share);
    EXPECT_TRUE(t->model()->index(row, models::GroupModel::Lag).data(Qt::ToolTipRole).toString().contains(QStringLiteral("commits no offset")));
    t->selectKey(share);
    EXPECT_FALSE(tests::named<QPushButton>(c->page(), "Reset offsets")->isEnabled());

    const auto tab = open(app::PageKey::Kind::Group, share);
    auto* members = table(tab.get(), "membersTable");
    EXPECT_TRUE(tests::eventually([&] { return members->proxy()->rowCount() == 1; }));
    auto* offsets = table(tab.get(), "groupOffsetsTable");
    EXPECT_TRUE(tests::eventually([&] { return offsets->model()->rowCount() == 1; })) << "what its member is assigned";
    auto* frame = qobject_cast<views::PageFrame*>(tab->page());
    EXPECT_TRUE(tests::eventually([&] { return frame->banner()->text().contains(QStringLiteral("share group")); }));
    auto* reset = tests::named<QPushButton>(tab->page(), "Reset offsets");
    EXPECT_FALSE(reset->isEnabled());
    EXPECT_TRUE(reset->toolTip().contains(QStringLiteral("share group"))) << reset->toolTip().toStdString();
}

TEST_F(GroupControllers, ATypeThatIsNotKnownIsShownWithItsNameAndTheReason)
{
    const QString future = QStringLiteral("future");
    s.gateway->addGroup(future);
    s.gateway->groups[future].type = kafka::GroupType::Other;
    s.gateway->typeNames[future] = QStringLiteral("quantum");
    s.gateway->failEntity(QStringLiteral("describeGroups"), future,
                          FakeGateway::error(kafka::ErrorKind::Unsupported, QStringLiteral("not known: quantum")));
    const auto c = open(app::PageKey::Kind::Groups);
    auto* t = table(c.get(), "groupsTable");
    ASSERT_TRUE(tests::eventually([&] { return cell(t, future, models::GroupModel::Type) == QStringLiteral("quantum"); }));
    const auto tip = [&](int column) { return t->model()->index(t->model()->rowOfKey(future), column).data(Qt::ToolTipRole).toString(); };
    ASSERT_TRUE(tests::eventually([&] { return tip(models::GroupModel::Members) == QStringLiteral("not known: quantum"); }));
    EXPECT_EQ(cell(t, future, models::GroupModel::Members), models::unknownText());
    const auto tab = open(app::PageKey::Kind::Group, future);
    auto* frame = qobject_cast<views::PageFrame*>(tab->page());
    EXPECT_TRUE(tests::eventually([&] { return frame->banner()->text().contains(QStringLiteral("does not know")); }))
        << frame->banner()->text().toStdString();
    EXPECT_FALSE(tests::named<QPushButton>(tab->page(), "Reset offsets")->isEnabled());
}

TEST_F(GroupControllers, AShareGroupThatIsOpenBeforeItIsListedIsDescribedAfterwards)
{
    const QString share = QStringLiteral("queue");
    s.gateway->addGroup(share);
    s.gateway->groups[share].type = kafka::GroupType::Share;
    s.gateway->failEntity(QStringLiteral("describeGroups"), share, FakeGateway::error(kafka::ErrorKind::NotFound, QStringLiteral("no such group")));
    const auto tab = open(app::PageKey::Kind::Group, share);
    ASSERT_TRUE(tests::eventually([&] { return s.session->data()->group(share).has_value(); }));
    s.gateway->clearFaults();
    s.session->data()->refreshGroupList();
    EXPECT_TRUE(tests::eventually([&] { return s.session->data()->group(share)->has_value(); }));
}

TEST_F(GroupControllers, ResetDialogFromFormToUndo)
{
    const auto c = open(app::PageKey::Kind::Group, group);
    auto* t = table(c.get(), "groupOffsetsTable");
    ASSERT_TRUE(tests::eventually([&] { return t->proxy()->rowCount() == 2; }));
    t->selectKey(QVariant::fromValue(kafka::TopicPartition {orders, 0}));
    QTest::mouseClick(tests::named<QPushButton>(c->page(), "Reset offsets"), Qt::LeftButton);
    views::PlanDialog* dialog = nullptr;
    ASSERT_TRUE(tests::eventually([&] { return (dialog = c->page()->findChild<views::PlanDialog*>()) != nullptr; }));
    auto* apply = dialog->findChild<QPushButton*>(QStringLiteral("apply"));
    EXPECT_FALSE(apply->isEnabled());
    auto* to = tests::named<QComboBox>(dialog, "Reset to");
    to->setFocus();
    QTest::keyClicks(to, QStringLiteral("shift"));
    auto* value = tests::named<QLineEdit>(dialog, "Reset value");
    value->setFocus();
    QTest::keyClicks(value, QStringLiteral("-50"));
    ASSERT_TRUE(tests::eventually([&] { return apply->isEnabled(); }));
    tests::picture(dialog, "reset-dialog");
    QTest::mouseClick(apply, Qt::LeftButton);
    ASSERT_TRUE(tests::eventually([&] { return s.gateway->groupOffsets[group][0].offset == 60; }));
    auto* undo = tests::named<QPushButton>(dialog, "Undo");
    ASSERT_TRUE(tests::eventually([&] { return undo->isVisible(); }));
    tests::picture(dialog, "reset-dialog-done");
    ASSERT_EQ(s.journal.entries().size(), 1u);
    EXPECT_EQ(s.journal.entries().front().kind, QStringLiteral("group.reset"));
}

} // namespace
