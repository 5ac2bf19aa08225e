// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Offsets.h"

#include <QByteArray>

namespace kafka {

/** Why and where a file of kafka-delete-records is refused. Line and column count from 1, columns in characters. */
struct FilePositionError
{
    QString message;
    qsizetype line = 1;
    qsizetype column = 1;

    bool operator==(const FilePositionError&) const = default;
};

/** What such a file asks for, in its order: records before the offset go, -1 = all up to the end. */
using DeleteRecordsFile = std::vector<std::pair<TopicPartition, qint64>>;

/**
 * Reads {"partitions":[{"topic":"test","partition":0,"offset":50}],"version":1}. Strict, where the tool is not: text after
 * the document, a key given twice and a partition given twice are refused with their position (the tool executes broken
 * JSON as far as it understands it). Unknown keys are ignored, as the tool does. Offsets are exact 64-bit integers.
 */
tl::expected<DeleteRecordsFile, FilePositionError> parseDeleteRecordsFile(const QByteArray& json);

/** The same format written back, one partition a line. */
QString writeDeleteRecordsFile(const DeleteRecordsFile& file);

} // namespace kafka
