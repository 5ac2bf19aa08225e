// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/HouseStyle.h"

#include "views/widgets/Icons.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace views {

namespace {

void outline(QPainter* painter, const QRect& rect, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace

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
    if (element == PE_IndicatorTabClose) { // Fusion's is red on the tab one is on
        const bool hover = (option->state & State_MouseOver) && (option->state & State_Enabled);
        const QColor colour = option->palette.color(hover ? QPalette::WindowText : QPalette::PlaceholderText);
        if (hover) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(option->palette.color(QPalette::Mid));
            painter->drawRoundedRect(option->rect, 3, 3);
            painter->restore();
        }
        QRect cross(0, 0, 12, 12);
        cross.moveCenter(option->rect.center());
        const qreal ratio = widget ? widget->devicePixelRatioF() : 1.0;
        painter->drawPixmap(cross, icons::pixmap(QStringLiteral("x-lg"), colour, cross.size(), ratio));
        return;
    }
    if (element == PE_IndicatorCheckBox) { // Fusion's frame is not seen on dark
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool on = (option->state & State_Enabled);
        outline(painter, option->rect, option->palette.color(on ? QPalette::PlaceholderText : QPalette::Mid));
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

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) // as a line edit
        outline(painter, option->rect, option->palette.color((option->state & State_HasFocus) ? QPalette::Highlight : QPalette::Mid));
}

} // namespace views
