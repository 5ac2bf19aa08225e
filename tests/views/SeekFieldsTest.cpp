// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where to read: the fields above the messages, and how a scan goes on.
#include "views/widgets/SeekFields.h"
#include "models/Formats.h"
#include "tests/views/MessagesPageTest.h"
#include "views/dialogs/PartitionRangesDialog.h"
#include "views/widgets/ScanLine.h"
#include "views/widgets/TimeOfDayBox.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateTime>
#include <QTableView>
#include <QTimeZone>

class SeekFieldsTest : public MessagesPageTest
{
protected:
    void SetUp() override
    {
        MessagesPageTest::SetUp();
        show();
    }
    QComboBox* seek() { return named<QComboBox>(&page, "Seek"); }
    QLineEdit* value() { return named<QLineEdit>(&page, "Seek value"); }
    QLineEdit* until() { return page.findChild<QLineEdit*>(QStringLiteral("readUntil")); }
    QString note() { return page.findChild<QLabel*>(QStringLiteral("fieldProblem"))->text(); }
    void choose(int kind) { seek()->setCurrentIndex(seek()->findData(kind)); }
    template <typename T> T* field(const char* name) { return page.findChild<T*>(QString::fromLatin1(name)); }
    static constexpr int Group = 100;
};

TEST_F(SeekFieldsTest, TheCalendarOpensAtTheTimeInTheField)
{
    choose(SeekTo::Time);
    value()->setText(QStringLiteral("2026-03-14 10:11:12"));
    auto* picker = field<QToolButton>("seekTime");
    QTest::mouseClick(picker, Qt::LeftButton);
    auto* popup = picker->findChild<QWidget*>(QStringLiteral("timePopup"));
    ASSERT_TRUE(popup);
    EXPECT_EQ(popup->findChild<QCalendarWidget*>()->selectedDate(), QDate(2026, 3, 14));
    EXPECT_EQ(popup->findChild<views::TimeOfDayBox*>()->time(), QTime(10, 11, 12));
    popup->close();
}

TEST_F(SeekFieldsTest, ARangeOfOffsetsBothEndsBelongTo)
{
    choose(SeekTo::Newest);
    EXPECT_FALSE(until()->isVisible());
    choose(SeekTo::Offset);
    EXPECT_TRUE(until()->isVisible());
    QTest::keyClicks(value(), QStringLiteral("100"));
    EXPECT_EQ(page.request()->until.kind, ReadUntil::End);
    QTest::keyClicks(until(), QStringLiteral("199"));
    ASSERT_TRUE(page.request());
    EXPECT_EQ(page.request()->seek, (SeekTo {SeekTo::Offset, 100}));
    EXPECT_EQ(page.request()->until, (ReadUntil {ReadUntil::Offset, 200}));
    EXPECT_EQ(note(), QStringLiteral("Offsets 100 to 199 of each partition; both belong to the range."));
    field<QCheckBox>("newestFirst")->setChecked(true);
    EXPECT_TRUE(page.request()->newestFirst);
    EXPECT_TRUE(page.request()->isBackward());
    tests::picture(&page, "messages-range");
    until()->setText(QStringLiteral("99"));
    EXPECT_FALSE(page.request());
    EXPECT_EQ(note(), QStringLiteral("The range ends before it begins: exchange the two, or leave the end empty."));
    QTest::mouseClick(named<QPushButton>(&page, "Live"), Qt::LeftButton);
    until()->setText(QStringLiteral("100"));
    EXPECT_EQ(page.request()->until.value, 101) << "one offset is a range";
}

