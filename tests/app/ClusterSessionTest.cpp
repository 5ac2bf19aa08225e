// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SessionTexts.h"
#include "models/Formats.h"
#include "tests/app/Session.h"

#include <QSignalSpy>

using namespace app;
using kafka::ErrorKind;

namespace {

kafka::Error trouble(ErrorKind kind, const QString& message, qint32 broker = -1)
{
    kafka::Error error = FakeGateway::error(kind, message);
    error.broker = broker;
    return error;
}

} // namespace

TEST(ClusterSession, ConnectsAndReadsWhatEveryPageNeeds)
{
    tests::Session s;
    EXPECT_EQ(s.session->state(), SessionState::Connecting);
    ASSERT_TRUE(tests::eventually([&] { return s.session->state() == SessionState::Connected; }));
    EXPECT_TRUE(s.session->lastHeard().isValid());
    ASSERT_TRUE(tests::eventually([&] { return s.session->data()->metadata() && s.session->data()->groups() && s.session->data()->description(); }));
    EXPECT_EQ(s.session->silentBrokers(), QList<qint32>());
}

TEST(ClusterSession, RefusedCredentialsFailAtOnceWithTheReason)
{
    tests::Session s;
    s.gateway->hold(QString());
    Q_EMIT s.gateway->trouble(trouble(ErrorKind::Authentication, QStringLiteral("wrong password")));
    EXPECT_EQ(s.session->state(), SessionState::Failed);
    EXPECT_EQ(s.session->lastError().message, QStringLiteral("wrong password"));
}

TEST(ClusterSession, ASilentClusterFailsAfterFiveSecondsWithAReason)
{
    tests::Session s;
    s.session->disconnectFromCluster();
    auto gateway = std::make_unique<FakeGateway>();
    gateway->hold(QString());
    ClusterSession session(s.session->profile(), std::move(gateway), &s.tasks, &s.journal);
    QElapsedTimer clock;
    clock.start();
    session.connectToCluster();
    ASSERT_TRUE(tests::eventually([&] { return session.state() == SessionState::Failed; }, 7000));
    EXPECT_GE(clock.elapsed(), 4800);
    EXPECT_LT(clock.elapsed(), 6500);
    EXPECT_TRUE(session.lastError().message.contains(QStringLiteral("localhost:9092")));
}

TEST(ClusterSession, ABrokerThatIsAReplicaButNotListedMeansDegraded)
{
    tests::Session s;
    s.gateway->addTopic(QStringLiteral("t"), 1, 3);
    s.gateway->topics[0].partitions[0].replicas.push_back(7);
    ASSERT_TRUE(tests::eventually([&] { return s.session->state() == SessionState::Degraded; }));
    EXPECT_EQ(s.session->silentBrokers(), QList<qint32> {7});
    EXPECT_EQ(s.session->knownBrokers(), (QList<qint32> {1, 2, 3, 7}));
    s.gateway->topics[0].partitions[0].replicas.pop_back();
    s.session->data()->refreshMetadata();
    EXPECT_TRUE(tests::eventually([&] { return s.session->state() == SessionState::Connected; }));
}

TEST(ClusterSession, ABrokerInTroubleMeansDegraded)
{
    tests::Session s;
    ASSERT_TRUE(tests::eventually([&] { return s.session->state() == SessionState::Connected && s.session->data()->description(); }));
    Q_EMIT s.gateway->trouble(trouble(ErrorKind::Connection, QStringLiteral("down"), 2));
    EXPECT_EQ(s.session->state(), SessionState::Degraded);
    EXPECT_EQ(s.session->silentBrokers(), QList<qint32> {2});
}

TEST(ClusterSession, LostAfterFifteenSilentSecondsAndBackByItself)
{
    tests::Session s;
    ASSERT_TRUE(tests::eventually([&] { return s.session->state() == SessionState::Connected; }));
    s.gateway->hold(QString());
    ASSERT_TRUE(tests::eventually([&] { return s.session->state() == SessionState::Lost; }, 18000));
    EXPECT_GE(s.session->lastHeard().msecsTo(QDateTime::currentDateTimeUtc()), 14900);
    s.gateway->release();
    EXPECT_TRUE(tests::eventually([&] { return s.session->state() == SessionState::Connected; }, 7000));
}

