// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: connections, tabs, palette, production.
#include "tests/app/MainWindowTest.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QTabBar>
#include <QToolTip>

TEST_F(MainWindowTest, ConnectingShowsSectionsCountsAndTheOverview)
{
    const QString id = addProfile(QStringLiteral("Shop"));
    showWindow();
    auto* navigator = tests::named<views::Navigator>(window.get(), "Navigator");
    QAbstractItemModelTester tester(navigator->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(navigator->model()->rowCount(), 1);
    EXPECT_EQ(navigator->model()->rowCount(navigator->model()->index(0, 0)), 0) << "sections only below a connected one";
    connectTo(id);
    const QModelIndex cluster = navigator->model()->index(0, 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return navigator->model()->rowCount(cluster) == 4; }));
    const auto count = [&](int row) { return navigator->model()->index(row, 1, cluster).data().toString(); };
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return count(1) == QStringLiteral("3") && count(2) == QStringLiteral("2") && count(3) == QStringLiteral("1"); }));
    EXPECT_EQ(window->tabs()->count(), 1);
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("Shop")));
    context->sessions->close(id);
    EXPECT_TRUE(QTest::qWaitFor([&] { return navigator->model()->rowCount(cluster) == 0; }));
    tests::picture(window.get(), "window-disconnected");
}

TEST_F(MainWindowTest, TheSameTopicOfTwoClustersIsTwoTabsThatDiffer)
{
    const QString a = addProfile(QStringLiteral("Seoul"));
    const QString b = addProfile(QStringLiteral("Busan"));
    showWindow();
    connectTo(a);
    connectTo(b);
    PageTabs* tabs = window->tabs();
    tabs->open(a, {PageKey::Kind::Topic, QStringLiteral("orders"), {}});
    tabs->open(b, {PageKey::Kind::Topic, QStringLiteral("orders"), {}});
    tabs->open(a, {PageKey::Kind::Topic, QStringLiteral("orders"), {}});
    const int first = tabs->indexOfPage(a, {PageKey::Kind::Topic, QStringLiteral("orders"), {}});
    const int second = tabs->indexOfPage(b, {PageKey::Kind::Topic, QStringLiteral("orders"), {}});
    EXPECT_NE(first, second);
    EXPECT_EQ(tabs->currentIndex(), first);
    EXPECT_NE(tabs->tabText(first), tabs->tabText(second));
    EXPECT_TRUE(tabs->tabText(first).contains(QStringLiteral("Seoul")));
    EXPECT_TRUE(tabs->tabToolTip(second).contains(QStringLiteral("Busan")));
}

TEST_F(MainWindowTest, R47_ANameIsShownLiterallyOnTabAndTitle)
{
    const QString id = addProfile(QStringLiteral("<img src='file:///etc/hostname'>"));
    showWindow();
    connectTo(id);
    window->tabs()->open(id, {PageKey::Kind::Topic, QStringLiteral("R&D <b>bold</b>"), {}});
    const int index = window->tabs()->currentIndex();
    EXPECT_TRUE(window->tabs()->tabText(index).contains(QStringLiteral("R&&D <b>bold</b>"))) << "no mnemonic from a name";
    QTabBar* bar = window->tabs()->tabBar();
    QAccessibleInterface* tab = QAccessible::queryAccessibleInterface(bar)->child(index);
    ASSERT_TRUE(tab);
    EXPECT_TRUE(tab->text(QAccessible::Description).contains(QStringLiteral("R&D <b>bold</b> \u2014 <img src")))
        << "a screen reader says it as it is: " << qPrintable(tab->text(QAccessible::Description));
    const QPoint at = bar->tabRect(index).center();
    QHelpEvent hover(QEvent::ToolTip, at, bar->mapToGlobal(at));
    QApplication::sendEvent(bar, &hover);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("&lt;img"))) << qPrintable(QToolTip::text());
    EXPECT_FALSE(QToolTip::text().contains(QStringLiteral("<img"))) << qPrintable(QToolTip::text());
    QToolTip::hideText();
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        // the tooltip, seen above, has markup of our own and the name escaped
        if (label->text().contains(QStringLiteral("file:///")) && label->objectName() != QLatin1String("qtooltip_label")) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->objectName());
        }
    }
}

