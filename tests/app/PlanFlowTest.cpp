// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PlanFlow.h"
#include "tests/app/Session.h"
#include "tests/views/ViewTest.h"
#include "views/dialogs/PlanDialog.h"

#include <QFile>
#include <QPushButton>

namespace {

/** Deletes nothing: records what it was asked to apply. */
class TestOperation : public app::ChangeOperation
{
public:
    using ChangeOperation::ChangeOperation;
    void computePlan() override
    {
        ++plans;
        kafka::ChangePlan plan;
        plan.title = QStringLiteral("Test change %1").arg(version);
        plan.rows = {{QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"), {}},
                     {QStringLiteral("b"), QStringLiteral("1"), QStringLiteral("2"), {}}};
        plan.computedAt = QDateTime::currentDateTime();
        QMetaObject::invokeMethod(
            this, [this, plan] { Q_EMIT planned(plan); }, Qt::QueuedConnection);
    }
    void apply(const std::vector<int>& rows) override
    {
        applied = rows;
        journalledBefore = session()->journal()->entries().size() == 1 && !session()->journal()->entries().front().finished;
        Q_EMIT rowDone(0, {first, {}});
        Q_EMIT rowDone(1, {second, QStringLiteral("broker says no")});
        Q_EMIT finished();
    }
    void cancel() override { }
    QString kind() const override { return QStringLiteral("test.change"); }

    int plans = 0;
    int version = 1; ///< of the cluster that is planned for
    kafka::RowOutcome::State first = kafka::RowOutcome::State::Done;
    kafka::RowOutcome::State second = kafka::RowOutcome::State::Failed;
    std::vector<int> applied;
    bool journalledBefore = false;
};

} // namespace

class PlanFlowTest : public ::testing::Test
{
protected:
    tests::Session s;
};

TEST_F(PlanFlowTest, AppliesOnceAndJournalsBeforeAndAfter)
{
    auto* operation = new TestOperation(s.session.get());
    app::PlanFlow* flow = app::PlanFlow::start(operation, nullptr);
    ASSERT_TRUE(tests::eventually([&] { return !flow->dialog()->plan().rows.empty(); }));
    Q_EMIT flow->dialog()->applyRequested({0, 1});
    EXPECT_EQ(operation->applied, (std::vector<int> {0, 1}));
    EXPECT_TRUE(operation->journalledBefore) << "the intention is on disk before anything is sent";
    ASSERT_EQ(s.journal.entries().size(), 1u);
    const app::JournalEntry& entry = s.journal.entries().front();
    EXPECT_TRUE(entry.finished);
    EXPECT_EQ(entry.kind, QStringLiteral("test.change"));
    ASSERT_EQ(entry.outcomes.size(), 2u);
    EXPECT_EQ(entry.outcomes[1]->text, QStringLiteral("broker says no"));
    ASSERT_EQ(s.tasks.entries().size(), 1u);
    EXPECT_EQ(s.tasks.entries().front().state, app::TaskTracker::State::Partly);
    flow->dialog()->close();
}

TEST_F(PlanFlowTest, TheOperationEndsAsItsRowsDid)
{
    using Row = kafka::RowOutcome::State;
    using End = app::TaskTracker::State;
    for (const auto& [first, second, end] : std::initializer_list<std::tuple<Row, Row, End>> {{Row::Done, Row::Done, End::Done},
                                                                                              {Row::Done, Row::Unknown, End::Partly},
                                                                                              {Row::Failed, Row::Unknown, End::Failed},
                                                                                              {Row::Unknown, Row::Unknown, End::Unknown},
                                                                                              {Row::Skipped, Row::Skipped, End::Cancelled}}) {
        auto* operation = new TestOperation(s.session.get());
        operation->first = first;
        operation->second = second;
        app::PlanFlow* flow = app::PlanFlow::start(operation, nullptr);
        ASSERT_TRUE(tests::eventually([&] { return !flow->dialog()->plan().rows.empty(); }));
        const auto before = s.tasks.entries().size();
        Q_EMIT flow->dialog()->applyRequested({0, 1});
        ASSERT_EQ(s.tasks.entries().size(), before + 1);
        const auto newest
            = std::max_element(s.tasks.entries().begin(), s.tasks.entries().end(), [](const auto& a, const auto& b) { return a.id < b.id; });
        EXPECT_EQ(newest->state, end) << int(first) << ", " << int(second);
        flow->dialog()->close();
    }
}

TEST_F(PlanFlowTest, NothingIsSentThatCannotBeJournalled)
{
    // The journal's place is taken by a folder: no line can be written.
    QFile::remove(s.folder.filePath(QStringLiteral("changes.jsonl")));
    QDir().mkpath(s.folder.filePath(QStringLiteral("changes.jsonl")));
    auto* operation = new TestOperation(s.session.get());
    app::PlanFlow* flow = app::PlanFlow::start(operation, nullptr);
    ASSERT_TRUE(tests::eventually([&] { return !flow->dialog()->plan().rows.empty(); }));
    Q_EMIT flow->dialog()->applyRequested({0});
    EXPECT_TRUE(operation->applied.empty());

    // The next attempt journals the plan that is shown then.
    ASSERT_TRUE(QDir().rmdir(s.folder.filePath(QStringLiteral("changes.jsonl"))));
    operation->version = 2;
    flow->replan();
    ASSERT_TRUE(tests::eventually([&] { return flow->dialog()->plan().title == QStringLiteral("Test change 2"); }));
    Q_EMIT flow->dialog()->applyRequested({0, 1});
    EXPECT_EQ(operation->applied.size(), 2u);
    ASSERT_EQ(s.journal.entries().size(), 1u);
    EXPECT_EQ(s.journal.entries().front().title, QStringLiteral("Test change 2"));
    flow->dialog()->close();
}

// R68: the audit line says who, where and what, before and after, and is on disk.
TEST_F(PlanFlowTest, R68_TheJournalKeepsBeforeAndAfter)
{
    auto* operation = new TestOperation(s.session.get());
    app::PlanFlow* flow = app::PlanFlow::start(operation, nullptr);
    ASSERT_TRUE(tests::eventually([&] { return !flow->dialog()->plan().rows.empty(); }));
    Q_EMIT flow->dialog()->applyRequested({0, 1});
    flow->dialog()->close();
    const app::ChangeJournal onDisk(s.folder.filePath(QStringLiteral("changes.jsonl")));
    ASSERT_EQ(onDisk.entries().size(), 1u);
    const app::JournalEntry& entry = onDisk.entries().front();
    EXPECT_EQ(entry.user, app::ChangeJournal::currentUser());
    EXPECT_FALSE(entry.user.isEmpty());
    EXPECT_EQ(entry.cluster, QStringLiteral("Test"));
    EXPECT_TRUE(entry.at.isValid());
    ASSERT_EQ(entry.rows.size(), 2u);
    EXPECT_EQ(entry.rows[1].entity, QStringLiteral("b"));
    EXPECT_EQ(entry.rows[1].before, QStringLiteral("1"));
    EXPECT_EQ(entry.rows[1].after, QStringLiteral("2"));
    ASSERT_TRUE(entry.outcomes[1]);
    EXPECT_EQ(entry.outcomes[1]->text, QStringLiteral("broker says no"));
}

TEST_F(PlanFlowTest, APlanThatComesAfterApplyIsNotShown)
{
    auto* operation = new TestOperation(s.session.get());
    app::PlanFlow* flow = app::PlanFlow::start(operation, nullptr);
    ASSERT_TRUE(tests::eventually([&] { return !flow->dialog()->plan().rows.empty(); }));
    Q_EMIT flow->dialog()->applyRequested({0, 1});
    const int plans = operation->plans;
    operation->version = 2;
    operation->computePlan();
    flow->replan();
    EXPECT_EQ(operation->plans, plans + 1) << "an applied change is not planned again";
    QTest::qWait(50);
    EXPECT_EQ(flow->dialog()->plan().title, QStringLiteral("Test change 1"));
    flow->dialog()->close();
}

TEST(PlanFlow, R67_ReadOnlyProfileAppliesNothing)
{
    tests::Session s(kafka::Environment::Development, true);
    auto* operation = new TestOperation(s.session.get());
    app::PlanFlow* flow = app::PlanFlow::start(operation, nullptr);
    ASSERT_TRUE(tests::eventually([&] { return !flow->dialog()->plan().rows.empty(); }));
    Q_EMIT flow->dialog()->applyRequested({0, 1});
    EXPECT_TRUE(operation->applied.empty());
    EXPECT_TRUE(s.journal.entries().empty());
    EXPECT_FALSE(flow->dialog()->findChild<QPushButton*>(QStringLiteral("bannerHelp"))->isVisible()) << "read-only is not unlocked here";
    flow->dialog()->close();
}

TEST(PlanFlow, LockedProductionAppliesNothingUntilUnlocked)
{
    tests::Session s(kafka::Environment::Production, false);
    auto* operation = new TestOperation(s.session.get());
    app::PlanFlow* flow = app::PlanFlow::start(operation, nullptr);
    ASSERT_TRUE(tests::eventually([&] { return !flow->dialog()->plan().rows.empty(); }));
    Q_EMIT flow->dialog()->applyRequested({0});
    EXPECT_TRUE(operation->applied.empty());
    // The dialog is modal: the lock of the tab behind it cannot be reached.
    auto* unlock = flow->dialog()->findChild<QPushButton*>(QStringLiteral("bannerHelp"));
    ASSERT_TRUE(unlock && unlock->isVisible());
    EXPECT_EQ(unlock->accessibleName(), QStringLiteral("Unlock for 10 minutes"));
    auto* apply = tests::named<QPushButton>(flow->dialog(), "Apply");
    EXPECT_FALSE(apply->isEnabled());
    tests::picture(flow->dialog(), "plan-locked");
    unlock->click();
    EXPECT_TRUE(s.session->guard()->writable());
    EXPECT_FALSE(unlock->isVisible());
    EXPECT_TRUE(tests::eventually([&] { return apply->isEnabled(); })) << "a fresh plan, and on";
    s.session->lock(); // ten minutes are over while the person reads
    EXPECT_FALSE(apply->isEnabled());
    EXPECT_TRUE(unlock->isVisible());
    unlock->click();
    apply->click();
    EXPECT_EQ(operation->applied.size(), 2u);
    flow->dialog()->close();
}
