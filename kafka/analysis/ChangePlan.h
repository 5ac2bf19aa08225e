// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kafka {

/** How much a person must do before Apply; grows with the harm (experience.md, rule 5). */
enum class ConfirmationLevel {
    PlanAndApply = 1,
    TickConsequence = 2, ///< tick the consequence: messages skipped, partitions added, retention shortened
    TypeName = 3, ///< every delete, production resets
    TypeNameAndWait = 4 ///< level 3, the evidence lines, and five seconds: deleting in production
};

/** One entity of a plan: before → after and what follows. All texts are plain. */
struct PlanRow
{
    enum class Mark {
        Change,
        Unchanged, ///< shown, nothing is sent for it
        Warning,
        Refused ///< cannot be done; not sent, the consequence says why
    };
    QString entity; ///< "orders / 3", "retention.ms", "orders"
    QString before;
    QString after;
    QString consequence;
    Mark mark = Mark::Change;

    bool operator==(const PlanRow&) const = default;
};

/** What a change would do, entity by entity, computed and not yet applied. */
struct ChangePlan
{
    QString title; ///< "Delete 2 topics"
    QString applyLabel; ///< the verb: "Delete", "Reset offsets"; empty = "Apply"
    QString entityHeader; ///< header of the entity column; empty = "Entity"
    QString beforeHeader; ///< empty = "Now"
    QString afterHeader; ///< empty = "Afterwards"
    std::vector<PlanRow> rows;
    QStringList consequences; ///< sentences above the table's confirmation, worst first
    QStringList evidence; ///< level 4: newest record's time, groups that committed lately
    QString command; ///< the kafka-*.sh line(s) that do the same
    ConfirmationLevel level = ConfirmationLevel::PlanAndApply;
    QString nameToType; ///< for levels 3 and 4
    QString refusal; ///< not empty: the plan cannot be applied, and why (group active, read-only …)
    QString missing; ///< not empty: what the form still needs, or that there is nothing to do; nothing can be applied, and nothing is wrong
    QDateTime computedAt; ///< older than 30 s: computed again before Apply

    bool applicable() const
    {
        if (!refusal.isEmpty() || !missing.isEmpty())
            return false;
        for (const auto& row : rows)
            if (row.mark == PlanRow::Mark::Change || row.mark == PlanRow::Mark::Warning)
                return true;
        return false;
    }
    bool operator==(const ChangePlan&) const = default;
};

/** Outcome of one plan row after Apply. */
struct RowOutcome
{
    enum class State { Done, Failed, Unknown, Skipped };
    State state = State::Done;
    QString text; ///< what was read back ("offset 120"), or the broker's reason

    bool operator==(const RowOutcome&) const = default;
};

} // namespace kafka

Q_DECLARE_METATYPE(kafka::ChangePlan)
Q_DECLARE_METATYPE(kafka::RowOutcome)
