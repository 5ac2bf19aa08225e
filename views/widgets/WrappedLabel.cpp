// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/WrappedLabel.h"

#include "views/widgets/PlainText.h"

#include <QResizeEvent>

namespace views {

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void WrappedLabel::setSentences(const QString& text)
{
    plain::setText(this, text);
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
    updateGeometry();
}

QSize WrappedLabel::minimumSizeHint() const { return {1, text().isEmpty() ? 0 : heightForWidth(std::max(width(), 1))}; }

void WrappedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace views
