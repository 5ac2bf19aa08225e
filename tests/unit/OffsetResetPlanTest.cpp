// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/OffsetResetPlan.h"

#include <gtest/gtest.h>

#include <limits>
#include <ostream>

using kafka::OffsetAt;
using kafka::PartitionFacts;
using kafka::PlanRow;
using kafka::ResetMode;
using kafka::ResetRow;
using kafka::ResetTarget;
using kafka::Watermarks;
using What = ResetRow::What;
using Why = ResetRow::Why;
using Clamp = ResetRow::Clamp;

namespace {

using Offset = std::optional<qint64>;
constexpr auto none = std::nullopt;

PartitionFacts facts(Offset committed, qint64 earliest, qint64 latest, int partition = 0)
{
    PartitionFacts f;
    f.partition = {QStringLiteral("nvkvs"), partition};
    f.committed = committed;
    f.watermarks = {earliest, latest};
    return f;
}

ResetTarget to(ResetMode mode, Offset value = {})
{
    ResetTarget target;
    target.mode = mode;
    target.value = value;
    return target;
}

ResetRow planOne(const ResetTarget& target, const PartitionFacts& f) { return kafka::planReset(target, {f}).at(0); }

struct Case
{
    const char* name;
    ResetMode mode;
    Offset value;
    Offset committed;
    qint64 earliest;
    qint64 latest;
    // expected
    What what;
    Offset target;
    Clamp clamp;
    qint64 readAgain;
    qint64 skipped;
};
std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.name; }

class ResetTable : public testing::TestWithParam<Case>
{ };

TEST_P(ResetTable, Row)
{
    const Case& c = GetParam();
    const ResetRow row = planOne(to(c.mode, c.value), facts(c.committed, c.earliest, c.latest));
    EXPECT_EQ(row.what, c.what);
    EXPECT_EQ(row.target, c.target);
    EXPECT_EQ(row.clamp, c.clamp);
    EXPECT_EQ(row.readAgain, c.readAgain);
    EXPECT_EQ(row.skipped, c.skipped);
    EXPECT_EQ(row.current, c.committed);
}

// The numbers of the guides: group on nvkvs with 272,904 … 273,113 per partition and --shift-by -10000; kafka.test with
// 4, 8, 1, 4; topic test, partition 1, --to-offset 10.
INSTANTIATE_TEST_SUITE_P(
    Guides, ResetTable,
    testing::Values(Case {"shift -10000 within retention", ResetMode::ShiftBy, -10000, 272904, 0, 272904, What::Change, 262904, Clamp::No, 10000, 0},
                    Case {"shift -10000 stops at the retained range", ResetMode::ShiftBy, -10000, 273113, 270000, 273113, What::Change, 270000,
                          Clamp::ToStart, 3113, 0},
                    Case {"shift back at the start changes nothing", ResetMode::ShiftBy, -10000, 270000, 270000, 273113, What::Unchanged, none,
                          Clamp::ToStart, 0, 0},
                    Case {"kafka.test 0 to earliest", ResetMode::Earliest, none, 4, 0, 4, What::Change, 0, Clamp::No, 4, 0},
                    Case {"kafka.test 1 to earliest", ResetMode::Earliest, none, 8, 0, 8, What::Change, 0, Clamp::No, 8, 0},
                    Case {"kafka.test 2 at the end to latest", ResetMode::Latest, none, 1, 0, 1, What::Unchanged, none, Clamp::No, 0, 0},
                    Case {"test:1 to offset 10", ResetMode::Exact, 10, 120, 0, 500, What::Change, 10, Clamp::No, 110, 0}));

