// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeOperation.h"
#include "tests/app/Session.h"

#include <map>

namespace tests {

/** Computes an operation's plans and applies them, keeping what it said. */
struct OperationDriver
{
    explicit OperationDriver(app::ChangeOperation* op) : operation(op)
    {
        QObject::connect(op, &app::ChangeOperation::planned, op, [this](const kafka::ChangePlan& p) {
            plan = p;
            ++plans;
        });
        QObject::connect(op, &app::ChangeOperation::planFailed, op, [this](const kafka::Error& e) { error = e; });
        QObject::connect(op, &app::ChangeOperation::rowDone, op, [this](int row, const kafka::RowOutcome& o) { outcomes[row] = o; });
        QObject::connect(op, &app::ChangeOperation::finished, op, [this] { ++finished; });
    }

    /** True when a new plan came. */
    bool compute()
    {
        const int before = plans;
        error.reset();
        operation->computePlan();
        return eventually([&] { return plans > before || error; }) && !error;
    }
    /** Rows that Apply would send. */
    std::vector<int> applicable() const
    {
        std::vector<int> rows;
        for (int i = 0; i < int(plan.rows.size()); ++i) {
            const auto mark = plan.rows[size_t(i)].mark;
            if (mark == kafka::PlanRow::Mark::Change || mark == kafka::PlanRow::Mark::Warning)
                rows.push_back(i);
        }
        return rows;
    }
    /** True when it finished. */
    bool apply(std::vector<int> rows = {}, int ms = 15000)
    {
        const int before = finished;
        operation->apply(rows.empty() ? applicable() : rows);
        return eventually([&] { return finished > before; }, ms);
    }

    app::ChangeOperation* operation;
    kafka::ChangePlan plan;
    std::optional<kafka::Error> error;
    std::map<int, kafka::RowOutcome> outcomes;
    int plans = 0;
    int finished = 0;
};

} // namespace tests
