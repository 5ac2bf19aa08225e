// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ActivityController.h"
#include "app/ScanOutcome.h"
#include "tests/app/Session.h"
#include "tests/views/ViewTest.h"
#include "views/widgets/ActivityPanel.h"
#include "views/widgets/DataTable.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

TEST(Activity, ShowsOperationsWithOutcomesAndCancelsThem)
{
    tests::Session s;
    app::ActivityController activity(&s.tasks, &s.journal);
    views::ActivityPanel* panel = activity.panel();
    auto* table = tests::named<QTableView>(panel, "Operations table");
    bool cancelled = false;
    const app::TaskId id = s.tasks.start(QStringLiteral("Delete 2 topics"), QStringLiteral("Test"), [&] { cancelled = true; });
    s.tasks.setProgress(id, 1, 2);
    ASSERT_TRUE(tests::eventually([&] { return table->model()->rowCount() == 1; }));
    table->selectRow(0);
    auto* button = panel->findChild<QPushButton*>(QStringLiteral("cancelOperation"));
    ASSERT_TRUE(tests::eventually([&] { return button->isEnabled(); }));
    button->click();
    EXPECT_TRUE(cancelled);
    s.tasks.addOutcome(id, QStringLiteral("orders"), FakeGateway::error(kafka::ErrorKind::Authorisation, QStringLiteral("denied")));
    s.tasks.finish(id, app::TaskTracker::State::Failed);
    auto* outcomes = tests::named<QTableView>(panel, "Operation outcomes table");
    EXPECT_TRUE(tests::eventually(
        [&] { return outcomes->model()->rowCount() == 1 && outcomes->model()->index(0, 1).data().toString() == QStringLiteral("denied"); }));
    EXPECT_FALSE(button->isEnabled());
    delete panel;
}

// What reached its limit has not read everything when a partition failed.
TEST(Activity, AScanWithAPartitionThatFailedIsDonePartly)
{
    using State = app::TaskTracker::State;
    using kafka::ScanState;
    kafka::ScanProgress p;
    p.partitions.resize(2);
    for (const ScanState state : {ScanState::Complete, ScanState::LimitReached, ScanState::FilteredAgain}) {
        p.state = state;
        EXPECT_EQ(app::scanOutcome(p, 100), State::Done);
    }
    for (const ScanState state : {ScanState::Failed, ScanState::FilterFailed, ScanState::MemoryFull}) {
        p.state = state;
        EXPECT_EQ(app::scanOutcome(p, 100), State::Partly);
    }
    p.partitions[1].error = kafka::Error();
    p.state = ScanState::LimitReached;
    EXPECT_EQ(app::scanOutcome(p, 100), State::Partly);
    EXPECT_EQ(app::scanOutcome(p, 0), State::Failed);
    p.state = ScanState::Stopped;
    EXPECT_EQ(app::scanOutcome(p, 100), State::Cancelled);
}

TEST(Activity, QuickBackgroundRefreshesAreNotListed)
{
    tests::Session s;
    app::ActivityController activity(&s.tasks, &s.journal);
    views::ActivityPanel* panel = activity.panel();
    auto* table = tests::named<QTableView>(panel, "Operations table");
    const auto quick = s.tasks.start(QStringLiteral("Refresh"), QStringLiteral("Test"), {}, true);
    s.tasks.finish(quick, app::TaskTracker::State::Done);
    const auto failed = s.tasks.start(QStringLiteral("Refresh that fails"), QStringLiteral("Test"), {}, true);
    s.tasks.finish(failed, app::TaskTracker::State::Failed, QStringLiteral("no answer"));
    ASSERT_TRUE(tests::eventually([&] { return table->model()->rowCount() == 1; }));
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), QStringLiteral("Refresh that fails"));
    delete panel;
}

