// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/StateDelegate.h"

#include "views/widgets/Icons.h"
#include "views/widgets/Theme.h"

#include <QCoreApplication>

namespace views {

using models::State;

namespace {

QPixmap shapeIn(State state, const QColor& colour, int size, qreal devicePixelRatio)
{
    QString shape;
    switch (state) {
    case State::None: return {};
    case State::Ok: shape = QStringLiteral("check-circle"); break;
    case State::Warn: shape = QStringLiteral("exclamation-triangle-fill"); break;
    case State::Error: shape = QStringLiteral("exclamation-octagon-fill"); break;
    case State::Unknown: shape = QStringLiteral("question-circle"); break;
    }
    return icons::pixmap(shape, colour, QSize(size, size), devicePixelRatio);
}

} // namespace

QPixmap statePixmap(State state, int size, qreal devicePixelRatio) { return shapeIn(state, stateColour(state), size, devicePixelRatio); }

QColor stateColour(State state)
{
    switch (state) {
    case State::None: break;
    case State::Ok: return colours().ok;
    case State::Warn: return colours().warn;
    case State::Error: return colours().error;
    case State::Unknown: return colours().unknown;
    }
    return {};
}

QString stateWord(State state)
{
    switch (state) {
    case State::None: break;
    case State::Ok: return QCoreApplication::translate("StateDelegate", "OK");
    case State::Warn: return QCoreApplication::translate("StateDelegate", "Warning");
    case State::Error: return QCoreApplication::translate("StateDelegate", "Error");
    case State::Unknown: return QCoreApplication::translate("StateDelegate", "Unknown");
    }
    return {};
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The common style measures the margin around shapes (HouseStyle) for the text too, but draws it with its own.
    return TextDelegate::sizeHint(option, index) + QSize(8, 0);
}

void StateDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    TextDelegate::initStyleOption(option, index);
    const auto state = State(index.data(models::TableModelBase::StateRole).toInt());
    if (state == State::None)
        return;
    const int size = option->fontMetrics.height() - 2;
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    const bool selected = option->state & QStyle::State_Selected;
    // On the selection's ground only the highlight's own text colour is readable; the shape still tells.
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(size, size);
    option->icon = QIcon(statePixmap(state, size, ratio));
    if (selected)
        option->icon.addPixmap(shapeIn(state, option->palette.color(QPalette::HighlightedText), size, ratio), QIcon::Selected);
    else
        option->palette.setColor(QPalette::Text, stateColour(state));
    if (option->text.isEmpty())
        option->text = stateWord(state);
    option->features |= QStyleOptionViewItem::HasDisplay;
}

} // namespace views
