// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PartitionModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace {

using models::PartitionModel;
using models::PartitionRow;
using models::ReplicaCell;

const ReplicaCell one {1, QStringLiteral("rack-a"), true};
const ReplicaCell two {2, QStringLiteral("rack-b"), true};
const ReplicaCell threeBehind {3, QStringLiteral("rack-c"), false};

class PartitionModelTest : public ::testing::Test
{
protected:
    PartitionModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    int state(int row, int column) const { return model.index(row, column).data(PartitionModel::StateRole).toInt(); }
};

} // namespace

TEST_F(PartitionModelTest, ShowsRacksAndWhoIsOutOfSync)
{
    model.setRows({PartitionRow {0, two, {one, two, threeBehind}, {100, 250}, {}}});
    EXPECT_EQ(text(0, PartitionModel::Leader), QStringLiteral("2 (rack-b)"));
    EXPECT_EQ(text(0, PartitionModel::Replicas), QStringLiteral("1 (rack-a), 2 (rack-b), 3 (rack-c)"));
    EXPECT_EQ(text(0, PartitionModel::InSync), QStringLiteral("1, 2"));
    EXPECT_EQ(text(0, PartitionModel::OutOfSync), QStringLiteral("broker 3 (rack-c) out of sync"));
    EXPECT_EQ(state(0, PartitionModel::OutOfSync), int(models::State::Warn));
    EXPECT_EQ(text(0, PartitionModel::Health), QStringLiteral("under-replicated"));
    EXPECT_EQ(text(0, PartitionModel::PreferredLeader), QStringLiteral("no: 1 (rack-a) should lead"));
    EXPECT_EQ(text(0, PartitionModel::Messages), QStringLiteral("150"));
    EXPECT_EQ(model.index(0, PartitionModel::Health).data(PartitionModel::ExactRole).toString(), QStringLiteral("under-replicated"));
}

TEST_F(PartitionModelTest, R14_PartitionWithoutLeaderIsOfflineAndItsOffsetsUnknown)
{
    const ReplicaCell down {1, {}, false};
    model.setRows({PartitionRow {0, std::nullopt, {down}, {}, QStringLiteral("no leader")}, PartitionRow {1, one, {one}, {0, 0}, {}}});
    EXPECT_EQ(text(0, PartitionModel::Health), QStringLiteral("OFFLINE"));
    EXPECT_EQ(state(0, PartitionModel::Health), int(models::State::Error));
    EXPECT_EQ(text(0, PartitionModel::Leader), QStringLiteral("none"));
    for (int column : {PartitionModel::Earliest, PartitionModel::Latest, PartitionModel::Messages}) {
        EXPECT_EQ(text(0, column), QStringLiteral("unknown")) << column;
        EXPECT_EQ(text(1, column), QStringLiteral("0")) << column;
        EXPECT_EQ(model.index(0, column).data(Qt::ToolTipRole).toString(), QStringLiteral("no leader"));
    }
}

TEST_F(PartitionModelTest, InSyncPartitionIsQuiet)
{
    model.setRows({PartitionRow {4, one, {one, two}, {0, 1}, {}}});
    EXPECT_EQ(text(0, PartitionModel::Partition), QStringLiteral("4"));
    EXPECT_EQ(text(0, PartitionModel::Health), QStringLiteral("in sync"));
    EXPECT_EQ(text(0, PartitionModel::OutOfSync), QString());
    EXPECT_EQ(text(0, PartitionModel::PreferredLeader), QStringLiteral("yes"));
    EXPECT_EQ(state(0, PartitionModel::OutOfSync), int(models::State::None));
}
