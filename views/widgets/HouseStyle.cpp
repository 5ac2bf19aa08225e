// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/HouseStyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace views {

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // the text margin of item views is one more
        return qobject_cast<const QAbstractItemView*>(widget) ? 7 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
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
