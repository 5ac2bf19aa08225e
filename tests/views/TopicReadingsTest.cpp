// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charset and the decoders of a topic on the messages page.
#include "views/widgets/TopicReadings.h"
#include "tests/views/MessagesPageTest.h"
#include "views/dialogs/ExportDialog.h"

namespace {

class TopicReadingsTest : public MessagesPageTest
{
protected:
    void SetUp() override
    {
        MessagesPageTest::SetUp();
        page.readings()->setConnection(QStringLiteral("c1"));
        page.readings()->setMemory(
            [this](const QString& key) { return memory.contains(key) ? QJsonValue(memory[key]) : QJsonValue(QJsonValue::Undefined); },
            [this](const QString& key, const QJsonValue& value) { memory[key] = value.toString(); });
        QObject::connect(&page, &MessagesPage::filterRequested, &model, &RecordModel::setFilter);
        show();
        RecordBatchBuilder b;
        const std::array headers {HeaderView {"h", QByteArrayView("\x00\x00\x00\x2a", 4)}};
        b.add(Orders, {0, 1, 0, TimestampType::CreateTime, QByteArrayView("\x00\x00\x00\x00\x00\x00\x00\x07", 8), "ab\xc1\xd6\xb9\xae", headers});
        b.add(Orders, {0, 2, 0, TimestampType::CreateTime, {}, "plain", {}});
        model.append({b.take()});
        choose(0);
    }
    QString cell(int row, int column) const { return model.index(row, column).data().toString(); }
    void pick(const char* name, const QString& data)
    {
        auto* box = named<QComboBox>(&page, name);
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }

    QHash<QString, QString> memory;
};

} // namespace

TEST_F(TopicReadingsTest, TheCharsetIsForCellsDetailFilterAndFiles)
{
    pick("Charset", QStringLiteral("CP949"));
    EXPECT_EQ(cell(0, RecordModel::Value), QStringLiteral("ab주문"));
    EXPECT_TRUE(named<QLabel>(&page, "Reason for the decoding")->text().contains(QStringLiteral("EUC-KR, CP949, the topic's charset")));
    EXPECT_EQ(valueText()->toPlainText(), QStringLiteral("ab주문"));
    EXPECT_EQ(memory.value(QStringLiteral("c1/orders/charset")), QStringLiteral("CP949"));
    tests::picture(&page, "charset");

    auto* filter = named<QLineEdit>(&page, "Filter messages");
    filter->setText(QStringLiteral("주문"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 1 && !model.isSelecting(); }, 30'000));
    EXPECT_EQ(page.request()->filter.charset, QStringLiteral("windows-949"));
    pick("Charset", QString());
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 0 && !model.isSelecting(); }, 30'000)) << "in UTF-8 it is not there";
    filter->clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 2; }, 30'000));
    pick("Charset", QStringLiteral("CP949"));

    QSignalSpy exports(&page, &MessagesPage::exportRequested);
    QTest::mouseClick(named<QPushButton>(&page, "Export"), Qt::LeftButton);
    auto* dialog = page.findChild<views::ExportDialog*>();
    ASSERT_TRUE(dialog);
    QTemporaryDir folder;
    dialog->findChild<QLineEdit*>()->setText(folder.filePath(QStringLiteral("x.ndjson")));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("export")), Qt::LeftButton);
    ASSERT_EQ(exports.size(), 1);
    EXPECT_EQ(exports[0][0].value<views::RecordExportOrder>().formatting.charset, QStringLiteral("CP949"));
}

TEST_F(TopicReadingsTest, DecodersOfKeyValueAndHeadersAreForTheTableToo)
{
    pick("Decode key as", QStringLiteral("int64-be"));
    EXPECT_EQ(cell(0, RecordModel::Key), QStringLiteral("7"));
    EXPECT_EQ(model.index(0, RecordModel::Key).data(RecordModel::ExactRole).toString(), QStringLiteral("7"));
    pick("Decode headers as", QStringLiteral("int32-be"));
    EXPECT_EQ(cell(0, RecordModel::Headers), QStringLiteral("1: h=42"));
    auto* headers = named<QTableView>(&page, "Message headers table");
    EXPECT_EQ(headers->model()->index(0, 2).data().toString(), QStringLiteral("42"));
    pick("Decode as", QStringLiteral("hex"));
    EXPECT_EQ(cell(0, RecordModel::Value), QStringLiteral("0x6162C1D6B9AE"));
    EXPECT_EQ(memory.size(), 3);

    MessagesPage again(&model);
    again.setTopic(Orders, 12);
    again.readings()->setConnection(QStringLiteral("c1"));
    again.readings()->setMemory(
        [this](const QString& key) { return memory.contains(key) ? QJsonValue(memory[key]) : QJsonValue(QJsonValue::Undefined); },
        [](const QString&, const QJsonValue&) {});
    EXPECT_EQ(again.readings()->of(Orders),
              (kafka::serde::TopicReading {{}, QStringLiteral("int64-be"), QStringLiteral("hex"), QStringLiteral("int32-be")}));
    again.readings()->setConnection(QStringLiteral("c2"));
    EXPECT_EQ(again.readings()->of(Orders), kafka::serde::TopicReading()) << "another cluster";
}

TEST_F(TopicReadingsTest, OtherTopicsOfTheTabHaveTheirDecodersAndTheTabsCharset)
{
    memory[QStringLiteral("c1/audit/charset")] = QStringLiteral("UTF-16LE");
    memory[QStringLiteral("c1/audit/key")] = QStringLiteral("int32-be");
    pick("Charset", QStringLiteral("CP949"));
    EXPECT_EQ(page.readings()->of(QStringLiteral("audit")),
              (kafka::serde::TopicReading {QStringLiteral("CP949"), QStringLiteral("int32-be"), {}, {}}));
}
