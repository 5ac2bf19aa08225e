// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordBatch.h"

#include <librdkafka/rdkafka.h>

#include <vector>

namespace kafka {

/**
 * The headers of a record batch v2 as they came (KIP-82): a count and, for each, size and bytes of name and value, sizes as zigzag varints, -1 for a
 * null value. In order, duplicates and NULs in names kept; views into `bytes`. What cannot be read ends the list: false, and what came before is there.
 */
bool parseHeaders(QByteArrayView bytes, std::vector<HeaderView>& headers);

/** The same of a consumed message, valid as long as the message. With the system's librdkafka a name ends at its first NUL. Any thread. */
bool readHeaders(const rd_kafka_message_t& message, std::vector<HeaderView>& headers);

/** Whether the list can be read to its end. */
bool areHeadersWhole(QByteArrayView bytes);

/** Bytes of a list of headers as it lies in a batch, with the sizes in it; none: 0. */
template <typename Headers> qint64 headersSize(const Headers& headers)
{
    const auto octets = [](qint64 number) { // of a zigzag varint that is not negative
        qint64 n = 1;
        for (auto left = quint64(number) << 1; left >= 0x80; left >>= 7)
            ++n;
        return n;
    };
    qint64 size = headers.size() == 0 ? 0 : octets(qint64(headers.size()));
    for (const HeaderView& h : headers)
        size += octets(h.name.size()) + h.name.size() + octets(h.value.size()) + h.value.size();
    return size;
}

/** The same of a consumed message; only with the system's librdkafka they are read for it. Any thread. */
qint64 headersSize(const rd_kafka_message_t& message);

} // namespace kafka