TEST_F(SeekFieldsTest, ARangeOfTimesInEveryForm)
{
    choose(SeekTo::Time);
    const auto now = QDateTime::currentMSecsSinceEpoch();
    QTest::keyClicks(value(), QStringLiteral("-2h"));
    QTest::keyClicks(until(), QStringLiteral("-30m"));
    auto r = page.request();
    ASSERT_TRUE(r);
    EXPECT_NEAR(double(r->seek.value), double(now - 7'200'000), 60'000);
    EXPECT_NEAR(double(r->until.value), double(now - 1'800'000), 60'000);
    EXPECT_EQ(r->until.kind, ReadUntil::Time);
    EXPECT_TRUE(note().contains(QStringLiteral("which is not read"))) << note().toStdString();
    value()->setText(QStringLiteral("1773480413589"));
    until()->setText(QStringLiteral("2026-03-14T09:26:53.590Z"));
    r = page.request();
    ASSERT_TRUE(r);
    EXPECT_EQ(r->seek.value, 1'773'480'413'589);
    EXPECT_EQ(r->until.value, 1'773'480'413'590);

    MessagesPage other(&model);
    other.setTopic(Orders, 12);
    other.setRequest(*r);
    EXPECT_EQ(other.request()->seek, r->seek);
    EXPECT_EQ(other.request()->until, r->until);
}

// Walk 3: what is wrong, and what to do.
TEST_F(SeekFieldsTest, TimesThatMakeNoRangeAreSaid)
{
    choose(SeekTo::Time);
    until()->setText(QStringLiteral("2026-03-14 15:00:00"));
    EXPECT_EQ(note(), QStringLiteral("The start is missing: type where to begin, or seek Oldest to read all."));
    EXPECT_FALSE(named<QPushButton>(&page, "Read")->isEnabled());
    value()->setText(until()->text());
    EXPECT_EQ(note(), QStringLiteral("The range is empty: it ends at the time it begins, and the end is not read. Type a later end."));
    value()->setText(QStringLiteral("2026-03-14 15:00:01"));
    EXPECT_TRUE(note().startsWith(QStringLiteral("The range ends before it begins:"))) << note().toStdString();
    until()->clear();
    value()->setText(QStringLiteral("00:00"));
    EXPECT_TRUE(note().contains(QStringLiteral("A time without a date is today's: it is "))) << note().toStdString();
    EXPECT_FALSE(note().contains(QStringLiteral("Counted back"))) << note().toStdString();
}

// Walk 3: a gap behind "Seek:" where the field of another choice is hidden, and an example that is cut.
TEST_F(SeekFieldsTest, FieldsStandBesideTheirLabels)
{
    const auto* label = [this]() -> QLabel* {
        for (auto* one : page.findChildren<QLabel*>())
            if (one->buddy() == seek())
                return one;
        return nullptr;
    }();
    ASSERT_TRUE(label);
    models::formats::setZone(QTimeZone(-(9 * 60 + 30) * 60)); // a longer name than UTC: the example is longer
    for (int i = 0; i < seek()->count(); ++i) {
        seek()->setCurrentIndex(i);
        QTest::qWait(0);
        EXPECT_LE(label->width(), label->sizeHint().width()) << seek()->itemText(i).toStdString();
        for (const auto* one : {value(), field<QLineEdit>("moreTopics")})
            EXPECT_TRUE(!one->isVisible() || one->width() >= one->fontMetrics().horizontalAdvance(one->placeholderText()) + 8)
                << seek()->itemText(i).toStdString() << ": " << one->placeholderText().toStdString();
    }
    choose(Group);
    EXPECT_FALSE(named<QLineEdit>(&page, "Partitions to read")->isVisible()) << "where the group has committed is read";
    choose(SeekTo::Time);
    QTest::qWait(0);
    EXPECT_TRUE(named<QLineEdit>(&page, "Partitions to read")->isVisible());
    models::formats::setZone(QTimeZone::systemTimeZone());
}

TEST_F(SeekFieldsTest, R55_RelativeTimesAreSaidBeforeAndAfterReading)
{
    const auto counted = QStringLiteral("Counted back from");
    QSignalSpy wanted(page.fields(), &views::SeekFields::clockWanted);
    QSignalSpy reads(&page, &MessagesPage::readRequested);
    choose(SeekTo::Time);
    QTest::keyClicks(value(), QStringLiteral("-2h"));
    EXPECT_EQ(wanted.size(), 1) << "once";
    EXPECT_TRUE(note().contains(counted)) << note().toStdString();
    auto* filter = field<QLineEdit>("filterMessages");
    filter->setText(QStringLiteral("time < -30m and offset > 5"));
    page.read(false);
    EXPECT_EQ(wanted.size(), 2);
    EXPECT_TRUE(reads.isEmpty()) << "the clock is waited for";
    kafka::ClusterClock clock;
    clock.ahead = std::chrono::hours(3);
    page.fields()->setClock(clock);
    ASSERT_EQ(reads.size(), 1);
    const auto asked = reads[0][0].value<RecordRequest>();
    ASSERT_TRUE(asked.relative);
    ASSERT_EQ(asked.relative->times.size(), 2u);
    const qint64 from = asked.relative->from.time;
    EXPECT_NEAR(double(from), double(QDateTime::currentMSecsSinceEpoch() + 3 * 3'600'000), 60'000);
    EXPECT_EQ(asked.seek.value, from - 2 * 3'600'000);
    EXPECT_EQ(asked.relative->times[0], (RelativeTime {QStringLiteral("-2h"), from - 2 * 3'600'000}));
    EXPECT_EQ(asked.relative->times[1], (RelativeTime {QStringLiteral("-30m"), from - 1'800'000}));
    QString why;
    QList<Match> judged;
    for (const qint64 time : {from - 1'800'001, from - 1'800'000}) {
        RecordBatchBuilder b;
        b.add(Orders, {0, 6, time, TimestampType::CreateTime, "k", "v", {}});
        judged << asked.filter.matcher->match(b.take()->at(0), why);
    }
    EXPECT_EQ(judged, (QList<Match> {Match::Yes, Match::No})) << "the same moment for all";
    EXPECT_TRUE(note().contains(QStringLiteral("This computer's clock is 3 h 00 min behind that of the cluster."))) << note().toStdString();
    EXPECT_TRUE(field<QLabel>("filterNote")->text().startsWith(QStringLiteral("“-30m” is "))) << field<QLabel>("filterNote")->text().toStdString();
    value()->setText(QStringLiteral("-1d"));
    page.showProgress(progress(ScanState::Complete));
    const QString remarks = named<QLabel>(&page, "Scan remarks")->text();
    EXPECT_TRUE(remarks.contains(QStringLiteral("“-2h” is "))) << "that of the scan: " << remarks.toStdString();
    EXPECT_TRUE(remarks.contains(QStringLiteral("by the clock of the cluster's controller"))) << remarks.toStdString();
    EXPECT_TRUE(remarks.contains(QStringLiteral("behind that of the cluster"))) << remarks.toStdString();
    tests::picture(&page, "messages-clock");
    value()->setText(QStringLiteral("2026-03-14 09:26"));
    filter->clear();
    page.read(false);
    ASSERT_EQ(reads.size(), 2) << "an absolute time waits for nobody";
    EXPECT_FALSE(reads[1][0].value<RecordRequest>().relative);
    EXPECT_FALSE(note().contains(counted)) << note().toStdString();
}

TEST_F(SeekFieldsTest, ATimeIsChosenFromACalendarWithTheKeyboard)
{
    choose(SeekTo::Time);
    auto* picker = field<QToolButton>("seekTime");
    ASSERT_TRUE(picker->isVisible());
    EXPECT_EQ(picker->accessibleName(), QStringLiteral("Choose time"));
    picker->setFocus();
    QTest::keyClick(picker, Qt::Key_Space);
    auto* clock = picker->findChild<views::TimeOfDayBox*>(QStringLiteral("timeOfDay"));
    ASSERT_TRUE(clock);
    clock->setFocus();
    clock->selectAll();
    QTest::keyClicks(clock, QStringLiteral("9:2x"));
    EXPECT_FALSE(picker->findChild<QPushButton*>(QStringLiteral("useTime"))->isEnabled());
    QTest::keyClick(clock, Qt::Key_Backspace);
    QTest::keyClicks(clock, QStringLiteral("6"));
    QTest::keyClick(clock, Qt::Key_Return);
    EXPECT_TRUE(value()->text().endsWith(QStringLiteral(" 09:26:00"))) << value()->text().toStdString();
    EXPECT_TRUE(page.request());
}

TEST_F(SeekFieldsTest, AroundAnOffsetNeedsOnePartitionAndChoosesTheMessage)
{
    choose(SeekTo::Around);
    QTest::keyClicks(value(), QStringLiteral("1201"));
    EXPECT_FALSE(page.request());
    EXPECT_EQ(note(), QStringLiteral("Around an offset: name the one partition to read."));
    named<QLineEdit>(&page, "Partitions to read")->setText(QStringLiteral("0"));
    ASSERT_TRUE(page.request());
    EXPECT_EQ(note(), QStringLiteral("100 messages before offset 1,201, the one at it if there is one, and 100 after it."));
    page.read(false);
    RecordBatchBuilder b;
    for (int i = 1199; i < 1205; ++i)
        b.add(Orders, {0, i, 1, TimestampType::CreateTime, "k", "v", {}});
    model.append({b.take()});
    EXPECT_EQ(page.table()->currentRow(), 2) << "the message asked for";
    EXPECT_EQ(model.record(page.table()->currentRow()).offset(), 1201);
    page.table()->selectRow(4);
    page.read(false);
    page.readHeld(); // a question was declined: reading goes on
    b.add(Orders, {0, 1205, 1, TimestampType::CreateTime, "k", "v", {}});
    model.append({b.take()});
    EXPECT_EQ(page.table()->currentRow(), 4) << "it was chosen once";
}

// Walk 3: it was chosen, and then hidden when what is said of the scan took room from the table.
TEST_F(SeekFieldsTest, TheMessageAskedForIsInTheMiddle)
{
    choose(SeekTo::Around);
    value()->setText(QStringLiteral("1100"));
    named<QLineEdit>(&page, "Partitions to read")->setText(QStringLiteral("0"));
    page.read(false);
    const auto append = [&](int from, int to) {
        RecordBatchBuilder b;
        for (int i = from; i < to; ++i)
            b.add(Orders, {0, i, 1, TimestampType::CreateTime, "k", "v", {}});
        model.append({b.take()});
    };
    append(1000, 1101);
    append(1101, 1200);
    ScanProgress p = progress(ScanState::LimitReached);
    p.scanned = 20'000; // some hold no message
    page.showProgress(p);
    QTableView* table = page.table()->view();
    const auto distance = [&] { return std::abs(table->visualRect(table->currentIndex()).center().y() - table->viewport()->height() / 2); };
    const int row = table->rowHeight(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return distance() <= row; })) << distance();
    page.resize(page.width(), page.height() - 200);
    EXPECT_TRUE(QTest::qWaitFor([&] { return distance() <= row; })) << distance();
    table->verticalScrollBar()->setValue(0); // a person scrolls
    append(1200, 1201);
    QTest::qWait(0);
    EXPECT_EQ(table->verticalScrollBar()->value(), 0);
}

TEST_F(SeekFieldsTest, OffsetsPerPartitionAreTypedOrPasted)
{
    choose(SeekTo::Partitions);
    EXPECT_FALSE(page.request());
    EXPECT_EQ(note(), QString()) << "what is only missing is no mistake";
    EXPECT_FALSE(named<QLineEdit>(&page, "Partitions to read")->isEnabled());
    page.fields()->setWatermarks({{0, {100, 200}}, {3, {5, 5}}});
    QTest::mouseClick(field<QPushButton>("seekRanges"), Qt::LeftButton);
    auto* dialog = page.window()->findChild<views::PartitionRangesDialog*>();
    ASSERT_TRUE(dialog);
    auto* noteLabel = dialog->findChild<QLabel*>(QStringLiteral("partitionRangesNote"));
    auto* use = dialog->findChild<QPushButton*>(QStringLiteral("useRanges"));
    auto* table = dialog->findChild<QTableView*>(QStringLiteral("partitionRangesTable"));
    auto* ranges = dialog->model();
    EXPECT_FALSE(use->isEnabled());
    EXPECT_EQ(ranges->index(0, models::PartitionRangeModel::Last).data().toString(), QStringLiteral("199"));
    EXPECT_EQ(ranges->index(3, models::PartitionRangeModel::Last).data().toString(), QStringLiteral("\u2014")) << "it is empty";
    // Typed: a key opens the cell.
    table->setCurrentIndex(ranges->index(0, models::PartitionRangeModel::From));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, QStringLiteral("x"));
    QTest::keyClick(editor, Qt::Key_Return); // taken over from the event loop
    EXPECT_TRUE(QTest::qWaitFor([&] { return noteLabel->text() == QStringLiteral("Partition 0: An offset such as 12345 is needed."); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !table->findChild<QLineEdit*>(); }));
    table->setFocus();
    EXPECT_FALSE(use->isEnabled());
    ranges->setData(ranges->index(0, models::PartitionRangeModel::From), QStringLiteral("150"), Qt::EditRole);
    EXPECT_TRUE(use->isEnabled());
    // Pasted, with a mistake and without.
    QApplication::clipboard()->setText(QStringLiteral("0:120\n12:5"));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(noteLabel->text(), QStringLiteral("Line 2: there is no partition 12: they go from 0 to 11."));
    QApplication::clipboard()->setText(QStringLiteral("orders,0,120\npayments,1,7\norders,3,9\n"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("pasteRanges")), Qt::LeftButton);
    EXPECT_TRUE(noteLabel->text().startsWith(QStringLiteral("Lines about other topics, left out: 1. 2 of 12"))) << noteLabel->text().toStdString();
    tests::picture(dialog, "messages-partition-offsets");
    ranges->setData(ranges->index(0, models::PartitionRangeModel::To), QStringLiteral("130"), Qt::EditRole);
    QTest::mouseClick(use, Qt::LeftButton);
    const auto r = page.request();
    ASSERT_TRUE(r);
    EXPECT_EQ(r->seek.kind, SeekTo::Partitions);
    EXPECT_EQ(r->partitions, (std::vector<PartitionToRead> {{0, -1, {}, 120, 131}, {3, -1, {}, 9, {}}}));
    EXPECT_EQ(note(), QStringLiteral("2 of 12 partitions are read."));
}

