// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/HouseStyle.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace views {

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: { // the text margin of item views is one more; it comes on both sides of a shape
        if (!qobject_cast<const QTableView*>(widget))
            return QProxyStyle::pixelMetric(metric, option, widget);
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        return item && item->features.testFlag(QStyleOptionViewItem::HasDecoration) ? 3 : 7;
    }
    case PM_HeaderMargin: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorHeaderArrow && widget) { // Fusion puts it at the top of high headers
        QStyleOptionHeader arrow(*qstyleoption_cast<const QStyleOptionHeader*>(option));
        arrow.rect.moveTop((widget->height() - arrow.rect.height()) / 2);
        QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
        return;
    }
    const bool field = element == PE_FrameLineEdit;
    const bool view = element == PE_Frame && qobject_cast<const QAbstractScrollArea*>(widget);
    if (!field && !view) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool focus = field && (option->state & State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, field);
    painter->setPen(option->palette.color(focus ? QPalette::Highlight : QPalette::Mid));
    painter->setBrush(Qt::NoBrush);
    if (field)
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    else
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element != CE_HeaderSection && element != CE_HeaderEmptyArea) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const QRect rect = option->rect;
    const QColor line = option->palette.color(QPalette::Mid);
    const bool hover = element == CE_HeaderSection && (option->state & State_MouseOver) && (option->state & State_Enabled);
    painter->fillRect(rect, option->palette.color(hover ? QPalette::Midlight : QPalette::Window));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    if (element == CE_HeaderSection)
        painter->fillRect(QRect(rect.right(), rect.top() + 5, 1, rect.height() - 10), line); // where a column can be widened
}

} // namespace views