#ifdef Q_OS_LINUX
// R47: what comes from a cluster is never taken for a document: its images are not opened, its links not followed.
TEST_F(MainWindowTest, R47_HostileNamesOpenNoFileAndNoConnection)
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString bait = folder.filePath(QStringLiteral("bait.png"));
    ASSERT_TRUE(image.save(bait));
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const QString hostile = QStringLiteral("<img src='file://%1'><img src='http://127.0.0.1:%2/x.png'>").arg(bait).arg(server.serverPort());
    const int notify = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    ASSERT_GE(inotify_add_watch(notify, QFile::encodeName(bait).constData(), IN_OPEN | IN_ACCESS), 0);
    const auto touched = [&] {
        char events[4096];
        return ::read(notify, events, sizeof events) > 0 || server.hasPendingConnections();
    };

    const QString id = addProfile(hostile);
    showWindow();
    connectTo(id);
    ClusterSession& session = *context->sessions->find(id);
    last->addTopic(hostile, 1, 1);
    last->addGroup(hostile, {{{hostile, 0}, 1}});
    last->configs[{kafka::ConfigResourceType::Topic, hostile}] = {{hostile, hostile, kafka::ConfigSource::DynamicTopic, false, false, {}}};
    last->description.clusterId = hostile;
    last->failEntity(QStringLiteral("describeGroups"), hostile, FakeGateway::error(kafka::ErrorKind::Authorisation, hostile));
    session.data()->refreshMetadata();
    session.data()->refreshDescription();
    session.data()->refreshGroupList();
    using Kind = PageKey::Kind;
    for (const PageKey& key : {PageKey {Kind::Overview, {}, {}}, PageKey {Kind::Topics, {}, {}}, PageKey {Kind::Groups, {}, {}},
                               PageKey {Kind::Topic, hostile, QStringLiteral("settings")}, PageKey {Kind::Topic, hostile, QStringLiteral("messages")},
                               PageKey {Kind::Topic, hostile, QStringLiteral("consumers")}, PageKey {Kind::Group, hostile, {}}}) {
        window->tabs()->open(id, key);
        QTest::qWait(150);
        window->grab();
        EXPECT_FALSE(touched()) << int(key.kind) << qPrintable(key.section);
    }
    last->fail(QStringLiteral("metadata"), FakeGateway::error(kafka::ErrorKind::Internal, hostile), -1);
    window->tabs()->open(id, {Kind::Topics, {}, {}});
    session.data()->refreshMetadata();
    QPointer<PlanFlow> flow = topicActions::remove(&session, {hostile}, window.get());
    QTest::qWait(300);
    window->grab();
    ASSERT_TRUE(flow && flow->dialog());
    flow->dialog()->grab();
    EXPECT_FALSE(touched()) << "banner and plan";
    delete flow->dialog();
    // The trap works: a label that guesses does open it.
    QLabel guessing(hostile);
    guessing.show();
    guessing.grab();
    EXPECT_TRUE(touched());
    ::close(notify);
}
#endif

TEST_F(MainWindowTest, PaletteFindsTheCurrentClusterFirstAndOpens)
{
    const QString a = addProfile(QStringLiteral("Seoul"));
    const QString b = addProfile(QStringLiteral("Busan"));
    showWindow();
    connectTo(a);
    connectTo(b);
    window->tabs()->open(b, {PageKey::Kind::Overview, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return context->sessions->find(a)->data() && last->count(QStringLiteral("metadata")) > 0; }));
    QTest::qWait(50);
    views::Palette* palette = openPalette();
    ASSERT_TRUE(palette);
    auto* field = tests::named<QLineEdit>(palette, "Go to");
    QTest::keyClicks(field, QStringLiteral("ord"));
    auto* list = palette->findChild<QListView*>();
    ASSERT_GE(list->model()->rowCount(), 2);
    EXPECT_EQ(list->model()->index(0, 0).data(models::PaletteModel::ClusterRole).toString(), QStringLiteral("Busan"));
    EXPECT_EQ(list->model()->index(1, 0).data(models::PaletteModel::ClusterRole).toString(), QStringLiteral("Seoul"));
    tests::picture(palette, "palette");
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window->tabs()->currentProfile(), a);
    EXPECT_GE(window->tabs()->indexOfPage(a, {PageKey::Kind::Topic, QStringLiteral("orders"), {}}), 0);
    // The keyboard is in the page that was opened: F5 and arrows work at once.
    QWidget* page = window->tabs()->currentController()->page();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->focusWidget() && page->isAncestorOf(window->focusWidget()); }));
}

TEST_F(MainWindowTest, EveryMenuActionIsInThePaletteAndNoneAppliesAChange)
{
    const QString id = addProfile(QStringLiteral("Seoul"));
    showWindow();
    connectTo(id);
    const auto actions = window->windowActions()->all();
    views::Palette* palette = openPalette();
    auto* field = tests::named<QLineEdit>(palette, "Go to");
    auto* list = palette->findChild<QListView*>();
    for (const QAction* action : actions) {
        if (!action->isEnabled() || action == window->windowActions()->goTo)
            continue;
        EXPECT_FALSE(action->objectName().isEmpty());
        field->setText(views::withoutMnemonic(action->text()));
        EXPECT_GE(list->model()->rowCount(), 1) << qPrintable(action->text());
    }
    EXPECT_TRUE(last->sent.isEmpty());
}