TEST_F(SeekFieldsTest, FromWhereAGroupHasCommitted)
{
    QSignalSpy groups(page.fields(), &views::SeekFields::groupsWanted);
    QSignalSpy committed(page.fields(), &views::SeekFields::committedWanted);
    choose(Group);
    EXPECT_EQ(groups.size(), 1) << "only when a group is to be chosen";
    page.fields()->setGroups({QStringLiteral("billing"), QStringLiteral("shipping")});
    auto* group = field<QComboBox>("seekGroup");
    EXPECT_EQ(group->accessibleName(), QStringLiteral("Group to begin at"));
    group->setEditText(QStringLiteral("nobody"));
    EXPECT_EQ(note(), QStringLiteral("There is no group “nobody”."));
    EXPECT_TRUE(committed.isEmpty());
    group->setCurrentText(QStringLiteral("shipping"));
    ASSERT_EQ(committed.size(), 1);
    EXPECT_FALSE(page.request());
    views::CommittedPositions positions;
    positions.offsets = {{0, 120}, {5, 7}};
    page.fields()->setCommitted(QStringLiteral("shipping"), positions);
    const auto r = page.request();
    ASSERT_TRUE(r);
    EXPECT_EQ(r->partitions, (std::vector<PartitionToRead> {{0, -1, {}, 120, {}}, {5, -1, {}, 7, {}}}));
    EXPECT_EQ(r->group, QStringLiteral("shipping"));
    EXPECT_TRUE(note().contains(QStringLiteral("partition 0 at 120, 5 at 7;"))) << note().toStdString();
    EXPECT_TRUE(note().contains(QStringLiteral("left out: 1, 2, 3, 4, 6"))) << note().toStdString();
    tests::picture(&page, "messages-group-position");
    page.fields()->setCommitted(QStringLiteral("shipping"), {{}, QStringLiteral("Not allowed.")});
    EXPECT_EQ(note(), QStringLiteral("Not allowed."));
    page.fields()->setCommitted(QStringLiteral("shipping"), {});
    EXPECT_EQ(note(), QStringLiteral("The group “shipping” has committed no offset in this topic."));
}

