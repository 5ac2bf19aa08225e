// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// R55: on a computer whose clock is wrong, "-2h" is two hours before the cluster's now, and the page says so.
#include "app/ClockSource.h"
#include "app/SeekSource.h"
#include "tests/app/Session.h"
#include "views/widgets/SeekFields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using kafka::ClockOwner;

namespace {

constexpr qint64 Hour = 3'600'000;
const QString Orders = QStringLiteral("orders");

class ClockSource : public ::testing::Test
{
protected:
    void SetUp() override
    {
        s.gateway->addTopic(Orders, 3);
        ASSERT_TRUE(tests::eventually([&] { return s.session->isUp() && s.session->data()->metadata(); }));
        fields.setTopic(Orders, 3);
    }
    /** What brokers say of their time: so far ahead of this computer. */
    void controllerSays(qint64 ahead)
    {
        kafka::QuorumReplica leader;
        leader.node = 1;
        leader.lastFetch = kafka::TimePoint(std::chrono::milliseconds(now() + ahead));
        s.gateway->quorum.voters = {leader};
    }
    void newestIs(qint64 ahead) { s.gateway->newestTime[{Orders, 2}] = now() + ahead; }
    void type(const QString& text)
    {
        auto* seek = fields.findChild<QComboBox*>(QStringLiteral("seek"));
        seek->setCurrentIndex(seek->findData(int(kafka::SeekTo::Time)));
        fields.findChild<QLineEdit*>(QStringLiteral("seekValue"))->setText(text);
    }
    QString note() { return fields.findChild<QLabel*>(QStringLiteral("fieldProblem"))->text(); }
    kafka::RelativeTimes relative() { return fields.request()->relative.value_or(kafka::RelativeTimes()); }
    /** Of the beginning, in hours from this computer's now. */
    double begins() { return double(fields.request()->seek.value - now()) / double(Hour); }
    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

    tests::Session s;
    views::SeekFields fields;
    app::SeekSource source {&fields, s.session.get(), Orders};
    QSignalSpy changed {&fields, &views::SeekFields::clockChanged};
    QSignalSpy known {&fields, &views::SeekFields::known};
};

} // namespace

TEST_F(ClockSource, R55_RelativeTimesGoByTheClusterClockAndItIsSaid)
{
    QSignalSpy wanted(&fields, &views::SeekFields::clockWanted);
    controllerSays(3 * Hour);
    type(QStringLiteral("2026-03-14 09:26"));
    EXPECT_FALSE(fields.askAnew()) << "an absolute time needs no clock";
    EXPECT_TRUE(wanted.isEmpty());
    type(QStringLiteral("-2h"));
    ASSERT_TRUE(tests::eventually([&] { return changed.size() == 1; }));
    EXPECT_EQ(relative().from.owner, ClockOwner::Controller);
    EXPECT_NEAR(begins(), 1, 0.1);
    EXPECT_TRUE(note().contains(QStringLiteral("by the clock of the cluster's controller"))) << note().toStdString();
    EXPECT_TRUE(note().contains(QStringLiteral("This computer's clock is 3 h 00 min behind that of the cluster."))
                || note().contains(QStringLiteral("This computer's clock is 2 h 59 min behind that of the cluster.")))
        << note().toStdString();
    controllerSays(0);
    ASSERT_TRUE(fields.askAnew()) << "clocks are put right";
    EXPECT_TRUE(known.isEmpty());
    ASSERT_TRUE(tests::eventually([&] { return known.size() == 1; }));
    EXPECT_NEAR(begins(), -2, 0.1);
    EXPECT_FALSE(note().contains(QStringLiteral("behind"))) << note().toStdString();
    EXPECT_TRUE(note().contains(QStringLiteral("Counted back from"))) << note().toStdString();
}

TEST_F(ClockSource, R55_ASilentClusterHoldsNothingUpAndItIsSaid)
{
    s.gateway->hold(QStringLiteral("describeQuorum"));
    type(QStringLiteral("-2h"));
    ASSERT_TRUE(fields.askAnew());
    ASSERT_TRUE(tests::eventually([&] { return known.size() == 1; }, 15'000));
    EXPECT_EQ(relative().from.owner, ClockOwner::Computer);
    EXPECT_NEAR(begins(), -2, 0.1);
    EXPECT_TRUE(note().contains(QStringLiteral("by this computer's clock; that of the cluster is not known: it did not answer within 2 s.")))
        << note().toStdString();
    const auto told = changed.size();
    s.gateway->release();
    QCoreApplication::processEvents();
    EXPECT_EQ(changed.size(), told) << "too late";
    s.gateway->fail(QStringLiteral("describeQuorum"), FakeGateway::error(kafka::ErrorKind::Authorisation, QStringLiteral("No permission.")));
    ASSERT_TRUE(fields.askAnew());
    ASSERT_TRUE(tests::eventually([&] { return known.size() == 2; }));
    EXPECT_TRUE(note().contains(QStringLiteral("not known: No permission."))) << note().toStdString();
}

TEST_F(ClockSource, R55_ANewestMessageAheadIsSaidAndABrokersStampIsCountedBy)
{
    newestIs(3 * Hour);
    type(QStringLiteral("-2h"));
    ASSERT_TRUE(tests::eventually([&] { return changed.size() == 1; }));
    EXPECT_EQ(relative().from.owner, ClockOwner::Computer) << "who sent it may be wrong as well";
    EXPECT_NEAR(begins(), -2, 0.1);
    EXPECT_TRUE(note().contains(QStringLiteral("The newest message (orders, partition 2, "))) << note().toStdString();
    EXPECT_TRUE(note().contains(QStringLiteral("ahead of this computer's clock: one of the two is wrong"))) << note().toStdString();

    kafka::ConfigEntry entry;
    entry.name = QStringLiteral("message.timestamp.type");
    entry.value = QStringLiteral("LogAppendTime");
    s.gateway->configs[{kafka::ConfigResourceType::Topic, Orders}] = {entry};
    ASSERT_TRUE(fields.askAnew());
    ASSERT_TRUE(tests::eventually([&] { return known.size() == 1; }));
    EXPECT_EQ(relative().from.owner, ClockOwner::Broker);
    EXPECT_NEAR(begins(), 1, 0.1);
    EXPECT_TRUE(note().contains(QStringLiteral("behind the brokers'"))) << note().toStdString();

    controllerSays(0);
    const int asked = s.gateway->count(QStringLiteral("describeConfigs"));
    ASSERT_TRUE(fields.askAnew());
    ASSERT_TRUE(tests::eventually([&] { return known.size() == 2; }));
    EXPECT_EQ(relative().from.owner, ClockOwner::Controller);
    EXPECT_EQ(s.gateway->count(QStringLiteral("describeConfigs")), asked) << "it does not matter then";
    EXPECT_TRUE(note().contains(QStringLiteral("ahead of the clock of the cluster: who sent it goes by another clock"))) << note().toStdString();
}

TEST_F(ClockSource, R55_ADisconnectedSessionAnswersAtOnce)
{
    s.session->disconnectFromCluster();
    type(QStringLiteral("-2h"));
    ASSERT_TRUE(fields.askAnew());
    EXPECT_EQ(known.size(), 1);
    EXPECT_TRUE(note().contains(QStringLiteral("not known: it is not connected."))) << note().toStdString();
}
