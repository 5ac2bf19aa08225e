// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/HiddenBatches.h"

#include <gtest/gtest.h>

namespace kafka {
namespace {

HiddenBatch marker(qint64 offset) { return {"orders", 0, offset, offset, 1, true}; }
HiddenBatch aborted(qint64 base, qint64 last, qint64 records) { return {"orders", 0, base, last, records, false}; }

TEST(HiddenBatches, CountOnceWhatIsReadHasPassedThem)
{
    HiddenBatches batches;
    HiddenOffsets count;
    batches.restart(0);
    batches.add(aborted(3, 5, 3));
    batches.add(marker(6));
    batches.add(marker(10));
    batches.settle(3, 11, count);
    EXPECT_EQ(count, (HiddenOffsets {0, 0})) << "fetched ahead";
    batches.settle(10, 11, count);
    EXPECT_EQ(count, (HiddenOffsets {1, 3}));
    batches.settle(11, 11, count);
    batches.settle(11, 11, count);
    EXPECT_EQ(count, (HiddenOffsets {2, 3}));
}

TEST(HiddenBatches, ComeAgainAfterARestartAndCountOnce)
{
    HiddenBatches batches;
    HiddenOffsets count;
    batches.restart(0);
    batches.add(marker(6));
    batches.add(marker(10));
    batches.settle(7, 20, count);
    batches.restart(7);
    batches.add(marker(6)); // of the same answer
    batches.add(marker(10));
    batches.add(marker(10));
    batches.settle(20, 20, count);
    EXPECT_EQ(count, (HiddenOffsets {2, 0}));
}

TEST(HiddenBatches, CountOnlyWithinTheRange)
{
    HiddenBatches batches;
    HiddenOffsets count;
    batches.restart(4);
    batches.add(aborted(0, 9, 10)); // asked for from its middle
    batches.add(marker(12));
    batches.add(aborted(18, 25, 8));
    batches.settle(30, 20, count);
    EXPECT_EQ(count, (HiddenOffsets {1, 8})) << "4 to 9, and 18 and 19";
    batches.restart(0); // the block below
    batches.settle(4, 4, count);
    EXPECT_EQ(count, (HiddenOffsets {1, 8}));
}

TEST(HiddenBatches, NoMoreThanWasLeftByCompaction)
{
    HiddenBatches batches;
    HiddenOffsets count;
    batches.restart(0);
    batches.add(aborted(0, 99, 3));
    batches.add({"orders", 0, 200, 100, 5, false}); // a header may say anything
    batches.add({"orders", 0, 300, 310, -1, false});
    batches.settle(1'000, 1'000, count);
    EXPECT_EQ(count, (HiddenOffsets {0, 3}));
}

} // namespace
} // namespace kafka
