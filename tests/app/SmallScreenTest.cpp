// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog on the screen this program runs on (800×600, and 1280×800 with letters of double size): nothing is squeezed below what it
// needs, nothing lies over something else, what does not fit can be scrolled to, and the buttons of dialogs are on the screen.
#include "app/GroupReset.h"
#include "app/TopicActions.h"
#include "tests/app/WindowTest.h"
#include "views/dialogs/PlanDialog.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/Theme.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableView>

using namespace app;

namespace {

QString nameOf(const QWidget* widget)
{
    return QStringLiteral("%1 %2 \"%3\"").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), widget->accessibleName());
}

QRect within(const QWidget* root, const QWidget* widget) { return {widget->mapTo(root, QPoint()), widget->size()}; }

/** What of the widget is seen, in `root`; what could be scrolled to is not missing. */
QRect seen(const QWidget* root, const QWidget* widget, bool* cut)
{
    QRect rect = within(root, widget);
    bool scrolls = false;
    for (const QWidget* around = widget; around != root; around = around->parentWidget()) {
        const QWidget* parent = around->parentWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        scrolls = scrolls || (area && area->viewport() == parent);
        const QRect limit = within(root, parent);
        *cut = *cut || (!scrolls && !limit.contains(rect));
        rect &= limit;
    }
    return rect;
}

/** What is wrong with how the widgets below `root` lie. */
QStringList problems(QWidget* root)
{
    QStringList found;
    std::vector<std::pair<const QWidget*, QRect>> all;
    for (QWidget* widget : tests::actingWidgets(root)) {
        if (widget->inherits("QDockWidgetTitleButton"))
            continue; // Qt's own
        bool cut = false;
        all.emplace_back(widget, seen(root, widget, &cut));
        if (cut)
            found << QStringLiteral("cut off: ") + nameOf(widget);
        QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        if (qobject_cast<QAbstractScrollArea*>(widget)) // shows what it can; its own idea has room for two scroll bars
            least.setHeight(widget->fontMetrics().height());
        else if (qobject_cast<QLineEdit*>(widget)) // its own idea is one letter
            least.setWidth(widget->fontMetrics().averageCharWidth() * 12);
        least = least.boundedTo(widget->maximumSize());
        if (widget->width() < least.width() || widget->height() < least.height())
            found << QStringLiteral("%1 is %2x%3, needs %4x%5")
                         .arg(nameOf(widget))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(least.width())
                         .arg(least.height());
    }
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        bool cut = false;
        all.emplace_back(label, seen(root, label, &cut));
        if (cut)
            found << QStringLiteral("cut off: %1 %2").arg(nameOf(label), label->text());
    }
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t j = i + 1; j < all.size(); ++j) {
            const auto& [a, first] = all[i];
            const auto& [b, second] = all[j];
            if (first.intersects(second) && !a->isAncestorOf(b) && !b->isAncestorOf(a))
                found << nameOf(a) + QStringLiteral(" overlaps ") + nameOf(b);
        }
    }
    return found;
}

/** Tables fill and layouts follow: waits for it. */
void check(QWidget* root, const QString& where)
{
    EXPECT_FALSE(tests::actingWidgets(root).isEmpty());
    QStringList found;
    (void)QTest::qWaitFor([&] { return (found = problems(root)).isEmpty(); }, 10000); // slow machines
    EXPECT_TRUE(found.isEmpty()) << qPrintable(where) << ":\n" << qPrintable(found.join(QLatin1Char('\n')));
}

class SmallScreen : public tests::WindowTest
{
protected:
    static void SetUpTestSuite()
    {
        views::Theme::instance().apply(views::ThemeChoice::Light);
        if (const int percent = qEnvironmentVariableIntValue("CASTELLAN_FONT_PERCENT")) {
            QFont font = QApplication::font();
            font.setPointSizeF(font.pointSizeF() * percent / 100);
            QApplication::setFont(font);
        }
    }

    SmallScreen() : WindowTest(kafka::Environment::Production)
    {
        session()->unlock();
        window->resize(QGuiApplication::primaryScreen()->availableSize());
        settle();
    }

