// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/DeleteRecordsPlan.h"

#include <gtest/gtest.h>

namespace {

using kafka::DeleteRecordsTarget;
using kafka::PlanRow;
using kafka::TopicPartition;

const QString t = QStringLiteral("orders");
const kafka::PlanContext dev {{QStringLiteral("a:9092"), false}, QStringLiteral("test cluster"), false};
const kafka::PlanContext production {{QStringLiteral("a:9092"), false}, QStringLiteral("orders-prod"), true};

kafka::DeleteRecordsFacts facts()
{
    kafka::DeleteRecordsFacts f;
    f.watermarks[{t, 0}] = {100, 250};
    f.watermarks[{t, 1}] = {7, 7};
    f.watermarks[{t, 2}] = {std::nullopt, 9};
    f.cleanupPolicy[t] = QStringLiteral("delete");
    f.evidence = {QStringLiteral("newest record: …")};
    return f;
}

DeleteRecordsTarget toOffset(int partition, qint64 offset) { return {{t, partition}, DeleteRecordsTarget::ToOffset, offset, false}; }

PlanRow only(const DeleteRecordsTarget& target, const kafka::DeleteRecordsFacts& f = facts())
{
    return kafka::deleteRecordsPlan(dev, {target}, f).plan.rows.at(0);
}

} // namespace

TEST(DeleteRecordsPlan, OffsetIsExclusive)
{
    const auto result = kafka::deleteRecordsPlan(dev, {toOffset(0, 150)}, facts());
    ASSERT_EQ(result.plan.rows.size(), 1u);
    EXPECT_EQ(result.plan.rows[0].before, QStringLiteral("100"));
    EXPECT_EQ(result.plan.rows[0].after, QStringLiteral("150"));
    EXPECT_EQ(result.plan.rows[0].consequence, QStringLiteral("up to 50 records go"));
    EXPECT_EQ(result.requests[0].second, 150);
    EXPECT_TRUE(result.plan.applicable());
    EXPECT_EQ(result.plan.level, kafka::ConfirmationLevel::TypeName);
    EXPECT_EQ(result.plan.nameToType, t);
    EXPECT_TRUE(result.plan.command.contains(QStringLiteral("\"offset\":150")));
    EXPECT_TRUE(result.plan.command.endsWith(QStringLiteral("kafka-delete-records.sh --bootstrap-server a:9092 --offset-json-file delete.json")));
}

TEST(DeleteRecordsPlan, R29_ToEndAndMinusOneSendTheEndThatWasShown)
{
    for (const auto& target : {DeleteRecordsTarget {{t, 0}, DeleteRecordsTarget::ToEnd, -1, false}, toOffset(0, -1)}) {
        const auto result = kafka::deleteRecordsPlan(dev, {target}, facts());
        EXPECT_EQ(result.plan.rows[0].after, QStringLiteral("250"));
        EXPECT_TRUE(result.plan.rows[0].consequence.contains(QStringLiteral("up to 150 records go: the partition will be empty")));
        EXPECT_EQ(result.requests[0].second, 250) << "what arrives later stays";
    }
}

TEST(DeleteRecordsPlan, R29_BeyondTheHighWatermarkIsRefusedHere)
{
    const auto result = kafka::deleteRecordsPlan(dev, {toOffset(0, 251)}, facts());
    EXPECT_EQ(result.plan.rows[0].mark, PlanRow::Mark::Refused);
    EXPECT_TRUE(result.plan.rows[0].consequence.contains(QStringLiteral("beyond the end (high watermark 250)")));
    EXPECT_FALSE(result.plan.applicable());
    EXPECT_EQ(result.requests[0].second, -1);
    EXPECT_TRUE(result.plan.command.isEmpty());
}

TEST(DeleteRecordsPlan, R29_CompactedTopicIsRefusedWithTheReason)
{
    auto f = facts();
    f.cleanupPolicy[t] = QStringLiteral("compact");
    EXPECT_EQ(only(toOffset(0, 150), f).mark, PlanRow::Mark::Refused);
    EXPECT_TRUE(only(toOffset(0, 150), f).consequence.contains(QStringLiteral("POLICY_VIOLATION")));
    f.cleanupPolicy[t] = QStringLiteral("compact,delete");
    EXPECT_EQ(only(toOffset(0, 150), f).mark, PlanRow::Mark::Warning);
    f.cleanupPolicy.clear();
    EXPECT_EQ(only(toOffset(0, 150), f).mark, PlanRow::Mark::Warning) << "unknown policy: the broker decides";
}

TEST(DeleteRecordsPlan, UnknownOffsetsAreNeverGuessed)
{
    EXPECT_EQ(only({{t, 2}, DeleteRecordsTarget::ToEnd, -1, false}).mark, PlanRow::Mark::Refused);
    EXPECT_EQ(only({{t, 2}, DeleteRecordsTarget::ToEnd, -1, false}).before, QStringLiteral("unknown"));
    auto f = facts();
    kafka::Error e;
    e.message = QStringLiteral("broker 3 gave no answer");
    f.errors[{t, 0}] = e;
    EXPECT_TRUE(only(toOffset(0, 150), f).consequence.contains(e.message));
}

TEST(DeleteRecordsPlan, NothingToDoIsUnchanged)
{
    EXPECT_EQ(only(toOffset(0, 100)).mark, PlanRow::Mark::Unchanged);
    EXPECT_EQ(only(toOffset(0, 3)).mark, PlanRow::Mark::Unchanged);
    EXPECT_EQ(only({{t, 1}, DeleteRecordsTarget::ToEnd, -1, false}).consequence, QStringLiteral("It is empty."));
    EXPECT_FALSE(kafka::deleteRecordsPlan(dev, {toOffset(0, 3)}, facts()).plan.applicable());
    EXPECT_FALSE(kafka::deleteRecordsPlan(dev, {}, facts()).plan.applicable());
}

TEST(DeleteRecordsPlan, TimeWithoutALaterRecordLeavesThePartitionAlone)
{
    DeleteRecordsTarget target {{t, 0}, DeleteRecordsTarget::ToTime, -1, false};
    EXPECT_EQ(only(target).mark, PlanRow::Mark::Unchanged);
    target.emptyIfAllOlder = true;
    EXPECT_EQ(only(target).after, QStringLiteral("250"));
    target.offset = 180;
    EXPECT_EQ(only(target).after, QStringLiteral("180"));
}

TEST(DeleteRecordsPlan, R68_ProductionShowsEvidenceAndSeveralTopicsAskForTheCluster)
{
    auto f = facts();
    f.watermarks[{QStringLiteral("b"), 0}] = {0, 5};
    const auto result
        = kafka::deleteRecordsPlan(production, {toOffset(0, 150), {{QStringLiteral("b"), 0}, DeleteRecordsTarget::ToEnd, -1, false}}, f);
    EXPECT_EQ(result.plan.level, kafka::ConfirmationLevel::TypeNameAndWait);
    EXPECT_EQ(result.plan.evidence, f.evidence);
    EXPECT_EQ(result.plan.nameToType, QStringLiteral("orders-prod"));
    EXPECT_TRUE(result.plan.consequences[0].contains(QStringLiteral("Up to 55 records")));
}
