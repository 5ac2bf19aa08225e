// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The messages page: its fields, its table and what it says.
#include "tests/views/MessagesPageTest.h"

TEST_F(MessagesPageTest, CopiedRowsAreWholeAndTellNullFromEmpty)
{
    show();
    const QByteArray big(100'003, 'x');
    kafka::RecordBatchBuilder builder;
    const kafka::HeaderView header {"a", big};
    builder.add(Orders, {0, 0, 0, kafka::TimestampType::None, QByteArrayView(), QByteArrayView(""), {}});
    builder.add(Orders, {0, 1, 0, kafka::TimestampType::None, QByteArrayView(""), QByteArrayView(), {}});
    builder.add(Orders, {0, 2, 0, kafka::TimestampType::None, "\xff\xfe", big, {&header, 1}});
    model.append({builder.take()});
    const auto clipboard = [] { return QGuiApplication::clipboard()->text(); };
    const auto copied = [&](int row) {
        choose(row);
        QTest::keyClick(page.table()->view(), Qt::Key_C, Qt::ControlModifier);
        return clipboard().split(QLatin1Char('\t'));
    };
    const auto position = [&](int column) { return page.table()->view()->horizontalHeader()->visualIndex(column); };
    EXPECT_EQ(copied(0).at(position(RecordModel::Key)), QString()) << "null";
    EXPECT_EQ(copied(0).at(position(RecordModel::Value)), QStringLiteral("\"\"")) << "empty";
    EXPECT_EQ(copied(1).at(position(RecordModel::Key)), QStringLiteral("\"\""));
    EXPECT_EQ(copied(1).at(position(RecordModel::Value)), QString());
    EXPECT_EQ(copied(2).at(position(RecordModel::Key)), QStringLiteral("0xFFFE")) << "no text: its bytes";
    EXPECT_EQ(copied(2).at(position(RecordModel::Value)).size(), big.size()) << "nothing is cut";
    EXPECT_EQ(copied(2).at(position(RecordModel::Headers)).size(), big.size() + 2);
    page.table()->view()->setCurrentIndex(model.index(2, RecordModel::Value));
    QTest::keyClick(page.table()->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(clipboard().size(), big.size());
    page.table()->view()->setCurrentIndex(model.index(0, RecordModel::Key));
    QTest::keyClick(page.table()->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("(null)"));
}

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
    EXPECT_EQ(r.filter.text, QStringLiteral("needle"));
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
    EXPECT_EQ(label->text(), QStringLiteral("Complete: scanned 12,340 of 50,000 offsets (24.7 %) in 12 partitions, 120 hits, 4.2 MB, 400 ms"));
    EXPECT_EQ(label->accessibleDescription(), label->text());
    page.showProgress(progress(ScanState::LimitReached));
    EXPECT_TRUE(label->text().startsWith(QStringLiteral("Limit of 100 reached: scanned 12,340 of")));

    ScanProgress p = progress(ScanState::Complete);
    p.scanned = 12'350;
    p.partitions[3].lastStable = 77;
    page.showProgress(p);
    auto* remarks = named<QLabel>(&page, "Scan remarks");
    EXPECT_TRUE(remarks->text().contains(QStringLiteral("10 of the scanned offsets hold no message: compacted away (10).")));
    ScanProgress why = p;
    why.partitions[1].hidden = HiddenOffsets {2, 3};
    page.showProgress(why);
    EXPECT_TRUE(remarks->text().contains(
        QStringLiteral("10 of the scanned offsets hold no message: transaction markers (2), messages of aborted transactions (3), "
                       "compacted away (5).")))
        << remarks->text().toStdString();
    why.partitions[2].scanned = why.partitions[2].records + 1; // of a partition that comes from what was kept
    page.showProgress(why);
    EXPECT_TRUE(remarks->text().contains(QStringLiteral("10 of the scanned offsets hold no message: compacted away, or transaction markers.")));
    page.showProgress(p);
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

// Two that answer to one Alt key: Qt only moves the keyboard.
TEST_F(MessagesPageTest, AltRReadsAlsoBesideRetry)
{
    show();
    ScanProgress p = progress(ScanState::Failed);
    p.error = Error();
    p.error->message = QStringLiteral("No answer before the deadline.");
    page.showProgress(p);
    ASSERT_TRUE(named<QPushButton>(&page, "Retry")->isVisible());
    QSignalSpy reads(&page, &MessagesPage::readRequested);
    QTest::keyClick(&page, Qt::Key_R, Qt::AltModifier);
    EXPECT_TRUE(reads.wait()); // buttons answer their mnemonic after showing it
    EXPECT_EQ(reads.size(), 1);
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
    EXPECT_EQ(empty(ScanState::Complete, 900, 900), QStringLiteral("No message matches “<b>needle</b>”."));
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
    EXPECT_EQ(second.table()->emptyText(), QStringLiteral("The one message read does not match the filter."));
    QTest::mouseClick(named<QPushButton>(&second, "Search the topic"), Qt::LeftButton);
    ASSERT_EQ(searches.size(), 1) << "one click away: the whole topic";
    EXPECT_EQ(searches[0][0].value<RecordRequest>().filter.text, QStringLiteral("zzz"));
}

TEST_F(MessagesPageTest, AWrongFilterIsSaidUnderItAndNothingIsRead)
{
    show();
    QSignalSpy reads(&page, &MessagesPage::readRequested);
    QSignalSpy filters(&page, &MessagesPage::filterRequested);
    auto* filter = named<QLineEdit>(&page, "Filter messages");
    auto* note = named<QLabel>(&page, "Filter note");
    EXPECT_FALSE(note->isVisible());
    filter->setText(QStringLiteral("$.total > x"));
    EXPECT_TRUE(note->isVisible());
    EXPECT_TRUE(note->text().startsWith(QStringLiteral("At character 11: "))) << note->text().toStdString();
    EXPECT_EQ(note->textFormat(), Qt::PlainText);
    EXPECT_FALSE(page.request());
    EXPECT_FALSE(named<QPushButton>(&page, "Read")->isEnabled());
    page.read(false);
    EXPECT_TRUE(filter->hasFocus());
    QTest::qWait(300);
    EXPECT_TRUE(reads.isEmpty());
    EXPECT_TRUE(filters.isEmpty()) << "what is half typed changes nothing";
    tests::picture(&page, "messages-wrong-filter");
    filter->setText(QStringLiteral("refund AND seoul"));
    EXPECT_TRUE(note->text().startsWith(QStringLiteral("Looked for as it stands, as one text."))) << note->text().toStdString();
    EXPECT_TRUE(page.request());
    filter->setText(QStringLiteral("$.total > 10"));
    EXPECT_FALSE(note->isVisible());
    page.read(false);
    ASSERT_EQ(reads.size(), 1);
    EXPECT_FALSE(reads[0][0].value<RecordRequest>().filter.isEmpty());
}

TEST_F(MessagesPageTest, TheFilterIsTestedOnTheSelectedMessage)
{
    show();
    fill();
    choose(0);
    auto* test = named<QToolButton>(&page, "Test filter");
    auto* note = named<QLabel>(&page, "Filter note");
    EXPECT_FALSE(test->isEnabled()) << "there is no filter";
    auto* filter = named<QLineEdit>(&page, "Filter messages");
    filter->setText(QStringLiteral("offset >= 0"));
    QTest::mouseClick(test, Qt::LeftButton);
    EXPECT_EQ(note->text(), QStringLiteral("The filter matches the selected message."));
    tests::picture(&page, "messages-filter-tested");
    filter->setText(QStringLiteral("offset < 0"));
    EXPECT_FALSE(note->isVisible()) << "that was said of another filter";
    QTest::mouseClick(test, Qt::LeftButton);
    EXPECT_EQ(note->text(), QStringLiteral("The filter does not match the selected message."));
    model.sort(RecordModel::Value, Qt::AscendingOrder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }));
    EXPECT_TRUE(note->isVisible()) << "the message is the same one in another row";
    choose((page.table()->currentRow() + 1) % model.rowCount());
    EXPECT_FALSE(note->isVisible()) << "that was said of another message";
}

