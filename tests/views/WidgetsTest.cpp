// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewTest.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/HexView.h"
#include "views/widgets/Icons.h"
#include "views/widgets/MinimumScrollArea.h"
#include "views/widgets/NumberBox.h"
#include "views/widgets/PageFrame.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace views;

TEST(Accessible, NamesAreLabelsWithoutMnemonicAndDots)
{
    EXPECT_EQ(withoutMnemonic(QStringLiteral("&Create topic…")), QStringLiteral("Create topic"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("토픽 만들기(&C)...")), QStringLiteral("토픽 만들기"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("Research && development:")), QStringLiteral("Research & development"));
    QPushButton button;
    setLabel(&button, QStringLiteral("createTopic"), QStringLiteral("&Create topic…"));
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Create topic"));
    EXPECT_EQ(button.objectName(), QStringLiteral("createTopic"));
}

TEST(Accessible, ComboBoxesAreCalledByTheirNameAlsoWhereOneTypes)
{
    for (const bool typed : {false, true}) {
        QComboBox box; // another one, and editable at once: its interface stays the one that was asked for first
        box.setEditable(typed);
        setAccessible(&box, QStringLiteral("joinGroup"), QStringLiteral("&Group"));
        box.addItem(QStringLiteral("billing"));
        box.setCurrentIndex(0);
        box.show();
        QAccessibleInterface* iface = QAccessible::queryAccessibleInterface(&box);
        ASSERT_TRUE(iface);
        EXPECT_EQ(iface->text(QAccessible::Name), QStringLiteral("Group")) << typed;
        EXPECT_EQ(iface->text(QAccessible::Value), QStringLiteral("billing")) << typed;
        EXPECT_EQ(bool(iface->state().editable), typed);
        EXPECT_EQ(iface->textInterface() == nullptr, typed) << "of an editable one the line edit within it has the text";
    }
}

// R45, R47: characters that hide, reorder or control are shown as symbols; everything else stays as it is.
TEST(PlainText, R47_InvisibleCharactersBecomeVisible)
{
    EXPECT_EQ(plain::visible(QStringLiteral("orders")), QStringLiteral("orders"));
    EXPECT_EQ(plain::visible(QString::fromUtf8("a\0b\x1b[31m\r\n", 9)), QStringLiteral("a\u2400b\u241b[31m\u240d"));
    EXPECT_EQ(plain::visible(QStringLiteral("x\u202Egpj.exe")), QStringLiteral("x\u27e8U+202E\u27e9gpj.exe"));
    EXPECT_EQ(plain::visible(QStringLiteral("a\u200Bb\uFEFF\u2066")), QStringLiteral("a\u27e8U+200B\u27e9b\u27e8U+FEFF\u27e9\u27e8U+2066\u27e9"));
    EXPECT_EQ(plain::visible(QString(QChar(0xd800))), QStringLiteral("\u27e8U+D800\u27e9"));
    EXPECT_EQ(plain::visible(QStringLiteral("😀 한글 é")), QStringLiteral("😀 한글 é"));
    EXPECT_EQ(plain::visible(QStringLiteral("a\n\tb"), plain::Lines::Keep), QStringLiteral("a\n\tb"));
    EXPECT_EQ(plain::visible(QStringLiteral("\x7f\u0085")), QStringLiteral("\u2421\u27e8U+0085\u27e9"));
}

TEST(PlainText, CutsWithoutSplittingCharacters)
{
    EXPECT_EQ(plain::shortened(QStringLiteral("abcdef"), 4), QStringLiteral("abc…"));
    EXPECT_EQ(plain::shortened(QStringLiteral("ab😀cdef"), 4), QStringLiteral("ab…"));
    EXPECT_EQ(plain::shortened(QStringLiteral("abc"), 3), QStringLiteral("abc"));
    EXPECT_EQ(plain::elidedMiddle(QStringLiteral("abcdefghij"), 5), QStringLiteral("ab…ij"));
}

