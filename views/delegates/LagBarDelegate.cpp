// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/LagBarDelegate.h"

#include "models/TableModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Theme.h"

#include <QApplication>
#include <QPainter>

namespace views {

void LagBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant fraction = index.data(models::TableModelBase::FractionRole);
    const double part = std::clamp(fraction.toDouble(), 0.0, 1.0);
    if (!fraction.isValid() || part <= 0 || (option.state & QStyle::State_Selected)) {
        TextDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const auto state = models::State(index.data(models::TableModelBase::StateRole).toInt());
    QColor colour = state == models::State::None || state == models::State::Ok ? colours().bar : stateColour(state);
    if (state != models::State::None && state != models::State::Ok)
        colour.setAlphaF(0.25F);
    const QRectF inner = QRectF(cell.rect).adjusted(2, 3, -2, -3);
    const double width = std::max(2.0, inner.width() * part);
    painter->fillRect(QRectF(inner.right() - width, inner.top(), width, inner.height()), colour);
    cell.backgroundBrush = Qt::NoBrush;
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

} // namespace views
