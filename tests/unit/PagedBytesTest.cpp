// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/PagedBytes.h"

#include "kafka/values/RecordBatch.h"

#include <gtest/gtest.h>

#include <malloc.h>
#include <new>
#include <unistd.h>

using namespace kafka;

namespace {

char at(size_t i) { return char(i * 7 + i / 251); }

bool holds(const PagedBytes& bytes, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        if (bytes.data()[i] != at(i))
            return false;
    return true;
}

} // namespace

TEST(PagedBytes, KeepsItsBeginningHoweverItIsResized)
{
    const size_t paged = pagedBytes::Paged;
    PagedBytes bytes;
    EXPECT_EQ(bytes.data(), nullptr);
    EXPECT_EQ(bytes.memory(), 0u);
    size_t filled = 0;
    for (const size_t size :
         {size_t(10), paged - 1, paged, paged + 1, 3 * paged, 40 * paged, 5 * paged, paged, paged - 1, size_t(1), size_t(0), 2 * paged, size_t(3)}) {
        bytes.resize(size);
        ASSERT_EQ(bytes.size(), size);
        ASSERT_NE(bytes.data(), nullptr);
        EXPECT_TRUE(holds(bytes, std::min(filled, size))) << size;
        for (size_t i = 0; i < size; ++i)
            bytes.data()[i] = at(i);
        filled = size;
        EXPECT_GE(bytes.memory(), size);
        EXPECT_LT(bytes.memory(), size + size_t(::sysconf(_SC_PAGESIZE)));
    }
    PagedBytes moved(std::move(bytes));
    EXPECT_EQ(bytes.data(), nullptr);
    EXPECT_TRUE(holds(moved, 3));
}

TEST(PagedBytes, TooMuchIsBadAllocAndChangesNothing)
{
    for (const size_t size : {size_t(100), 2 * pagedBytes::Paged}) {
        PagedBytes bytes;
        bytes.resize(size);
        for (size_t i = 0; i < size; ++i)
            bytes.data()[i] = at(i);
        EXPECT_THROW(bytes.resize(size_t(1) << 62), std::bad_alloc);
        EXPECT_THROW(bytes.resize(size_t(-1)), std::bad_alloc);
        EXPECT_EQ(bytes.size(), size);
        EXPECT_TRUE(holds(bytes, size));
    }
}

// Batches of a tail are of ever other sizes: they would leave holes in the heap.
TEST(PagedBytes, LargeBatchesAreNotOnTheHeap)
{
    RecordBatchBuilder builder;
    const QByteArray value(1000, 'v');
    std::vector<RecordBatchPtr> batches;
    batches.reserve(20);
    const size_t before = ::mallinfo2().uordblks + ::mallinfo2().hblkhd;
    qint64 memory = 0;
    for (int batch = 0; batch < 20; ++batch) {
        for (int i = 0; i < 1700; ++i) // entries of 68 KB, too
            builder.add(QStringLiteral("orders"), {0, i, -1, TimestampType::None, {}, value, {}});
        batches.push_back(builder.take());
        memory += batches.back()->memory();
    }
    EXPECT_GE(memory, 20 * 1700 * 1000);
    EXPECT_LE(memory, 20 * (1700 * (1000 + 40) + 2 * qint64(::sysconf(_SC_PAGESIZE))));
    EXPECT_LT(::mallinfo2().uordblks + ::mallinfo2().hblkhd, before + 200'000); // says nothing under AddressSanitizer, whose heap is another one
    for (const auto& batch : batches) // no heap gives out the beginning of a page: what it knows of a block is before it
        EXPECT_EQ(reinterpret_cast<quintptr>(batch->at(0).value().data()) % quintptr(::sysconf(_SC_PAGESIZE)), 0u);
    EXPECT_EQ(batches.front()->at(1699).value(), value);
}
