// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ScanEstimate.h"

#include <gtest/gtest.h>

using namespace kafka;
using scanEstimate::Estimate;
using scanEstimate::KnownPartition;

namespace {

constexpr qint64 Most = std::numeric_limits<qint64>::max();
constexpr qint64 GB = 1'000'000'000;
const QString Orders = QStringLiteral("orders");

struct Any final : RecordMatcher
{
    using RecordMatcher::match;
    Match match(const RecordFields&, HeaderSource&, QString&) const override { return Match::Yes; }
};

RecordRequest request(SeekTo seek, ReadUntil until = {}, bool filtered = true)
{
    RecordRequest r;
    r.topic = Orders;
    r.partitions = {{0, 1}, {1, 2}};
    r.seek = seek;
    r.until = until;
    if (filtered)
        r.filter = {QStringLiteral("x"), std::make_shared<Any>()};
    return r;
}

} // namespace

TEST(ScanEstimate, OffsetsOfTheRangeTimesBytesOnDisk)
{
    struct Case
    {
        const char* what;
        RecordRequest request;
        KnownPartition first; ///< partition 0; partition 1 is empty
        Estimate expected;
        bool large;
    };
    const KnownPartition big {1'000, 2'001'000, {}, {}, 4 * GB};
    const auto atTime = [&](std::optional<qint64> at, std::optional<qint64> until = {}) {
        return KnownPartition {1'000, 2'001'000, at, until, 4 * GB};
    };
    const auto all = [](qint64 offsets, qint64 bytes) { return Estimate {offsets, bytes, 0, 2, 0, 0}; };
    RecordRequest few = request({SeekTo::Newest}, {}, false);
    few.limit = 500'000;
    RecordRequest own = request({SeekTo::Partitions});
    own.partitions[0].from = 1'001'000;
    own.partitions[0].to = 1'501'000;
    RecordRequest around = request({SeekTo::Around, 1'001'000});
    around.limit = 50;
    RecordRequest endless = request({SeekTo::Around, Most});
    endless.limit = Most;
    const std::vector<Case> cases {
        {"everything", request({SeekTo::Oldest}), big, all(2'000'000, 4 * GB), true},
        {"backward, until enough matches", request({SeekTo::Newest}), big, all(2'000'000, 4 * GB), true},
        {"without a filter the limit ends it", few, big, all(500'000, GB), false},
        {"from an offset", request({SeekTo::Offset, 1'501'000}), big, all(500'000, GB), false},
        {"before the first", request({SeekTo::Offset, 0}), big, all(2'000'000, 4 * GB), true},
        {"behind the end", request({SeekTo::Offset, Most}), big, all(0, 0), false},
        {"a range of offsets", request({SeekTo::Offset, 0}, {ReadUntil::Offset, 501'000}), big, all(500'000, GB), false},
        {"from a time", request({SeekTo::Time, 5}), atTime(1'001'000), all(1'000'000, 2 * GB), true},
        {"from a time behind all", request({SeekTo::Time, 5}), atTime(-1), all(0, 0), false},
        {"to a time", request({SeekTo::Time, 5}, {ReadUntil::Time, 9}), atTime(1'001'000, 1'201'000), all(200'000, 400'000'000), false},
        {"to a time behind all", request({SeekTo::Time, 5}, {ReadUntil::Time, 9}), atTime(1'001'000, -1), all(1'000'000, 2 * GB), true},
        {"a time that is not known", request({SeekTo::Time, 5}), big, Estimate {0, 0, 0, 2, 0, 1}, true},
        {"own ranges", own, big, all(500'000, GB), false},
        {"around", around, big, all(101, 202'000), false},
        {"around, endless", endless, big, all(2'000'000, 4 * GB), true},
        {"no size", request({SeekTo::Oldest}), {0, 1'000'001, {}, {}, {}}, Estimate {1'000'001, 0, 1'000'001, 2, 1, 0}, true},
        {"no size, few offsets", request({SeekTo::Oldest}), {0, 1'000'000, {}, {}, {}}, Estimate {1'000'000, 0, 1'000'000, 2, 1, 0}, false},
        {"no offsets", request({SeekTo::Oldest}), {{}, 5, {}, {}, 4 * GB}, Estimate {0, 0, 0, 2, 0, 1}, true},
        {"nonsense", request({SeekTo::Oldest}), {-5, -9, {}, {}, 4 * GB}, all(0, 0), false},
        {"huge", request({SeekTo::Oldest}), {0, Most, {}, {}, Most}, all(Most, Most), true},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        const auto found = scanEstimate::estimate(c.request, [&](const TopicPartition& tp) {
            EXPECT_EQ(tp.topic, Orders);
            return tp.partition == 0 ? c.first : KnownPartition {0, 0, {-1}, {-1}, 0};
        });
        const Estimate& e = c.expected;
        EXPECT_EQ(found.offsets, e.offsets);
        EXPECT_EQ(found.bytes, e.bytes);
        EXPECT_EQ(found.withoutSize, e.withoutSize);
        EXPECT_EQ(found.unsized, e.unsized);
        EXPECT_EQ(found.unknown, e.unknown);
        EXPECT_EQ(found.partitions, 2);
        EXPECT_EQ(scanEstimate::isLarge(found), c.large);
    }
}

TEST(ScanEstimate, OnlyWhatCanReadMuchIsLookedAt)
{
    EXPECT_TRUE(scanEstimate::canBeLarge(request({SeekTo::Newest})));
    RecordRequest plain = request({SeekTo::Oldest}, {}, false);
    EXPECT_FALSE(scanEstimate::canBeLarge(plain)) << "the memory ends it";
    plain.maxBytes = Most;
    EXPECT_TRUE(scanEstimate::canBeLarge(plain));
}