TEST(PlainText, R47_LabelsAndTooltipsAreLiteral)
{
    const QString hostile = QStringLiteral("<img src='file:///etc/hostname' width=9999>");
    const std::unique_ptr<QLabel> label(plain::label(hostile));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(label->text(), hostile);
    EXPECT_LT(label->sizeHint().width(), 2000);
    QLabel other;
    plain::setText(&other, hostile);
    EXPECT_EQ(other.textFormat(), Qt::PlainText);
    EXPECT_FALSE(plain::toolTip(hostile).contains(QStringLiteral("<img")));
    EXPECT_LT(plain::toolTip(QString(100'000, QLatin1Char('x'))).size(), 2200);
}

TEST(PlainText, LongWordsOfLabelsThatWrapAreCutInTheMiddle)
{
    const QString name = QString(124, QLatin1Char('a')) + QStringLiteral("-") + QString(124, QLatin1Char('z'));
    QLabel label;
    label.setWordWrap(true);
    plain::setText(&label, QStringLiteral("Delete topic ") + name);
    EXPECT_LT(label.text().size(), 140);
    EXPECT_TRUE(label.text().startsWith(QStringLiteral("Delete topic aaa")));
    EXPECT_TRUE(label.text().endsWith(QStringLiteral("zzz"))) << qPrintable(label.text());
    EXPECT_TRUE(label.text().contains(QChar(0x2026)));
    EXPECT_TRUE(label.toolTip().contains(name)) << "all of it";
    plain::setText(&label, QStringLiteral("short"));
    EXPECT_EQ(label.toolTip(), QString());
    label.setWordWrap(false);
    plain::setText(&label, name);
    EXPECT_EQ(label.text(), name) << "one line is cut by who paints it";
}

TEST(FlowLayout, GoesOnInTheNextLineAndLeavesNobodyOut)
{
    QWidget window;
    auto* outer = new QVBoxLayout(&window);
    auto* row = new QWidget(&window);
    outer->addWidget(row);
    outer->addStretch();
    auto* flow = new FlowLayout(row);
    auto* field = new QLineEdit(row);
    field->setMaximumWidth(300);
    flow->addWidget(field);
    flow->addStretch();
    QList<QPushButton*> buttons;
    for (int i = 0; i < 4; ++i) {
        buttons << new QPushButton(QStringLiteral("Something to do"), row);
        flow->addWidget(buttons.last());
    }
    EXPECT_LT(row->minimumSizeHint().width(), 2 * buttons[0]->sizeHint().width()) << "as narrow as the widest of them";
    window.resize(1200, 300);
    tests::showActive(window);
    QTest::qWait(20);
    EXPECT_EQ(field->width(), 300) << "grows as far as it may";
    EXPECT_EQ(buttons[3]->geometry().right(), row->rect().right()) << "behind the stretch: at the right";
    EXPECT_EQ(buttons[3]->geometry().center().y(), field->geometry().center().y());
    const int oneLine = row->height();
    for (const int width : {450, 300, 170}) {
        window.resize(width, 300);
        QTest::qWait(20);
        EXPECT_GT(row->height(), oneLine) << width;
        QRegion used(field->geometry());
        for (QPushButton* button : buttons) {
            EXPECT_TRUE(row->rect().contains(button->geometry())) << width;
            EXPECT_GE(button->width(), button->minimumSizeHint().width()) << width;
            EXPECT_FALSE(used.intersects(button->geometry())) << width;
            used += button->geometry();
        }
    }
    buttons[0]->hide();
    buttons[1]->hide();
    window.resize(1200, 300);
    QTest::qWait(20);
    EXPECT_EQ(row->height(), oneLine) << "and back";
}

TEST(MinimumScrollArea, ScrollsInsteadOfSqueezing)
{
    MinimumScrollArea area;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    QList<QPushButton*> buttons;
    for (int i = 0; i < 10; ++i) {
        buttons << new QPushButton(QStringLiteral("A button of some width"), content);
        layout->addWidget(buttons.last());
    }
    area.setContent(content);
    area.resize(400, 800);
    tests::showActive(area);
    EXPECT_EQ(content->size(), area.viewport()->size()) << "all the room there is";
    EXPECT_FALSE(area.verticalScrollBar()->isVisible());
    area.resize(400, 100);
    QTest::qWait(20);
    EXPECT_TRUE(area.verticalScrollBar()->isVisible());
    EXPECT_EQ(content->width(), area.viewport()->width()) << "the bar takes nothing from what is seen";
    EXPECT_GE(buttons[0]->height(), buttons[0]->minimumSizeHint().height());
    buttons[0]->setFocus();
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&area, Qt::Key_Tab);
    EXPECT_TRUE(buttons[9]->hasFocus());
    EXPECT_FALSE(buttons[9]->visibleRegion().isEmpty()) << "Tab brings it into view";
    for (int i = 2; i < 10; ++i)
        buttons[i]->hide();
    area.resize(400, 200);
    QTest::qWait(20);
    EXPECT_FALSE(area.verticalScrollBar()->isVisible());
}

// A screen reader asks for the child it was told of before a scroll bar hid itself: Qt's own interface reads beyond its list then.
TEST(ScrollArea, AChildThatHasGoneIsNone)
{
    QScrollArea area;
    views::setAccessible(&area, QStringLiteral("area"), QStringLiteral("Area"));
    auto* content = new QLabel(QStringLiteral("content"));
    content->setMinimumSize(1000, 1000);
    area.setWidget(content);
    area.resize(200, 200);
    tests::showActive(area);
    ASSERT_TRUE(QTest::qWaitFor([&] { return area.verticalScrollBar()->isVisible(); }));
    QAccessibleInterface* iface = QAccessible::queryAccessibleInterface(&area);
    ASSERT_TRUE(iface);
    const int before = iface->childCount();
    EXPECT_EQ(before, 3) << "viewport and two scroll bars";
    for (int i = 0; i < before; ++i) {
        ASSERT_TRUE(iface->child(i)) << i;
        EXPECT_EQ(iface->indexOfChild(iface->child(i)), i);
    }
    EXPECT_EQ(iface->text(QAccessible::Name), QStringLiteral("Area"));
    content->setMinimumSize(10, 10);
    content->resize(10, 10);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !area.verticalScrollBar()->isVisible(); }));
    EXPECT_EQ(iface->childCount(), 1);
    EXPECT_FALSE(iface->child(before - 1));
    EXPECT_FALSE(iface->child(-1));
}

