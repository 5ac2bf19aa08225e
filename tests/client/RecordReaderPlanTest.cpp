// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where each partition is read from and to: pure.
#include "kafka/client/RecordReaderPlan.h"

#include <gtest/gtest.h>

using namespace kafka;

namespace {

// One partition with offsets 100 … 199, its last stable offset at 180; 150 and 170 are first at the times asked for.
struct Case
{
    const char* name;
    RecordRequest request;
    LocatedPartition found;
    qint64 from;
    qint64 to;
    qint64 begin;
    const char* notice = "";
};

RecordRequest seek(SeekTo to, ReadUntil until = {}, bool newestFirst = false, bool committed = false)
{
    RecordRequest r;
    r.topic = QStringLiteral("orders");
    r.partitions = {{3, 7}};
    r.seek = to;
    r.until = until;
    r.newestFirst = newestFirst;
    r.readCommitted = committed;
    return r;
}

RecordRequest range(std::optional<qint64> from, std::optional<qint64> to, bool newestFirst = false)
{
    RecordRequest r = seek({SeekTo::Partitions}, {}, newestFirst);
    r.partitions[0].from = from;
    r.partitions[0].to = to;
    return r;
}

const LocatedPartition Found {{}, 100, 200, 180, 150, 170};
const LocatedPartition NoTimes {{}, 100, 200, 180, -1, -1};
const LocatedPartition Nothing {{}, 100, 100, 100, -1, -1};

} // namespace

TEST(RecordReaderPlan, RangesAndWhereReadingBegins)
{
    const std::vector<Case> cases {
        {"oldest", seek({SeekTo::Oldest}), Found, 100, 200, 100},
        {"oldest, committed", seek({SeekTo::Oldest}, {}, false, true), Found, 100, 180, 100},
        {"newest", seek({SeekTo::Newest}), Found, 100, 200, 200},
        {"newest, committed", seek({SeekTo::Newest}, {}, false, true), Found, 100, 180, 180},
        {"newest until an offset", seek({SeekTo::Newest}, {ReadUntil::Offset, 150}), Found, 100, 150, 150},
        {"newest until a time", seek({SeekTo::Newest}, {ReadUntil::Time, 5}), Found, 100, 170, 170},
        {"offset", seek({SeekTo::Offset, 120}), Found, 120, 200, 120},
        {"offset to offset", seek({SeekTo::Offset, 120}, {ReadUntil::Offset, 130}), Found, 120, 130, 120},
        {"offset to offset, newest first", seek({SeekTo::Offset, 120}, {ReadUntil::Offset, 130}, true), Found, 120, 130, 130},
        {"the end before the beginning", seek({SeekTo::Offset, 130}, {ReadUntil::Offset, 120}), Found, 130, 130, 130},
        {"an end that does not exist yet", seek({SeekTo::Offset, 120}, {ReadUntil::Offset, 900}), Found, 120, 200, 120},
        {"an offset that is gone", seek({SeekTo::Offset, 5}), Found, 100, 200, 100, "Offset 5 no longer exists, first is 100."},
        {"an offset that is not there yet", seek({SeekTo::Offset, 201}), Found, 200, 200, 200,
         "Offset 201 does not exist yet, the partition ends at 200."},
        {"the end itself is no mistake", seek({SeekTo::Offset, 200}), Found, 200, 200, 200},
        {"behind the last stable offset, committed", seek({SeekTo::Offset, 190}, {}, false, true), Found, 180, 180, 180},
        {"time", seek({SeekTo::Time, 4}), Found, 150, 200, 150},
        {"time to time", seek({SeekTo::Time, 4}, {ReadUntil::Time, 5}), Found, 150, 170, 150},
        {"no record at or after the time", seek({SeekTo::Time, 4}), NoTimes, 200, 200, 200},
        {"no record at or after the second time", seek({SeekTo::Oldest}, {ReadUntil::Time, 5}), NoTimes, 100, 200, 100},
        {"its own range", range(110, 120), Found, 110, 120, 110},
        {"its own range, newest first", range(110, 120, true), Found, 110, 120, 120},
        {"its own beginning", range(110, {}), Found, 110, 200, 110},
        {"its own end", range({}, 120), Found, 100, 120, 100},
        {"its own range outside", range(50, 60), Found, 100, 100, 100, "Offset 50 no longer exists, first is 100."},
        {"around", seek({SeekTo::Around, 140}), Found, 100, 200, 140},
        {"around the end", seek({SeekTo::Around, 200}), Found, 100, 200, 200, "Offset 200 is the end of the partition: no message has it yet."},
        {"around what is gone", seek({SeekTo::Around, 5}), Found, 100, 200, 100, "Offset 5 no longer exists, first is 100."},
        {"an empty partition", seek({SeekTo::Oldest}), Nothing, 100, 100, 100},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.name);
        const auto lanes = planLanes(c.request, {c.found});
        ASSERT_EQ(lanes.size(), 1u);
        const PartitionProgress& p = lanes[0].progress;
        EXPECT_EQ(p.topic, QStringLiteral("orders"));
        EXPECT_EQ(p.partition, 3);
        EXPECT_EQ(lanes[0].leader, 7);
        EXPECT_EQ(p.from, c.from);
        EXPECT_EQ(p.to, c.to);
        EXPECT_EQ(lanes[0].begin, c.begin);
        EXPECT_EQ(p.high, c.found.end);
        EXPECT_EQ(p.done, c.from == c.to);
        EXPECT_EQ(lanes[0].notices.empty() ? QString() : lanes[0].notices[0].sentence, QString::fromUtf8(c.notice));
    }
}

TEST(RecordReaderPlan, EachPartitionItsOwnTopicRangeAndError)
{
    RecordRequest r = seek({SeekTo::Partitions});
    r.partitions = {{0, 1, {}, 110, 120}, {0, 2, QStringLiteral("payments")}, {1, 2}};
    LocatedPartition silent;
    silent.error = Error {};
    silent.error->kind = ErrorKind::Timeout;
    const auto lanes = planLanes(r, {Found, Found, silent});
    ASSERT_EQ(lanes.size(), 3u);
    EXPECT_EQ(lanes[0].progress.to, 120);
    EXPECT_EQ(lanes[1].progress.topic, QStringLiteral("payments"));
    EXPECT_EQ(lanes[1].progress.from, 100);
    EXPECT_EQ(lanes[1].progress.lastStable, std::optional<qint64>(180));
    ASSERT_TRUE(lanes[2].progress.error);
    EXPECT_EQ(lanes[2].progress.first, -1);
}
