// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/GroupConsumer.h"

#include "kafka/client/ClosingThreads.h"
#include "kafka/client/ConsumingMember.h"

#include <QTimer>

namespace kafka {

namespace {

using namespace std::chrono_literals;

constexpr auto Pace = 50ms; // between two deliveries

/** Forwards to the member's thread. */
class RdKafkaGroupConsumer : public GroupConsumer
{
public:
    RdKafkaGroupConsumer(const Profile& profile, const Deadlines& deadlines, const WriteGuardPtr& guard)
        : m_channel(std::make_shared<GroupConsumerChannel>()), m_guard(guard)
    {
        m_pace.setSingleShot(true);
        connect(&m_pace, &QTimer::timeout, this, &RdKafkaGroupConsumer::deliver);
        // Called with the channel's lock held, and never again once close() has returned: `this` is alive.
        m_channel->wake = [this] {
            QMetaObject::invokeMethod(
                this, [this] { drain(); }, Qt::QueuedConnection);
        };
        closingThreads::start([channel = m_channel, profile, deadlines, guard] { ConsumingMember(channel, profile, deadlines, guard).run(); });
    }
    ~RdKafkaGroupConsumer() override { m_channel->close(); }

    void join(const GroupConsumeRequest& request) override
    {
        m_progress.state = GroupMemberState::Joining;
        m_channel->send(request);
        Q_EMIT progressChanged(m_progress);
    }
    void commit(const GroupCommitRequest& request) override { m_channel->send(GroupConsumerChannel::Commit {request, m_guard->writable()}); }
    void setPaused(bool paused) override { m_channel->send(GroupConsumerChannel::Pause {paused}); }
    void leave() override { m_channel->send(GroupConsumerChannel::Leave {}); }
    const GroupConsumeProgress& progress() const override { return m_progress; }

private:
    void drain()
    {
        // The first of a row of deliveries comes at once, the next ones at the pace.
        if (!m_pace.isActive())
            deliver();
    }
    void deliver()
    {
        const GroupConsumerChannel::Delivery delivery = m_channel->take();
        if (!delivery.batches.empty() || delivery.progress || !delivery.lines.empty())
            m_pace.start(Pace);
        if (!delivery.batches.empty())
            Q_EMIT batchesReady(delivery.batches);
        for (const LogLine& line : delivery.lines)
            Q_EMIT logged(line);
        for (const GroupEvent& event : delivery.events)
            Q_EMIT happened(event);
        for (const GroupCommitResult& result : delivery.commits)
            Q_EMIT committed(result);
        if (delivery.progress) {
            m_progress = *delivery.progress;
            Q_EMIT progressChanged(m_progress);
        }
    }

    std::shared_ptr<GroupConsumerChannel> m_channel;
    const WriteGuardPtr m_guard;
    QTimer m_pace;
    GroupConsumeProgress m_progress;
};

} // namespace

std::unique_ptr<GroupConsumer> makeRdKafkaGroupConsumer(const Profile& profile, const Deadlines& deadlines, WriteGuardPtr guard)
{
    qRegisterMetaType<std::vector<kafka::RecordBatchPtr>>();
    return std::make_unique<RdKafkaGroupConsumer>(profile, deadlines, guard);
}

} // namespace kafka