TEST(ClusterSession, ProductionStartsLockedAndLocksAgain)
{
    tests::Session s(kafka::Environment::Production);
    EXPECT_FALSE(s.session->guard()->writable());
    EXPECT_TRUE(s.session->canUnlock());
    QSignalSpy changes(s.session.get(), &ClusterSession::writableChanged);
    s.session->unlock();
    EXPECT_TRUE(s.session->guard()->writable());
    EXPECT_EQ(s.session->whyNotWritable(), QString());
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(s.session->unlockedUntil());
    EXPECT_GE(seconds, 598);
    EXPECT_LE(seconds, 600);
    s.session->lock();
    EXPECT_FALSE(s.session->guard()->writable());
    EXPECT_FALSE(s.session->whyNotWritable().isEmpty());
    EXPECT_EQ(changes.size(), 2);
    s.session->unlock();
    s.session->disconnectFromCluster();
    EXPECT_FALSE(s.session->guard()->writable()) << "a new connection starts locked";
}

TEST(ClusterSession, R17_AnotherClusterIsToldForgottenAndNotWrittenToUntilItIsAccepted)
{
    tests::Session s(kafka::Environment::Production);
    s.gateway->addTopic(QStringLiteral("t"));
    s.gateway->addGroup(QStringLiteral("g"), {{{QStringLiteral("t"), 0}, 5}});
    ClusterData* data = s.session->data();
    ASSERT_TRUE(
        tests::eventually([&] { return data->description() && data->groups() && data->quorum() && !data->isLoading(DataSubject::Metadata); }));
    data->refreshMetadata();
    data->refreshGroup(QStringLiteral("g"));
    data->refreshWatermarks();
    data->refreshTopicConfigs();
    ASSERT_TRUE(tests::eventually([&] { return data->groupLag(QStringLiteral("g")) && data->topicConfig(QStringLiteral("t")); }));
    s.session->unlock();
    ASSERT_TRUE(s.session->guard()->writable());
    EXPECT_FALSE(s.session->otherCluster());

    QSignalSpy logged(s.session.get(), &ClusterSession::logged);
    QSignalSpy changed(s.session.get(), &ClusterSession::clusterChanged);
    s.gateway->description.clusterId = QStringLiteral("other-cluster");
    s.gateway->groups.clear();
    Q_EMIT s.gateway->clusterChanged(QStringLiteral("fake-cluster"), QStringLiteral("other-cluster")); // sooner than the heartbeat
    ASSERT_TRUE(tests::eventually([&] { return !changed.isEmpty(); }, 2000));
    ASSERT_TRUE(s.session->otherCluster());
    EXPECT_EQ(s.session->otherCluster()->before, QStringLiteral("fake-cluster"));
    EXPECT_EQ(s.session->otherCluster()->now, QStringLiteral("other-cluster"));
    EXPECT_FALSE(data->group(QStringLiteral("g"))) << "read of the other one";
    EXPECT_FALSE(data->groupLag(QStringLiteral("g")));
    EXPECT_FALSE(data->topicConfig(QStringLiteral("t")));
    EXPECT_FALSE(data->watermarks({QStringLiteral("t"), 0}).latest);
    EXPECT_TRUE(tests::eventually([&] { return data->groups() && data->groups()->groups.empty() && data->quorum(); })) << "read anew";
    EXPECT_EQ(logged.size(), 1);
    EXPECT_FALSE(s.session->guard()->writable());
    EXPECT_FALSE(s.session->canUnlock());
    s.session->unlock();
    EXPECT_FALSE(s.session->guard()->writable());
    EXPECT_TRUE(s.session->whyNotWritable().contains(QStringLiteral("another cluster")));
    EXPECT_TRUE(sessionNotice(s.session.get()).contains(QStringLiteral("other-cluster")));
    EXPECT_EQ(statusLine(s.session->profile(), s.session.get()).state, models::State::Warn);

    s.session->acceptCluster();
    EXPECT_FALSE(s.session->otherCluster());
    EXPECT_FALSE(s.session->guard()->writable()) << "production starts locked";
    EXPECT_TRUE(sessionNotice(s.session.get()).isEmpty());
    s.session->unlock();
    EXPECT_TRUE(s.session->guard()->writable());
    data->refreshDescription();
    EXPECT_FALSE(tests::eventually([&] { return changed.size() > 1; }, 300)) << "the same cluster as before";
}

