// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/FetchedRecord.h"

namespace kafka {

bool RecordCursor::longVarint(qint64& number)
{
    quint64 zigzag = 0;
    for (int shift = 0; m_at < m_end && shift < 64; shift += 7) {
        const auto octet = static_cast<unsigned char>(*m_at++);
        zigzag |= quint64(octet & 0x7f) << shift;
        if (!(octet & 0x80)) {
            number = static_cast<qint64>(zigzag >> 1) ^ -static_cast<qint64>(zigzag & 1);
            return true;
        }
    }
    return false;
}

bool FetchedRecord::read(QByteArrayView bytes)
{
    RecordCursor outer(bytes);
    qint64 size = 0;
    QByteArrayView body;
    if (!outer.varint(size) || !outer.take(size, body))
        return false;
    RecordCursor in(body);
    if (!in.octet(attributes) || !in.varint(timestampDelta) || !in.varint(offsetDelta) || !in.sized(key) || !in.sized(value))
        return false;
    headers = in.rest();
    end = outer.rest().data();
    return true;
}

} // namespace kafka
