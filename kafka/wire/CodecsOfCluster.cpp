// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/BodyCodec.h"
#include "kafka/wire/messages/ApiVersions.h"
#include "kafka/wire/messages/DescribeAcls.h"
#include "kafka/wire/messages/DescribeCluster.h"
#include "kafka/wire/messages/DescribeConfigs.h"
#include "kafka/wire/messages/DescribeLogDirs.h"
#include "kafka/wire/messages/DescribeQuorum.h"
#include "kafka/wire/messages/IncrementalAlterConfigs.h"
#include "kafka/wire/messages/SaslAuthenticate.h"
#include "kafka/wire/messages/SaslHandshake.h"

namespace kafka::wire {

CASTELLAN_MESSAGE_CODEC(ApiVersions)
CASTELLAN_MESSAGE_CODEC(DescribeAcls)
CASTELLAN_MESSAGE_CODEC(DescribeCluster)
CASTELLAN_MESSAGE_CODEC(DescribeConfigs)
CASTELLAN_MESSAGE_CODEC(DescribeLogDirs)
CASTELLAN_MESSAGE_CODEC(DescribeQuorum)
CASTELLAN_MESSAGE_CODEC(IncrementalAlterConfigs)
CASTELLAN_MESSAGE_CODEC(SaslAuthenticate)
CASTELLAN_MESSAGE_CODEC(SaslHandshake)

} // namespace kafka::wire
