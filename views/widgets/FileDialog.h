// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDialog;
class QString;
class QWidget;

namespace views {

/**
 * A file dialog of `parent` that deletes itself when it closes; the caller sets its mode and open()s it. It never opens
 * the files it lists: Qt's own would guess their types from what is in them, on the GUI thread, and one file that blocks
 * (a FIFO, something in /proc, a hung mount) would stop the window. GUI thread.
 */
QFileDialog* makeFileDialog(QWidget* parent, const QString& title);

} // namespace views
