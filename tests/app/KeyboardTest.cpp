// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page works from the keyboard: each thing one can act on is reached by Tab, and no two answer to the same Alt key.
#include "tests/app/WindowTest.h"
#include "tests/views/MenuLetters.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTableView>

using namespace app;
using Kind = PageKey::Kind;

namespace {

/** How a dialog is opened: the page, all rows of its table selected when it has one, and the button or action. */
struct Opener
{
    const char* title;
    PageKey key;
    const char* table;
    const char* button;
};
const Opener openers[] = {
    {"create topic", {Kind::Topics, {}, {}}, "", "createTopic"},
    {"add partitions", {Kind::Topics, {}, {}}, "topicsTable", "addPartitions"},
    {"delete records", {Kind::Topics, {}, {}}, "topicsTable", "deleteRecords"},
    {"elect preferred leaders", {Kind::Topics, {}, {}}, "topicsTable", "electLeaders"},
    {"delete topic", {Kind::Topics, {}, {}}, "topicsTable", "deleteTopic"},
    {"edit setting", {Kind::Topic, QStringLiteral("orders"), QStringLiteral("settings")}, "settingsTable", "editSetting"},
    {"reset offsets", {Kind::Group, QStringLiteral("billing"), {}}, "", "resetOffsets"},
    {"join group", {Kind::Groups, {}, {}}, "groupsTable", "consumeAsGroup"},
    {"delete group", {Kind::Groups, {}, {}}, "groupsTable", "deleteGroup"},
};

class KeyboardTest : public tests::WindowTest
{
protected:
    QDialog* openDialog() const
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
                return dialog;
        return nullptr;
    }
    QDialog* open(const Opener& opener)
    {
        show(opener.key);
        QWidget* page = window->tabs()->currentWidget();
        auto* button = page->findChild<QPushButton*>(QLatin1String(opener.button));
        EXPECT_TRUE(button) << opener.title;
        auto* table = *opener.table ? page->findChild<QTableView*>(QLatin1String(opener.table)) : nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            if (table && table->model()->rowCount() > 0)
                table->selectRow(0);
            return button->isEnabled();
        })) << opener.title;
        button->click();
        EXPECT_TRUE(QTest::qWaitFor([&] { return openDialog() && openDialog()->isActiveWindow(); })) << opener.title;
        return openDialog();
    }
};

QString nameOf(const QWidget* widget) { return widget->objectName() + QLatin1Char('/') + widget->accessibleName(); }

/** What of `root` acts and is not reached by Tab from where the keyboard is. */
QStringList whatTabMisses(QWidget* top, QWidget* root)
{
    QSet<QWidget*> wanted;
    for (QWidget* widget : tests::actingWidgets(root)) {
        if (widget->isEnabled())
            wanted.insert(widget);
    }
    EXPECT_FALSE(wanted.isEmpty());
    for (int i = 0; i < 80 && !wanted.isEmpty(); ++i) {
        QWidget* now = QApplication::focusWidget();
        wanted.remove(now);
        if (now && now->focusProxy())
            wanted.remove(now->focusProxy());
        QTest::keyClick(top, Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget* widget : wanted)
        missed << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + nameOf(widget);
    return missed;
}

/** What an Alt key leads to, by key, of what shows below `root`. */
void collectMnemonics(QWidget* root, QMultiMap<QString, QString>* found)
{
    const auto add = [&](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            found->insert(key.toString(), text);
    };
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (auto* button = qobject_cast<QAbstractButton*>(widget))
            add(button->text());
        else if (auto* label = qobject_cast<QLabel*>(widget); label && label->buddy())
            add(label->text());
        else if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        }
    }
}

} // namespace

TEST_P(KeyboardTest, NoTwoThingsOfAPageAnswerToOneAltKey)
{
    for (const tests::Page& page : tests::pages()) {
        show(page.key);
        QMultiMap<QString, QString> found;
        for (const QAction* menu : window->menuBar()->actions())
            found.insert(QKeySequence::mnemonic(menu->text()).toString(), menu->text());
        EXPECT_GE(found.size(), 4);
        for (auto* button : window->tabs()->currentWidget()->findChildren<QPushButton*>())
            button->show(); // what shows only with a message, after a limit, or when a batch cannot be decoded, beside everything else
        collectMnemonics(window->tabs()->currentWidget(), &found);
        for (const QString& key : found.uniqueKeys()) {
            EXPECT_EQ(found.count(key), 1) << page.title << ": " << key.toStdString() << " is "
                                           << QStringList(found.values(key)).join(QStringLiteral(" and ")).toStdString();
        }
    }
}

TEST_P(KeyboardTest, NoTwoEntriesOfAMenuHaveOneLetter)
{
    const auto twice = [](const QMenu* menu) { return tests::lettersTwice(menu).join(QLatin1String("; ")).toStdString(); };
    for (const QAction* menu : window->menuBar()->actions())
        EXPECT_EQ(twice(menu->menu()), "") << menu->text().toStdString();
    int menus = 0;
    for (const tests::Page& page : tests::pages()) {
        show(page.key);
        for (auto* view : window->tabs()->currentWidget()->findChildren<QTableView*>()) {
            if (!view->isVisible() || view->contextMenuPolicy() != Qt::CustomContextMenu)
                continue;
            view->selectRow(0); // where there is one
            Q_EMIT view->customContextMenuRequested(view->visualRect(view->currentIndex()).center());
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                continue;
            ++menus;
            EXPECT_EQ(twice(menu), "") << page.title << ", " << view->objectName().toStdString();
            menu->close();
        }
    }
    EXPECT_GE(menus, 8);
}

TEST_P(KeyboardTest, TabReachesEverythingOfAPage)
{
    for (const tests::Page& page : tests::pages()) {
        show(page.key);
        QWidget* root = window->tabs()->currentWidget();
        root->setFocus();
        EXPECT_TRUE(whatTabMisses(window.get(), root).isEmpty())
            << page.title << ": " << whatTabMisses(window.get(), root).join(QLatin1Char(' ')).toStdString();
    }
}

TEST_P(KeyboardTest, DialogsWorkWithTabAndWithAltKeysOfTheirOwn)
{
    for (const Opener& opener : openers) {
        QDialog* dialog = open(opener);
        ASSERT_TRUE(dialog) << opener.title;
        QMultiMap<QString, QString> found;
        collectMnemonics(dialog, &found);
        if (const auto* tick = dialog->findChild<QCheckBox*>(QStringLiteral("confirmConsequences")); tick && !tick->isVisible())
            found.insert(QKeySequence::mnemonic(tick->text()).toString(), tick->text()); // comes with a plan that needs it
        for (const QString& key : found.uniqueKeys()) {
            EXPECT_EQ(found.count(key), 1) << opener.title << ": " << key.toStdString() << " is "
                                           << QStringList(found.values(key)).join(QStringLiteral(" and ")).toStdString();
        }
        EXPECT_TRUE(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget())) << opener.title << ": the keyboard is outside";
        const QStringList missed = whatTabMisses(dialog, dialog);
        EXPECT_TRUE(missed.isEmpty()) << opener.title << ": Tab does not reach " << missed.join(QLatin1Char(' ')).toStdString();
        QTest::keyClick(dialog, Qt::Key_Escape);
        EXPECT_TRUE(QTest::qWaitFor([&] { return openDialog() == nullptr; })) << opener.title << ": Esc does not close it";
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, KeyboardTest, testing::Values("en", "ko"));
