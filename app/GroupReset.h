// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"

class QWidget;

namespace app {

class ClusterSession;
class PlanFlow;

/** Opens the reset dialog of a group: form, plan, Apply. `selected` rows or else `topic` preselect the scope; both may be empty. */
PlanFlow* startGroupReset(ClusterSession* session, const QString& group, const std::vector<kafka::TopicPartition>& selected, const QString& topic,
                          QWidget* parent);

} // namespace app
