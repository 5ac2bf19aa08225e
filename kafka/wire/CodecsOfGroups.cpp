// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/BodyCodec.h"
#include "kafka/wire/messages/ConsumerGroupDescribe.h"
#include "kafka/wire/messages/DeleteGroups.h"
#include "kafka/wire/messages/DescribeGroups.h"
#include "kafka/wire/messages/FindCoordinator.h"
#include "kafka/wire/messages/LeaveGroup.h"
#include "kafka/wire/messages/ListGroups.h"
#include "kafka/wire/messages/OffsetCommit.h"
#include "kafka/wire/messages/OffsetFetch.h"
#include "kafka/wire/messages/ShareGroupDescribe.h"
#include "kafka/wire/messages/StreamsGroupDescribe.h"

namespace kafka::wire {

CASTELLAN_MESSAGE_CODEC(ConsumerGroupDescribe)
CASTELLAN_MESSAGE_CODEC(DeleteGroups)
CASTELLAN_MESSAGE_CODEC(DescribeGroups)
CASTELLAN_MESSAGE_CODEC(FindCoordinator)
CASTELLAN_MESSAGE_CODEC(LeaveGroup)
CASTELLAN_MESSAGE_CODEC(ListGroups)
CASTELLAN_MESSAGE_CODEC(OffsetCommit)
CASTELLAN_MESSAGE_CODEC(OffsetFetch)
CASTELLAN_MESSAGE_CODEC(ShareGroupDescribe)
CASTELLAN_MESSAGE_CODEC(StreamsGroupDescribe)

} // namespace kafka::wire
