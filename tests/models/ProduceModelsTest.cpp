// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DeliveryModel.h"
#include "models/HeaderModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using kafka::Delivery;
using kafka::Header;
using kafka::serde::PayloadFormat;
using models::DeliveryModel;
using models::HeaderModel;

namespace {

class HeaderModelTest : public ::testing::Test
{
protected:
    HeaderModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    bool set(int row, int column, const QVariant& value) { return model.setData(model.index(row, column), value, Qt::EditRole); }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
};

class DeliveryModelTest : public ::testing::Test
{
protected:
    DeliveryModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    static Delivery delivered(kafka::SendId send, qint64 copy, qint64 offset)
    {
        Delivery d;
        d.send = send;
        d.copy = copy;
        d.partition = 2;
        d.offset = offset;
        d.timestamp = 1'700'000'000'123;
        d.latency = std::chrono::microseconds(2345);
        return d;
    }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
};

const std::vector<Header> everyKind {{"a", "1"},         {"a", "2"},      {"n", QByteArray()}, {"e", ""}, {"b", QByteArray("\0\xff", 2)},
                                     {"\xff name", "x"}, {"", "no name"}, {"lines", "a\r\nb"}};

} // namespace

TEST_F(HeaderModelTest, R46_LoadedHeadersComeBackByteForByte)
{
    model.setHeaders(everyKind);
    ASSERT_EQ(model.rowCount(), int(everyKind.size()));
    EXPECT_EQ(model.headers(), everyKind);
    EXPECT_TRUE(model.problem().isEmpty());
    EXPECT_EQ(text(2, HeaderModel::Value), QStringLiteral("null"));
    EXPECT_EQ(text(3, HeaderModel::Value), QStringLiteral("empty"));
    EXPECT_EQ(text(4, HeaderModel::Value), QStringLiteral("00 ff"));
    // An editor that is opened and closed without a change writes back what it showed.
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int column : {HeaderModel::Name, HeaderModel::Value, HeaderModel::Format})
            set(row, column, model.index(row, column).data(Qt::EditRole));
    }
    EXPECT_EQ(model.headers(), everyKind);
}

TEST_F(HeaderModelTest, AddEditRemove)
{
    QSignalSpy edited(&model, &HeaderModel::edited);
    EXPECT_EQ(model.addHeader(), 0);
    EXPECT_EQ(model.addHeader(), 1);
    EXPECT_TRUE(set(0, HeaderModel::Name, QStringLiteral("k")));
    EXPECT_TRUE(set(1, HeaderModel::Name, QStringLiteral("k")));
    EXPECT_TRUE(set(0, HeaderModel::Value, QStringLiteral("한")));
    EXPECT_EQ(model.headers(), (std::vector<Header> {{"k", "\xed\x95\x9c"}, {"k", ""}}));
    EXPECT_FALSE(model.headers()[1].value.isNull());
    EXPECT_FALSE(set(0, HeaderModel::Size, 5));
    EXPECT_GT(edited.count(), 4);
    model.removeHeaders({1, 0, 0, 9});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(HeaderModelTest, FormatDecidesWhatTheTextMeans)
{
    model.addHeader();
    set(0, HeaderModel::Value, QStringLiteral("4142"));
    EXPECT_EQ(model.headers()[0].value, "4142");
    set(0, HeaderModel::Format, int(PayloadFormat::Hex));
    EXPECT_EQ(model.headers()[0].value, "AB");
    set(0, HeaderModel::Format, int(PayloadFormat::Null));
    EXPECT_TRUE(model.headers()[0].value.isNull());
    set(0, HeaderModel::Format, int(PayloadFormat::Hex));
    EXPECT_EQ(model.headers()[0].value, "AB") << "the text is kept meanwhile";
    set(0, HeaderModel::Value, QStringLiteral("4x"));
    EXPECT_EQ(model.problem(), QStringLiteral("header 1: 1:2: this is not a hex digit"));
    EXPECT_EQ(model.index(0, HeaderModel::Value).data(HeaderModel::StateRole).toInt(), int(models::State::Error));
    EXPECT_EQ(text(0, HeaderModel::Size), models::unknownText());
    set(0, HeaderModel::Format, int(PayloadFormat::Null));
    EXPECT_TRUE(model.problem().isEmpty());
    set(0, HeaderModel::Value, QStringLiteral("now text"));
    EXPECT_EQ(model.headers()[0].value, "now text");
}

TEST_F(HeaderModelTest, Reorders)
{
    model.setHeaders({{"a", "1"}, {"b", "2"}, {"c", "3"}});
    EXPECT_EQ(model.moveHeader(0, 1), 1);
    EXPECT_EQ(model.headers(), (std::vector<Header> {{"b", "2"}, {"a", "1"}, {"c", "3"}}));
    EXPECT_EQ(model.moveHeader(2, -5), 0);
    EXPECT_EQ(model.headers(), (std::vector<Header> {{"c", "3"}, {"b", "2"}, {"a", "1"}}));
    EXPECT_EQ(model.moveHeader(0, -1), 0);
    EXPECT_EQ(model.moveHeader(2, 1), 2);
}

TEST_F(HeaderModelTest, HostileNamesAreShownNotObeyed)
{
    model.setHeaders({{"<b>x</b>\n\x1b[31m", "\xe2\x80\xaegnp"}});
    EXPECT_FALSE(text(0, HeaderModel::Name).contains(u'\n'));
    EXPECT_FALSE(text(0, HeaderModel::Name).contains(QChar(0x1b)));
    EXPECT_FALSE(text(0, HeaderModel::Value).contains(QChar(0x202e)));
}

TEST_F(DeliveryModelTest, AWaitingLineBecomesItsReport)
{
    model.begin(1, 1, kafka::TimePoint(std::chrono::milliseconds(1'700'000'000'000)));
    EXPECT_EQ(text(0, DeliveryModel::Outcome), QStringLiteral("sending…"));
    EXPECT_EQ(text(0, DeliveryModel::Offset), models::unknownText());
    model.add({delivered(1, 0, 1234567)});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(0, DeliveryModel::Outcome), QStringLiteral("delivered"));
    EXPECT_EQ(text(0, DeliveryModel::Partition), QStringLiteral("2"));
    EXPECT_EQ(text(0, DeliveryModel::Offset), QStringLiteral("1,234,567"));
    EXPECT_EQ(text(0, DeliveryModel::Timestamp), QStringLiteral("2023-11-14 22:13:20.123"));
    EXPECT_EQ(text(0, DeliveryModel::Duration), QStringLiteral("2.3 ms"));
    EXPECT_EQ(model.index(0, DeliveryModel::Outcome).data(DeliveryModel::StateRole).toInt(), int(models::State::Ok));
}

