// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"

#include <QByteArray>

namespace kafka {

/** A header. Order and duplicates are kept by the list that holds it; a null value is not an empty one. */
struct Header
{
    QByteArray name; ///< UTF-8 by convention; bytes kept
    QByteArray value; ///< isNull() = null
    bool operator==(const Header& o) const { return name == o.name && value == o.value && value.isNull() == o.value.isNull(); }
};

enum class TimestampType { None, CreateTime, LogAppendTime };

/** One record, bytes as the broker sent them. Null key/value: isNull(). */
struct Record
{
    QString topic;
    qint32 partition = -1;
    qint64 offset = -1;
    qint64 timestamp = -1; ///< ms since epoch, -1 = none
    TimestampType timestampType = TimestampType::None;
    QByteArray key;
    QByteArray value;
    std::vector<Header> headers;
};

/** A record to be sent. */
struct RecordToSend
{
    QString topic;
    qint32 partition = -1; ///< -1 = the partitioner chooses
    QByteArray key; ///< isNull() = null key
    QByteArray value; ///< isNull() = null value (tombstone on compacted topics)
    std::vector<Header> headers;
    qint64 timestamp = -1; ///< ms since epoch (CreateTime); -1 = when it is sent
};

} // namespace kafka
