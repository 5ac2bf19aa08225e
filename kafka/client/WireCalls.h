// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/Answer.h"
#include "kafka/values/BrokerApis.h"
#include "kafka/values/Config.h"
#include "kafka/values/LogDirs.h"
#include "kafka/values/Quorum.h"
#include "kafka/wire/WireClient.h"

/** What the gateway asks over our own protocol client. Wire thread; each finishes its answer. */
namespace kafka::wireCalls {

void describeQuorum(wire::WireClient& client, const AnswerPtr<QuorumDescription>& answer);
void describeLogDirs(wire::WireClient& client, const AnswerPtr<BrokerLogDirs>& answer);
void apiVersions(wire::WireClient& client, const AnswerPtr<BrokerApis>& answer);
void brokerDefaults(wire::WireClient& client, const AnswerPtr<ConfigDescription>& answer);

} // namespace kafka::wireCalls