TEST_F(SeekFieldsTest, AGroupIsAskedForAnewAndTypedBeforeTheListHasCome)
{
    const QString billing = QStringLiteral("billing");
    QSignalSpy committed(page.fields(), &views::SeekFields::committedWanted);
    QSignalSpy reads(&page, &MessagesPage::readRequested);
    choose(Group);
    auto* group = field<QComboBox>("seekGroup");
    QTest::keyClicks(group, billing);
    EXPECT_TRUE(committed.isEmpty());
    page.fields()->setGroups({billing, QStringLiteral("shipping")});
    ASSERT_EQ(committed.size(), 1) << "it is there after all";
    EXPECT_EQ(note(), QStringLiteral("Asking for the committed offsets…"));
    group->lineEdit()->setCursorPosition(3);
    page.fields()->setGroups({billing, QStringLiteral("shipping")});
    page.fields()->setGroups({billing, QStringLiteral("shipping"), QStringLiteral("third")});
    EXPECT_EQ(group->lineEdit()->cursorPosition(), 3) << "somebody types there";
    EXPECT_EQ(committed.size(), 1);
    page.fields()->setCommitted(billing, {{}, QStringLiteral("Timed out.")});
    EXPECT_EQ(note(), QStringLiteral("Timed out."));
    group->setCurrentText(QStringLiteral("shipping"));
    group->setCurrentText(billing);
    ASSERT_EQ(committed.size(), 3);
    EXPECT_EQ(note(), QStringLiteral("Asking for the committed offsets…")) << "the failure may have passed";
    page.fields()->setCommitted(billing, {{{0, 5}, {-1, 3}, {0, 9}, {12, 4}, {11, 2}}, {}});
    ASSERT_TRUE(page.request());
    EXPECT_EQ(page.request()->partitions, (std::vector<PartitionToRead> {{0, -1, {}, 5, {}}, {11, -1, {}, 2, {}}}));
    page.read(false);
    ASSERT_EQ(committed.size(), 4);
    EXPECT_TRUE(reads.isEmpty());
    page.fields()->setCommitted(billing, {{{0, 6}}, {}});
    ASSERT_EQ(reads.size(), 1);
    EXPECT_EQ(reads[0][0].value<RecordRequest>().partitions, (std::vector<PartitionToRead> {{0, -1, {}, 6, {}}}));
}

