// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the messages page shows one message.
#include "tests/views/MessagesPageTest.h"

TEST_F(MessagesPageTest, JsonIsShownAsTreeTextAndHex)
{
    show();
    fill();
    choose(0);
    EXPECT_EQ(tabText(), QStringLiteral("JSON"));
    EXPECT_EQ(named<QLabel>(&page, "Reason for the decoding")->text(), QStringLiteral("JSON: parses whole"));
    EXPECT_EQ(place()->text().section(QLatin1Char(','), 0, 1), QStringLiteral("Partition 0, offset 1200"));
    EXPECT_FALSE(place()->text().contains(QLatin1String("U+"))) << place()->text().toStdString();
    auto* tree = page.findChild<views::JsonView*>();
    const QModelIndex top = tree->model()->index(0, 0);
    ASSERT_EQ(tree->model()->rowCount(top), 4);
    EXPECT_EQ(tree->model()->index(0, 1, top).data().toString(), QStringLiteral("12345678901234567890"));
    EXPECT_EQ(tree->model()->index(1, 1, top).data().toString(), QStringLiteral("1.10"));
    EXPECT_EQ(tree->model()->index(3, 0, top).data().toString(), QStringLiteral("id"));
    tests::picture(&page, "messages-json");

    QTest::mouseClick(tab()->tabBar(), Qt::LeftButton, {}, tab()->tabBar()->tabRect(1).center());
    EXPECT_TRUE(valueText()->toPlainText().contains(QStringLiteral("  \"total\": 1.10,"))) << valueText()->toPlainText().toStdString();
    tests::picture(&page, "messages-text");
    choose(1);
    EXPECT_EQ(tabText(), QStringLiteral("Text")) << "the tab the person chose stays";
    EXPECT_EQ(valueText()->toPlainText(), QStringLiteral("plain text, 한글"));
    EXPECT_FALSE(tab()->isTabEnabled(0));
    choose(0);
    EXPECT_EQ(tabText(), QStringLiteral("Text"));

    auto* decode = named<QComboBox>(&page, "Decode as");
    decode->setFocus();
    QTest::keyClicks(decode, QStringLiteral("text")); // the first of these, by its beginning
    EXPECT_TRUE(valueText()->toPlainText().startsWith(QStringLiteral("{\"id\":1234")));
    QTest::keyClick(decode, Qt::Key_End);
    EXPECT_EQ(tabText(), QStringLiteral("Hex"));
    const auto* hex = page.findChild<views::HexView*>();
    EXPECT_EQ(hex->lineCount(), (model.record(0).valueSize() + hex->bytesPerLine() - 1) / hex->bytesPerLine());
    tests::picture(&page, "messages-hex");
}