TEST_F(MessagesPageTest, RowsAreCopiedAsJsonHexAndCommands)
{
    show();
    fill();
    page.setCommandContext({QStringLiteral("h:1,h:2"), true});
    const auto copied = [&](views::RecordTable::CopyAs how) {
        page.table()->copyRows(how);
        return QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    };
    using As = views::RecordTable::CopyAs;
    page.table()->view()->selectAll();
    EXPECT_EQ(copied(As::Json).size(), 9) << "eight messages, no notice";
    EXPECT_TRUE(copied(As::Json).at(0).startsWith(QStringLiteral("{\"topic\":\"orders\",\"partition\":0,\"offset\":1200,")));
    EXPECT_EQ(copied(As::Hex).at(2), QStringLiteral("null"));
    EXPECT_EQ(copied(As::Hex).at(3), QString());
    EXPECT_EQ(copied(As::Hex).at(6), QStringLiteral("000102fffe"));
    EXPECT_EQ(copied(As::Kcat).at(1), QStringLiteral("kcat -C -b h:1,h:2 -F kcat.conf -t orders -p 1 -o 88 -c 1 -e -q"));
}

TEST_F(MessagesPageTest, ExportAsksWhatHowAndWhere)
{
    QTemporaryDir folder;
    show();
    fill();
    auto* filter = named<QLineEdit>(&page, "Filter messages");
    filter->setText(QStringLiteral("홍길동"));
    QSignalSpy wanted(&page, &MessagesPage::exportRequested);
    QTest::keyClick(named<QPushButton>(&page, "Export"), Qt::Key_Space);
    auto* dialog = page.findChild<views::ExportDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    EXPECT_EQ(dialog->findChild<QLabel*>(QStringLiteral("exportScanText"))->text(), QStringLiteral("Partitions: all. From: Oldest. Filter: 홍길동."));
    auto* path = named<QLineEdit>(dialog, "File");
    auto* format = named<QComboBox>(dialog, "Format");
    auto* packing = named<QComboBox>(dialog, "Compression");
    auto* go = named<QPushButton>(dialog, "Export");
    EXPECT_TRUE(path->text().endsWith(QStringLiteral(".ndjson")));
    format->setCurrentIndex(2);
    packing->setCurrentIndex(1);
    EXPECT_TRUE(path->text().endsWith(QStringLiteral(".csv.gz"))) << "a name that nobody typed follows the format";
    tests::picture(dialog, "export-dialog");
    for (const auto& [text, problem] :
         {std::pair(QString(), "A file is missing."), std::pair(QStringLiteral("a.csv"), "The file needs its whole path."),
          std::pair(folder.filePath(QStringLiteral("no/a")), "does not exist."), std::pair(folder.path(), "exists already.")}) {
        path->setText(text);
        EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("exportProblem"))->text().contains(QLatin1String(problem))) << qPrintable(text);
        EXPECT_FALSE(go->isEnabled());
    }
    const QString file = folder.filePath(QStringLiteral("한글 a.csv"));
    path->setText(file);
    format->setCurrentIndex(0);
    EXPECT_EQ(path->text(), file) << "what was typed stays";
    format->setCurrentIndex(2);
    QFile(file).open(QIODevice::WriteOnly);
    path->setText(file + QLatin1Char(' '));
    path->setText(file);
    EXPECT_EQ(dialog->findChild<QLabel*>(QStringLiteral("exportProblem"))->text(), QStringLiteral("The file exists and will be replaced."));
    QTest::keyClick(dialog->findChild<QRadioButton*>(QStringLiteral("exportScan")), Qt::Key_Space);
    QTest::keyClick(path, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    const auto order = wanted.at(0).at(0).value<views::RecordExportOrder>();
    EXPECT_EQ(order.scope, views::RecordExportOrder::Scan);
    EXPECT_EQ(order.path, file);
    EXPECT_EQ(order.formatting.format, kafka::serde::RecordFormat::Csv);
    EXPECT_EQ(order.formatting.packing, kafka::serde::FilePacking::Gzip);
    EXPECT_TRUE(order.formatting.forSpreadsheets);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page.findChild<views::ExportDialog*>(); }));
    QTest::keyClick(named<QPushButton>(&page, "Export"), Qt::Key_Space);
    dialog = page.findChild<views::ExportDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(named<QComboBox>(dialog, "Format")->currentIndex(), 2) << "as the last time";
    EXPECT_TRUE(named<QLineEdit>(dialog, "File")->text().startsWith(folder.path()));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

