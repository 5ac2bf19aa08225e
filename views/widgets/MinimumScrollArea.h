// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace views {

/**
 * Gives its content all the room there is, and never less than its minimum: on small screens and with large fonts it scrolls, where fields would be
 * squeezed into each other. Takes no focus itself; Tab brings what it goes to into view. GUI thread.
 */
class MinimumScrollArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit MinimumScrollArea(QWidget* parent = nullptr);

    /** Taken over, like QScrollArea's; the one before is let go of. */
    void setContent(QWidget* content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

/** Gives a dialog that size, or what its screen has. */
void resizeOnScreen(QWidget* dialog, const QSize& wanted);

} // namespace views
