// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PlanModel.h"

#include <QLocale>

#include <algorithm>

namespace models {

using kafka::PlanRow;
using kafka::RowOutcome;

namespace {

QString outcomeWord(RowOutcome::State state)
{
    switch (state) {
    case RowOutcome::State::Done: return PlanModel::tr("Done");
    case RowOutcome::State::Failed: return PlanModel::tr("Failed");
    case RowOutcome::State::Unknown: return PlanModel::tr("Outcome unknown");
    case RowOutcome::State::Skipped: return PlanModel::tr("Not sent");
    }
    return {};
}

State outcomeState(RowOutcome::State state)
{
    switch (state) {
    case RowOutcome::State::Done: return State::Ok;
    case RowOutcome::State::Failed: return State::Error;
    case RowOutcome::State::Unknown: return State::Unknown;
    case RowOutcome::State::Skipped: break;
    }
    return State::None;
}

QString outcomeText(const RowOutcome& outcome)
{
    const QString word = outcomeWord(outcome.state);
    return outcome.text.isEmpty() ? word : PlanModel::tr("%1: %2").arg(word, outcome.text);
}

/** Before and after are numbers, or words without one ("none"): they are read from the right. */
bool onlyNumbers(const std::vector<PlanRow>& rows)
{
    int numbers = 0;
    for (const auto& row : rows) {
        for (const QString& text : {row.before, row.after}) {
            bool number = false;
            QLocale().toLongLong(text, &number);
            if (!number && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
                return false;
            numbers += number ? 1 : 0;
        }
    }
    return numbers > 0;
}

} // namespace

void PlanModel::setPlan(const kafka::ChangePlan& plan)
{
    const bool numbers = onlyNumbers(plan.rows);
    const bool renamed
        = numbers != m_numbers || plan.entityHeader != m_entityHeader || plan.beforeHeader != m_beforeHeader || plan.afterHeader != m_afterHeader;
    m_entityHeader = plan.entityHeader;
    m_beforeHeader = plan.beforeHeader;
    m_afterHeader = plan.afterHeader;
    m_numbers = numbers;
    if (renamed)
        retranslate();
    std::vector<PlanTableRow> rows;
    rows.reserve(plan.rows.size());
    for (const auto& row : plan.rows)
        rows.push_back({int(rows.size()), row, std::nullopt});
    setRows(std::move(rows));
}

void PlanModel::setOutcome(int index, const RowOutcome& outcome)
{
    if (const PlanTableRow* old = find(index)) {
        PlanTableRow changed = *old;
        changed.outcome = outcome;
        updateRow(std::move(changed));
    }
}

void PlanModel::clearOutcomes()
{
    auto all = rows();
    for (auto& row : all)
        row.outcome.reset();
    setRows(std::move(all));
}

std::vector<int> PlanModel::rowsIn(RowOutcome::State state) const
{
    std::vector<int> found;
    for (const auto& row : rows())
        if (row.outcome && row.outcome->state == state)
            found.push_back(row.index);
    return found;
}

std::vector<models::Column> PlanModel::columns() const
{
    const auto or_ = [](const QString& given, const QString& otherwise) { return given.isEmpty() ? otherwise : given; };
    return {
        {or_(m_entityHeader, tr("Entity")), tr("What is changed")},
        {or_(m_beforeHeader, tr("Now")), tr("As last read from the cluster"), m_numbers ? Qt::AlignRight : Qt::AlignLeft},
        {or_(m_afterHeader, tr("Afterwards")), tr("As it will be when this is applied"), m_numbers ? Qt::AlignRight : Qt::AlignLeft},
        {tr("Consequence"), tr("What follows from it")},
        {tr("Outcome"), tr("What the cluster answered"), Qt::AlignLeft, true},
    };
}

QVariant PlanModel::cell(const PlanTableRow& row, int column, int role) const
{
    if (role == Qt::DisplayRole) {
        switch (column) {
        case Entity: return row.row.entity;
        case Before: return row.row.before;
        case After: return row.row.after;
        case Consequence: return row.row.mark == PlanRow::Mark::Unchanged && row.row.consequence.isEmpty() ? tr("No change") : row.row.consequence;
        case Outcome: return row.outcome ? outcomeText(*row.outcome) : QString();
        default: return {};
        }
    }
    if (role == StateRole) {
        if (column == Outcome && row.outcome)
            return int(outcomeState(row.outcome->state));
        if (column == Consequence && row.row.mark == PlanRow::Mark::Warning)
            return int(State::Warn);
        if (column == Consequence && row.row.mark == PlanRow::Mark::Refused)
            return int(State::Error);
        return int(State::None);
    }
    if (role == NullRole)
        return row.row.mark == PlanRow::Mark::Unchanged && column != Outcome;
    return {};
}

} // namespace models
