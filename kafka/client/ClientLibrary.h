// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kafka {

/** Version of the librdkafka this program is linked with: "2.15.1" (rd_kafka_version_str). */
QString clientLibraryVersion();

} // namespace kafka
