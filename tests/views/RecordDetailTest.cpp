// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/RecordDetail.h"

#include "kafka/masking/Masker.h"
#include "models/DecodedTreeModel.h"
#include "models/Formats.h"
#include "models/RecordHeaderModel.h"
#include "models/RecordModel.h"
#include "tests/views/ViewTest.h"
#include "views/widgets/DecodedView.h"
#include "views/widgets/DecoderCombo.h"
#include "views/widgets/HexView.h"
#include "views/widgets/JsonView.h"
#include "views/widgets/TextView.h"
#include "views/widgets/TopicReadings.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace kafka;
using kafka::serde::Decoding;
using models::DecodedTreeModel;
using tests::named;
using views::DecoderCombo;

namespace {

class RecordDetailTest : public testing::Test
{
protected:
    RecordDetailTest()
    {
        m_detail.resize(700, 700);
        tests::showActive(m_detail);
    }

    void set(const QByteArray& key, const QByteArray& value, std::initializer_list<HeaderView> headers = {},
             const QString& topic = QStringLiteral("orders"))
    {
        RecordBatchBuilder builder;
        builder.add(topic, {0, 7, 1'773'480'413'589, TimestampType::CreateTime, key, value, std::span(headers.begin(), headers.size())});
        const RecordBatchPtr batch = builder.take();
        m_detail.setRecord(batch->at(0), batch);
    }
    void choose(const char* combo, const char* id)
    {
        auto* list = named<DecoderCombo>(&m_detail, combo);
        list->setDecoder(QString::fromLatin1(id));
        ASSERT_EQ(list->decoder(), QString::fromLatin1(id));
        Q_EMIT list->activated(list->currentIndex());
    }
    QString reason() { return named<QLabel>(&m_detail, "Reason for the decoding")->text(); }
    QString tab()
    {
        auto* tabs = named<QTabWidget>(&m_detail, "Message value tabs");
        return tabs->tabText(tabs->currentIndex()).remove(QLatin1Char('&'));
    }
    QAbstractItemModel* tree() { return m_detail.findChild<views::DecodedView*>()->model(); }
    QString keyText() { return named<views::TextView>(&m_detail, "Message key")->toPlainText(); }

    views::RecordDetail m_detail;
};

} // namespace

TEST_F(RecordDetailTest, ThePlaceIsHeardAsItIsSeen)
{
    set("k", "v");
    auto* place = named<QLabel>(&m_detail, "Message position");
    EXPECT_TRUE(place->accessibleDescription().startsWith(QStringLiteral("Partition 0, offset 7")));
    m_detail.setRecord({}, {});
    EXPECT_EQ(place->accessibleDescription(), QStringLiteral("No message is chosen."));
}

TEST_F(RecordDetailTest, BinaryFormatsAreATreeWithTheReason)
{
    set("k", QByteArray::fromHex("83a16101a1629202a178a163c3"));
    EXPECT_EQ(reason(), QStringLiteral("MessagePack: parses whole"));
    EXPECT_EQ(tab(), QStringLiteral("Tree"));
    const QModelIndex top = tree()->index(0, 0);
    ASSERT_EQ(tree()->rowCount(top), 3);
    EXPECT_TRUE(m_detail.findChild<views::DecodedView*>()->isVisible());
    EXPECT_FALSE(m_detail.findChild<views::JsonView*>()->isVisible());
    tests::picture(&m_detail, "detail-messagepack");
    auto* tabs = named<QTabWidget>(&m_detail, "Message value tabs");
    tabs->setCurrentIndex(1);
    EXPECT_EQ(named<views::TextView>(&m_detail, "Message value")->toPlainText(),
              QStringLiteral("map (3)\n  a: 1\n  b: array (2)\n    [0]: 2\n    [1]: x\n  c: true"));
    set("k", "{\"a\":1}");
    EXPECT_EQ(tab(), QStringLiteral("JSON"));
    EXPECT_TRUE(m_detail.findChild<views::JsonView*>()->isVisible());
    EXPECT_EQ(m_detail.findChild<views::JsonView*>()->model()->rowCount(), 1);
}

TEST_F(RecordDetailTest, TimesInsideAreInTheZoneOfTheProgram)
{
    const QTimeZone before = models::formats::zone();
    models::formats::setZone(QTimeZone("Asia/Seoul"));
    const QByteArray time = QByteArray::fromHex("0000019cebab8955");
    const QString shown = QStringLiteral("2026-03-14 18:26:53.525 KST (1773480413525)");
    set(time, time);
    EXPECT_EQ(keyText(), shown);
    EXPECT_EQ(named<views::TextView>(&m_detail, "Message value")->toPlainText(), shown);
    set(QByteArray::fromHex("0001000c6d6f6465726e2d67726f757000066f726465727300000000"),
        QByteArray::fromHex("0004000000000000003200000000086e6f746520c3a90000019cebab895501001008abe7bbc87246ffb1115494c6cd63cd"), {},
        QStringLiteral("__consumer_offsets"));
    const QModelIndex commit = tree()->index(0, 0);
    QStringList values;
    for (int row = 0; row < tree()->rowCount(commit); ++row)
        values << tree()->index(row, DecodedTreeModel::Value, commit).data().toString();
    EXPECT_TRUE(values.contains(QStringLiteral("1773480413525 (2026-03-14 18:26:53.525 KST)"))) << values.join(u'|').toStdString();
    models::formats::setZone(before);
}