TEST_F(MainWindowTest, FiguresLeadToTheTopicsTheyCount)
{
    const QString id = addProfile(QStringLiteral("Seoul"));
    showWindow();
    connectTo(id);
    last->addTopic(QStringLiteral("__consumer_offsets"), 2, 3).partitions[1].isr.pop_back();
    last->addTopic(QStringLiteral("broken"), 1, 1).partitions[0].leader = -1;
    last->configs[{kafka::ConfigResourceType::Topic, QStringLiteral("orders")}]
        = {{QStringLiteral("min.insync.replicas"), QStringLiteral("4"), kafka::ConfigSource::DynamicTopic, false, false, {}}};
    auto& session = *context->sessions->find(id);
    session.data()->refreshMetadata();
    auto* under = window->findChild<QToolButton*>(QStringLiteral("statusUnderReplicated"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return under->text().contains(QLatin1Char('1')); }));

    // From the status bar: internal topics are among them, as they are counted there.
    QTest::mouseClick(under, Qt::LeftButton);
    auto* topics = qobject_cast<views::TopicsPage*>(window->tabs()->currentController()->page());
    ASSERT_TRUE(topics);
    const auto shown = [topics] {
        QStringList names;
        const auto* rows = topics->table()->view()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            names << rows->index(row, 0).data().toString();
        names.sort();
        return names;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList {QStringLiteral("__consumer_offsets")}; }));
    auto* filter = tests::named<QComboBox>(topics, "Filter by health");
    EXPECT_EQ(filter->currentText(), QStringLiteral("Under-replicated"));
    QTest::mouseClick(window->findChild<QToolButton*>(QStringLiteral("statusOffline")), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList {QStringLiteral("broken")}; }));

    // From the overview.
    const auto activate = [&](const char* figure) {
        window->tabs()->open(id, {PageKey::Kind::Overview, {}, {}});
        auto* table = tests::named<QTableView>(window->tabs()->currentController()->page(), "Cluster summary");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == QLatin1String(figure)) {
                table->setFocus();
                table->setCurrentIndex(table->model()->index(row, 0));
                QTest::keyClick(table, Qt::Key_Return);
            }
        }
    };
    activate("Under min ISR");
    EXPECT_EQ(filter->currentText(), QStringLiteral("Under min ISR"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList {QStringLiteral("orders")}; })) << qPrintable(shown().join(QLatin1Char(' ')));
    activate("Preferred leaders");
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList {QStringLiteral("broken")}; })) << qPrintable(shown().join(QLatin1Char(' ')));
    activate("Topics");
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().size() == 3; })) << "all but the internal one";
    tests::picture(window.get(), "topics-all");
    activate("Groups: empty");
    auto* state = tests::named<QComboBox>(window->tabs()->currentController()->page(), "Filter by state");
    ASSERT_TRUE(state);
    EXPECT_EQ(state->currentText(), QStringLiteral("empty"));
    activate("Consumer groups");
    EXPECT_EQ(state->currentIndex(), 0);
}

TEST_F(MainWindowTest, PollingOffIsSaidOnEveryPageThatPolls)
{
    const QString id = addProfile(QStringLiteral("Seoul"));
    showWindow();
    connectTo(id);
    using Kind = PageKey::Kind;
    const std::vector<PageKey> keys {{Kind::Overview, {}, {}},
                                     {Kind::Brokers, {}, {}},
                                     {Kind::Topics, {}, {}},
                                     {Kind::Groups, {}, {}},
                                     {Kind::Topic, QStringLiteral("orders"), {}},
                                     {Kind::Group, QStringLiteral("billing"), {}}};
    const auto says = [&](const PageKey& key) {
        window->tabs()->open(id, key);
        auto* page = window->tabs()->currentController()->page();
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* l) { return l->text().contains(QStringLiteral("polling is off")); });
    };
    window->tabs()->open(id, keys[0]);
    window->tabs()->open(id, keys[3]); // these are open when it is switched off, the others open afterwards
    window->windowActions()->poll->setChecked(false);
    for (const PageKey& key : keys)
        EXPECT_TRUE(says(key)) << int(key.kind);
    window->windowActions()->poll->setChecked(true);
    for (const PageKey& key : keys)
        EXPECT_FALSE(says(key)) << int(key.kind);
    EXPECT_TRUE(context->settings->flag(QStringLiteral("poll"), false));
}