// R45: null, empty, tombstone, and data that reads like these words; bytes that are no text.
TEST_F(MessagesPageTest, R45_NullEmptyTombstoneAndBinary)
{
    show();
    fill();
    auto* key = named<views::TextView>(&page, "Message key");
    const auto shown = [&](int row) {
        choose(row);
        return std::pair(key->toPlainText(), valueText()->toPlainText());
    };
    EXPECT_EQ(shown(2), std::pair(QStringLiteral("gone"), QStringLiteral("(null: tombstone)")));
    EXPECT_TRUE(valueText()->showsWord());
    EXPECT_EQ(shown(3), std::pair(QStringLiteral("(empty)"), QStringLiteral("(empty)")));
    EXPECT_TRUE(key->showsWord() && valueText()->showsWord());
    EXPECT_EQ(shown(4), std::pair(QStringLiteral("(null)"), QStringLiteral("(null)")));
    EXPECT_EQ(shown(5), std::pair(QStringLiteral("null"), QStringLiteral("(empty)")));
    EXPECT_FALSE(key->showsWord() || valueText()->showsWord()) << "data, not words: another font and colour";
    EXPECT_NE(valueText()->font().italic(), true);
    choose(6);
    EXPECT_EQ(tabText(), QStringLiteral("Hex"));
    EXPECT_EQ(key->toPlainText(), QStringLiteral("5")) << "an int32, as Kafka's own serializer writes it";
    tests::picture(&page, "messages-binary");

    // Copied, saved and sent again byte for byte.
    QSignalSpy again(&page, &MessagesPage::sendAgainRequested);
    QTest::mouseClick(named<QAbstractButton>(&page, "Edit and send again"), Qt::LeftButton);
    ASSERT_EQ(again.size(), 1);
    const auto record = again[0][0].value<RecordToSend>();
    EXPECT_EQ(record.key, QByteArray("\x00\x00\x00\x05", 4));
    EXPECT_EQ(record.value, QByteArray("\x00\x01\x02\xff\xfe", 5));
    choose(4);
    QTest::mouseClick(named<QAbstractButton>(&page, "Edit and send again"), Qt::LeftButton);
    EXPECT_TRUE(again[1][0].value<RecordToSend>().key.isNull());
    EXPECT_TRUE(again[1][0].value<RecordToSend>().value.isNull());
    EXPECT_FALSE(named<QAbstractButton>(&page, "Save value")->isEnabled()) << "null has no bytes to save";
    choose(0);
    QTest::mouseClick(named<QAbstractButton>(&page, "Edit and send again"), Qt::LeftButton);
    ASSERT_EQ(again[2][0].value<RecordToSend>().headers.size(), 7u);
    EXPECT_TRUE(again[2][0].value<RecordToSend>().headers[4].value.isNull());
    QTest::mouseClick(named<QAbstractButton>(&page, "Copy message"), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("{\"name\":\"none\",\"value\":null},{\"name\":\"empty\",\"value\":\"\"},{\"name\":\"bin\",\"value\":{\"base64\":\"AP8Q\"}}")))
        << QGuiApplication::clipboard()->text().toStdString();

    QSignalSpy saves(&page, &MessagesPage::saveRequested);
    choose(6);
    QTest::mouseClick(named<QAbstractButton>(&page, "Save value"), Qt::LeftButton);
    auto* dialog = page.findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->selectedFiles().value(0).endsWith(QStringLiteral("orders-0-1201.bin")));
    choose(0); // what is chosen later does not change what is saved
    const QString file = QDir::tempPath() + QStringLiteral("/castellan-test-value.bin");
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
    QMetaObject::invokeMethod(dialog, "accept");
    ASSERT_EQ(saves.size(), 1);
    EXPECT_EQ(saves[0][0].toString(), file);
    EXPECT_EQ(saves[0][1].toByteArray(), QByteArray("\x00\x01\x02\xff\xfe", 5));
}

// R46: all headers, in order; ten thousand of them and a large one do not slow the page.
TEST_F(MessagesPageTest, R46_HeadersInOrderAndMany)
{
    show();
    fill();
    choose(0);
    auto* table = named<QTableView>(&page, "Message headers table");
    ASSERT_EQ(table->model()->rowCount(), 7);
    const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, 1), QStringLiteral("TABLE_ID"));
    EXPECT_EQ(cell(1, 2), QStringLiteral("|"));
    EXPECT_EQ(cell(2, 1) + cell(3, 1), QStringLiteral("tracetrace"));
    EXPECT_EQ(cell(2, 2) + cell(3, 2), QStringLiteral("ab"));
    EXPECT_EQ(cell(4, 2), QStringLiteral("(null)"));
    EXPECT_EQ(cell(5, 2), QStringLiteral("(empty)"));
    EXPECT_EQ(cell(6, 2), QStringLiteral("0x00FF10"));

    const QByteArray large(1 << 20, 'x');
    std::vector<HeaderView> headers(10'000, {"same", "value"});
    headers[9'999].value = large;
    RecordBatchBuilder b;
    b.add(Orders, {0, 1, 1, TimestampType::None, "k", "v", headers});
    model.append({b.take()});
    QElapsedTimer timer;
    timer.start();
    choose(model.rowCount() - 1);
    EXPECT_EQ(table->model()->rowCount(), 10'000);
    EXPECT_LE(cell(9'999, 2).size(), 1'001);
    EXPECT_LT(timer.elapsed(), 3'000);
}

// R47: whatever a producer writes is shown literally, and copied as plain text only.
TEST_F(MessagesPageTest, R47_MarkupStaysText)
{
    show();
    fill();
    choose(7);
    EXPECT_EQ(named<views::TextView>(&page, "Message key")->toPlainText(), QStringLiteral("<b>key</b>"));
    EXPECT_EQ(valueText()->toPlainText(), QStringLiteral("<img src='file:///etc/passwd' width=9999> ␛[31m ⟨U+202E⟩abc <a href='http://x'>"));
    for (const QLabel* label : page.findChildren<QLabel*>())
        EXPECT_TRUE(label->textFormat() == Qt::PlainText || !label->text().contains(QLatin1Char('<'))) << label->text().toStdString();
    valueText()->selectAll();
    valueText()->copy();
    EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->formats(), QStringList {QStringLiteral("text/plain")});
    QTest::keyClick(page.table()->view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->formats(), QStringList {QStringLiteral("text/plain")});
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("<b>key</b>")));
    tests::picture(&page, "messages-hostile");

    RecordBatchBuilder b;
    const std::array headers {HeaderView {"<img src='file:///x'>", "<b>\xe2\x80\xae"}};
    b.add(QStringLiteral("<b>topic</b>"), {0, 1, 1, TimestampType::None, {}, "{\"<b>\":\"<img src=x>\"}", headers});
    model.append({b.take()});
    choose(model.rowCount() - 1);
    auto* tree = page.findChild<views::JsonView*>();
    const QModelIndex field = tree->model()->index(0, 0, tree->model()->index(0, 0));
    EXPECT_EQ(field.data().toString(), QStringLiteral("<b>"));
    EXPECT_EQ(field.siblingAtColumn(1).data().toString(), QStringLiteral("\"<img src=x>\""));
    auto* table = named<QTableView>(&page, "Message headers table");
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), QStringLiteral("<b>⟨U+202E⟩"));
}

