// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"
#include "views/delegates/TextDelegate.h"

#include <QIcon>

namespace views {

/** Shape for a state, in its colour: ✓ in a circle, triangle, octagon, question mark. Null for State::None. */
QPixmap statePixmap(models::State state, int size, qreal devicePixelRatio);
/** The colour that goes with a state; invalid for None. */
QColor stateColour(models::State state);
/** "OK", "Warning", "Error", "Unknown"; empty for None. */
QString stateWord(models::State state);

/**
 * Health as shape, word and colour: draws the shape of TableModelBase::StateRole before the display text. The word is the
 * model's display text (or stateWord() when that is empty). Cells without a state look like plain text.
 */
class StateDelegate : public TextDelegate
{
    Q_OBJECT
public:
    using TextDelegate::TextDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace views
