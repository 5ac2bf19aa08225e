// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QAction;
class QLabel;
class QWidget;

namespace views {

/** "&Create topic…" → "Create topic": a label without mnemonic (also "(&C)" of Korean labels) and trailing dots. */
QString withoutMnemonic(const QString& label);

/**
 * Gives an interactive widget its object name (English, camelCase, never translated) and its accessible name (tr() of the
 * English name in experience.md). Every interactive widget goes through this or nameAfterLabel().
 */
void setAccessible(QWidget* widget, const QString& objectName, const QString& accessibleName);
/** The same for buttons and check boxes, which are named by their label. Call it after the label is set. */
void nameAfterLabel(QAbstractButton* button, const QString& objectName);
/** Sets text, object name and accessible name of a button in one go. */
void setLabel(QAbstractButton* button, const QString& objectName, const QString& label);
/** Makes `label` the buddy of `field` (its mnemonic focuses the field) and names the field after it. */
void setBuddy(QLabel* label, QWidget* field, const QString& objectName);

} // namespace views
