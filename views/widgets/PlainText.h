// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/Text.h"

#include <QLabel>
#include <QString>

/** Data from a cluster is shown as plain text: never as rich text, never with characters that hide or reorder others. */
namespace views::plain {

/** Symbols: line breaks and tabs become symbols too (table cells, titles); Keep: they stay (text panes). */
using Lines = kafka::serde::Lines;

/** kafka::serde::visible(): nothing hides or reorders. For display only: copy and export use the original. */
QString visible(const QString& text, Lines lines = Lines::Symbols);
/** visible(), cut to `limit` characters with "…" (0 = uncut); never splits a surrogate pair. */
QString shortened(const QString& text, int limit, Lines lines = Lines::Symbols);
/** The middle replaced by "…" so that at most `limit` characters remain. */
QString elidedMiddle(const QString& text, int limit);
/** Every word can break anywhere (zero-width spaces): for labels that must show all of a name and are not copied from. */
QString breakable(const QString& text);
/** Tooltip of data as toolTip() makes it; a screen reader gets the plain text. */
void setToolTip(QWidget* widget, const QString& text);
/** What to pass to setToolTip()/QToolTip for data: shown literally whatever it contains, wrapped, cut to 2,000 characters. */
QString toolTip(const QString& text);

/** A label that shows `text` literally (Qt::PlainText, visible()). */
QLabel* label(const QString& text, QWidget* parent = nullptr);
/** Sets data on a label made by label() (or any other): literal. Of a label that wraps, words over 120 characters or six tenths of the screen
 *  are cut in the middle, because no line can hold them and the window would grow; the tooltip has all. */
void setText(QLabel* label, const QString& text, Lines lines = Lines::Keep);
/** Lets people select and copy the label's text by mouse and keyboard. */
QLabel* selectable(QLabel* label);

} // namespace views::plain
