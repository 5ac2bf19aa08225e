// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace views {

/**
 * Qt's own interface of a scroll area reads beyond its list when it is asked for a child that has just gone (a scroll bar that hid itself): a screen reader that
 * asks at that moment ends the program (Qt 6.4, QAccessibleAbstractScrollArea::child). Ours answers that there is none. Called by setAccessible(); does its
 * work once.
 */
void guardScrollAreas();

} // namespace views