TEST_F(RecordDetailTest, TheCellOfTheTableSaysWhatIsShownHere)
{
    models::RecordModel model;
    for (const char* bytes : {"83a16101a1629202a178a163c3", "a2616101616281a1616302", "089601120774657374696e67", "0000000000000005",
                              "550e8400e29b41d4a716446655440000", "0000019cebab8955", "ffffffffffffff", "05000000"}) {
        const QByteArray value = QByteArray::fromHex(bytes);
        set("k", value);
        RecordBatchBuilder builder;
        builder.add(QStringLiteral("orders"), {0, 0, 0, TimestampType::None, "k", value, {}});
        model.clear();
        model.append({builder.take()});
        Decoding d = m_detail.valueDecoding();
        QString cell = model.index(0, models::RecordModel::Value).data().toString();
        if (d.view == Decoding::View::Hex) {
            EXPECT_TRUE(cell.startsWith(QLatin1String("0x"))) << bytes;
        } else if (d.view == Decoding::View::Text) {
            EXPECT_EQ(cell, d.text) << bytes;
        } else {
            for (const auto& node : d.tree->nodes) {
                EXPECT_TRUE(cell.contains(node.text)) << bytes << ": " << cell.toStdString();
            }
        }
    }
}

TEST_F(RecordDetailTest, DelimitedTextIsATable)
{
    set("k", "1001|Kim|\xed\x95\x9c", {{"TABLE_ID", "TB_ORDER"}, {"SEPARATOR", "|"}});
    EXPECT_EQ(tab(), QStringLiteral("Table"));
    EXPECT_EQ(reason(), QStringLiteral("Delimited text: table TB_ORDER, fields between “|”, as the headers TABLE_ID and SEPARATOR say"));
    ASSERT_EQ(tree()->rowCount(), 3);
    EXPECT_EQ(tree()->index(2, DecodedTreeModel::Value).data().toString(), QStringLiteral("한"));
    tests::picture(&m_detail, "detail-delimited");
}

TEST_F(RecordDetailTest, AFailedDecoderMarksTheByte)
{
    set("k", QByteArray::fromHex("82a16101a162"));
    choose("Decode as", "messagepack");
    EXPECT_EQ(reason(), QStringLiteral("Not MessagePack: ends too early, at byte 6. The bytes are shown."));
    EXPECT_EQ(tab(), QStringLiteral("Hex"));
    EXPECT_EQ(m_detail.findChild<views::HexView*>()->markedByte(), 6);
    EXPECT_EQ(m_detail.findChild<views::HexView*>()->lineCount(), 1);
    EXPECT_TRUE(named<QTabWidget>(&m_detail, "Message value tabs")->isTabEnabled(0)) << "what was read before it";
    tests::picture(&m_detail, "detail-failed");
    choose("Decode as", "cbor");
    EXPECT_TRUE(reason().startsWith(QStringLiteral("Not CBOR: "))) << reason().toStdString();
    choose("Decode as", "");
    EXPECT_EQ(m_detail.findChild<views::HexView*>()->markedByte(), -1);
}

TEST_F(RecordDetailTest, AHeaderThatCannotBeDecodedSaysWhy)
{
    const auto reasonOfHeaders = [&] { return named<QLabel>(&m_detail, "Reason for the decoding of headers")->text(); };
    set("k", "v", {{"digits", "48656c6c6f"}, {"null", {}}, {"plain", "no hex"}});
    choose("Decode headers as", "hex-digits");
    EXPECT_TRUE(reasonOfHeaders().startsWith(QStringLiteral("plain: Not Hex digits: "))) << reasonOfHeaders().toStdString();
    EXPECT_TRUE(named<QLabel>(&m_detail, "Reason for the decoding of headers")->isVisible());
    set("k", "v", {{"digits", "48656c6c6f"}});
    EXPECT_EQ(reasonOfHeaders(), QString());
    choose("Decode headers as", "");
}

