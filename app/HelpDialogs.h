// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

class WindowActions;

/** Versions and licences. Opens; deletes itself. */
void showAbout(QWidget* window);
/** Every shortcut of the menus, and those that tables and pages have. Opens; deletes itself. */
void showShortcuts(QWidget* window, const WindowActions* actions);

} // namespace app