    static void settle()
    {
        QTest::qWait(60); // tables fill
    }
    static QString picture(const QString& name)
    {
        return QStringLiteral("%1-%2")
            .arg(QGuiApplication::primaryScreen()->availableSize().width())
            .arg(name)
            .replace(QLatin1Char(' '), QLatin1Char('-'));
    }
    /** The dialog that is open now is looked at and closed. */
    void checkDialog(const QString& where)
    {
        settle();
        QPointer<QDialog> dialog;
        for (QDialog* each : window->findChildren<QDialog*>())
            dialog = each->isVisible() ? each : dialog.data();
        ASSERT_TRUE(dialog) << qPrintable(where);
        check(dialog, where);
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        EXPECT_TRUE(screen.contains(dialog->frameGeometry()))
            << qPrintable(where) << ": " << dialog->x() << "," << dialog->y() << " " << dialog->width() << "x" << dialog->height();
        for (QPushButton* button : dialog->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly)) {
            const bool on = !button->isVisible() || screen.contains(QRect(button->mapToGlobal(QPoint()), button->size()));
            EXPECT_TRUE(on) << qPrintable(where) << ": " << qPrintable(nameOf(button));
        }
        tests::picture(dialog, qPrintable(picture(QLatin1String(GetParam()) + QLatin1Char('-') + where)));
        dialog->close();
        delete dialog;
    }
    void checkPlan(const QString& where, PlanFlow* flow)
    {
        ASSERT_TRUE(flow && flow->dialog());
        checkDialog(where);
    }
};

const QString orders = QStringLiteral("orders");
const QString billing = QStringLiteral("billing");

} // namespace

TEST_P(SmallScreen, EveryPage)
{
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    for (const tests::Page& page : tests::pages()) {
        show(page.key);
        settle();
        const QString where = QLatin1String(page.title);
        EXPECT_LE(window->width(), screen.width()) << page.title;
        EXPECT_LE(window->height(), screen.height()) << page.title;
        check(window.get(), where);
        tests::picture(window.get(), qPrintable(picture(QLatin1String(GetParam()) + QLatin1Char('-') + where)));
    }
}

TEST_P(SmallScreen, EveryPlan)
{
    show({PageKey::Kind::Topics, {}, {}});
    PlanFlow* create = topicActions::create(session(), window.get());
    QTest::keyClicks(create->dialog()->findChild<QLineEdit*>(QStringLiteral("topicName")), QStringLiteral("invoices"));
    QTest::qWait(400);
    checkPlan(QStringLiteral("create topic"), create);
    PlanFlow* add = topicActions::addPartitions(session(), orders, window.get());
    QTest::qWait(100);
    QTest::keyClicks(add->dialog()->findChild<QWidget*>(QStringLiteral("partitions")), QStringLiteral("9"));
    QTest::qWait(400);
    checkPlan(QStringLiteral("add partitions"), add);
    checkPlan(QStringLiteral("delete topic"), topicActions::remove(session(), {orders}, window.get()));
    for (int mode = 1; mode <= 4; ++mode) {
        PlanFlow* records = topicActions::deleteRecords(session(), QStringLiteral("orders:0-2"), window.get());
        records->dialog()->findChild<QComboBox*>(QStringLiteral("deleteMode"))->setCurrentIndex(mode);
        QTest::qWait(400);
        checkPlan(QStringLiteral("delete records %1").arg(mode), records);
    }
    checkPlan(QStringLiteral("elect leaders"), topicActions::electLeaders(session(), {orders}, {}, window.get()));
    PlanFlow* reset = startGroupReset(session(), billing, {}, orders, window.get());
    reset->dialog()->findChild<QComboBox*>(QStringLiteral("resetTo"))->setCurrentIndex(4); // date and time, with its hints
    QTest::keyClicks(reset->dialog()->findChild<QLineEdit*>(QStringLiteral("resetValue")), QStringLiteral("-2h"));
    QTest::qWait(400);
    checkPlan(QStringLiteral("reset offsets"), reset);
}

TEST_P(SmallScreen, DialogsOfPages)
{
    show({PageKey::Kind::Topic, orders, QStringLiteral("settings")});
    auto* settings = window->findChild<views::DataTable*>(QStringLiteral("settingsTableFrame"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return settings->selectKey(QStringLiteral("retention.ms")); }));
    for (const char* action : {"editSetting", "resetSetting"}) {
        window->findChild<QPushButton*>(QLatin1String(action))->click();
        checkDialog(QLatin1String(action));
    }
    show({PageKey::Kind::Groups, {}, {}});
    auto* groups = window->findChild<views::DataTable*>(QStringLiteral("groupsTableFrame"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return groups->selectKey(billing); }));
    groups->window()->findChild<QPushButton*>(QStringLiteral("deleteGroup"))->click();
    checkDialog(QStringLiteral("delete group"));
    for (const char* action : {"newConnection", "editConnection", "showShortcuts", "about"}) {
        auto* entry = window->findChild<QAction*>(QLatin1String(action));
        ASSERT_TRUE(entry) << action;
        entry->trigger();
        checkDialog(QLatin1String(action));
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, SmallScreen, testing::Values("en", "ko"));
