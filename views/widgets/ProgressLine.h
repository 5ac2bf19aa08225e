// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace views {

/**
 * A line two pixels high that runs while something loads; takes its height always, so that nothing jumps. Paints only
 * while running, 20 times a second, and only its own two pixels.
 */
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);
    /** Starts after 200 ms, so that quick answers do not flicker. */
    void setRunning(bool running);
    /** 0…1 shows a real fraction; below 0 runs back and forth. */
    void setFraction(double fraction);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_delay;
    QTimer m_frame;
    int m_step = 0;
    double m_fraction = -1;
};

} // namespace views
