// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeOperation.h"

#include <QPointer>

class QWidget;

namespace views {
class PlanDialog;
}

namespace app {

/**
 * Leads one ChangeOperation through the one guarded path: dialog → plan → confirmation → apply → outcomes → journal →
 * undo. Refuses when the session is not writable (and says so in the dialog before anything is sent). Owns operation and
 * dialog; deletes itself when the dialog closes. GUI thread.
 */
class PlanFlow : public QObject
{
    Q_OBJECT
public:
    /**
     * Opens the dialog over `parent`. `form` (optional, taken over) is shown above the plan table: whenever it changes the
     * caller changes the operation and calls replan(). Returns the flow, which lives until its dialog closes.
     */
    static PlanFlow* start(ChangeOperation* operation, QWidget* parent, QWidget* form = nullptr);
    void replan();
    views::PlanDialog* dialog() const;

Q_SIGNALS:
    /** Something was applied (wholly or in part): pages refresh what they show. */
    void applied();
    void closed();

private:
    PlanFlow(ChangeOperation* operation, QWidget* parent, QWidget* form);
    class Private;
    Private* d;
};

} // namespace app
