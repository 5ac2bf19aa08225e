// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ChangePlan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace views {

/**
 * What follows from a plan, and what a person must do before Apply: nothing (level 1), tick (2), type the name (3), type
 * the name and wait five seconds beside the evidence (4). GUI thread; owned by PlanDialog.
 */
class PlanConfirmation : public QWidget
{
    Q_OBJECT
public:
    explicit PlanConfirmation(QWidget* parent = nullptr);

    /** What was confirmed stays confirmed only where the new plan asks the same. */
    void setPlan(const kafka::ChangePlan& plan);
    /** Forgets what was confirmed. */
    void reset();
    bool isConfirmed() const;
    /** Seconds still to wait (level 4), 0 = none. */
    int secondsLeft() const { return m_secondsLeft; }
    /** After Apply: nothing can be confirmed any more. */
    void setLocked(bool locked);

Q_SIGNALS:
    void changed();

private:
    void updateWait();
    bool nameMatches() const;

    QLabel* m_consequences;
    QLabel* m_evidence;
    QCheckBox* m_tick;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QTimer* m_second;
    kafka::ChangePlan m_plan;
    int m_secondsLeft = 0;
    bool m_waitStarted = false; ///< for the name as it stands now
};

} // namespace views
