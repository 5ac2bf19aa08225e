// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonTreeModel.h"
#include "models/RecordModel.h"
#include "tests/views/ViewTest.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/HexView.h"
#include "views/widgets/JsonView.h"
#include "views/widgets/RecordDetail.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/TextView.h"
#include "views/widgets/Theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace kafka;
using models::RecordModel;
using tests::named;
using views::MessagesPage;

namespace {

const QString Orders = QStringLiteral("orders");

RecordBatchPtr sampleBatch()
{
    RecordBatchBuilder b;
    const qint64 t = 1'773'480'413'589;
    const std::array twice {HeaderView {"TABLE_ID", "12"}, HeaderView {"SEPARATOR", "|"}, HeaderView {"trace", "a"}, HeaderView {"trace", "b"},
                            HeaderView {"none", {}}, HeaderView {"empty", ""}, HeaderView {"bin", QByteArrayView("\x00\xff\x10", 3)}};
    b.add(Orders, {0, 1200, t, TimestampType::CreateTime, "order-1200",
                   "{\"id\":12345678901234567890,\"total\":1.10,\"customer\":{\"name\":\"홍길동\",\"tags\":[\"a\",\"b\"]},\"id\":2}", twice});
    b.add(Orders, {1, 88, t + 10, TimestampType::CreateTime, {}, "plain text, 한글", {}});
    b.add(Orders, {2, 5, t + 20, TimestampType::LogAppendTime, "gone", {}, {}});
    b.add(Orders, {2, 6, t + 30, TimestampType::CreateTime, "", "", {}});
    b.add(Orders, {2, 7, t + 40, TimestampType::CreateTime, {}, {}, {}});
    b.add(Orders, {2, 8, t + 50, TimestampType::CreateTime, "null", "(empty)", {}});
    b.add(Orders, {0, 1201, t + 60, TimestampType::CreateTime, QByteArrayView("\x00\x00\x00\x05", 4), QByteArrayView("\x00\x01\x02\xff\xfe", 5), {}});
    b.add(Orders, {1, 89, t + 70, TimestampType::CreateTime, "<b>key</b>",
                   "<img src='file:///etc/passwd' width=9999> \x1b[31m \xe2\x80\xae""abc <a href='http://x'>", {}});
    b.addNotice(Orders, 1, 5, QStringLiteral("Offset 5 no longer exists, first is 80."));
    return b.take();
}

class MessagesPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        page.resize(1280, 760);
        page.setTopic(Orders, 12);
    }
    void show() { tests::showActive(page); }
    void fill() { model.append({sampleBatch()}); }
    void choose(int row)
    {
        page.table()->selectRow(row);
        QTest::qWait(60);
    }
    QString tabText() { return tab()->tabText(tab()->currentIndex()).remove(QLatin1Char('&')); }
    QTabWidget* tab() { return named<QTabWidget>(&page, "Message value tabs"); }
    views::TextView* valueText() { return page.findChild<views::TextView*>(QStringLiteral("messageValue")); }
    QLabel* place() { return named<QLabel>(&page, "Message position"); }
    static ScanProgress progress(ScanState state)
    {
        ScanProgress p;
        p.state = state;
        p.toScan = 50'000;
        p.scanned = p.records = 12'340;
        p.bytes = 4'200'000;
        p.hits = 120;
        p.elapsed = std::chrono::milliseconds(400);
        p.partitions.resize(12);
        for (int i = 0; i < 12; ++i)
            p.partitions[size_t(i)].partition = i;
        return p;
    }

    RecordModel model;
    MessagesPage page {&model};
};

} // namespace

