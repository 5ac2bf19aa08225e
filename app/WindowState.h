// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/Theme.h"

#include <QString>

class QActionGroup;

namespace app {

class Context;
class MainWindow;
class PageTabs;

/** What of the window is kept between two runs. */
namespace WindowState {

/** Geometry, docks, tabs; connects what was connected, but not production. */
void restore(MainWindow* window, Context* context, PageTabs* tabs);
/** Into the settings; Settings::save() writes them. */
void save(MainWindow* window, Context* context, PageTabs* tabs);
/** "system", "light", "dark". */
views::ThemeChoice themeOf(const QString& word);
/** Checks the action of the group whose data is `data`. */
void check(QActionGroup* group, const QString& data);

} // namespace WindowState

} // namespace app
