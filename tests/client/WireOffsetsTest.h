// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway's offsets over our own protocol client and a scripted cluster, for their tests.
#pragma once

#include "tests/support/FakeBroker.h"
#include "tests/support/GatewayTest.h"

#include <QElapsedTimer>
#include <QSet>

using namespace kafka;
using namespace std::chrono_literals;
using support::FakeCluster;
using support::FakeFault;
using support::FakeRequest;

inline const QString orders = QStringLiteral("orders"); ///< partition n is led by broker n % 3 + 1 and ends at 100 + n

class WireOffsetsTest : public GatewayTest
{
protected:
    using Committed = std::map<QString, Result<GroupOffsetsPtr>>;

    void SetUp() override
    {
        auto& topic = cluster.addTopic(orders, 6);
        for (size_t p = 0; p < topic.partitions.size(); ++p)
            topic.partitions[p].end = 100 + qint64(p);
    }
    /** The fake cluster's contents as the session would know them. */
    ClusterMetadataPtr known() const
    {
        ClusterMetadata all;
        for (const auto& [name, topic] : cluster.topics) {
            Topic& told = all.topics.emplace_back();
            told.name = name;
            for (size_t p = 0; p < topic.partitions.size(); ++p)
                told.partitions.push_back({qint32(p), topic.partitions[p].leader, topic.partitions[p].replicas, topic.partitions[p].isr});
        }
        return std::make_shared<const ClusterMetadata>(all);
    }
    QMap<TopicPartition, Result<OffsetAt>> ends(const ClusterMetadataPtr& all, const QString& topic = orders)
    {
        const auto stream = gateway->listOffsets(latestOf(all, topic), all);
        EXPECT_TRUE(ended(stream));
        return collect(stream);
    }
    /** Every partition of the topic has its end, but those of `broker`. */
    void expectAllBut(const QMap<TopicPartition, Result<OffsetAt>>& latest, qint32 broker, ErrorKind kind)
    {
        ASSERT_EQ(latest.size(), 6) << "every partition that was asked has an outcome";
        for (auto it = latest.begin(); it != latest.end(); ++it) {
            const int partition = it.key().partition;
            ASSERT_EQ(it->has_value(), partition % 3 != broker - 1) << partition << (*it ? "" : it->error().message.toStdString());
            if (*it) {
                EXPECT_EQ((*it)->offset, 100 + partition);
            } else {
                EXPECT_EQ(it->error().kind, kind) << it->error().message.toStdString();
                EXPECT_EQ(it->error().broker, broker);
            }
        }
    }
    void expectAll(const QMap<TopicPartition, Result<OffsetAt>>& latest) { expectAllBut(latest, 99, ErrorKind::Internal); }

    QStringList addGroups(int count, const QString& prefix = QStringLiteral("group"))
    {
        QStringList names;
        for (int i = 0; i < count; ++i) {
            names.append(QStringLiteral("%1-%2").arg(prefix).arg(i));
            auto& group = cluster.groups[names.back()];
            group.coordinator = i % 3 + 1;
            group.offsets[{orders, i % 6}] = 1000 + i;
        }
        return names;
    }
    Committed collectGroups(const Stream<Outcome<QString, GroupOffsetsPtr>>& stream)
    {
        Committed all;
        for (int i = 0; i < stream.resultCount(); ++i) {
            const auto one = stream.resultAt(i);
            EXPECT_TRUE(one);
            EXPECT_TRUE(all.emplace(one->key, one->result).second) << one->key.toStdString() << " came twice";
        }
        return all;
    }
    Committed committed(const QStringList& groups)
    {
        const auto stream = gateway->listGroupOffsets(groups);
        EXPECT_TRUE(ended(stream));
        return collectGroups(stream);
    }
    void expectGroups(const Committed& all, const QStringList& groups, const std::function<bool(int)>& good)
    {
        ASSERT_EQ(all.size(), size_t(groups.size())) << "every group that was asked has an outcome";
        for (int i = 0; i < groups.size(); ++i) {
            const auto& one = all.at(groups[i]);
            ASSERT_EQ(one.has_value(), good(i)) << groups[i].toStdString() << (one ? "" : one.error().message.toStdString());
            if (one) {
                ASSERT_EQ((*one)->offsets.size(), 1u);
                EXPECT_EQ((*one)->offsets[0].partition, (TopicPartition {orders, i % 6}));
                EXPECT_EQ((*one)->offsets[0].offset, 1000 + i);
            }
        }
    }
    void expectAllGroups(const Committed& all, const QStringList& groups)
    {
        expectGroups(all, groups, [](int) { return true; });
    }
    /** A fault of ListOffsets or OffsetFetch at broker 2. */
    template <typename M> FakeFault at2()
    {
        FakeFault fault;
        fault.api = M::api.key;
        fault.node = 2;
        return fault;
    }
    template <typename M> std::vector<FakeRequest> asked() const
    {
        std::vector<FakeRequest> all;
        for (const FakeRequest& request : cluster.requests) {
            if (request.key == M::api.key)
                all.push_back(request);
        }
        return all;
    }
    FakeCluster cluster;
};
