// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ElidedLabel.h"

#include "views/widgets/PlainText.h"

#include <QPainter>

namespace views {

ElidedLabel::ElidedLabel(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); }

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_shown = plain::shortened(text, 2000);
    plain::setToolTip(this, m_shown);
    setAccessibleName(m_shown);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_shown) + 1, fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const { return {std::min(fontMetrics().averageCharWidth() * 8, sizeHint().width()), fontMetrics().height()}; }

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, fontMetrics().elidedText(m_shown, Qt::ElideMiddle, width()));
}

} // namespace views
