// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupModel.h"
#include "models/GroupOffsetsModel.h"
#include "models/GroupText.h"
#include "models/MemberModel.h"
#include "models/PlanModel.h"
#include "models/SortFilterModel.h"
#include "models/TopicGroupModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace models;
using kafka::OffsetNote;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

QString s(const char* text) { return QString::fromUtf8(text); }

template <typename Model> QString text(const Model& model, int row, int column) { return model.index(row, column).data().toString(); }
template <typename Model> QString tip(const Model& model, int row, int column) { return model.index(row, column).data(Qt::ToolTipRole).toString(); }

GroupRow group(const char* id, kafka::GroupState state)
{
    GroupRow row;
    row.id = s(id);
    row.state = state;
    row.type = kafka::GroupType::Classic;
    return row;
}

TEST(TopicGroupModel, StatesAreMarkedAsOnTheGroupsPage)
{
    TopicGroupModel model;
    Tester tester(&model, fatal);
    TopicGroupRow row;
    row.id = s("orders-app");
    for (const auto& [state, mark] : {std::pair(kafka::GroupState::Stable, State::Ok), std::pair(kafka::GroupState::PreparingRebalance, State::Warn),
                                      std::pair(kafka::GroupState::Dead, State::Error)}) {
        row.state = state;
        model.setRows({row});
        EXPECT_EQ(model.index(0, TopicGroupModel::State).data(TopicGroupModel::StateRole).toInt(), int(mark));
    }
}

TEST(PlanModel, NumbersAreReadFromTheRight)
{
    PlanModel model;
    Tester tester(&model, fatal);
    kafka::ChangePlan plan;
    plan.rows.resize(2);
    plan.rows[0].before = s("none");
    plan.rows[0].after = QLocale().toString(qint64(12'345'678));
    plan.rows[1].before = s("7");
    plan.rows[1].after = s("8");
    const auto alignment = [&](int column) { return Qt::Alignment(model.index(0, column).data(Qt::TextAlignmentRole).toInt()); };
    model.setPlan(plan);
    EXPECT_TRUE(alignment(PlanModel::Before) & Qt::AlignRight);
    EXPECT_TRUE(alignment(PlanModel::After) & Qt::AlignRight);
    plan.rows[1].after = s("8 partitions");
    model.setPlan(plan);
    EXPECT_FALSE(alignment(PlanModel::After) & Qt::AlignRight);
}

TEST(GroupModel, UnknownIsADashWithTheReasonNeverZero)
{
    GroupModel model;
    Tester tester(&model, fatal);
    GroupRow row = group("orders-app", kafka::GroupState::Unknown);
    row.problem = s("broker 3 did not answer");
    model.setRows({row});
    for (int column : {GroupModel::Members, GroupModel::Topics, GroupModel::Lag, GroupModel::Coordinator, GroupModel::Protocol}) {
        EXPECT_EQ(text(model, 0, column), unknownText()) << column;
        EXPECT_EQ(tip(model, 0, column), row.problem) << column;
        EXPECT_TRUE(model.index(0, column).data(GroupModel::NullRole).toBool()) << column;
    }
    EXPECT_FALSE(model.index(0, GroupModel::Lag).data(GroupModel::SortRole).canConvert<qint64>()
                 && model.index(0, GroupModel::Lag).data(GroupModel::SortRole).userType() == QMetaType::LongLong);
    EXPECT_EQ(text(model, 0, GroupModel::GroupState), s("unknown"));
}

TEST(GroupModel, LagSaysWhatIsMissing)
{
    EXPECT_EQ(GroupModel::lagText(kafka::GroupLag {1234, 3, 0, 0}), s("1,234"));
    EXPECT_EQ(GroupModel::lagText(kafka::GroupLag {0, 3, 0, 0}), s("0"));
    EXPECT_EQ(GroupModel::lagText(kafka::GroupLag {1234, 5, 1, 1}), s("≥ 1,234"));
    EXPECT_EQ(GroupModel::lagReason(kafka::GroupLag {1234, 5, 1, 1}, {}),
              s("1 of 5 partitions have an offset outside the log or of a deleted topic: no lag.\n"
                "The lag of 1 of 5 partitions is not known: their log end could not be read."));
    EXPECT_EQ(GroupModel::lagText(kafka::GroupLag {}), unknownText());
    EXPECT_EQ(GroupModel::lagReason(kafka::GroupLag {}, {}), s("The group has committed no offset, so there is no lag to tell."));
    EXPECT_EQ(GroupModel::lagReason({}, {}), s("Not read yet."));
}

