// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/GroupLag.h"

#include <gtest/gtest.h>

using kafka::OffsetNote;
using kafka::PartitionLag;
using kafka::partitionLag;
using kafka::Watermarks;

namespace {

constexpr auto none = std::nullopt;

TEST(GroupLag, IsLogEndMinusCommitted)
{
    EXPECT_EQ(partitionLag(40, {0, 100}, true, true), (PartitionLag {60, OffsetNote::Fine}));
    EXPECT_EQ(partitionLag(100, {0, 100}, true, true), (PartitionLag {0, OffsetNote::Fine}));
    EXPECT_EQ(partitionLag(50, {50, 100}, {}, false), (PartitionLag {50, OffsetNote::Fine}));
}

TEST(GroupLag, R36IsNotApplicableForOffsetsOutsideTheLog)
{
    EXPECT_EQ(partitionLag(40, {0, 100}, false, true), (PartitionLag {none, OffsetNote::TopicDeleted}));
    EXPECT_EQ(partitionLag(40, {none, none}, false, true), (PartitionLag {none, OffsetNote::TopicDeleted}));
    EXPECT_EQ(partitionLag(5000, {0, 11}, true, true), (PartitionLag {none, OffsetNote::BeyondEnd}));
    EXPECT_EQ(partitionLag(5, {50, 100}, true, true), (PartitionLag {none, OffsetNote::BeforeStart}));
}

TEST(GroupLag, R36NegativeLagOfReadingOrderIsClampedAndMarked)
{
    EXPECT_EQ(partitionLag(107, {0, 100}, true, false), (PartitionLag {0, OffsetNote::ReadEarlier}));
}

TEST(GroupLag, UnknownIsNeverZero)
{
    EXPECT_EQ(partitionLag(40, {0, none}, true, true), (PartitionLag {none, OffsetNote::Unknown}));
    EXPECT_EQ(partitionLag(none, {0, 100}, true, true), (PartitionLag {none, OffsetNote::None}));
}

TEST(GroupLag, SumSaysWhatIsMissing)
{
    kafka::GroupOffsets offsets;
    offsets.offsets.resize(5);
    for (int i = 0; i < 5; ++i)
        offsets.offsets[size_t(i)].partition = {QStringLiteral("t"), i};
    offsets.offsets[4].error = kafka::Error {};
    const auto sum = kafka::groupLag(offsets, [](const kafka::CommittedOffset& o) -> PartitionLag {
        switch (o.partition.partition) {
        case 0: return {10, OffsetNote::Fine};
        case 1: return {5, OffsetNote::Fine};
        case 2: return {none, OffsetNote::TopicDeleted};
        default: return {none, OffsetNote::Unknown};
        }
    });
    EXPECT_EQ(sum.known, 15);
    EXPECT_EQ(sum.partitions, 5);
    EXPECT_EQ(sum.notApplicable, 1);
    EXPECT_EQ(sum.unknown, 2);
    EXPECT_FALSE(sum.complete());
    EXPECT_EQ(kafka::groupLag({}, {}).known, none);
}

} // namespace