TEST_F(MessagesPageTest, DefaultsAreThoseOfTheHouse)
{
    const auto request = page.request();
    ASSERT_TRUE(request);
    EXPECT_EQ(request->topic, Orders);
    EXPECT_EQ(request->seek.kind, SeekTo::Newest);
    EXPECT_EQ(request->limit, 100);
    EXPECT_EQ(request->partitions.size(), 12u);
    EXPECT_FALSE(request->readCommitted);
    EXPECT_TRUE(request->filter.isEmpty());
    EXPECT_EQ(named<QComboBox>(&page, "Isolation")->currentText(), QStringLiteral("read_uncommitted"));
    for (const char* name : {"Read", "Stop", "Live"})
        EXPECT_NE(named<QPushButton>(&page, name), nullptr);
    EXPECT_NE(named<QTableView>(&page, "Messages table"), nullptr);
    EXPECT_NE(named<QTableView>(&page, "Message headers table"), nullptr);
    EXPECT_NE(named<views::TextView>(&page, "Message key"), nullptr);
    EXPECT_NE(named<QComboBox>(&page, "Decode as"), nullptr);
    EXPECT_NE(named<QLabel>(&page, "Scan progress"), nullptr);
    EXPECT_EQ(named<views::TextView>(&page, "Message value"), valueText());
    show();
    tests::picture(&page, "messages-idle");
    EXPECT_EQ(page.table()->emptyText(), QStringLiteral("Nothing has been read yet."));
}

TEST_F(MessagesPageTest, FieldsBecomeTheRequest)
{
    show();
    QSignalSpy reads(&page, &MessagesPage::readRequested);
    auto* seek = named<QComboBox>(&page, "Seek");
    auto* value = named<QLineEdit>(&page, "Seek value");
    EXPECT_FALSE(value->isEnabled());
    seek->setFocus();
    QTest::keyClicks(seek, QStringLiteral("Off"));
    EXPECT_TRUE(value->isEnabled());
    QTest::keyClicks(value, QStringLiteral("1,234"));
    QTest::keyClicks(named<QLineEdit>(&page, "Partitions to read"), QStringLiteral("0,3-4"));
    named<QSpinBox>(&page, "Limit")->setValue(500);
    auto* filter = named<QLineEdit>(&page, "Filter messages");
    QTest::keyClicks(filter, QStringLiteral("needle"));
    QTest::keyClick(filter, Qt::Key_Return);
    ASSERT_EQ(reads.size(), 1);
    const auto r = reads[0][0].value<RecordRequest>();
    EXPECT_EQ(r.seek, (SeekTo {SeekTo::Offset, 1234}));
    EXPECT_EQ(r.partitions, (std::vector<PartitionToRead> {{0, -1}, {3, -1}, {4, -1}}));
    EXPECT_EQ(r.limit, 500);
    EXPECT_EQ(r.filter.contains, "needle");
    EXPECT_FALSE(r.live);

    MessagesPage other(&model);
    other.setTopic(Orders, 12);
    other.setRequest(r);
    EXPECT_EQ(other.request()->seek, r.seek);
    EXPECT_EQ(other.request()->partitions, r.partitions);
    EXPECT_EQ(other.request()->filter, r.filter);
}

TEST_F(MessagesPageTest, WrongFieldsAreSaidAndNothingIsRead)
{
    show();
    QSignalSpy reads(&page, &MessagesPage::readRequested);
    auto* problem = page.findChild<QLabel*>(QStringLiteral("fieldProblem"));
    auto* partitions = named<QLineEdit>(&page, "Partitions to read");
    QTest::keyClicks(partitions, QStringLiteral("12"));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_EQ(problem->text(), QStringLiteral("There is no partition 12: they go from 0 to 11."));
    EXPECT_FALSE(named<QPushButton>(&page, "Read")->isEnabled());
    QTest::keyClick(partitions, Qt::Key_Return);
    tests::picture(&page, "messages-wrong-field");
    partitions->clear();
    EXPECT_FALSE(problem->isVisible());
    EXPECT_TRUE(named<QPushButton>(&page, "Read")->isEnabled());

    named<QComboBox>(&page, "Seek")->setCurrentIndex(3); // Time, and no value yet
    QTest::mouseClick(named<QPushButton>(&page, "Read"), Qt::LeftButton);
    EXPECT_TRUE(named<QLineEdit>(&page, "Seek value")->hasFocus());
    QTest::keyClicks(named<QLineEdit>(&page, "Seek value"), QStringLiteral("yesterday"));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(reads.isEmpty());

    page.setNotReadable(QStringLiteral("Not connected."));
    EXPECT_FALSE(named<QPushButton>(&page, "Read")->isEnabled());
    EXPECT_EQ(page.table()->emptyText(), QStringLiteral("Not connected."));
}

