// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/Answer.h"
#include "kafka/client/GroupTypes.h"
#include "kafka/values/BrokerApis.h"
#include "kafka/values/Config.h"
#include "kafka/values/Group.h"
#include "kafka/values/LogDirs.h"
#include "kafka/values/Offsets.h"
#include "kafka/values/Quorum.h"
#include "kafka/values/RecordBatchFacts.h"
#include "kafka/wire/WireClient.h"

/** What the gateway asks over our own protocol client. Wire thread; each finishes its answer. */
namespace kafka::wireCalls {

void describeQuorum(wire::WireClient& client, const AnswerPtr<QuorumDescription>& answer);
void describeLogDirs(wire::WireClient& client, const AnswerPtr<BrokerLogDirs>& answer);
void apiVersions(wire::WireClient& client, const AnswerPtr<BrokerApis>& answer);
void brokerDefaults(wire::WireClient& client, const AnswerPtr<ConfigDescription>& answer);
/** WireOffsetCalls.cpp: ListOffsets in requests per leader; who leads is asked again (Metadata) when a broker says that it is another. */
void listOffsets(wire::WireClient& client, const AnswerPtr<OffsetsChunk>& answer, const ListOffsetsRequest& request,
                 const ClusterMetadataPtr& metadata);
/** WireFetchCalls.cpp: Metadata, then Fetch of the leader, as it is and as read_committed. */
void fetchBatches(wire::WireClient& client, const AnswerPtr<PartitionBatches>& answer, const BatchesRequest& request);
/** WireGroupCalls.cpp: OffsetFetch of many groups in a request per coordinator (since version 8; one group each before), coordinators found
 *  with FindCoordinator (many in a request since version 4; one each before) and remembered by the client. */
void listGroupOffsets(wire::WireClient& client, const AnswerPtr<Outcome<QString, GroupOffsetsPtr>>& answer, const QStringList& groups);

/** WireGroupTypes.cpp: groups of every type and protocol, broker by broker (ListGroups); their types are kept in `types`. */
void listGroups(wire::WireClient& client, const AnswerPtr<GroupListings>& answer, const std::shared_ptr<GroupTypes>& types);
/** WireGroupTypes.cpp: share and streams groups and classic ones of other protocols (Connect), each from its coordinator
 *  (ShareGroupDescribe, StreamsGroupDescribe, DescribeGroups); other types are Error(Unsupported). */
void describeGroups(wire::WireClient& client, const AnswerPtr<Outcome<QString, GroupDescription>>& answer, const std::vector<OtherGroup>& groups);

} // namespace kafka::wireCalls