TEST(ClusterSession, R17_BackOnTheFirstClusterNothingNeedsToBeAccepted)
{
    tests::Session s;
    ASSERT_TRUE(tests::eventually([&] { return s.session->data()->description().has_value(); }));
    s.gateway->description.clusterId = QStringLiteral("other-cluster");
    s.session->data()->refreshDescription();
    ASSERT_TRUE(tests::eventually([&] { return s.session->otherCluster().has_value(); }));
    s.gateway->description.clusterId = QStringLiteral("fake-cluster");
    s.session->data()->refreshDescription();
    EXPECT_TRUE(tests::eventually([&] { return !s.session->otherCluster(); }));
    EXPECT_TRUE(s.session->guard()->writable());
}

TEST(ClusterSession, R19_AQuotaIsToldAndPollingSlowsDown)
{
    tests::Session s;
    ASSERT_TRUE(tests::eventually([&] { return s.session->state() == SessionState::Connected; }));
    EXPECT_EQ(s.session->pollFactor(), 1);
    QSignalSpy notices(s.session.get(), &ClusterSession::noticeChanged);
    QSignalSpy polling(s.session.get(), &ClusterSession::pollingChanged);
    QSignalSpy logged(s.session.get(), &ClusterSession::logged);
    Q_EMIT s.gateway->throttled(2, 1500);
    ASSERT_TRUE(s.session->throttling());
    EXPECT_EQ(s.session->throttling()->broker, 2);
    EXPECT_TRUE(sessionNotice(s.session.get()).contains(models::formats::duration(std::chrono::milliseconds(1500))))
        << sessionNotice(s.session.get()).toStdString();
    EXPECT_GT(s.session->pollFactor(), 1);
    Q_EMIT s.gateway->throttled(3, 20);
    EXPECT_EQ(notices.size(), 1) << "the same words while it lasts";
    Q_EMIT s.gateway->throttled(3, 2500);
    EXPECT_EQ(s.session->throttling()->broker, 3);
    EXPECT_EQ(notices.size(), 2);
    EXPECT_EQ(polling.size(), 1);
    EXPECT_EQ(logged.size(), 1);
    EXPECT_TRUE(s.session->guard()->writable());
}

TEST(ClusterSession, R19_AfterHalfAMinuteWithoutAQuotaPollingIsAsBefore)
{
    tests::Session s;
    ASSERT_TRUE(tests::eventually([&] { return s.session->state() == SessionState::Connected; }));
    Q_EMIT s.gateway->throttled(2, 1500);
    QSignalSpy polling(s.session.get(), &ClusterSession::pollingChanged);
    EXPECT_FALSE(polling.wait(25000));
    EXPECT_TRUE(polling.wait(7000));
    EXPECT_FALSE(s.session->throttling());
    EXPECT_EQ(s.session->pollFactor(), 1);
}

TEST(ClusterSession, ReadOnlyCannotBeUnlocked)
{
    tests::Session s(kafka::Environment::Production, true);
    EXPECT_FALSE(s.session->canUnlock());
    s.session->unlock();
    EXPECT_FALSE(s.session->guard()->writable());
}

TEST(ClusterSession, EditingTheProfileToReadOnlyTakesEffectAtOnce)
{
    tests::Session s;
    EXPECT_TRUE(s.session->guard()->writable());
    kafka::Profile profile = s.session->profile();
    profile.readOnly = true;
    s.session->setProfile(profile);
    EXPECT_FALSE(s.session->guard()->writable());
}