TEST_F(MessagesPageTest, ReadStopLiveAndPause)
{
    show();
    QSignalSpy reads(&page, &MessagesPage::readRequested);
    QSignalSpy stops(&page, &MessagesPage::stopRequested);
    QSignalSpy pauses(&page, &MessagesPage::pauseRequested);
    auto* live = named<QPushButton>(&page, "Live");
    auto* stop = named<QPushButton>(&page, "Stop");
    auto* pause = named<QPushButton>(&page, "Pause");
    EXPECT_FALSE(stop->isEnabled());
    EXPECT_FALSE(pause->isEnabled());
    QTest::mouseClick(live, Qt::LeftButton);
    ASSERT_EQ(reads.size(), 1);
    EXPECT_TRUE(reads[0][0].value<RecordRequest>().live);
    page.showProgress(progress(ScanState::Following));
    EXPECT_TRUE(live->isChecked());
    QTest::mouseClick(pause, Qt::LeftButton);
    ASSERT_EQ(pauses.size(), 1);
    EXPECT_TRUE(pauses[0][0].toBool());
    ScanProgress paused = progress(ScanState::Following);
    paused.paused = true;
    page.showProgress(paused);
    EXPECT_TRUE(named<QLabel>(&page, "Scan progress")->text().startsWith(QStringLiteral("Paused: ")));
    QTest::mouseClick(stop, Qt::LeftButton);
    EXPECT_EQ(stops.size(), 1);
    page.showProgress(progress(ScanState::Stopped));
    EXPECT_FALSE(live->isChecked());
    EXPECT_FALSE(pause->isChecked());
    EXPECT_FALSE(stop->isEnabled());
    QTest::mouseClick(live, Qt::LeftButton);
    page.showProgress(progress(ScanState::Following));
    QTest::mouseClick(live, Qt::LeftButton);
    EXPECT_EQ(stops.size(), 2) << "switching Live off stops";
    page.showProgress(progress(ScanState::Stopped));
    const auto before = reads.size();
    live->toggle(); // as a screen reader does
    EXPECT_EQ(reads.size(), before + 1);
}

TEST_F(MessagesPageTest, SaysWhatWasScanned)
{
    show();
    auto* label = named<QLabel>(&page, "Scan progress");
    QTest::keyClicks(named<QLineEdit>(&page, "Filter messages"), QStringLiteral("x"));
    QTest::mouseClick(named<QPushButton>(&page, "Read"), Qt::LeftButton);
    page.showProgress(progress(ScanState::Complete));
    EXPECT_EQ(label->text(), QStringLiteral("Complete: scanned 12,340 of 50,000 offsets in 12 partitions, 120 hits, 4.2 MB, 400 ms"));
    EXPECT_EQ(label->accessibleDescription(), label->text());
    page.showProgress(progress(ScanState::LimitReached));
    EXPECT_TRUE(label->text().startsWith(QStringLiteral("Limit of 100 reached: scanned 12,340 of")));

    ScanProgress p = progress(ScanState::Complete);
    p.scanned = 12'350;
    p.partitions[3].lastStable = 77;
    page.showProgress(p);
    auto* remarks = named<QLabel>(&page, "Scan remarks");
    EXPECT_TRUE(remarks->text().contains(QStringLiteral("10 of the scanned offsets hold no message")));
    EXPECT_TRUE(remarks->text().contains(QStringLiteral("The last stable offset is below the end in partition 3")));

    Error error;
    error.kind = ErrorKind::Timeout;
    error.message = QStringLiteral("No answer before the deadline.");
    error.broker = 2;
    p.partitions[4].error = error;
    p.state = ScanState::Failed;
    page.showProgress(p);
    EXPECT_TRUE(page.banner()->isVisible());
    EXPECT_TRUE(page.banner()->text().contains(QStringLiteral("Partition 4 could not be read to its end"))) << page.banner()->text().toStdString();
    fill();
    tests::picture(&page, "messages-failed");
}

