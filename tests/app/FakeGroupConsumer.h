// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ClusterSession.h"
#include "app/GroupMembership.h"

#include <QPointer>

#include <vector>

namespace tests {

/** A member of a group that keeps what it was asked; the test says what the group gives it. */
class FakeGroupConsumer : public kafka::GroupConsumer
{
public:
    void join(const kafka::GroupConsumeRequest& request) override
    {
        joins.push_back(request);
        state.state = kafka::GroupMemberState::Joining;
        tell();
    }
    void commit(const kafka::GroupCommitRequest& request) override
    {
        commits.push_back(request);
        if (onCommit)
            onCommit(request);
    }
    void setPaused(bool paused) override
    {
        state.paused = paused;
        tell();
    }
    void leave() override { ++leaves; }
    const kafka::GroupConsumeProgress& progress() const override { return state; }

    void tell() { Q_EMIT progressChanged(state); }
    /** These partitions of the topic, nothing read yet. */
    void assign(const QString& topic, int partitions)
    {
        state.state = kafka::GroupMemberState::Member;
        state.memberId = QStringLiteral("castellan-1");
        ++state.generation;
        state.partitions.clear();
        for (qint32 p = 0; p < partitions; ++p) {
            kafka::GroupPosition position;
            position.partition = {topic, p};
            state.partitions.push_back(position);
        }
        std::vector<kafka::TopicPartition> given;
        for (const auto& position : state.partitions)
            given.push_back(position.partition);
        Q_EMIT happened({kafka::GroupEvent::Kind::Assigned, {}, given, {}});
        tell();
    }
    /** So many messages of a partition, beginning at an offset. */
    void give(size_t partition, qint64 from, qint64 count)
    {
        auto& p = state.partitions[partition];
        kafka::RecordBatchBuilder builder;
        for (qint64 i = 0; i < count; ++i) {
            kafka::RecordFields fields;
            fields.partition = p.partition.partition;
            fields.offset = from + i;
            fields.timestamp = 1000;
            fields.key = "key";
            fields.value = "value";
            builder.add(p.partition.topic, fields);
        }
        Q_EMIT batchesReady({builder.take()});
        p.start = p.start.value_or(from);
        p.position = from + count;
        p.received += count;
        state.records += count;
        tell();
    }
    /** The newest commit went well, but for these rows, or nobody knows how it went for them. */
    void answer(const std::vector<size_t>& failed = {}, bool unknown = false)
    {
        kafka::GroupCommitResult result {commits.back().id, {}};
        for (size_t i = 0; i < commits.back().offsets.size(); ++i) {
            const auto& offset = commits.back().offsets[i];
            std::optional<kafka::Error> error;
            if (std::find(failed.begin(), failed.end(), i) != failed.end()) {
                error = kafka::Error {};
                error->kind = kafka::ErrorKind::Conflict;
                error->message = QStringLiteral("taken back");
                error->outcomeUnknown = unknown;
            }
            result.rows.push_back({offset.partition, offset.offset, error});
        }
        Q_EMIT committed(result);
    }
    void end(kafka::GroupMemberState how = kafka::GroupMemberState::Left)
    {
        state.state = how;
        state.partitions.clear();
        tell();
    }

    kafka::GroupConsumeProgress state;
    std::vector<kafka::GroupConsumeRequest> joins;
    std::vector<kafka::GroupCommitRequest> commits;
    int leaves = 0;
    std::function<void(const kafka::GroupCommitRequest&)> onCommit;
};

/** While it lives memberships are made of fakes. */
struct FakeGroupConsumers
{
    FakeGroupConsumers()
    {
        before = std::exchange(app::GroupMembership::factory(), [this](app::ClusterSession* session) {
            auto consumer = std::make_unique<FakeGroupConsumer>();
            consumer->onCommit = [this, guard = session->guard()](const auto& request) { sent.emplace_back(request, guard->writable()); };
            last = consumer.get();
            ++made;
            return consumer;
        });
    }
    ~FakeGroupConsumers() { app::GroupMembership::factory() = before; }

    app::GroupMembership::ConsumerFactory before;
    QPointer<FakeGroupConsumer> last;
    std::vector<std::pair<kafka::GroupCommitRequest, bool>>
        sent; ///< commits of all, also of those that are gone, and whether writing was allowed then
    int made = 0;
};

} // namespace tests