INSTANTIATE_TEST_SUITE_P(
    Edges, ResetTable,
    testing::Values(Case {"latest skips the lag", ResetMode::Latest, none, 110, 0, 500, What::Change, 500, Clamp::No, 0, 390},
                    Case {"exact beyond the end", ResetMode::Exact, 5000, 4, 0, 11, What::Change, 11, Clamp::ToEnd, 0, 7},
                    Case {"exact before the start", ResetMode::Exact, 5, 60, 50, 100, What::Change, 50, Clamp::ToStart, 10, 0},
                    Case {"exact negative is the start", ResetMode::Exact, -1, 60, 50, 100, What::Change, 50, Clamp::ToStart, 10, 0},
                    Case {"exact, nothing committed", ResetMode::Exact, 70, none, 50, 100, What::Change, 70, Clamp::No, 0, 20},
                    Case {"earliest, nothing committed", ResetMode::Earliest, none, none, 50, 100, What::Change, 50, Clamp::No, 0, 0},
                    Case {"latest, nothing committed", ResetMode::Latest, none, none, 50, 100, What::Change, 100, Clamp::No, 0, 50},
                    Case {"shift, nothing committed", ResetMode::ShiftBy, -5, none, 50, 100, What::Refused, none, Clamp::No, 0, 0},
                    Case {"shift ahead beyond the end", ResetMode::ShiftBy, 1000, 90, 50, 100, What::Change, 100, Clamp::ToEnd, 0, 10},
                    Case {"shift does not overflow up", ResetMode::ShiftBy, std::numeric_limits<qint64>::max(), 90, 50, 100, What::Change, 100,
                          Clamp::ToEnd, 0, 10},
                    Case {"shift does not overflow down", ResetMode::ShiftBy, std::numeric_limits<qint64>::min(), 90, 50, 100, What::Change, 50,
                          Clamp::ToStart, 40, 0},
                    Case {"committed beyond the end, to latest", ResetMode::Latest, none, 5000, 0, 11, What::Change, 11, Clamp::No, 0, 0},
                    Case {"committed beyond the end, to earliest", ResetMode::Earliest, none, 5000, 0, 11, What::Change, 0, Clamp::No, 11, 0},
                    Case {"committed before the start, to latest", ResetMode::Latest, none, 10, 50, 100, What::Change, 100, Clamp::No, 0, 50},
                    Case {"current within the log", ResetMode::Current, none, 60, 50, 100, What::Unchanged, none, Clamp::No, 0, 0},
                    Case {"current beyond the end comes back", ResetMode::Current, none, 5000, 0, 11, What::Change, 11, Clamp::ToEnd, 0, 0},
                    Case {"current before the start comes back", ResetMode::Current, none, 10, 50, 100, What::Change, 50, Clamp::ToStart, 0, 0},
                    Case {"current, nothing committed stays none", ResetMode::Current, none, none, 50, 100, What::Unchanged, none, Clamp::No, 0, 0},
                    Case {"empty partition to earliest", ResetMode::Earliest, none, 7, 7, 7, What::Unchanged, none, Clamp::No, 0, 0}));

TEST(OffsetResetPlan, R33NoRecordAtTheTimeStaysUnlessTheEndIsChosen)
{
    PartitionFacts f = facts(40, 0, 100);
    f.atTime = OffsetAt {-1, -1, -1};
    ResetRow row = planOne(to(ResetMode::AtTime), f);
    EXPECT_EQ(row.what, What::Unchanged);
    EXPECT_EQ(row.why, Why::NoRecordAtTime);
    EXPECT_EQ(kafka::toPlanRow(row, QTimeZone::utc()).consequence, QStringLiteral("unchanged: no record at or after this time"));

    ResetTarget target = to(ResetMode::AtTime);
    target.endWhenNoRecord = true;
    row = planOne(target, f);
    EXPECT_EQ(row.what, What::Change);
    EXPECT_EQ(row.target, 100);
    EXPECT_EQ(row.skipped, 60);
    EXPECT_EQ(kafka::toPlanRow(row, QTimeZone::utc()).consequence,
              QStringLiteral("up to 60 messages will be skipped; no record at or after this time: the end, as the command does"));
}

TEST(OffsetResetPlan, R33ClampingIsShown)
{
    const PlanRow end = kafka::toPlanRow(planOne(to(ResetMode::Exact, 5000), facts(4, 0, 11)), QTimeZone::utc());
    EXPECT_EQ(end.before, QStringLiteral("4"));
    EXPECT_EQ(end.after, QStringLiteral("11"));
    EXPECT_EQ(end.mark, PlanRow::Mark::Warning);
    EXPECT_EQ(end.consequence, QStringLiteral("up to 7 messages will be skipped; clamped to the log end (asked: 5,000)"));
    const PlanRow start = kafka::toPlanRow(planOne(to(ResetMode::ShiftBy, -10000), facts(273113, 270000, 273113)), QTimeZone::utc());
    EXPECT_EQ(start.consequence, QStringLiteral("up to 3,113 messages will be read again; clamped to the log start (asked: 263,113)"));
}

