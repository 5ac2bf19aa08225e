// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/TopicPlans.h"
#include "kafka/values/Config.h"

namespace kafka {

/** One intended change to settings, and what was read for it. */
struct ConfigPlanInput
{
    ConfigResource resource;
    std::vector<ConfigChange> changes; ///< a row each, in this order
    ConfigDescription current; ///< as read for this plan
    /** What the person saw when they began; entries that differ from `current` were changed by somebody else (R24). */
    std::optional<ConfigDescription> shown;
    int replicationFactor = 0; ///< of the topic; 0 = not known or not a topic
};

/** "orders", "broker 2", "group billing" for titles. */
QString resourceName(const ConfigResource& resource);

/**
 * Plan of an incremental alter: only the named keys. Refused rows: read-only, sensitive (their value is hidden and must
 * never be saved back, R25), values of the wrong kind.
 */
ChangePlan configPlan(const PlanContext& context, const ConfigPlanInput& input);

/** Changes that restore the state of these settings in `before`; nullopt when one of them cannot be (hidden value). */
std::optional<std::vector<ConfigChange>> restoringChanges(const ConfigResource& resource, const std::vector<ConfigChange>& changes,
                                                          const ConfigDescription& before);

/** The setting has, in `now`, what the change wants, in the form brokers keep it (0.70 is 0.7, "a, b" is a,b). */
bool isInEffect(const ConfigResource& resource, const ConfigChange& change, const ConfigDescription& now);

/** Values the setting is known to take ("true", "false"; cleanup.policy's), for completion; empty = anything. */
QStringList knownValues(const ConfigEntry& entry);

/** kafka-configs.sh --alter … --add-config … --delete-config … */
QString configCommand(const CommandContext& context, const ConfigResource& resource, const std::vector<ConfigChange>& changes);

} // namespace kafka
