// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/TextDelegate.h"

#include "models/TableModel.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

namespace views {

namespace {
constexpr int cellLimit = 500; ///< characters; more does not fit a cell and only costs layout time
}

void TextDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = plain::shortened(index.data(Qt::DisplayRole).toString(), cellLimit);
    if (m_monospace)
        option->font = monospaceFont();
    if (index.data(models::TableModelBase::NullRole).toBool())
        option->palette.setColor(QPalette::Text, colours().subtleText);
}

} // namespace views