TEST(OffsetResetPlan, RecordFoundAtTheTimeIsSaid)
{
    PartitionFacts f = facts(40, 0, 100);
    f.atTime = OffsetAt {30, 1795233600123, 0};
    const PlanRow row = kafka::toPlanRow(planOne(to(ResetMode::AtTime), f), QTimeZone("Asia/Seoul"));
    EXPECT_EQ(row.after, QStringLiteral("30"));
    EXPECT_EQ(row.consequence, QStringLiteral("up to 10 messages will be read again; record of 2026-11-21 13:00:00.123 UTC+09:00"));
}

TEST(OffsetResetPlan, UnknownLogIsRefusedNotGuessed)
{
    PartitionFacts f = facts(40, 0, 100);
    f.watermarks.latest.reset();
    EXPECT_EQ(planOne(to(ResetMode::Earliest), f).what, What::Refused);
    f.problem = QStringLiteral("the topic does not exist");
    const PlanRow row = kafka::toPlanRow(planOne(to(ResetMode::Earliest), f), QTimeZone::utc());
    EXPECT_EQ(row.mark, PlanRow::Mark::Refused);
    EXPECT_EQ(row.after, row.before);
    EXPECT_EQ(row.consequence, f.problem);
    EXPECT_EQ(planOne(to(ResetMode::AtTime), facts(40, 0, 100)).what, What::Refused) << "no answer for the time";
}

TEST(OffsetResetPlan, ExactOffsetsOfSinglePartitions)
{
    ResetTarget target = to(ResetMode::Exact);
    target.exact[{QStringLiteral("nvkvs"), 1}] = 7;
    const auto rows = kafka::planReset(target, {facts(3, 0, 10, 0), facts(3, 0, 10, 1)});
    EXPECT_EQ(rows[0].why, Why::NotAsked);
    EXPECT_EQ(rows[1].target, 7);
}

TEST(OffsetResetPlan, CompactedTopicsSayOffsetSpan)
{
    PartitionFacts f = facts(100, 0, 100);
    f.compacted = true;
    const auto rows = kafka::planReset(to(ResetMode::Earliest), {f});
    EXPECT_EQ(kafka::toPlanRow(rows[0], QTimeZone::utc()).consequence,
              QStringLiteral("up to 100 messages will be read again (offset span: the topic is compacted)"));
    EXPECT_EQ(kafka::resetConsequences(rows).last(),
              QStringLiteral("Counts are offset spans: compaction and transaction markers make the number of messages smaller."));
}

TEST(OffsetResetPlan, ConsequencesWorstFirst)
{
    const auto rows
        = kafka::planReset(to(ResetMode::Exact, 50), {facts(60, 0, 100, 0), facts(10, 0, 100, 1), facts(20, 0, 30, 2), facts(50, 0, 100, 3)});
    const auto sum = kafka::totals(rows);
    EXPECT_EQ(sum.changes, 3);
    EXPECT_EQ(sum.unchanged, 1);
    EXPECT_EQ(sum.skipped, 50);
    EXPECT_EQ(sum.readAgain, 10);
    EXPECT_EQ(kafka::resetConsequences(rows),
              QStringList({QStringLiteral("Up to 50 messages will be skipped in 2 partitions: the group will not read them."),
                           QStringLiteral("Up to 10 messages will be read again in 1 partition."),
                           QStringLiteral("1 partition clamped: the asked offset is outside the log.")}));
}

kafka::OffsetBefore before(Offset old, Offset applied, int partition)
{
    kafka::OffsetBefore b;
    b.partition = {QStringLiteral("nvkvs"), partition};
    b.before = old;
    b.applied = applied;
    return b;
}

TEST(OffsetRestorePlan, GoesBackAndDeletesWhatWasNone)
{
    const std::vector<kafka::OffsetBefore> old {before(40, 0, 0), before(none, 0, 1), before(none, 0, 2), before(10, 0, 3)};
    std::map<kafka::TopicPartition, PartitionFacts> now;
    now[old[0].partition] = facts(390, 0, 500, 0); // moved since
    now[old[1].partition] = facts(0, 0, 500, 1);
    now[old[2].partition] = facts(none, 0, 500, 2);
    now[old[3].partition] = facts(0, 20, 500, 3); // the log start has passed the old offset
    const auto rows = kafka::planRestore(old, now);
    EXPECT_EQ(rows[0].target, 40);
    EXPECT_EQ(rows[0].readAgain, 350);
    EXPECT_TRUE(rows[1].remove);
    EXPECT_EQ(kafka::toPlanRow(rows[1], QTimeZone::utc()).after, QStringLiteral("none"));
    EXPECT_EQ(rows[2].what, What::Unchanged);
    EXPECT_EQ(rows[3].target, 20);
    EXPECT_EQ(rows[3].clamp, Clamp::ToStart);
    EXPECT_EQ(kafka::movedSince(old, now), 390);
}