TEST(NumberBox, KeepsWhatWasTypedAndSaysWhatIsWrong)
{
    QWidget window;
    NumberBox box(&window);
    QLineEdit other(&window);
    other.move(0, 60);
    box.setRange(-1, 1000);
    box.setValue(-1);
    box.setSpecialValueText(QStringLiteral("the default"));
    tests::showActive(window);
    QSignalSpy edited(&box, &NumberBox::edited);
    const auto type = [&](const char* text) {
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, QLatin1String(text));
    };
    EXPECT_EQ(box.problem(), QString());
    for (const char* bad : {"3.7", "-", "1e3", "five", "+", "5000", "-2"}) {
        type("7");
        EXPECT_EQ(box.value(), 7);
        EXPECT_EQ(box.problem(), QString());
        edited.clear();
        type(bad);
        EXPECT_EQ(box.text(), QLatin1String(bad)) << "as typed";
        EXPECT_NE(box.problem(), QString()) << bad;
        EXPECT_GE(edited.count(), 1) << bad;
        QTest::keyClick(&box, Qt::Key_Return);
        other.setFocus();
        EXPECT_EQ(box.text(), QLatin1String(bad)) << "leaving does not put another number there";
        EXPECT_NE(box.problem(), QString()) << bad;
    }
    type("12");
    EXPECT_EQ(box.problem(), QString());
    EXPECT_EQ(box.value(), 12);
    box.setValue(-1);
    EXPECT_EQ(box.text(), QStringLiteral("the default"));
    EXPECT_EQ(box.problem(), QString());
}