TEST(GroupModel, R37ShareAndStreamsGroupsAreListedWithTypeAndReason)
{
    GroupModel model;
    Tester tester(&model, fatal);
    GroupRow share = group("a-share", kafka::GroupState::Stable);
    share.type = kafka::GroupType::Share;
    GroupRow streams = group("b-streams", kafka::GroupState::Stable);
    streams.type = kafka::GroupType::Streams;
    GroupRow simple = group("c-simple", kafka::GroupState::Empty);
    simple.simple = true;
    model.setRows({streams, simple, share});
    EXPECT_EQ(text(model, 0, GroupModel::Type), s("share"));
    EXPECT_EQ(text(model, 1, GroupModel::Type), s("streams"));
    EXPECT_EQ(text(model, 2, GroupModel::Type), s("classic (simple)"));
    EXPECT_FALSE(tip(model, 0, GroupModel::Type).isEmpty());
    EXPECT_TRUE(tip(model, 0, GroupModel::Lag).contains(s("commits no offset")));
    EXPECT_FALSE(tip(model, 1, GroupModel::Protocol).isEmpty());
    GroupRow future = group("d-future", kafka::GroupState::Unknown);
    future.type = kafka::GroupType::Other;
    future.typeName = s("quantum");
    future.stateName = s("Entangled");
    GroupRow connect = group("e-connect", kafka::GroupState::Stable);
    connect.simple = true;
    connect.protocolType = s("connect");
    model.setRows({future, connect});
    EXPECT_EQ(text(model, 0, GroupModel::Type), s("quantum"));
    EXPECT_EQ(text(model, 0, GroupModel::GroupState), s("Entangled"));
    EXPECT_FALSE(tip(model, 0, GroupModel::Type).isEmpty());
    EXPECT_EQ(text(model, 1, GroupModel::Type), s("classic (connect)"));
    EXPECT_FALSE(groups::whyNotSupported(kafka::GroupType::Streams).isEmpty());
    EXPECT_TRUE(groups::whyNotSupported(kafka::GroupType::Consumer).isEmpty());
}

TEST(GroupModel, SortsLagByNumberAndUnknownLast)
{
    GroupModel model;
    SortFilterModel proxy;
    proxy.setSourceModel(&model);
    Tester tester(&proxy, fatal);
    GroupRow a = group("a", kafka::GroupState::Stable);
    a.lag = kafka::GroupLag {900, 1, 0, 0};
    GroupRow b = group("b", kafka::GroupState::Stable);
    b.lag = kafka::GroupLag {10000, 1, 0, 0};
    model.setRows({a, b, group("c", kafka::GroupState::Empty)});
    proxy.sort(GroupModel::Lag, Qt::DescendingOrder);
    EXPECT_EQ(text(proxy, 0, 0), s("b"));
    EXPECT_EQ(text(proxy, 1, 0), s("a"));
    EXPECT_EQ(text(proxy, 2, 0), s("c"));
    proxy.sort(GroupModel::Lag, Qt::AscendingOrder);
    EXPECT_EQ(text(proxy, 2, 0), s("c"));
}

GroupOffsetRow offsetRow(std::optional<qint64> committed, kafka::Watermarks log, std::optional<bool> exists, bool endIsNewer)
{
    GroupOffsetRow row;
    row.partition = {s("orders"), 3};
    row.committed = committed;
    row.log = log;
    row.lag = kafka::partitionLag(committed, log, exists, endIsNewer);
    return row;
}

TEST(GroupOffsetsModel, R36OffsetsOutsideTheLogHaveDistinctBadgesAndNoLag)
{
    struct Case
    {
        GroupOffsetRow row;
        const char* note;
        const char* lag;
        State state;
    };
    const Case cases[] = {
        {offsetRow(40, {0, 100}, true, true), "", "60", State::None},
        {offsetRow(40, {}, false, true), "topic deleted", "n/a", State::Warn},
        {offsetRow(5000, {0, 11}, true, true), "beyond the end", "n/a", State::Error},
        {offsetRow(5, {50, 100}, true, true), "before the start", "n/a", State::Warn},
        {offsetRow(107, {0, 100}, true, false), "end read earlier", "0", State::None},
        {offsetRow({}, {0, 100}, true, true), "nothing committed", "—", State::None},
        {offsetRow(40, {0, {}}, true, true), "unknown", "—", State::Unknown},
    };
    GroupOffsetsModel model;
    Tester tester(&model, fatal);
    for (const Case& c : cases) {
        model.setRows({c.row});
        EXPECT_EQ(text(model, 0, GroupOffsetsModel::Note), s(c.note));
        EXPECT_EQ(text(model, 0, GroupOffsetsModel::Lag), s(c.lag)) << c.note;
        EXPECT_EQ(model.index(0, GroupOffsetsModel::Note).data(GroupOffsetsModel::StateRole).toInt(), int(c.state)) << c.note;
        EXPECT_EQ(tip(model, 0, GroupOffsetsModel::Note).isEmpty(), c.note[0] == 0) << c.note;
    }
}

