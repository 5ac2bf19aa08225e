// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/Theme.h"

#ifdef CASTELLAN_DBUS
#include "views/widgets/ColourSchemePortal.h"
#endif
#include "views/widgets/HouseStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleHints>
#include <QToolTip>

namespace views {

namespace {

struct Shades
{
    QRgb window, base, alternate, text, button, mid, highlight, highlightedText, subtle, disabled, tip;
};

constexpr Shades lightShades {0xfff5f6f7, 0xffffffff, 0xfff7f8fa, 0xff1f2328, 0xfff0f1f3, 0xffd0d4d9,
                              0xff2f6db5, 0xffffffff, 0xff59636e, 0xff8c959f, 0xffffffff};
constexpr Shades darkShades {0xff202327, 0xff191b1f, 0xff1e2125, 0xffe3e6ea, 0xff2a2e33, 0xff3d434a,
                             0xff3b78c3, 0xffffffff, 0xff9aa4af, 0xff6b747e, 0xff2a2e33};

QPalette paletteOf(const Shades& s, bool dark)
{
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, QRgb colour) { p.setColor(role, QColor::fromRgb(colour)); };
    all(QPalette::Window, s.window);
    all(QPalette::WindowText, s.text);
    all(QPalette::Base, s.base);
    all(QPalette::AlternateBase, s.alternate);
    all(QPalette::Text, s.text);
    all(QPalette::Button, s.button);
    all(QPalette::ButtonText, s.text);
    all(QPalette::BrightText, 0xffd1242f);
    all(QPalette::ToolTipBase, s.tip);
    all(QPalette::ToolTipText, s.text);
    all(QPalette::PlaceholderText, s.subtle);
    all(QPalette::Highlight, s.highlight);
    all(QPalette::HighlightedText, s.highlightedText);
    all(QPalette::Link, dark ? 0xff6cb0ff : 0xff1f62ac);
    all(QPalette::LinkVisited, dark ? 0xffb59cff : 0xff6b4fbb);
    const QColor mid = QColor::fromRgb(s.mid);
    p.setColor(QPalette::Mid, mid);
    p.setColor(QPalette::Midlight, dark ? mid.darker(120) : mid.lighter(108));
    p.setColor(QPalette::Light, dark ? mid.lighter(120) : QColor(Qt::white));
    p.setColor(QPalette::Dark, dark ? QColor(0x121417) : mid.darker(125));
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : QColor(0x8c959f));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor::fromRgb(s.disabled));
    p.setColor(QPalette::Disabled, QPalette::PlaceholderText, QColor::fromRgb(s.disabled));
    p.setColor(QPalette::Disabled, QPalette::Base, QColor::fromRgb(s.window)); // a field that takes nothing is no field
    p.setColor(QPalette::Disabled, QPalette::Highlight, mid);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(s.text));
    return p;
}

const ThemeColours lightColours {
    QColor(0x1a7f37), QColor(0x8f5a00), QColor(0xc4202b), QColor(0x59636e), QColor(0x2f6db5), QColor(0x59636e),
    QColor(0xd0d4d9), QColor(0xfdecea), QColor(0xfff4d9), QColor(0xe6f0fb), QColor(0xcfe0f3),
};
const ThemeColours darkColours {
    QColor(0x4cc364), QColor(0xe3a83a), QColor(0xff7b72), QColor(0x9aa4af), QColor(0x6cb0ff), QColor(0x9aa4af),
    QColor(0x3d434a), QColor(0x3c2023), QColor(0x3a3018), QColor(0x1d2c3f), QColor(0x2b456a),
};

} // namespace

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
{
    const QPalette desktop = QGuiApplication::palette();
    m_systemDark = desktop.color(QPalette::WindowText).lightness() > desktop.color(QPalette::Window).lightness();
    askDesktop();
}

void Theme::askDesktop()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto read = [this] { setSystemDark(QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark); };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, read);
    read();
#elif defined(CASTELLAN_DBUS)
    auto* portal = new ColourSchemePortal(this);
    connect(portal, &ColourSchemePortal::answered, this, &Theme::setSystemDark);
    portal->ask();
#endif
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    if (m_applied && m_choice == ThemeChoice::System)
        set(dark);
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    set(choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemDark));
}

void Theme::set(bool dark)
{
    if (m_applied && dark == m_dark)
        return;
    if (!m_applied)
        QApplication::setStyle(new HouseStyle);
    m_applied = true;
    m_dark = dark;
    const QPalette palette = paletteOf(dark ? darkShades : lightShades, dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

const ThemeColours& Theme::colours() const { return m_dark ? darkColours : lightColours; }

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    font.setStyleHint(QFont::Monospace);
    return font;
}

QFont tabularFont(const QFont& base)
{
    return base; // Qt 6.4 cannot switch OpenType features on; the usual interface fonts have tabular figures by default
}

} // namespace views
