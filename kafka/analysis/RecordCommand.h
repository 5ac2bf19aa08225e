// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/CommandLine.h"

namespace kafka {

/**
 * The kcat line that prints the value of one record. Connections with security settings get -F kcat.conf: a file of librdkafka properties
 * (kcat takes those, not Kafka's client.properties).
 */
QString kcatCommand(const CommandContext& context, const QString& topic, qint32 partition, qint64 offset);

} // namespace kafka