TEST(GroupOffsetsModel, NoneIsAWordAndMetadataKeepsItsBytes)
{
    GroupOffsetsModel model;
    Tester tester(&model, fatal);
    GroupOffsetRow row = offsetRow({}, {0, 100}, true, true);
    row.metadata = QByteArray::fromHex("ff00");
    model.setRows({row});
    EXPECT_EQ(text(model, 0, GroupOffsetsModel::Committed), s("none"));
    EXPECT_TRUE(model.index(0, GroupOffsetsModel::Committed).data(GroupOffsetsModel::NullRole).toBool());
    EXPECT_EQ(text(model, 0, GroupOffsetsModel::Metadata), s("0xff00"));
    EXPECT_EQ(text(model, 0, GroupOffsetsModel::ConsumerId), unknownText());
    row.metadata = QByteArray("한글");
    row.committed = 9007199254740993;
    row.log = {0, 9007199254740994};
    row.lag = kafka::partitionLag(row.committed, row.log, true, true);
    model.setRows({row});
    EXPECT_EQ(text(model, 0, GroupOffsetsModel::Metadata), s("한글"));
    EXPECT_EQ(text(model, 0, GroupOffsetsModel::Committed), s("9,007,199,254,740,993"));
    EXPECT_EQ(model.index(0, GroupOffsetsModel::Committed).data(GroupOffsetsModel::ExactRole).toString(), s("9007199254740993"));
}

TEST(MemberModel, MarksIdleAndMovingMembers)
{
    kafka::GroupDescription description;
    description.type = kafka::GroupType::Classic;
    const kafka::TopicPartition p0 {s("orders"), 0};
    description.members = {{s("m1"), s("c1"), s("/10.0.0.1"), {}, {p0}, {}}, {s("m2"), s("c2"), s("/10.0.0.2"), {}, {}, {}}};
    MemberModel model;
    Tester tester(&model, fatal);
    model.setRows(MemberModel::rowsOf(description));
    EXPECT_EQ(text(model, 0, MemberModel::Health), s("assigned"));
    EXPECT_EQ(text(model, 0, MemberModel::TargetAssignment), unknownText());
    EXPECT_EQ(text(model, 1, MemberModel::Health), s("idle"));
    EXPECT_EQ(model.index(1, MemberModel::Health).data(MemberModel::StateRole).toInt(), int(State::Warn));

    description.type = kafka::GroupType::Consumer;
    description.members[0].targetAssignment = {};
    description.members[1].targetAssignment = {p0};
    model.setRows(MemberModel::rowsOf(description));
    EXPECT_EQ(text(model, 0, MemberModel::Health), s("moving"));
    EXPECT_EQ(text(model, 1, MemberModel::Health), s("moving")) << "empty but about to get a partition is not idle";
    EXPECT_EQ(text(model, 1, MemberModel::TargetAssignment), s("orders:0"));

    description.simple = true;
    description.type = kafka::GroupType::Classic;
    model.setRows(MemberModel::rowsOf(description));
    EXPECT_EQ(text(model, 1, MemberModel::Health), s("another protocol"));
    EXPECT_EQ(text(model, 1, MemberModel::Partitions), unknownText());
    EXPECT_FALSE(tip(model, 1, MemberModel::Partitions).isEmpty());
}

TEST(GroupText, PartitionsAsRanges)
{
    EXPECT_EQ(groups::partitionsText({{s("b"), 1}, {s("a"), 3}, {s("a"), 0}, {s("a"), 1}, {s("a"), 2}, {s("a"), 7}}), s("a:0-3,7 b:1"));
    EXPECT_EQ(groups::partitionsText({}), QString());
}

} // namespace
