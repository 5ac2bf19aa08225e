// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

namespace views {

/** Which palette the person chose; System follows the desktop. */
enum class ThemeChoice { System, Light, Dark };

/** Colours beyond the palette, chosen for readable contrast on the current theme's base. */
struct ThemeColours
{
    QColor ok;
    QColor warn;
    QColor error;
    QColor unknown;
    QColor accent;
    QColor subtleText; ///< ages, hints, cluster names
    QColor border;
    QColor errorGround; ///< background of an error banner
    QColor warnGround;
    QColor infoGround;
    QColor bar; ///< bars behind numbers
};

/**
 * Light and dark palettes over Fusion, switched at run time: widgets get PaletteChange, icons (Icons.h) and delegates
 * follow by themselves. GUI thread; one per process, made at first use.
 */
class Theme : public QObject
{
    Q_OBJECT
public:
    static Theme& instance();

    void apply(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const { return m_dark; }
    const ThemeColours& colours() const;

Q_SIGNALS:
    /** After the new palette is in place. */
    void changed();

private:
    Theme();
    void askDesktop();
    void setSystemDark(bool dark);
    void set(bool dark);

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_dark = false;
    bool m_applied = false;
    bool m_systemDark = false;
};

/** Shorthand. */
inline const ThemeColours& colours() { return Theme::instance().colours(); }

/** The font for bytes, keys and commands, in the interface's size. */
QFont monospaceFont();
/** Digits of equal width: the interface font with tabular figures where the font offers them. */
QFont tabularFont(const QFont& base);

} // namespace views