TEST_F(MainWindowTest, ReadersTellTheLogTab)
{
    const QString id = addProfile(QStringLiteral("Seoul"));
    showWindow();
    connectTo(id);
    QSignalSpy logged(context->sessions->find(id), &ClusterSession::logged);
    window->tabs()->open(id, {PageKey::Kind::Topic, QStringLiteral("orders"), QStringLiteral("messages")});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !logged.isEmpty(); }, 10'000)) << "nobody listens on localhost:9092, and the reader's client says so";
}

TEST_F(MainWindowTest, ProductionIsFramedLockedAndUnlockedForTenMinutes)
{
    const QString id = addProfile(QStringLiteral("Live"), kafka::Environment::Production);
    showWindow();
    connectTo(id);
    auto* frame = window->findChild<views::ClusterFrame*>();
    ASSERT_TRUE(frame);
    auto* button = frame->findChild<QPushButton*>(QStringLiteral("unlock"));
    ASSERT_TRUE(button);
    tests::picture(window.get(), "production-locked");
    const QColor corner = frame->grab().toImage().pixelColor(1, 1);
    EXPECT_GT(corner.red(), corner.green() + 60) << "a red frame";
    button->click();
    EXPECT_TRUE(context->sessions->find(id)->guard()->writable());
    EXPECT_EQ(frame->findChild<QPushButton*>(QStringLiteral("unlock")), nullptr);
    ASSERT_TRUE(frame->findChild<QPushButton*>(QStringLiteral("lock")));
    frame->findChild<QPushButton*>(QStringLiteral("lock"))->click();
    EXPECT_FALSE(context->sessions->find(id)->guard()->writable());
}

TEST_F(MainWindowTest, R17_AnotherClusterIsToldOnEveryTabUntilItIsAccepted)
{
    const QString id = addProfile(QStringLiteral("Shop"));
    showWindow();
    connectTo(id);
    ClusterSession& session = *context->sessions->find(id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.data()->description() && session.data()->metadata(); }));
    window->tabs()->open(id, {PageKey::Kind::Topics, {}, {}});
    last->addTopic(QStringLiteral("only-there"), 1, 1);
    last->description.clusterId = QStringLiteral("other-cluster");
    session.data()->refreshDescription();
    const auto banner = [&] { return qobject_cast<views::ClusterFrame*>(window->tabs()->currentWidget())->banner(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return banner()->text().contains(QStringLiteral("other-cluster")); }));
    EXPECT_EQ(banner()->kind(), views::Banner::Kind::Warning);
    const auto* topics = qobject_cast<views::TopicsPage*>(window->tabs()->currentController()->page())->table();
    EXPECT_TRUE(QTest::qWaitFor([&] { return topics->proxy()->rowCount() == 3; })) << "the page in front asks anew";
    tests::picture(window.get(), "another-cluster");
    window->tabs()->setCurrentIndex(0);
    EXPECT_TRUE(banner()->text().contains(QStringLiteral("other-cluster")));
    tests::named<QPushButton>(banner(), "Use this cluster")->click();
    EXPECT_FALSE(session.otherCluster());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !banner()->isVisible(); }));
    Q_EMIT last->throttled(2, 1500);
    EXPECT_TRUE(banner()->isVisible());
    EXPECT_TRUE(banner()->text().startsWith(QStringLiteral("Broker 2"))) << banner()->text().toStdString();
    EXPECT_FALSE(banner()->findChild<QPushButton*>(QStringLiteral("bannerHelp"))->isVisible()) << "nothing to accept";
    tests::picture(window.get(), "throttled");
}

TEST_F(MainWindowTest, NoEventWaitsWhileAClusterIsSilent)
{
    silent = true;
    const QString id = addProfile(QStringLiteral("Silent"));
    showWindow();
    GuiWatchdog watchdog;
    window->openConnection(id);
    EXPECT_TRUE(QTest::qWaitFor([&] { return context->sessions->find(id)->state() == SessionState::Failed; }, 8000));
    // Debug builds under load are slow: this tells a wait from work.
    EXPECT_LT(watchdog.longestMs(), 1000);
    auto* frame = qobject_cast<views::ClusterFrame*>(window->tabs()->currentWidget());
    EXPECT_FALSE(frame->banner()->text().isEmpty());
}

