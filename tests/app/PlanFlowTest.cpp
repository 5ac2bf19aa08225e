// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PlanFlow.h"
#include "tests/app/Session.h"
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
        plan.title = QStringLiteral("Test change");
        plan.rows = {{QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("2"), {}}, {QStringLiteral("b"), QStringLiteral("1"), QStringLiteral("2"), {}}};
        plan.computedAt = QDateTime::currentDateTime();
        QMetaObject::invokeMethod(this, [this, plan] { Q_EMIT planned(plan); }, Qt::QueuedConnection);
    }
    void apply(const std::vector<int>& rows) override
    {
        applied = rows;
        journalledBefore = session()->journal()->entries().size() == 1 && !session()->journal()->entries().front().finished;
        Q_EMIT rowDone(0, {kafka::RowOutcome::State::Done, {}});
        Q_EMIT rowDone(1, {kafka::RowOutcome::State::Failed, QStringLiteral("broker says no")});
        Q_EMIT finished();
    }
    void cancel() override { }
    QString kind() const override { return QStringLiteral("test.change"); }

    int plans = 0;
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
    s.session->unlock();
    Q_EMIT flow->dialog()->applyRequested({0});
    EXPECT_EQ(operation->applied.size(), 1u);
    flow->dialog()->close();
}
