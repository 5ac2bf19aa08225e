// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/delegates/TextDelegate.h"

namespace views {

/** A quiet bar behind a right-aligned number: its length is TableModelBase::FractionRole (0…1), its colour StateRole's. */
class LagBarDelegate : public TextDelegate
{
    Q_OBJECT
public:
    using TextDelegate::TextDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace views
