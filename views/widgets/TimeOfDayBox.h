// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>
#include <QTime>

#include <optional>

namespace views {

/**
 * A field for a time of day, "09:26:53", that takes what is typed: a whole time in place of the old one ("15:00:00", "15:00", "150000"), or digits
 * over those behind the cursor. Arrows change the hours, minutes or seconds that the cursor stands in. QTimeEdit does neither: a time typed over all of
 * its text loses the hour. What is no time stays until it is corrected. GUI thread.
 */
class TimeOfDayBox : public QAbstractSpinBox
{
    Q_OBJECT
public:
    explicit TimeOfDayBox(QWidget* parent = nullptr);

    void setTime(QTime time);
    /** What the text says; none = it is no time of day. */
    std::optional<QTime> time() const;
    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited();

protected:
    StepEnabled stepEnabled() const override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace views