TEST_F(MainWindowTest, ShortcutsWorkInHangulMode)
{
    addProfile(QStringLiteral("Seoul"));
    showWindow();
    EXPECT_EQ(HangulKeys::latinKey(u'ㅏ'), int(Qt::Key_K));
    EXPECT_EQ(HangulKeys::latinKey(int(Qt::Key_K)), 0);
    HangulKeys keys(nullptr);
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) // as a Hangul layout sends it; QTest::keyClick knows no such key
        qt_handleKeyEvent(window->windowHandle(), type, u'ㅏ', Qt::ControlModifier);
    auto* palette = window->findChild<views::Palette*>();
    ASSERT_TRUE(palette);
    auto* field = tests::named<QLineEdit>(palette, "Go to");
    // What an input method sends while it composes: the list follows what is committed and nothing is lost.
    QInputMethodEvent composing(QStringLiteral("서"), {});
    QCoreApplication::sendEvent(field, &composing);
    EXPECT_EQ(field->text(), QString());
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("Seo"));
    QCoreApplication::sendEvent(field, &committed);
    EXPECT_EQ(field->text(), QStringLiteral("Seo"));
    EXPECT_EQ(palette->findChild<QListView*>()->model()->rowCount(), 1);
}

TEST_F(MainWindowTest, ClosingAsksWhileOperationsRun)
{
    showWindow();
    QSignalSpy closed(window.get(), &MainWindow::closeRequested);
    const TaskId task = context->tasks->start(QStringLiteral("Delete 2 topics"), QStringLiteral("Seoul"), {});
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(closed.isEmpty());
    auto* end = window->findChild<QPushButton*>(QStringLiteral("keepOpen"));
    ASSERT_TRUE(end);
    end->click();
    context->tasks->finish(task, TaskTracker::State::Done);
    EXPECT_TRUE(window->close());
    EXPECT_EQ(closed.size(), 1);
}

// The question is text: a connection's name neither marks it up nor turns it around.
TEST_F(MainWindowTest, RemoveAsksInPlainText)
{
    const QString id = addProfile(QStringLiteral("<b>Shop</b> \u202Etset"));
    showWindow();
    ConnectionController connections(context.get(), window.get());
    connections.remove(id);
    auto* box = window->findChild<QMessageBox*>();
    ASSERT_TRUE(box);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_TRUE(box->text().contains(QStringLiteral("<b>Shop</b> \u27e8U+202E\u27e9tset"))) << qPrintable(box->text());
    auto* label = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_label"));
    ASSERT_TRUE(label);
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    tests::named<QPushButton>(box, "Cancel")->click();
    EXPECT_TRUE(context->profile(id)) << "only asked";
}

// Who leaves production also unmasks messages: written down first, or not done.
TEST_F(MainWindowTest, AnEnvironmentThatChangesMaskingIsJournalled)
{
    const QString id = addProfile(QStringLiteral("Shop"), kafka::Environment::Production);
    showWindow();
    ConnectionController connections(context.get(), window.get());
    const auto change = [&](kafka::Environment environment) {
        connections.edit(id);
        auto* dialog = window->findChild<views::ConnectionDialog*>();
        auto* field = tests::named<QComboBox>(dialog, "Environment");
        field->setCurrentIndex(field->findData(int(environment)));
        tests::named<QPushButton>(dialog, "Save")->click();
        QString problem = dialog->isVisible() ? dialog->findChild<views::Banner*>()->text() : QString();
        delete dialog;
        return problem;
    };
    EXPECT_EQ(change(kafka::Environment::Staging), QString());
    EXPECT_FALSE(context->profile(id)->isMasked());
    ASSERT_EQ(context->journal->entries().size(), 1U);
    const JournalEntry& entry = context->journal->entries().front();
    EXPECT_EQ(entry.kind, QStringLiteral("masking.rules"));
    EXPECT_EQ(entry.cluster, QStringLiteral("Shop"));
    ASSERT_EQ(entry.rows.size(), 2U);
    EXPECT_EQ(entry.rows[0].before + entry.rows[0].after, QStringLiteral("onoff"));
    EXPECT_EQ(entry.rows[1].entity, QStringLiteral("Environment"));
    EXPECT_EQ(change(kafka::Environment::Development), QString());
    EXPECT_EQ(context->journal->entries().size(), 1U) << "it was not masked before either";
    EXPECT_EQ(change(kafka::Environment::Production), QString());
    EXPECT_EQ(context->journal->entries().size(), 2U);
    ASSERT_TRUE(QFile::remove(context->journal->file()) && QDir().mkpath(context->journal->file())) << "nobody can write there";
    EXPECT_TRUE(change(kafka::Environment::Staging).contains(QStringLiteral("Nothing was saved")));
    EXPECT_TRUE(context->profile(id)->isMasked());
}