TEST_F(MessagesPageTest, NoticesAreShownInFull)
{
    show();
    fill();
    choose(8);
    EXPECT_EQ(valueText()->toPlainText(), QStringLiteral("Offset 5 no longer exists, first is 80."));
    EXPECT_FALSE(named<QAbstractButton>(&page, "Edit and send again")->isEnabled());
    EXPECT_FALSE(named<QAbstractButton>(&page, "Copy value")->isEnabled());
}

// R48: a 10 MB value in one line is there about as fast as its bytes can be looked at a few times, cut and said to be.
TEST_F(MessagesPageTest, R48_TenMegabytesInOneLine)
{
    show();
    QByteArray json = "{\"rows\":[";
    while (json.size() < (10 << 20))
        json += "{\"id\":12345678901234567,\"name\":\"some text of a row\",\"tags\":[\"a\",\"b\"]},";
    json += "null]}";
    RecordBatchBuilder b;
    b.add(Orders, {0, 1, 1, TimestampType::None, {}, json, {}});
    b.add(Orders, {0, 2, 1, TimestampType::None, {}, QByteArray(10 << 20, 'x'), {}});
    model.append({b.take()});
    QElapsedTimer timer;
    timer.start();
    int quotes = 0;
    for (const char c : json)
        quotes += c == '"';
    const qint64 pass = std::max<qint64>(timer.elapsed(), 1);
    ASSERT_GT(quotes, 0);

    timer.start();
    page.detail()->setRecord(model.record(0), model.batch(0));
    page.detail()->grab();
    EXPECT_LT(timer.elapsed(), pass * 40 + 200);
    EXPECT_EQ(tabText(), QStringLiteral("JSON"));
    timer.start();
    tab()->setCurrentIndex(1);
    page.detail()->grab();
    EXPECT_LT(timer.elapsed(), 1'500);
    EXPECT_TRUE(named<QLabel>(&page, "Value is cut")->isVisible());
    EXPECT_LE(valueText()->toPlainText().size(), 300'000);

    timer.start();
    page.detail()->setRecord(model.record(1), model.batch(1));
    page.detail()->grab();
    EXPECT_LT(timer.elapsed(), 1'500);
    EXPECT_EQ(valueText()->document()->blockCount(), (256 << 10) / views::TextView::LongestLine);
    valueText()->selectAll();
    valueText()->copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString((256 << 10) - 1024, QLatin1Char('x'))) << "the breaks are for display only";
    tab()->setCurrentIndex(2);
    page.detail()->grab();
    const auto* hex = page.findChild<views::HexView*>();
    EXPECT_EQ(hex->lineCount(), (10 << 20) / hex->bytesPerLine());
}