TEST_F(MessagesPageTest, AnEmptyTableSaysWhy)
{
    show();
    const auto empty = [&](ScanState state, qint64 scanned, qint64 records) {
        ScanProgress p = progress(state);
        p.hits = 0;
        p.scanned = scanned;
        p.toScan = scanned;
        p.records = records;
        page.showProgress(p);
        return page.table()->emptyText();
    };
    QTest::mouseClick(named<QPushButton>(&page, "Read"), Qt::LeftButton);
    EXPECT_EQ(empty(ScanState::Complete, 0, 0), QStringLiteral("The partitions hold no messages."));
    EXPECT_EQ(empty(ScanState::Complete, 12, 0), QStringLiteral("None of the 12 offsets holds a message."));
    QTest::keyClicks(named<QLineEdit>(&page, "Filter messages"), QStringLiteral("<b>needle</b>"));
    QTest::mouseClick(named<QPushButton>(&page, "Read"), Qt::LeftButton);
    EXPECT_EQ(empty(ScanState::Complete, 900, 900), QStringLiteral("No message contains “<b>needle</b>”."));
    tests::picture(&page, "messages-no-match");
    EXPECT_TRUE(empty(ScanState::Stopped, 900, 900).startsWith(QStringLiteral("Stopped after 900 of 900 offsets")));
    EXPECT_EQ(empty(ScanState::Failed, 0, 0), QStringLiteral("The messages could not be read."));
}

TEST_F(MessagesPageTest, TypingNarrowsWhatIsThere)
{
    show();
    fill();
    QObject::connect(&page, &MessagesPage::filterRequested, &model, &RecordModel::setFilter);
    QSignalSpy reads(&page, &MessagesPage::readRequested);
    auto* filter = named<QLineEdit>(&page, "Filter messages");
    QTest::keyClick(page.table()->view(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(filter->hasFocus());
    QInputMethodEvent composed; // as a Hangul input method gives it
    composed.setCommitString(QStringLiteral("홍길동"));
    QApplication::sendEvent(filter, &composed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 2; }, 5'000)) << model.rowCount(); // the notice stays
    QTest::keyClicks(filter, QStringLiteral("zzz"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 1; }, 5'000));
    EXPECT_TRUE(reads.isEmpty());

    RecordModel plain;
    MessagesPage second(&plain);
    second.setTopic(Orders, 1);
    QObject::connect(&second, &MessagesPage::filterRequested, &plain, &RecordModel::setFilter);
    QSignalSpy searches(&second, &MessagesPage::readRequested);
    RecordBatchBuilder b;
    b.add(Orders, {0, 1, 1, TimestampType::None, "k", "v", {}});
    plain.append({b.take()});
    tests::showActive(second);
    QTest::keyClicks(named<QLineEdit>(&second, "Filter messages"), QStringLiteral("zzz"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return plain.rowCount() == 0; }, 5'000));
    EXPECT_EQ(second.table()->emptyText(), QStringLiteral("None of the 1 messages read contains this text."));
    QTest::mouseClick(named<QPushButton>(&second, "Search the topic"), Qt::LeftButton);
    ASSERT_EQ(searches.size(), 1) << "one click away: the whole topic";
    EXPECT_EQ(searches[0][0].value<RecordRequest>().filter.contains, "zzz");
}

TEST_F(MessagesPageTest, JsonIsShownAsTreeTextAndHex)
{
    show();
    fill();
    choose(0);
    EXPECT_EQ(tabText(), QStringLiteral("JSON"));
    EXPECT_EQ(named<QLabel>(&page, "Reason for the decoding")->text(), QStringLiteral("JSON: parses whole"));
    EXPECT_EQ(place()->text().section(QLatin1Char(','), 0, 1), QStringLiteral("Partition 0, offset 1200"));
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
    QTest::keyClick(decode, Qt::Key_End);
    QTest::keyClick(decode, Qt::Key_Up);
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
    EXPECT_EQ(key->toPlainText(), QStringLiteral("00000000  00 00 00 05                                       ...."));
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
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString(256 << 10, QLatin1Char('x'))) << "the breaks are for display only";
    tab()->setCurrentIndex(2);
    page.detail()->grab();
    const auto* hex = page.findChild<views::HexView*>();
    EXPECT_EQ(hex->lineCount(), (10 << 20) / hex->bytesPerLine());
}

TEST_F(MessagesPageTest, KeyboardAndOrder)
{
    show();
    fill();
    auto* view = page.table()->view();
    view->setFocus();
    choose(0);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::qWait(60);
    EXPECT_EQ(place()->text().section(QLatin1Char(','), 0, 1), QStringLiteral("Partition 2, offset 5"));
    // A click on a header orders, a third one goes back to the order of arrival; the chosen message stays chosen.
    QHeaderView* header = view->horizontalHeader();
    const QPoint offset(header->sectionViewportPosition(RecordModel::Offset) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, offset);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 5'000));
    EXPECT_EQ(model.record(0).offset(), 5);
    EXPECT_EQ(model.record(page.table()->currentRow()).offset(), 5);
    EXPECT_EQ(model.record(page.table()->currentRow()).partition(), 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, offset);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }, 5'000));
    EXPECT_EQ(model.record(0).offset(), 1201);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, offset);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting() && model.record(0).offset() == 1200; }, 5'000));

    QSignalSpy state(page.table(), &views::RecordTable::columnStateChanged);
    const QByteArray columns = page.table()->columnState();
    header->moveSection(0, 3);
    EXPECT_FALSE(state.isEmpty());
    EXPECT_TRUE(page.table()->restoreColumnState(columns));
    EXPECT_EQ(header->visualIndex(0), 0);
}

