// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ProgressLine.h"

#include "views/widgets/Theme.h"

#include <QPainter>

namespace views {

namespace {
constexpr int stepsPerRun = 60;
}

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(2);
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    m_frame.setInterval(50);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_step = 0;
        m_frame.start();
        update();
    });
    connect(&m_frame, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % stepsPerRun;
        if (isVisible())
            update();
    });
}

void ProgressLine::setRunning(bool running)
{
    if (running) {
        if (!m_frame.isActive() && !m_delay.isActive())
            m_delay.start();
        return;
    }
    m_delay.stop();
    m_frame.stop();
    m_fraction = -1;
    update();
}

void ProgressLine::setFraction(double fraction)
{
    m_fraction = fraction;
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    if (!m_frame.isActive())
        return;
    QPainter painter(this);
    const QColor accent = colours().accent;
    if (m_fraction >= 0) {
        painter.fillRect(QRectF(0, 0, width() * std::min(m_fraction, 1.0), height()), accent);
        return;
    }
    const double piece = width() * 0.2;
    const double at = (width() + piece) * m_step / stepsPerRun - piece;
    painter.fillRect(QRectF(at, 0, piece, height()), accent);
}

} // namespace views
