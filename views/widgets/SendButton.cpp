// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/SendButton.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace views {

void SendButton::mousePressEvent(QMouseEvent* event)
{
    // Quick clicks after the first are one intention, whether the window system calls them a double click or not.
    const bool again = m_sincePress.isValid() && m_sincePress.elapsed() < QApplication::doubleClickInterval();
    m_sincePress.start();
    if (again)
        event->accept();
    else
        QPushButton::mousePressEvent(event);
}

void SendButton::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_sincePress.start();
    event->accept();
}

void SendButton::keyPressEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat())
        event->accept();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace views