TEST_F(SeekFieldsTest, OtherTopicsInTheSameList)
{
    page.fields()->setTopics({{Orders, 12}, {QStringLiteral("payments"), 2}});
    auto* more = field<QLineEdit>("moreTopics");
    QTest::keyClicks(more, QStringLiteral("payments, nowhere"));
    EXPECT_EQ(note(), QStringLiteral("There is no topic “nowhere”."));
    more->setText(QStringLiteral("orders, payments"));
    ASSERT_TRUE(page.request());
    EXPECT_EQ(page.request()->partitions.size(), 14u);
    EXPECT_EQ(page.request()->partitions.back(), (PartitionToRead {1, -1, QStringLiteral("payments")}));
    QHeaderView* columns = page.table()->view()->horizontalHeader();
    EXPECT_TRUE(columns->isSectionHidden(RecordModel::Topic));
    page.read(true);
    EXPECT_FALSE(columns->isSectionHidden(RecordModel::Topic));
    EXPECT_EQ(columns->visualIndex(RecordModel::Topic), 0);
    choose(SeekTo::Offset);
    QTest::keyClicks(value(), QStringLiteral("5"));
    EXPECT_EQ(note(), QStringLiteral("Several topics are read from the newest, the oldest or a time."));
    more->clear();
    page.read(false);
    EXPECT_TRUE(columns->isSectionHidden(RecordModel::Topic));
}

