// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace views {

/**
 * Sentences of literal text over the whole width it is given, as high as they are then: unlike a QLabel it neither widens what it is in nor is
 * cut by a splitter, which asks nobody for a height at a width. Takes no room while it is empty. GUI thread.
 */
class WrappedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    /** Also its accessible description; what is wider than a line as tooltip. */
    void setSentences(const QString& text);
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace views
