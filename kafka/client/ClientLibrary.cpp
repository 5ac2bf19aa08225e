// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/ClientLibrary.h"

#include <librdkafka/rdkafka.h>

namespace kafka {

QString clientLibraryVersion() { return QString::fromLatin1(rd_kafka_version_str()); }

} // namespace kafka
