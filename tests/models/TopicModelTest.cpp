// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TopicModel.h"
#include "models/SortFilterModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using models::TopicModel;
using models::TopicRow;

kafka::Topic topic(const char* name, std::vector<kafka::Partition> partitions)
{
    kafka::Topic t;
    t.name = QString::fromLatin1(name);
    t.partitions = std::move(partitions);
    return t;
}

class TopicModelTest : public ::testing::Test
{
protected:
    TopicModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    QVariant role(int row, int column, int r) const { return model.index(row, column).data(r); }
};

} // namespace

TEST_F(TopicModelTest, CountsWhatIsUnhealthy)
{
    const TopicRow row = models::makeTopicRow(topic("orders", {{0, 1, {1, 2, 3}, {1, 2, 3}}, {1, 2, {2, 3, 1}, {2}}, {2, -1, {3, 1, 2}, {3}}}), {});
    EXPECT_EQ(row.partitions, 3);
    EXPECT_EQ(row.replicationFactor, 3);
    EXPECT_EQ(row.underReplicated, 2);
    EXPECT_EQ(row.offline, 1);
    EXPECT_FALSE(row.internal);

    model.setRows({row});
    EXPECT_EQ(text(0, TopicModel::UnderReplicated), QStringLiteral("2 under-replicated"));
    EXPECT_EQ(role(0, TopicModel::UnderReplicated, TopicModel::StateRole).toInt(), int(models::State::Warn));
    EXPECT_EQ(text(0, TopicModel::Offline), QStringLiteral("1 OFFLINE"));
    EXPECT_EQ(role(0, TopicModel::Offline, TopicModel::StateRole).toInt(), int(models::State::Error));
    EXPECT_EQ(role(0, TopicModel::UnderReplicated, TopicModel::ExactRole).toString(), QStringLiteral("2"));
}

TEST_F(TopicModelTest, UnknownMessagesAreNeverZero)
{
    const auto orders = topic("orders", {{0, 1, {1}, {1}}, {1, 1, {1}, {1}}});
    model.setRows({models::makeTopicRow(orders, {})});
    EXPECT_EQ(text(0, TopicModel::Messages), models::unknownText());
    EXPECT_FALSE(models::makeTopicRow(orders, {}).spanComplete());

    model.setRows({models::makeTopicRow(orders, [](const kafka::TopicPartition& tp) {
        return tp.partition == 0 ? kafka::Watermarks {10, 12355} : kafka::Watermarks {5, std::nullopt};
    })});
    EXPECT_EQ(text(0, TopicModel::Messages), QStringLiteral("12,345 in 1 of 2"));
    EXPECT_EQ(role(0, TopicModel::Messages, TopicModel::SortRole).toString(), text(0, TopicModel::Messages)) << "no number to sort by";

    model.setRows({models::makeTopicRow(orders, [](const kafka::TopicPartition& tp) {
        return tp.partition == 0 ? kafka::Watermarks {10, 9007199254740993} : kafka::Watermarks {5, 5};
    })});
    EXPECT_EQ(text(0, TopicModel::Messages), QStringLiteral("9,007,199,254,740,983"));
    EXPECT_EQ(role(0, TopicModel::Messages, TopicModel::ExactRole).toString(), QStringLiteral("9007199254740983"));
}

TEST_F(TopicModelTest, EmptyTopicHasZeroMessages)
{
    model.setRows({models::makeTopicRow(topic("empty", {{0, 1, {1}, {1}}}), [](auto&&) { return kafka::Watermarks {7, 7}; })});
    EXPECT_EQ(text(0, TopicModel::Messages), QStringLiteral("0"));
}

TEST_F(TopicModelTest, TopicThatMayNotBeDescribedSaysSo)
{
    auto secret = topic("secret", {});
    secret.error = kafka::TopicError {29, QStringLiteral("Not authorized to access topic secret")};
    model.setRows({models::makeTopicRow(secret, {})});
    EXPECT_EQ(text(0, TopicModel::Partitions), models::unknownText());
    EXPECT_EQ(text(0, TopicModel::UnderReplicated), models::unknownText());
    EXPECT_EQ(text(0, TopicModel::Messages), models::unknownText());
    EXPECT_EQ(role(0, TopicModel::Partitions, Qt::ToolTipRole).toString(), secret.error->message);
}

TEST_F(TopicModelTest, InternalTopicsAreRecognised)
{
    EXPECT_TRUE(models::makeTopicRow(topic("__consumer_offsets", {}), {}).internal);
    EXPECT_FALSE(models::makeTopicRow(topic("_schemas", {}), {}).internal);
}

TEST_F(TopicModelTest, SortsByNumberAndKeepsUnknownLast)
{
    const auto span = [](qint64 n) { return [n](const kafka::TopicPartition&) { return kafka::Watermarks {0, n}; }; };
    model.setRows({models::makeTopicRow(topic("a", {{0, 1, {1}, {1}}}), span(9)), models::makeTopicRow(topic("b", {{0, 1, {1}, {1}}}), span(100)),
                   models::makeTopicRow(topic("c", {{0, 1, {1}, {1}}}), {})});
    models::SortFilterModel proxy;
    proxy.setSourceModel(&model);
    const auto order = [&proxy] {
        QString s;
        for (int r = 0; r < proxy.rowCount(); ++r)
            s += proxy.index(r, 0).data().toString();
        return s;
    };
    proxy.sort(TopicModel::Messages, Qt::AscendingOrder);
    EXPECT_EQ(order(), QStringLiteral("abc"));
    proxy.sort(TopicModel::Messages, Qt::DescendingOrder);
    EXPECT_EQ(order(), QStringLiteral("bac"));
}

TEST_F(TopicModelTest, RefreshChangesOnlyWhatChanged)
{
    std::vector<TopicRow> rows;
    for (int i = 0; i < 50; ++i)
        rows.push_back(models::makeTopicRow(topic(qPrintable(QStringLiteral("t%1").arg(i, 3, 10, QLatin1Char('0'))), {{0, 1, {1}, {1}}}), {}));
    model.setRows(rows);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    rows[7].knownSpans = 1;
    model.setRows(rows);
    EXPECT_TRUE(resets.isEmpty());
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), 7);
}