// Any mix of partitions: of this topic in their own field, of others behind the name.
TEST_F(SeekFieldsTest, SomePartitionsOfOtherTopics)
{
    page.fields()->setTopics({{Orders, 12}, {QStringLiteral("payments"), 6}, {QStringLiteral("refunds"), 2}});
    auto* more = field<QLineEdit>("moreTopics");
    field<QLineEdit>("partitionsToRead")->setText(QStringLiteral("3,7"));
    more->setText(QStringLiteral("payments:0-1+5, refunds"));
    ASSERT_TRUE(page.request()) << note().toStdString();
    const QString payments = QStringLiteral("payments");
    const QString refunds = QStringLiteral("refunds");
    EXPECT_EQ(page.request()->partitions,
              (std::vector<PartitionToRead> {
                  {3, -1, {}}, {7, -1, {}}, {0, -1, payments}, {1, -1, payments}, {5, -1, payments}, {0, -1, refunds}, {1, -1, refunds}}));
    const RecordRequest asked = *page.request();
    more->clear();
    page.setRequest(asked);
    EXPECT_EQ(more->text(), QStringLiteral("payments:0+1+5, refunds"));
    EXPECT_EQ(page.request()->partitions, asked.partitions);
    more->setText(QStringLiteral("payments:6"));
    EXPECT_FALSE(page.request());
    EXPECT_TRUE(note().startsWith(QStringLiteral("payments: "))) << note().toStdString();
}