const kafka::CommandContext context {QStringLiteral("127.0.0.1:19092"), false};
const QString head = QStringLiteral("kafka-consumer-groups.sh --bootstrap-server 127.0.0.1:19092 --reset-offsets --group app ");

QString command(const ResetTarget& target, const std::vector<PartitionFacts>& partitions, int count)
{
    return kafka::resetCommand(context, QStringLiteral("app"), target, kafka::planReset(target, partitions), {{QStringLiteral("nvkvs"), count}});
}

TEST(OffsetResetCommand, UsesTheModesOwnOption)
{
    EXPECT_EQ(command(to(ResetMode::Earliest), {facts(9, 0, 10, 0), facts(9, 0, 10, 1)}, 2),
              head + QStringLiteral("--to-earliest --topic nvkvs --execute"));
    EXPECT_EQ(command(to(ResetMode::ShiftBy, -10000), {facts(9, 0, 10, 1), facts(9, 0, 10, 0)}, 3),
              head + QStringLiteral("--shift-by -10000 --topic nvkvs:0,1 --execute"));
    EXPECT_EQ(command(to(ResetMode::Exact, 10), {facts(9, 0, 20, 1)}, 3), head + QStringLiteral("--to-offset 10 --topic nvkvs:1 --execute"));
    EXPECT_EQ(command(to(ResetMode::Latest), {facts(10, 0, 10, 1)}, 3), QString()) << "nothing changes";
}

TEST(OffsetResetCommand, TimesAreUtcWithMillisecondsAndOnlyPartitionsThatChange)
{
    ResetTarget target = to(ResetMode::AtTime);
    target.time = kafka::TimePoint(std::chrono::milliseconds(1795233600000));
    PartitionFacts found = facts(9, 0, 10, 0);
    found.atTime = OffsetAt {5, 1795233600000, 0};
    PartitionFacts noRecord = facts(9, 0, 10, 1);
    noRecord.atTime = OffsetAt {-1, -1, -1};
    EXPECT_EQ(command(target, {found, noRecord}, 2), head + QStringLiteral("--to-datetime 2026-11-21T04:00:00.000Z --topic nvkvs:0 --execute"));
    target.endWhenNoRecord = true;
    EXPECT_EQ(command(target, {found, noRecord}, 2), head + QStringLiteral("--to-datetime 2026-11-21T04:00:00.000Z --topic nvkvs --execute"));
}

TEST(OffsetResetCommand, FromAFileWhereTheToolWouldDoOtherwise)
{
    ResetTarget target = to(ResetMode::Exact);
    target.exact[{QStringLiteral("nvkvs"), 1}] = 7;
    EXPECT_EQ(command(target, {facts(3, 0, 10, 0), facts(3, 0, 10, 1)}, 2),
              QStringLiteral("cat > offsets.csv <<'EOF'\nnvkvs,1,7\nEOF\n") + head + QStringLiteral("--from-file offsets.csv --execute"));
    EXPECT_EQ(command(to(ResetMode::Current), {facts(5000, 0, 11, 0)}, 1),
              QStringLiteral("cat > offsets.csv <<'EOF'\nnvkvs,0,11\nEOF\n") + head + QStringLiteral("--from-file offsets.csv --execute"));
}

TEST(OffsetResetCommand, RestoreCommitsAndDeletes)
{
    const std::vector<kafka::OffsetBefore> old {before(40, 0, 0), before(none, 0, 1)};
    const auto rows = kafka::planRestore(old, {{old[0].partition, facts(0, 0, 500, 0)}, {old[1].partition, facts(0, 0, 500, 1)}});
    EXPECT_EQ(kafka::restoreCommand(context, QStringLiteral("app"), rows),
              QStringLiteral("cat > offsets.csv <<'EOF'\nnvkvs,0,40\nEOF\n") + head + QStringLiteral("--from-file offsets.csv --execute\n")
                  + QStringLiteral("kafka-consumer-groups.sh --bootstrap-server 127.0.0.1:19092 --delete-offsets --group app --topic nvkvs:1"));
}

} // namespace