TEST(Banner, TellsWhatFailedAndOffersRetryAndDetails)
{
    Theme::instance().apply(ThemeChoice::Light);
    Banner banner;
    kafka::Error error;
    error.kind = kafka::ErrorKind::Timeout;
    error.code = 7;
    error.codeName = QStringLiteral("REQUEST_TIMED_OUT");
    error.message = QStringLiteral("The broker did not answer within 10 s.");
    error.detail = QStringLiteral("<b>raw</b> text");
    error.broker = 2;
    banner.showError(QStringLiteral("Topics could not be read"), error);
    banner.resize(700, 120);
    tests::showActive(banner);
    auto* message = tests::named<QLabel>(&banner, "Message");
    ASSERT_NE(message, nullptr);
    EXPECT_EQ(message->text(), QStringLiteral("Topics could not be read: The broker did not answer within 10 s. (broker 2)"));
    EXPECT_EQ(message->accessibleDescription(), message->text());
    EXPECT_EQ(message->textFormat(), Qt::PlainText);
    QSignalSpy retry(&banner, &Banner::retryRequested);
    QTest::mouseClick(tests::named<QPushButton>(&banner, "Retry"), Qt::LeftButton);
    EXPECT_EQ(retry.count(), 1);
    auto* details = tests::named<QToolButton>(&banner, "Details");
    auto* raw = tests::named<QPlainTextEdit>(&banner, "Raw text");
    EXPECT_FALSE(raw->isVisible());
    QTest::mouseClick(details, Qt::LeftButton);
    EXPECT_TRUE(raw->isVisible());
    EXPECT_TRUE(raw->toPlainText().contains(QStringLiteral("REQUEST_TIMED_OUT (7)")));
    EXPECT_TRUE(raw->toPlainText().contains(QStringLiteral("<b>raw</b> text")));
    tests::picture(&banner, "banner");
    QTest::mouseClick(tests::named<QPushButton>(&banner, "Copy details"), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("<b>raw</b> text")));
    banner.dismiss();
    EXPECT_FALSE(banner.isVisible());
}

TEST(PageFrame, ShowsAgeAndRefreshesByF5)
{
    PageFrame page;
    page.setTitle(QStringLiteral("orders"));
    page.setCluster(QStringLiteral("local"), QColor(Qt::darkGreen));
    auto* content = new QWidget;
    content->setFocusPolicy(Qt::StrongFocus);
    page.setContent(content);
    page.setUpdatedAt(QDateTime::currentDateTime().addSecs(-5));
    page.resize(600, 300);
    tests::showActive(page);
    QSignalSpy refresh(&page, &PageFrame::refreshRequested);
    content->setFocus();
    QTest::keyClick(content, Qt::Key_F5);
    EXPECT_EQ(refresh.count(), 1);
    QTest::mouseClick(tests::named<QToolButton>(&page, "Refresh"), Qt::LeftButton);
    EXPECT_EQ(refresh.count(), 2);
    bool age = false;
    for (QLabel* label : page.findChildren<QLabel*>())
        age = age || label->text() == QStringLiteral("updated 5 s ago");
    EXPECT_TRUE(age);
    kafka::Error error;
    error.message = QStringLiteral("Broken.");
    page.banner()->showError({}, error);
    QTest::mouseClick(tests::named<QPushButton>(&page, "Retry"), Qt::LeftButton);
    EXPECT_EQ(refresh.count(), 3);
}