TEST_F(SeekFieldsTest, ContinueSkipAndEachPartitionByItself)
{
    QSignalSpy goesOn(&page, &MessagesPage::goOnRequested);
    auto* more = field<QPushButton>("continueReading");
    auto* skip = field<QPushButton>("skipBatch");
    page.read(false);
    ScanProgress p = progress(ScanState::LimitReached);
    p.hits = 100;
    for (auto& one : p.partitions) {
        one.topic = Orders;
        one.first = one.from = 0;
        one.end = one.to = 4'000;
        one.covered = {0, 1'000};
        one.scanned = 1'000;
        one.records = 990;
    }
    EXPECT_FALSE(more->isVisible());
    p.canGoOn = true;
    page.showProgress(p);
    ASSERT_TRUE(more->isVisible());
    EXPECT_FALSE(skip->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    ASSERT_EQ(goesOn.size(), 1);
    EXPECT_EQ(goesOn[0][0].toLongLong(), 100) << "as many again";
    p.state = ScanState::Stopped;
    p.hits = 150;
    page.showProgress(p);
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(goesOn[1][0].toLongLong(), 0) << "what is missing of the 200";
    page.read(false);
    page.readHeld(); // a question was declined: what was read, and how it goes on, stays
    p.state = ScanState::LimitReached;
    p.hits = 200;
    page.showProgress(p);
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(goesOn[2][0].toLongLong(), 100) << "as many as at first";

    p.state = ScanState::Failed;
    p.canGoOn = false;
    p.canSkip = true;
    Error error;
    error.message = QStringLiteral("Bad compression.");
    for (const size_t i : {2u, 7u}) {
        p.partitions[i].undecodable = 1'000;
        p.partitions[i].error = error;
    }
    page.showProgress(p);
    EXPECT_FALSE(more->isVisible());
    ASSERT_TRUE(skip->isVisible());
    QTest::mouseClick(skip, Qt::LeftButton);
    EXPECT_EQ(*goesOn[3][1].value<std::optional<TopicPartition>>(), (TopicPartition {Orders, 2})) << "the first";
    RecordBatchBuilder b;
    b.addNotice(Orders, 7, 1'000, QStringLiteral("Offset 1000 cannot be read."));
    model.append({b.take()});
    page.table()->selectRow(0);
    page.showProgress(p);
    QTest::mouseClick(skip, Qt::LeftButton);
    EXPECT_EQ(*goesOn[4][1].value<std::optional<TopicPartition>>(), (TopicPartition {Orders, 7})) << "that of the chosen row";

    auto* details = field<QToolButton>("scanDetails");
    details->setFocus();
    QTest::keyClick(details, Qt::Key_Space);
    auto* table = named<QTableView>(&page, "Scan table");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->model()->rowCount(), 12);
    using Scan = models::ScanProgressModel;
    const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, Scan::Scanned), QStringLiteral("0–999"));
    EXPECT_EQ(cell(0, Scan::To), QStringLiteral("3,999"));
    EXPECT_EQ(cell(0, Scan::NoMessage), QStringLiteral("10"));
    EXPECT_EQ(cell(2, Scan::How), QStringLiteral("Stopped at offset 1,000: its batch cannot be decoded"));
    EXPECT_TRUE(table->isColumnHidden(Scan::Topic));
    tests::picture(&page, "messages-scan-details");
}

