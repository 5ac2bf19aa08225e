// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace views {

/**
 * Shows cell text literally: control, bidi and zero-width characters as symbols, one line, cut to 500 characters; words
 * like "null" (TableModelBase::NullRole) in the subtle colour. Base of the other delegates and the default of DataTable.
 */
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** For keys, bytes and commands. */
    void setMonospace(bool on) { m_monospace = on; }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    bool m_monospace = false;
};

} // namespace views