TEST(PageFrame, OneInsideAnotherSharesItsHeader)
{
    PageFrame page;
    page.setTitle(QStringLiteral("orders"));
    page.setUpdatedAt(QDateTime::currentDateTime());
    auto* inner = new PageFrame;
    inner->setCompact(true);
    auto* content = new QWidget;
    content->setFocusPolicy(Qt::StrongFocus);
    inner->setContent(content);
    inner->setUpdatedAt(QDateTime::currentDateTime().addSecs(-65));
    page.setContent(inner);
    page.resize(600, 300);
    tests::showActive(page);
    QStringList ages;
    for (QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible() && label->text().startsWith(QStringLiteral("updated")))
            ages << label->text();
    EXPECT_EQ(ages, QStringList(QStringLiteral("updated 1 min ago"))) << "one age, that of what is seen";

    QSignalSpy outerRefresh(&page, &PageFrame::refreshRequested);
    QSignalSpy innerRefresh(inner, &PageFrame::refreshRequested);
    content->setFocus();
    QTest::keyClick(content, Qt::Key_F5);
    EXPECT_EQ(outerRefresh.count(), 1);
    EXPECT_EQ(innerRefresh.count(), 1);
    inner->hide();
    page.refreshAction()->trigger();
    EXPECT_EQ(outerRefresh.count(), 2);
    EXPECT_EQ(innerRefresh.count(), 1) << "what is not seen is not asked for";
}

TEST(PageFrame, StaleContentIsVeiledAndNotMoved)
{
    PageFrame page;
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(new QWidget);
    splitter->addWidget(new QWidget);
    page.setContent(splitter);
    page.resize(400, 300);
    tests::showActive(page);
    page.setStale(true);
    EXPECT_EQ(splitter->count(), 2);
    auto* veil = page.findChild<QWidget*>(QStringLiteral("veil"));
    ASSERT_NE(veil, nullptr);
    page.resize(500, 350);
    EXPECT_TRUE(QTest::qWaitFor([&] { return veil->geometry() == splitter->geometry(); }, 1000));
    page.setStale(false);
    EXPECT_EQ(page.findChild<QWidget*>(QStringLiteral("veil")), nullptr);
}

TEST(HexView, ShowsTheTextBesideTheBytesWhereverItFits)
{
    HexView view;
    view.setBytes(QByteArrayView("0123456789abcdefghij"), {});
    view.resize(view.sizeHint() + QSize(20, 0));
    tests::showActive(view);
    EXPECT_EQ(view.bytesPerLine(), 16);
    EXPECT_EQ(view.lineCount(), 2);
    view.resize(view.width() * 2 / 3, view.height());
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.bytesPerLine() == 8; }, 1000));
    EXPECT_EQ(view.lineCount(), 3);
}

TEST(Icons, FollowTheTheme)
{
    const auto darkest = [](const QIcon& icon) {
        const QImage image = icon.pixmap(32, 32).toImage();
        int lightness = -1;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor c = image.pixelColor(x, y); c.alpha() > 200)
                    lightness = std::max(lightness, c.lightness());
        return lightness;
    };
    Theme::instance().apply(ThemeChoice::Light);
    const QIcon icon = icons::get(QStringLiteral("gear"));
    ASSERT_FALSE(icon.isNull());
    const int light = darkest(icon);
    EXPECT_GE(light, 0);
    EXPECT_LT(light, 100);
    Theme::instance().apply(ThemeChoice::Dark);
    EXPECT_GT(darkest(icon), 180);
    Theme::instance().apply(ThemeChoice::Light);
    EXPECT_FALSE(icons::application().pixmap(64, 64).isNull());
}

TEST(Theme, TextColoursAreReadable)
{
    const auto luminance = [](const QColor& c) {
        const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
        const double x = luminance(a);
        const double y = luminance(b);
        return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
    };
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme::instance().apply(choice);
        const QPalette p = QApplication::palette();
        for (const QColor& ground : {p.color(QPalette::Base), p.color(QPalette::AlternateBase), p.color(QPalette::Window)}) {
            for (const QColor& ink :
                 {p.color(QPalette::Text), colours().ok, colours().warn, colours().error, colours().unknown, colours().subtleText})
                EXPECT_GE(contrast(ink, ground), 4.5) << qUtf8Printable(ink.name()) << " on " << qUtf8Printable(ground.name());
        }
        EXPECT_GE(contrast(p.color(QPalette::Text), colours().errorGround), 4.5);
        EXPECT_GE(contrast(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)), 4.5);
    }
    Theme::instance().apply(ThemeChoice::Light);
}
