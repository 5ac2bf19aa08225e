// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/BodyCodec.h"
#include "kafka/wire/messages/AlterPartitionReassignments.h"
#include "kafka/wire/messages/CreatePartitions.h"
#include "kafka/wire/messages/CreateTopics.h"
#include "kafka/wire/messages/DeleteTopics.h"
#include "kafka/wire/messages/Fetch.h"
#include "kafka/wire/messages/ListOffsets.h"
#include "kafka/wire/messages/ListPartitionReassignments.h"
#include "kafka/wire/messages/Metadata.h"

namespace kafka::wire {

CASTELLAN_MESSAGE_CODEC(AlterPartitionReassignments)
CASTELLAN_MESSAGE_CODEC(CreatePartitions)
CASTELLAN_MESSAGE_CODEC(CreateTopics)
CASTELLAN_MESSAGE_CODEC(DeleteTopics)
CASTELLAN_MESSAGE_CODEC(Fetch)
CASTELLAN_MESSAGE_CODEC(ListOffsets)
CASTELLAN_MESSAGE_CODEC(ListPartitionReassignments)
CASTELLAN_MESSAGE_CODEC(Metadata)

} // namespace kafka::wire
