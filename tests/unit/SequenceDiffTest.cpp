// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/compare/SequenceDiff.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

using namespace kafka::compare;

namespace {

using Items = std::vector<quint32>;

Items itemsOf(const char* letters) { return Items(letters, letters + strlen(letters)); }

/** "a-b+c": equal items as they are, others behind a sign. */
std::string shown(const Items& left, const Items& right)
{
    std::string text;
    for (const Stretch& s : diffSequences(left, right).stretches) {
        for (qsizetype i = 0; i < s.leftCount; ++i)
            text += (s.same ? std::string() : std::string("-")) + char(left[size_t(s.left + i)]);
        for (qsizetype i = 0; !s.same && i < s.rightCount; ++i)
            text += std::string("+") + char(right[size_t(s.right + i)]);
    }
    return text;
}

/** All of both is there, in order, and what is said to be the same is. Returns how many items are. */
qsizetype check(const Items& left, const Items& right, const SequenceDiff& diff)
{
    qsizetype l = 0;
    qsizetype r = 0;
    qsizetype same = 0;
    bool before = true;
    for (const Stretch& s : diff.stretches) {
        EXPECT_EQ(s.left, l);
        EXPECT_EQ(s.right, r);
        EXPECT_TRUE(s.same || before) << "two stretches of differences beside one another";
        before = s.same;
        if (s.same) {
            EXPECT_EQ(s.leftCount, s.rightCount);
            EXPECT_TRUE(std::equal(left.begin() + l, left.begin() + l + s.leftCount, right.begin() + r));
            same += s.leftCount;
        }
        l += s.leftCount;
        r += s.rightCount;
    }
    EXPECT_EQ(l, qsizetype(left.size()));
    EXPECT_EQ(r, qsizetype(right.size()));
    return same;
}

/** Longest common subsequence, the slow way. */
qsizetype longest(const Items& left, const Items& right)
{
    std::vector<qsizetype> row(right.size() + 1, 0);
    for (const quint32 item : left) {
        qsizetype diagonal = 0;
        for (size_t j = 0; j < right.size(); ++j) {
            const qsizetype above = row[j + 1];
            row[j + 1] = item == right[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

TEST(SequenceDiffTest, Table)
{
    const std::tuple<const char*, const char*, const char*> rows[] = {
        {"", "", ""},
        {"abc", "abc", "abc"},
        {"", "ab", "+a+b"},
        {"ab", "", "-a-b"},
        {"abc", "axc", "a-b+xc"},
        {"abc", "ac", "a-bc"},
        {"ac", "abc", "a+bc"},
        {"abcabba", "cbabac", ""}, // has several of the same length
        {"aaaa", "aa", "aa-a-a"},
    };
    for (const auto& [left, right, expected] : rows) {
        const Items l = itemsOf(left);
        const Items r = itemsOf(right);
        EXPECT_EQ(check(l, r, diffSequences(l, r)), longest(l, r)) << left << " and " << right;
        if (strlen(expected) > 0) {
            EXPECT_EQ(shown(l, r), expected) << left << " and " << right;
        }
    }
}

TEST(SequenceDiffTest, RandomOnesHaveTheLongestInCommon)
{
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        const auto sequence = [&] {
            Items items(random() % 60);
            for (quint32& item : items)
                item = random() % (2 + round % 9);
            return items;
        };
        const Items left = sequence();
        const Items right = sequence();
        ASSERT_EQ(check(left, right, diffSequences(left, right)), longest(left, right)) << "round " << round;
        ASSERT_FALSE(HasFailure()) << "round " << round;
    }
}

// Too different for Myers: items that occur once hold the two together.
TEST(SequenceDiffTest, LargeAndVeryDifferentTakesShort)
{
    Items left(100'000);
    std::iota(left.begin(), left.end(), 0);
    Items right = left;
    std::mt19937 random(3);
    for (size_t i = 0; i < right.size(); i += 10)
        right[i] = quint32(1'000'000 + random() % 1000); // 10,000 lines changed
    QElapsedTimer clock;
    clock.start();
    const SequenceDiff diff = diffSequences(left, right);
    EXPECT_EQ(check(left, right, diff), 90'000);
    EXPECT_FALSE(diff.coarse);
    std::shuffle(right.begin(), right.end(), random);
    check(left, right, diffSequences(left, right));
    for (quint32& item : right)
        item = random() % 3; // nothing occurs once
    for (quint32& item : left)
        item = random() % 3;
    const SequenceDiff noise = diffSequences(left, right);
    check(left, right, noise);
    EXPECT_TRUE(noise.coarse) << "said where not everything was looked for";
    EXPECT_LT(clock.elapsed(), 120'000);
}

TEST(SequenceDiffTest, IsCancelled)
{
    const std::atomic<bool> cancelled = true;
    Items left(1000, 1);
    Items right(1000, 2);
    EXPECT_EQ(diffSequences(left, right, &cancelled).stretches.size(), 1u);
}
