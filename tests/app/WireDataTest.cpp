// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What pages show of the answers of the wire client: controller and quorum, sizes on disk, API versions, broker defaults.
#include "app/OverviewController.h"
#include "app/SessionTexts.h"
#include "tests/app/Session.h"
#include "views/pages/OverviewPage.h"
#include "views/widgets/DataTable.h"

#include <QSignalSpy>

using app::DataSubject;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

/** The value (or note) of a named row of the overview's summary. */
QString figure(const models::TableModelBase& model, const char* name, int column = 1)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == q(name))
            return model.index(row, column).data().toString();
    }
    return {};
}

class WireDataTest : public ::testing::Test
{
protected:
    tests::Session s;
    app::ClusterData* data = s.session->data();
};

} // namespace

TEST_F(WireDataTest, TheOverviewAndTheStatusBarTellTheTrueController)
{
    s.gateway->quorum.leader = 3;
    s.gateway->quorum.epoch = 7;
    s.gateway->quorum.voters = {{1, {}, 90, 10, {}, {}}, {3, {}, 100, 0, {}, {}}};
    app::OverviewController controller(s.session.get());
    controller.setActive(true);
    auto* page = qobject_cast<views::OverviewPage*>(controller.page());
    ASSERT_TRUE(tests::eventually([&] { return figure(*page->summaryTable()->model(), "Controller") == q("3"); }));
    EXPECT_TRUE(figure(*page->summaryTable()->model(), "Controller", 2).contains(q("epoch 7")));
    EXPECT_EQ(figure(*page->summaryTable()->model(), "Quorum voters"), q("2"));
    EXPECT_EQ(page->quorumTable()->model()->rowCount(), 2);
    EXPECT_EQ(app::statusLine(s.session->profile(), s.session.get()).controller, q("3"));

    // Another one takes over; then nobody can be asked: the last known stays, with the reason.
    s.gateway->quorum.leader = 1;
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return figure(*page->summaryTable()->model(), "Controller") == q("1"); }));
    s.gateway->fail(q("describeQuorum"), FakeGateway::error(kafka::ErrorKind::Timeout, q("no answer within 10 s")), -1);
    controller.refresh();
    ASSERT_TRUE(tests::eventually([&] { return figure(*page->summaryTable()->model(), "Controller", 2).contains(q("no answer within 10 s")); }));
    EXPECT_EQ(figure(*page->summaryTable()->model(), "Controller"), q("1"));
    EXPECT_TRUE(app::statusLine(s.session->profile(), s.session.get()).controllerTip.contains(q("no answer within 10 s")));
}

TEST_F(WireDataTest, ARefusedQuorumIsADashWithTheReason)
{
    s.gateway->fail(q("describeQuorum"), FakeGateway::error(kafka::ErrorKind::Authorisation, q("needs DESCRIBE on the cluster")), -1);
    app::OverviewController controller(s.session.get());
    controller.setActive(true);
    auto* page = qobject_cast<views::OverviewPage*>(controller.page());
    ASSERT_TRUE(tests::eventually([&] { return data->lastError(DataSubject::Quorum) && !page->isBusy(); }));
    ASSERT_TRUE(tests::eventually([&] { return figure(*page->summaryTable()->model(), "Controller", 2).contains(q("DESCRIBE")); }));
    EXPECT_EQ(figure(*page->summaryTable()->model(), "Controller"), q("\u2014"));
    EXPECT_EQ(app::statusLine(s.session->profile(), s.session.get()).controller, q("\u2014"));
    EXPECT_TRUE(page->quorumTable()->emptyText().contains(q("DESCRIBE")));
}

TEST_F(WireDataTest, QuorumRefreshesAreCoalesced)
{
    ASSERT_TRUE(tests::eventually([&] { return data->quorum() && !data->isLoading(DataSubject::Quorum); }));
    const int before = s.gateway->count(q("describeQuorum"));
    s.gateway->hold(q("describeQuorum"));
    for (int i = 0; i < 10; ++i)
        data->refreshQuorum();
    s.gateway->release();
    ASSERT_TRUE(tests::eventually([&] { return !data->isLoading(DataSubject::Quorum); }));
    EXPECT_LE(s.gateway->count(q("describeQuorum")) - before, 2);
}
