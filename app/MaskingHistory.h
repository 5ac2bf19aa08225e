// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeJournal.h"
#include "kafka/values/Profile.h"

/** What the history of changes says about the masking of messages. GUI thread. */
namespace app::maskingHistory {

/** Entries' kinds. */
inline constexpr char RawShown[] = "masking.raw";
inline constexpr char RulesChanged[] = "masking.rules";

/** Whether it is masked, the environment where that is why, and rules: what changed, a row each. */
std::vector<kafka::PlanRow> changes(const kafka::Profile& before, const kafka::Profile& after);

/**
 * Writes an entry that is finished; false = it could not be written: then nothing is to be changed or shown. `clusterId` empty = not known.
 * `journal` may be null, where nothing can be written.
 */
bool record(ChangeJournal* journal, const kafka::Profile& profile, const QString& clusterId, const char* kind, const QString& title,
            const std::vector<kafka::PlanRow>& rows);

} // namespace app::maskingHistory
