// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTimer;

namespace views {

class NumberBox;

/** The form of "Add partitions": how many there shall be. GUI thread; owned by the plan dialog. */
class AddPartitionsForm : public QWidget
{
    Q_OBJECT
public:
    explicit AddPartitionsForm(QWidget* parent = nullptr);

    int total() const;
    /** What was typed is no number: total() is the one before. Empty = it is. */
    QString problem() const;
    /** What the topic has now; the field starts from there. */
    void setCurrent(int partitions);

Q_SIGNALS:
    /** A key was typed or a choice made: what was planned for the form as it was does not hold. changed() follows. */
    void edited();
    void changed();

private:
    NumberBox* m_total;
    QLabel* m_now;
    QTimer* m_delay;
};

} // namespace views
