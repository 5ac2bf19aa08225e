// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a broker's tab shows: log directories and what is in them, API versions, features.
#include "models/ApiModel.h"
#include "models/BrokerDefaultsModel.h"
#include "models/FeatureModel.h"
#include "models/LogDirModel.h"
#include "models/LogDirReplicaModel.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using Tester = QAbstractItemModelTester;
using models::TableModelBase;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

kafka::BrokerLogDirs dirs()
{
    kafka::BrokerLogDirs said;
    said.broker = 2;
    kafka::LogDir first {q("/data/1"), {}, 1'000'000, 250'000, {}};
    first.replicas = {{{q("orders"), 0}, 1500, 0, false}, {{q("orders"), 10}, 500, 7, false}, {{q("audit"), 0}, 40, 3, true}};
    kafka::LogDir old {q("/data/2"), {}, {}, {}, {{{q("audit"), 0}, 100, 0, false}}};
    kafka::LogDir broken;
    broken.path = q("/data/3");
    broken.error.emplace();
    broken.error->message = q("The disk failed.");
    said.dirs = {first, old, broken};
    return said;
}

QString shown(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

TEST(LogDirModel, SumsWhatIsInADirectoryAndSaysWhyItCannot)
{
    using models::LogDirModel;
    LogDirModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRows(models::logDirRows(dirs()));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(shown(model, 0, LogDirModel::Path), q("/data/1"));
    EXPECT_EQ(shown(model, 0, LogDirModel::Size), q("2.0 kB"));
    EXPECT_EQ(model.index(0, LogDirModel::Size).data(TableModelBase::SortRole).toLongLong(), 2040);
    EXPECT_TRUE(shown(model, 0, LogDirModel::Size, Qt::ToolTipRole).contains(q("2,040")));
    EXPECT_EQ(shown(model, 0, LogDirModel::Topics), q("2"));
    EXPECT_EQ(shown(model, 0, LogDirModel::Partitions), q("2")) << "without the copy on its way";
    EXPECT_EQ(shown(model, 0, LogDirModel::Moving), q("1"));
    EXPECT_EQ(shown(model, 0, LogDirModel::Volume), q("1.0 MB"));
    EXPECT_EQ(shown(model, 0, LogDirModel::Free), q("250 kB"));
    EXPECT_EQ(model.index(0, LogDirModel::State).data(TableModelBase::StateRole).toInt(), int(models::State::Ok));

    EXPECT_EQ(shown(model, 1, LogDirModel::Volume), q("\u2014")) << "brokers before 3.3 do not tell it";
    EXPECT_TRUE(shown(model, 1, LogDirModel::Volume, Qt::ToolTipRole).contains(q("3.3")));

    EXPECT_EQ(shown(model, 2, LogDirModel::State), q("failed: The disk failed."));
    EXPECT_EQ(model.index(2, LogDirModel::State).data(TableModelBase::StateRole).toInt(), int(models::State::Error));
    for (const int column : {LogDirModel::Size, LogDirModel::Topics, LogDirModel::Partitions, LogDirModel::Moving}) {
        EXPECT_EQ(shown(model, 2, column), q("\u2014")) << column << ": not a nought";
        EXPECT_FALSE(model.index(2, column).data(TableModelBase::SortRole).isValid());
    }
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(LogDirReplicaModel, TellsTheCopyOnItsWayFromTheOneThatServes)
{
    using models::LogDirReplicaModel;
    LogDirReplicaModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRows(models::logDirReplicaRows(dirs()));
    ASSERT_EQ(model.rowCount(), 4) << "two copies of audit-0";
    EXPECT_EQ(shown(model, 0, LogDirReplicaModel::Topic), q("audit"));
    EXPECT_EQ(shown(model, 0, LogDirReplicaModel::Copy), q("current"));
    EXPECT_EQ(shown(model, 0, LogDirReplicaModel::Directory), q("/data/2"));
    EXPECT_EQ(shown(model, 1, LogDirReplicaModel::Copy), q("future: being moved here"));
    EXPECT_EQ(shown(model, 1, LogDirReplicaModel::OffsetLag), q("3"));
    EXPECT_EQ(shown(model, 2, LogDirReplicaModel::Partition), q("0"));
    EXPECT_EQ(shown(model, 3, LogDirReplicaModel::Partition), q("10")) << "partitions by number";
    EXPECT_EQ(shown(model, 3, LogDirReplicaModel::Size), q("500 B"));
    EXPECT_EQ(model.index(3, LogDirReplicaModel::Size).data(TableModelBase::SortRole).toLongLong(), 500);

    auto moved = dirs();
    moved.dirs[0].replicas.pop_back();
    model.setRows(models::logDirReplicaRows(moved));
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(ApiModel, RequestsByTheirNumber)
{
    using models::ApiModel;
    ApiModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRows({{10, q("FindCoordinator"), 0, 6}, {3, q("Metadata"), 0, 13}});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(shown(model, 0, ApiModel::Name), q("Metadata"));
    EXPECT_EQ(shown(model, 0, ApiModel::MaxVersion), q("13"));
    EXPECT_EQ(model.index(0, ApiModel::MaxVersion).data(TableModelBase::SortRole).toInt(), 13);
    EXPECT_EQ(shown(model, 1, ApiModel::MinVersion), q("0")) << "a version of 0 is one";
}

TEST(FeatureModel, ALevelThatIsNotInForceIsADashWithTheReason)
{
    using models::FeatureModel;
    FeatureModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRows({{q("metadata.version"), 1, 29, 29}, {q("share.version"), 0, 1, -1}, {q("gone.version"), -1, -1, 4}});
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(shown(model, 1, FeatureModel::Name), q("metadata.version"));
    EXPECT_EQ(shown(model, 1, FeatureModel::Level), q("29"));
    EXPECT_EQ(shown(model, 2, FeatureModel::Level), q("\u2014"));
    EXPECT_FALSE(shown(model, 2, FeatureModel::Level, Qt::ToolTipRole).isEmpty());
    EXPECT_EQ(shown(model, 2, FeatureModel::MinSupported), q("0"));
    EXPECT_EQ(shown(model, 0, FeatureModel::MaxSupported), q("\u2014"));
    EXPECT_EQ(shown(model, 0, FeatureModel::MaxSupported, Qt::ToolTipRole), q("This broker does not support it."));
}

TEST(BrokerDefaultsModel, ClaimsNothingAboutWhatWouldHoldWithout)
{
    using models::BrokerDefaultsModel;
    BrokerDefaultsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    kafka::ConfigEntry entry;
    entry.name = q("message.max.bytes");
    entry.value = q("2097152");
    entry.source = kafka::ConfigSource::DynamicDefaultBroker;
    entry.synonyms = {{entry.name, entry.value, entry.source}};
    model.show({{kafka::ConfigResourceType::Broker, {}}, {entry}});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(shown(model, 0, BrokerDefaultsModel::Value), q("2097152"));
    EXPECT_EQ(shown(model, 0, BrokerDefaultsModel::Inherited), q("\u2014"));
    EXPECT_TRUE(model.columnList()[BrokerDefaultsModel::Inherited].hidden);
    EXPECT_FALSE(model.columnList()[BrokerDefaultsModel::Value].hidden);
}
