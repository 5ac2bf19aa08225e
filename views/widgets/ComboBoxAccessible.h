// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace views {

/**
 * On Linux Qt's own interface gives a combo box the name of its current entry; ours gives its accessible name, and the
 * entry as value and text. Called by setAccessible(); does its work once.
 */
void nameComboBoxes();

} // namespace views