TEST_F(DeliveryModelTest, FailuresAndUnknownsSayWhyAndShowNoOffset)
{
    Delivery unknown = delivered(1, 0, 7);
    unknown.state = Delivery::State::Unknown;
    unknown.error = kafka::Error {};
    unknown.error->message = QStringLiteral("No answer\nbefore the deadline.");
    model.add({unknown});
    EXPECT_EQ(text(0, DeliveryModel::Outcome), QStringLiteral("outcome unknown"));
    EXPECT_EQ(text(0, DeliveryModel::Offset), models::unknownText());
    EXPECT_TRUE(text(0, DeliveryModel::Reason).startsWith(QStringLiteral("No answer")));
    EXPECT_FALSE(text(0, DeliveryModel::Reason).contains(u'\n'));
}

TEST_F(DeliveryModelTest, ARefusedSendKeepsOneLineWithTheReason)
{
    model.begin(3, 50, {});
    kafka::SendProgress result;
    result.send = 3;
    result.copies = 50;
    result.notSent = 50;
    result.refused = kafka::Error {};
    result.refused->message = QStringLiteral("There is no topic");
    model.finish(result);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(0, DeliveryModel::Outcome), QStringLiteral("failed (50 messages)"));
    EXPECT_EQ(text(0, DeliveryModel::Reason), QStringLiteral("There is no topic"));
}

TEST_F(DeliveryModelTest, ManyCopiesAreListedInPart)
{
    model.begin(1, 5000, {});
    std::vector<Delivery> batch;
    for (int i = 0; i < 4000; ++i)
        batch.push_back(delivered(1, i, i));
    batch[3999].state = Delivery::State::Failed;
    model.add(batch);
    EXPECT_EQ(model.rowCount(), DeliveryModel::MaxPerSend + 1) << "the failed one has a line of its own";
    kafka::SendProgress result;
    result.send = 1;
    result.copies = 5000;
    result.handedOver = 4000;
    result.refused = kafka::Error {};
    result.refused->kind = kafka::ErrorKind::Cancelled;
    model.finish(result);
    EXPECT_EQ(text(model.rowCount() - 1, DeliveryModel::Outcome), QStringLiteral("not sent (1,000 messages)"));
    for (kafka::SendId send = 2; send < 30; ++send) {
        std::vector<Delivery> more;
        for (int i = 0; i < 200; ++i)
            more.push_back(delivered(send, i, i));
        model.add(more);
    }
    EXPECT_LE(model.rowCount(), DeliveryModel::MaxRows);
    EXPECT_EQ(model.rows().back().delivery.send, 29U);
}