TEST_F(MessagesPageTest, StaysAtTheEndOnlyWhenThere)
{
    show();
    const auto more = [this](int from) {
        RecordBatchBuilder b;
        for (int i = from; i < from + 100; ++i)
            b.add(Orders, {0, i, i, TimestampType::None, "k", "v", {}});
        model.append({b.take()});
    };
    more(0);
    QScrollBar* bar = page.table()->view()->verticalScrollBar();
    QTest::qWait(20);
    bar->setValue(bar->maximum());
    more(100);
    EXPECT_EQ(bar->value(), bar->maximum()) << "follows";
    bar->setValue(bar->maximum() / 2);
    const int where = bar->value();
    more(200);
    EXPECT_EQ(bar->value(), where) << "a person who looks back is not disturbed";
}

TEST_F(MessagesPageTest, ContextMenuHasTheActions)
{
    show();
    fill();
    choose(0);
    QSignalSpy again(&page, &MessagesPage::sendAgainRequested);
    Q_EMIT page.table()->view()->customContextMenuRequested(QPoint(20, 20));
    auto* menu = page.table()->findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    QStringList texts;
    for (QAction* action : menu->actions())
        texts << action->text().remove(QLatin1Char('&'));
    EXPECT_TRUE(texts.contains(QStringLiteral("Edit and send again…")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Copy cell")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Save value…")));
    menu->actions().front()->trigger();
    EXPECT_EQ(again.size(), 1);
    menu->close();
}

TEST_F(MessagesPageTest, DarkToo)
{
    views::Theme::instance().apply(views::ThemeChoice::Dark);
    show();
    fill();
    choose(0);
    page.showProgress(progress(ScanState::LimitReached));
    tests::picture(&page, "messages-dark");
    views::Theme::instance().apply(views::ThemeChoice::Light);
    EXPECT_EQ(model.rowCount(), 9);
}
