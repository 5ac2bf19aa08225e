// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace views {

/**
 * A button beside a field for a time: opens a calendar and a time of day, and gives what was chosen as text for the field, in
 * the zone times are shown in. Down arrow or Space opens it, Enter takes it, Escape leaves it. GUI thread.
 */
class TimePicker : public QToolButton
{
    Q_OBJECT
public:
    TimePicker(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    /** What the calendar begins with; ms since 1970, below 0 = now. */
    void setTime(qint64 ms) { m_time = ms; }

Q_SIGNALS:
    /** "2026-03-14 09:26:00". */
    void picked(const QString& text);

private:
    void open();

    qint64 m_time = -1;
};

} // namespace views