// An order computed anew (each 0.5 s in a live tail) must not decode a large message again, nor fold its tree.
TEST_F(MessagesPageTest, TheSameMessageStaysAsItIsWhenTheRowsAreOrderedAnew)
{
    show();
    fill();
    choose(0);
    auto* json = page.findChild<views::JsonView*>();
    QSignalSpy decoded(json->model(), &QAbstractItemModel::modelReset);
    model.sort(RecordModel::Value, Qt::AscendingOrder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSelecting(); }));
    QTest::qWait(60); // the detail pane rests 30 ms
    EXPECT_EQ(model.record(page.table()->currentRow()).offset(), 1200);
    EXPECT_EQ(decoded.size(), 0);
}

TEST_F(MessagesPageTest, TooMuchToCopyIsSaid)
{
    show();
    const QByteArray large(views::RecordTable::MostCopied / 4, 'x');
    for (int i = 0; i < 4; ++i) {
        kafka::RecordBatchBuilder builder;
        builder.add(Orders, {0, i, 0, kafka::TimestampType::None, {}, large, {}});
        model.append({builder.take()});
    }
    choose(0);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    page.table()->view()->selectAll();
    QTest::keyClick(page.table()->view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    EXPECT_EQ(page.banner()->kind(), views::Banner::Kind::Warning);
    EXPECT_TRUE(page.banner()->text().startsWith(QStringLiteral("The chosen rows are about 16.8 MB"))) << page.banner()->text().toStdString();
    page.table()->selectRow(0);
    QTest::keyClick(page.table()->view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_GT(QGuiApplication::clipboard()->text().size(), large.size());
}

TEST_F(MessagesPageTest, EveryExampleOfAFilterCanBeTakenOver)
{
    show();
    auto* menu = page.findChild<QMenu*>(QStringLiteral("filterExamples"));
    ASSERT_NE(menu, nullptr);
    EXPECT_GE(menu->actions().size(), 10);
    auto* filter = named<QLineEdit>(&page, "Filter messages");
    EXPECT_TRUE(menu->actions().last()->text().contains(QStringLiteral("also where they are shown masked")));
    for (QAction* action : menu->actions()) {
        if (!action->isEnabled() || action->isSeparator())
            continue; // what is said below the examples
        action->trigger();
        EXPECT_EQ(filter->text(), action->text().section(QLatin1Char('\t'), 0, 0));
        EXPECT_TRUE(page.request()) << filter->text().toStdString() << ": " << named<QLabel>(&page, "Filter note")->text().toStdString();
    }
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
    EXPECT_TRUE(texts.contains(QStringLiteral("Copy cell")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Save value…")));
    ASSERT_TRUE(texts.contains(QStringLiteral("Edit and send again…")));
    menu->actions().at(texts.indexOf(QStringLiteral("Edit and send again…")))->trigger();
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

// Rule 8: numbers are exact. What comes later may be longer than what the columns were made for.
TEST_F(MessagesPageTest, HugeOffsetsAreShownWhole)
{
    show();
    fill();
    QTest::qWait(150);
    QTableView* table = page.table()->view();
    const auto whole = [&](int row, int column) {
        const QModelIndex index = table->model()->index(row, column);
        return table->sizeHintForIndex(index).width() <= table->columnWidth(column);
    };
    const int rows = model.rowCount();
    RecordBatchBuilder b;
    b.add(Orders, {0, std::numeric_limits<qint64>::max() - 1, 1'773'480'413'589, TimestampType::CreateTime, "k", "v", {}});
    model.append({b.take()});
    EXPECT_TRUE(QTest::qWaitFor([&] { return whole(rows, RecordModel::Offset); })) << table->columnWidth(RecordModel::Offset);
    EXPECT_EQ(model.index(rows, RecordModel::Offset).data().toString(), QStringLiteral("9,223,372,036,854,775,806"));
}

TEST_F(MessagesPageTest, ALimitThatIsNoNumberIsSaid)
{
    QSignalSpy reads(&page, &MessagesPage::readRequested);
    auto* limit = named<QSpinBox>(&page, "Limit");
    auto* read = named<QPushButton>(&page, "Read");
    show();
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("3.7"));
    EXPECT_FALSE(read->isEnabled());
    auto* problem = page.findChild<QLabel*>(QStringLiteral("fieldProblem"));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(QStringLiteral("3.7"))) << qPrintable(problem->text());
    page.read(false);
    EXPECT_TRUE(reads.isEmpty());
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("37"));
    EXPECT_TRUE(read->isEnabled());
    page.read(false);
    ASSERT_EQ(reads.size(), 1);
    EXPECT_EQ(reads.at(0).at(0).value<RecordRequest>().limit, 37);
}

// Judged again, a request asks for as many hits as at first, however often it was gone on with.
TEST_F(MessagesPageTest, KeepingIsAskedForAndFilteringAgainBeginsWithTheFirstLimit)
{
    auto* keep = page.findChild<QAbstractButton*>(QStringLiteral("keepRead"));
    ASSERT_TRUE(keep);
    QSignalSpy wanted(&page, &MessagesPage::keepingRequested);
    page.setKeeping(true);
    EXPECT_TRUE(keep->isChecked());
    EXPECT_EQ(wanted.size(), 0) << "that is the state of things, not a wish";
    keep->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_FALSE(wanted[0][0].toBool());

    page.setTopic(Orders, 3);
    page.setNotReadable({});
    page.read(false);
    const qint64 limit = page.request()->limit;
    EXPECT_EQ(page.filteredAgain({}), limit);
}
