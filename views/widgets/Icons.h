// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

/** Bootstrap Icons from resources/icons, drawn in the palette's colours. */
namespace views::icons {

/**
 * Icon by its file name without ".svg" ("arrow-clockwise"). Drawn in the current palette's text colour whenever it is
 * painted, so it follows a change of theme by itself; pixmaps are cached. A null icon (and a warning) for unknown names.
 */
QIcon get(const QString& name);
/** The same in a colour of its own, which does not follow the theme. */
QPixmap pixmap(const QString& name, const QColor& colour, const QSize& size, qreal devicePixelRatio);
/** The program's icon. */
QIcon application();

} // namespace views::icons