TEST_F(RecordDetailTest, HeadersUseTheRoomThereIs)
{
    set("k", "v", {{"a", "1"}});
    const QByteArray name(40, 'n');
    const QByteArray value(60, 'v');
    set("k", "v", {{name, value}});
    const auto* table = named<QTableView>(&m_detail, "Message headers table");
    for (int column : {1, 2})
        EXPECT_TRUE(QTest::qWaitFor([&] { return table->columnWidth(column) >= table->fontMetrics().horizontalAdvance(QString(40, u'v')); }, 5'000))
            << column << ' ' << table->columnWidth(column);
}

TEST_F(RecordDetailTest, HexGoesToBothEndsByKey)
{
    set("k", QByteArray(100'000, '\0'));
    auto* hex = m_detail.findChild<views::HexView*>();
    const QScrollBar* bar = hex->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    hex->setFocus();
    for (const auto modifier : {Qt::NoModifier, Qt::ControlModifier}) {
        QTest::keyClick(hex, Qt::Key_End, modifier);
        EXPECT_EQ(bar->value(), bar->maximum());
        QTest::keyClick(hex, Qt::Key_Home, modifier);
        EXPECT_EQ(bar->value(), 0);
    }
}

// Long reasons take lines, not width, and each line is seen.
TEST_F(RecordDetailTest, ALongReasonHasTheWholeWidthAndItsHeight)
{
    m_detail.resize(430, 800);
    set("k", QByteArray(300, '\xc3') + '\x28');
    choose("Decode as", "messagepack");
    choose("Decode key as", "protobuf");
    QTest::qWait(50);
    EXPECT_LE(m_detail.minimumSizeHint().width(), 430);
    for (const char* name : {"Reason for the decoding", "Reason for the decoding of the key"}) {
        const auto* label = named<QLabel>(&m_detail, name);
        ASSERT_TRUE(label->isVisible()) << name;
        EXPECT_GT(label->width(), 400) << name;
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << name;
        EXPECT_LE(label->height(), label->fontMetrics().height() * 5) << name;
    }
    for (const char* name : {"Decode as", "Decode key as"}) {
        const auto* combo = named<DecoderCombo>(&m_detail, name);
        EXPECT_GE(combo->width(), combo->minimumSizeHint().width());
        EXPECT_LE(combo->mapTo(&m_detail, combo->rect().topRight()).x(), 430);
    }
    set({}, {});
    EXPECT_FALSE(named<QLabel>(&m_detail, "Reason for the decoding")->isVisible()) << "and no room for none";
}

TEST_F(RecordDetailTest, ChoicesAreRememberedByTopicAndField)
{
    auto& readings = *new views::TopicReadings(&m_detail);
    QList<std::pair<QString, QString>> kept;
    readings.setConnection(QStringLiteral("c1"));
    readings.setMemory(
        [](const QString& key) { return key == u"c1/other/key" ? QJsonValue(QStringLiteral("int32-be")) : QJsonValue(QJsonValue::Undefined); },
        [&](const QString& key, const QJsonValue& value) {
            kept.append({key, value.toString()});
        });
    m_detail.setReadings(&readings);
    set(QByteArray::fromHex("00000000000003e8"), "plain");
    EXPECT_EQ(keyText(), QStringLiteral("1000")) << "automatic";
    choose("Decode key as", "int64-le");
    EXPECT_EQ(keyText(), QStringLiteral("-1728537831980138496"));
    choose("Decode as", "latin-1");
    ASSERT_EQ(kept.size(), 2);
    EXPECT_EQ(kept[0].first, QStringLiteral("c1/orders/key"));
    EXPECT_EQ(kept[0].second, QStringLiteral("int64-le"));
    EXPECT_EQ(kept[1].first, QStringLiteral("c1/orders/value"));

    set(QByteArray::fromHex("0000002a"), "x", {}, QStringLiteral("other"));
    EXPECT_EQ(named<DecoderCombo>(&m_detail, "Decode key as")->decoder(), QStringLiteral("int32-be")) << "from an earlier run";
    EXPECT_EQ(named<DecoderCombo>(&m_detail, "Decode as")->decoder(), QString());
    EXPECT_EQ(keyText(), QStringLiteral("42"));
    set(QByteArray::fromHex("00000000000003e8"), "plain");
    EXPECT_EQ(named<DecoderCombo>(&m_detail, "Decode key as")->decoder(), QStringLiteral("int64-le"));
    EXPECT_EQ(named<DecoderCombo>(&m_detail, "Decode as")->decoder(), QStringLiteral("latin-1"));
    readings.setConnection(QStringLiteral("c2"));
    EXPECT_EQ(named<DecoderCombo>(&m_detail, "Decode as")->decoder(), QString()) << "another cluster's topic of the same name is another topic";
}

TEST_F(RecordDetailTest, KafkasOwnTopicsArePlainFields)
{
    set(QByteArray::fromHex("0001000c6d6f6465726e2d67726f757000066f726465727300000001"),
        QByteArray::fromHex("0003000000000000002a000000070000ffffffffffffffff"), {}, QStringLiteral("__consumer_offsets"));
    EXPECT_EQ(reason(), QStringLiteral("__consumer_offsets: the topic is Kafka's own"));
    EXPECT_EQ(tab(), QStringLiteral("Tree"));
    EXPECT_EQ(tree()->index(0, 0, tree()->index(0, 0)).data().toString(), QStringLiteral("offset"));
    EXPECT_TRUE(keyText().contains(QLatin1String("group: modern-group"))) << keyText().toStdString();
    tests::picture(&m_detail, "detail-offsets");
}

// What is inside a packing is shown, and saving still gives the record's own bytes.
TEST_F(RecordDetailTest, WhatIsInsideIsShown)
{
    const QByteArray packed = QByteArray::fromHex("1f8b0800000000000203cb48cdc9c957c8c047720100f3a05dc724000000");
    set("k", packed);
    EXPECT_EQ(reason(), QStringLiteral("gzip, inside: Text: UTF-8"));
    EXPECT_EQ(tab(), QStringLiteral("Text"));
    EXPECT_EQ(m_detail.record().value(), QByteArrayView(packed));
    choose("Decode as", "hex");
    EXPECT_EQ(m_detail.findChild<views::HexView*>()->lineCount(),
              (packed.size() + m_detail.findChild<views::HexView*>()->bytesPerLine() - 1) / m_detail.findChild<views::HexView*>()->bytesPerLine());
}

// The size is that of the message: the mask of four bytes is longer.
TEST_F(RecordDetailTest, HeadersUnderAMaskHaveTheirOwnSizes)
{
    MaskRule rule;
    rule.what = MaskRule::What::Pattern;
    rule.where = QStringLiteral("hush");
    rule.action = MaskRule::Action::Hash;
    m_detail.setMasker(std::make_shared<const masking::Masker>(std::vector {rule}, QByteArray("secret")));
    set("k", "v", {{"x-secret", "hush"}});
    const auto* headers = m_detail.findChild<QTableView*>(QStringLiteral("messageHeadersTable"))->model();
    const auto cell = [headers](int column) { return headers->index(0, column).data().toString(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return headers->rowCount() == 1; }));
    EXPECT_TRUE(cell(models::RecordHeaderModel::Value).startsWith(QStringLiteral("hash:"))) << cell(models::RecordHeaderModel::Value).toStdString();
    EXPECT_EQ(cell(models::RecordHeaderModel::Size), models::formats::bytes(4));
}

// A long text is shown in parts, each at once: nothing of it has to be saved to be seen.
TEST_F(RecordDetailTest, ALongTextHasParts)
{
    QByteArray value = "[\"";
    for (int i = 0; value.size() < 1'500'000; ++i)
        value += "\xea\xb0\x80 line " + QByteArray::number(i) + " "; // no JSON: it does not end
    set("k", value);
    auto* tabs = named<QTabWidget>(&m_detail, "Message value tabs");
    ASSERT_EQ(tab(), QStringLiteral("Text"));
    auto* text = m_detail.findChild<QTabWidget*>()->findChild<views::TextView*>();
    auto* next = named<QToolButton>(&m_detail, "Next part of the text");
    auto* previous = named<QToolButton>(&m_detail, "Previous part of the text");
    auto* where = named<QLabel>(&m_detail, "Value is cut");
    EXPECT_TRUE(where->text().startsWith(QStringLiteral("Bytes 0 to 261,"))) << where->text().toStdString();
    EXPECT_TRUE(where->text().endsWith(QStringLiteral("(part 1 of 6)"))) << where->text().toStdString();
    EXPECT_FALSE(previous->isEnabled());
    const auto shown = [text] {
        QTextCursor all(text->document());
        all.select(QTextCursor::Document);
        QString plain = all.selectedText();
        return plain.remove(QChar::ParagraphSeparator); // where long lines are broken
    };
    QString whole = shown();
    for (int i = 1; next->isEnabled(); ++i) {
        ASSERT_LT(i, 6);
        QTest::mouseClick(next, Qt::LeftButton);
        whole += shown();
    }
    EXPECT_EQ(whole, QString::fromUtf8(value));
    EXPECT_TRUE(where->text().startsWith(QStringLiteral("Bytes 1,305,"))) << where->text().toStdString();
    QTest::mouseClick(previous, Qt::LeftButton);
    EXPECT_TRUE(where->text().endsWith(QStringLiteral("(part 5 of 6)"))) << where->text().toStdString();
    tabs->setCurrentIndex(2);
    EXPECT_FALSE(next->isVisible()) << "the hex view scrolls through all of it";
    set("k", "short");
    EXPECT_FALSE(next->isVisible());
    EXPECT_FALSE(where->isVisible());
    set("k", value);
    EXPECT_TRUE(where->text().endsWith(QStringLiteral("(part 1 of 6)"))) << "another message begins at its beginning";
}