TEST(Activity, UndoIsOfferedWhereARestorePointExists)
{
    tests::Session s;
    app::ActivityController activity(&s.tasks, &s.journal);
    views::ActivityPanel* panel = activity.panel();
    app::JournalEntry entry;
    entry.id = QStringLiteral("one");
    entry.at = QDateTime::currentDateTimeUtc();
    entry.title = QStringLiteral("Reset offsets of billing");
    entry.rows = {{QStringLiteral("orders / 0"), QStringLiteral("40"), QStringLiteral("0"), {}}};
    entry.outcomes = {kafka::RowOutcome {kafka::RowOutcome::State::Done, {}}};
    entry.finished = true;
    entry.restorePoint = {{QStringLiteral("kind"), QStringLiteral("group.reset")}};
    ASSERT_TRUE(s.journal.record(entry));
    auto* table = tests::named<QTableView>(panel, "Changes table");
    ASSERT_TRUE(tests::eventually([&] { return table->model()->rowCount() == 1; }));
    table->selectRow(0);
    auto* undo = panel->findChild<QPushButton*>(QStringLiteral("undoChange"));
    ASSERT_TRUE(tests::eventually([&] { return undo->isEnabled(); }));
    QSignalSpy asked(&activity, &app::ActivityController::undoRequested);
    undo->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("one"));
    auto* rows = tests::named<QTableView>(panel, "Change details table");
    EXPECT_EQ(rows->model()->rowCount(), 1);
    delete panel;
}

TEST(Activity, LogIsRateLimitedAndSaysSo)
{
    tests::Session s;
    app::ActivityController activity(&s.tasks, &s.journal);
    views::ActivityPanel* panel = activity.panel();
    for (int i = 0; i < 1000; ++i)
        activity.addLine(6, QStringLiteral("kafka.broker"), QStringLiteral("line %1").arg(i));
    auto* table = tests::named<QTableView>(panel, "Log");
    ASSERT_TRUE(tests::eventually([&] { return table->model()->rowCount() > 0; }));
    EXPECT_EQ(table->model()->rowCount(), 51);
    delete panel;
}

TEST(LogModel, KeepsTheNewest)
{
    models::LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int batch = 0; batch < 60; ++batch)
        model.append(std::vector<models::LogRow>(100));
    EXPECT_EQ(model.rowCount(), models::LogModel::kept);
    EXPECT_EQ(model.row(model.rowCount() - 1).number, 6000);
}

TEST(JournalModel, SaysWhatCameOfTheChange)
{
    using State = kafka::RowOutcome::State;
    const auto result = [](const std::vector<kafka::RowOutcome>& outcomes) {
        models::JournalRow row;
        row.finished = true;
        for (const auto& outcome : outcomes) {
            row.rows.push_back({});
            row.outcomes.push_back(outcome);
        }
        models::JournalModel model;
        model.setRows({row});
        const QModelIndex index = model.index(0, models::JournalModel::Result);
        const QVariant state = index.data(models::TableModelBase::StateRole);
        return std::pair(index.data().toString(), models::State(state.toInt()));
    };
    using Said = std::pair<QString, models::State>;
    EXPECT_EQ(result({{State::Done, QStringLiteral("3 delivered")}}), Said(QStringLiteral("3 delivered"), models::State::Ok));
    EXPECT_EQ(result({{State::Done, {}}, {State::Done, {}}}), Said(QStringLiteral("2 done"), models::State::Ok));
    EXPECT_EQ(result({{State::Skipped, {}}, {State::Skipped, {}}}), Said(QStringLiteral("cancelled: nothing was sent"), models::State::None));
    EXPECT_EQ(result({{State::Done, {}}, {State::Skipped, {}}}), Said(QStringLiteral("1 done, 1 not sent"), models::State::Warn));
    EXPECT_EQ(result({{State::Done, {}}, {State::Failed, {}}, {State::Unknown, {}}}),
              Said(QStringLiteral("1 done, 1 failed, 1 unknown"), models::State::Unknown));
    EXPECT_EQ(result({{State::Failed, QStringLiteral("no")}}), Said(QStringLiteral("0 done, 1 failed"), models::State::Error));
}