TEST_F(SeekFieldsTest, TheLineSaysOffsetsRateAndTimeLeft)
{
    page.read(false);
    ScanProgress p = progress(ScanState::Reading);
    p.partitions.resize(1);
    p.partitions[0].covered = {900, 1'000};
    p.partitions[0].scanned = p.scanned = p.records = 100;
    p.toScan = 1'000;
    p.hits = 7;
    p.bytes = 2'000'000;
    p.elapsed = std::chrono::milliseconds(2'000);
    page.showProgress(p);
    EXPECT_EQ(named<QLabel>(&page, "Scan progress")->text().toStdString(),

              "Reading: scanned 900–999 of 1,000 offsets (10.0 %) in 1 partition, 7 messages, 2.0 MB, 2.0 s, 50.0/s, 1.0 MB/s, at most 18.0 s left");
    model.setCapacity(10);
    RecordBatchBuilder b;
    for (int k = 0; k < 3; ++k) {
        for (int i = 0; i < 10; ++i)
            b.add(Orders, {0, i, 1, TimestampType::CreateTime, "k", "v", {}});
        model.append({b.take()});
    }
    const QString dropped = QStringLiteral("20 older messages were dropped");
    const auto* remarks = named<QLabel>(&page, "Scan remarks");
    EXPECT_TRUE(remarks->text().contains(dropped)) << remarks->text().toStdString();
    page.read(false);
    EXPECT_FALSE(remarks->text().contains(dropped));
    page.readHeld(); // a question was declined: what is shown is what was
    EXPECT_TRUE(remarks->text().contains(dropped)) << remarks->text().toStdString();
}

TEST_F(SeekFieldsTest, R39_AnOpenTransactionIsSaidWithItsOffset)
{
    field<QComboBox>("isolation")->setCurrentIndex(1);
    page.read(false);
    ScanProgress p = progress(ScanState::Complete);
    p.partitions[3].lastStable = p.partitions[3].end = 120;
    p.partitions[3].high = 150;
    page.showProgress(p);
    EXPECT_EQ(named<QLabel>(&page, "Scan remarks")->text(),
              QStringLiteral("An open transaction holds partition 3 at offset 120 (30 offsets from there on are not read)."));
}
