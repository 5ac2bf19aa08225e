// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PlanFlow.h"
#include "kafka/values/Cluster.h"

#include <QStringList>

/** Opens the plan dialogs of the changes to topics, with their forms. Each returns the flow: its applied() says when to refresh. */
namespace app::topicActions {

PlanFlow* create(ClusterSession* session, QWidget* parent);
PlanFlow* addPartitions(ClusterSession* session, const QString& topic, QWidget* parent);
PlanFlow* remove(ClusterSession* session, const QStringList& topics, QWidget* parent);
/** `partitions`: what was selected, as text ("orders:0,2"); may be changed in the form. */
PlanFlow* deleteRecords(ClusterSession* session, const QString& partitions, QWidget* parent);
/** Of all partitions of the topics, and of these partitions. */
PlanFlow* electLeaders(ClusterSession* session, const QStringList& topics, const std::vector<kafka::TopicPartition>& partitions, QWidget* parent);

} // namespace app::topicActions
