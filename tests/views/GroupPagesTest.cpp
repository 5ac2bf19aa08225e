// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupModel.h"
#include "models/GroupOffsetsModel.h"
#include "models/MemberModel.h"
#include "models/SortFilterModel.h"
#include "tests/views/ViewTest.h"
#include "views/pages/GroupPage.h"
#include "views/pages/GroupsPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using kafka::GroupState;
using kafka::GroupType;
using kafka::TopicPartition;

namespace {

models::GroupRow group(const char* id, GroupState state, GroupType type, std::optional<kafka::GroupLag> lag = {})
{
    models::GroupRow row;
    row.id = QString::fromUtf8(id);
    row.state = state;
    row.type = type;
    row.lag = lag;
    if (lag) {
        row.members = state == GroupState::Empty ? 0 : 3;
        row.protocol = state == GroupState::Empty ? QString() : QStringLiteral("range");
        row.coordinator = QStringLiteral("2 (broker2:9092)");
        row.topics = QStringList {QStringLiteral("orders")};
        row.lagFraction = double(lag->known.value_or(0)) / 12000;
    }
    return row;
}

class GroupsPageTest : public testing::Test
{
protected:
    GroupsPageTest()
    {
        model.setRows({group("billing", GroupState::Stable, GroupType::Consumer, kafka::GroupLag {12000, 9, 0, 0}),
                       group("orders-app", GroupState::Empty, GroupType::Classic, kafka::GroupLag {390, 3, 1, 0}),
                       group("share-1", GroupState::Stable, GroupType::Share),
                       group("stalled", GroupState::Empty, GroupType::Classic, kafka::GroupLag {0, 1, 0, 0})});
        page.updateCounts();
        page.table()->setLoading(false);
        page.resize(1000, 420);
        tests::showActive(page);
        table = page.table()->view();
    }
    int rows() const { return page.table()->proxy()->rowCount(); }
    void select(const char* id) { ASSERT_TRUE(page.table()->selectKey(QString::fromLatin1(id))); }
    QPushButton* button(const char* name) { return tests::named<QPushButton>(&page, name); }

    models::GroupModel model;
    views::GroupsPage page {&model};
    QTableView* table = nullptr;
};

TEST_F(GroupsPageTest, FiltersByTextAndState)
{
    QLineEdit* filter = tests::named<QLineEdit>(&page, "Filter groups");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("orders"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows() == 1 || rows() == 3; }));
    filter->clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows() == 4; }));
    QComboBox* state = tests::named<QComboBox>(&page, "Filter by state");
    state->setFocus();
    QTest::keyClicks(state, QStringLiteral("empty"));
    EXPECT_EQ(rows(), 2);

    auto changed = *model.find(QStringLiteral("stalled"));
    changed.state = GroupState::Stable;
    model.updateRow(changed);
    page.updateCounts();
    EXPECT_EQ(rows(), 1) << "a refresh is filtered too";
    tests::picture(&page, "groups-page");
}

TEST_F(GroupsPageTest, RefreshKeepsTheSelection)
{
    select("orders-app");
    auto all = model.rows();
    all.insert(all.begin(), group("aaa", GroupState::Empty, GroupType::Classic));
    model.setRows(all);
    EXPECT_EQ(page.selectedGroups(), QStringList {QStringLiteral("orders-app")});
}

TEST_F(GroupsPageTest, EnterOpensTheGroup)
{
    QSignalSpy activated(&page, &views::GroupsPage::groupActivated);
    select("orders-app");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toString(), QStringLiteral("orders-app"));
}

TEST_F(GroupsPageTest, R37ActionsOfShareGroupsAreDisabledWithTheReason)
{
    EXPECT_FALSE(button("Delete group")->isEnabled());
    select("share-1");
    EXPECT_FALSE(button("Delete group")->isEnabled());
    EXPECT_FALSE(button("Reset offsets")->isEnabled());
    EXPECT_TRUE(button("Reset offsets")->toolTip().contains(QStringLiteral("share group")));
    select("orders-app");
    EXPECT_TRUE(button("Delete group")->isEnabled());
    EXPECT_TRUE(button("Reset offsets")->isEnabled());
    page.setNotWritable(QStringLiteral("The profile is read-only."));
    EXPECT_FALSE(button("Reset offsets")->isEnabled());
    EXPECT_TRUE(button("Reset offsets")->toolTip().contains(QStringLiteral("read-only")));
}

TEST_F(GroupsPageTest, DeletesSeveral)
{
    QSignalSpy asked(&page, &views::GroupsPage::deleteRequested);
    page.table()->setSelectedKeys({QStringLiteral("orders-app"), QStringLiteral("stalled")});
    EXPECT_FALSE(button("Reset offsets")->isEnabled());
    QTest::mouseClick(button("Delete group"), Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toStringList(), (QStringList {QStringLiteral("orders-app"), QStringLiteral("stalled")}));
}

models::GroupOffsetRow offset(int partition, std::optional<qint64> committed, kafka::Watermarks log, std::optional<bool> exists = true)
{
    models::GroupOffsetRow row;
    row.partition = {QStringLiteral("orders"), partition};
    row.committed = committed;
    row.log = log;
    row.lag = kafka::partitionLag(committed, log, exists, true);
    if (row.lag.lag && log.span().value_or(0) > 0)
        row.lagFraction = double(*row.lag.lag) / double(*log.span());
    if (partition == 0) {
        row.memberId = QStringLiteral("consumer-1-9f6c");
        row.host = QStringLiteral("/10.0.0.7");
        row.clientId = QStringLiteral("consumer-1");
    }
    return row;
}

TEST(GroupPage, ShowsOffsetsBadgesAndMembers)
{
    models::GroupOffsetsModel offsets;
    models::MemberModel members;
    offsets.setRows({offset(0, 110, {0, 500}), offset(1, 5000, {0, 11}), offset(2, 5, {50, 100}), offset(3, {}, {0, 100}), offset(4, 7, {}, false)});
    kafka::GroupDescription description;
    description.members = {{QStringLiteral("m1"), QStringLiteral("c1"), QStringLiteral("/10.0.0.7"), {}, {{QStringLiteral("orders"), 0}}, {}},
                           {QStringLiteral("m2"), QStringLiteral("c2"), QStringLiteral("/10.0.0.8"), {}, {}, {}}};
    members.setRows(models::MemberModel::rowsOf(description));
    views::GroupPage page(QStringLiteral("orders-app"), &offsets, &members);
    page.offsetsTable()->setLoading(false);
    page.membersTable()->setLoading(false);
    page.setHead({QStringLiteral("stable"), QStringLiteral("classic"), QStringLiteral("range"), QStringLiteral("2 (broker2:9092)"),
                  QStringLiteral("2"), QStringLiteral("≥ 390"), QStringLiteral("reason"), QStringLiteral("Read, Describe"),
                  QStringLiteral("Not allowed: Delete.")});
    page.resize(1100, 420);
    tests::showActive(page);
    EXPECT_EQ(tests::named<QLabel>(&page, "Total lag")->text(), QStringLiteral("≥ 390"));
    EXPECT_EQ(tests::named<QLabel>(&page, "This connection may")->text(), QStringLiteral("Read, Describe"));
    EXPECT_TRUE(tests::named<QLabel>(&page, "This connection may")->toolTip().contains(QStringLiteral("Not allowed: Delete.")));
    EXPECT_EQ(page.offsetsTable()->proxy()->rowCount(), 5);
    tests::picture(&page, "group-page");
    page.showSection(QStringLiteral("members"));
    EXPECT_TRUE(page.membersTable()->isVisible());
    tests::picture(&page, "group-members");
}

TEST(GroupPage, ResetCarriesTheSelectedRows)
{
    models::GroupOffsetsModel offsets;
    models::MemberModel members;
    offsets.setRows({offset(0, 110, {0, 500}), offset(1, 7, {0, 11}), offset(2, 60, {50, 100})});
    views::GroupPage page(QStringLiteral("orders-app"), &offsets, &members);
    page.resize(1000, 400);
    tests::showActive(page);
    QSignalSpy asked(&page, &views::GroupPage::resetRequested);
    QTableView* table = page.offsetsTable()->view();
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_O, Qt::AltModifier);
    ASSERT_TRUE(asked.wait()); // buttons answer their mnemonic after showing it
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<std::vector<TopicPartition>>(),
              (std::vector<TopicPartition> {{QStringLiteral("orders"), 1}, {QStringLiteral("orders"), 2}}));
    page.setUnfit(QStringLiteral("There is no such group."));
    EXPECT_FALSE(tests::named<QPushButton>(&page, "Reset offsets")->isEnabled());
}

} // namespace
