// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace kafka {

/** Reads a record batch v2 (https://kafka.apache.org/documentation/#record) from front to back: within its bounds, or not at all. */
class RecordCursor
{
public:
    explicit RecordCursor(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    /** A zigzag varint of up to ten bytes. */
    bool varint(qint64& number)
    {
        if (m_at < m_end && !(*m_at & 0x80)) { // most of them
            const auto zigzag = static_cast<unsigned char>(*m_at++);
            number = static_cast<qint64>(zigzag >> 1) ^ -static_cast<qint64>(zigzag & 1);
            return true;
        }
        return longVarint(number);
    }
    bool octet(quint8& number)
    {
        if (m_at == m_end)
            return false;
        number = static_cast<quint8>(*m_at++);
        return true;
    }
    bool take(qint64 size, QByteArrayView& bytes)
    {
        if (size < 0 || size > m_end - m_at)
            return false;
        bytes = QByteArrayView(m_at, size);
        m_at += size;
        return true;
    }
    /** A size and as many bytes; -1 is null. */
    bool sized(QByteArrayView& bytes)
    {
        qint64 size = 0;
        if (!varint(size))
            return false;
        if (size != -1)
            return take(size, bytes);
        bytes = {};
        return true;
    }
    QByteArrayView rest() const { return {m_at, m_end - m_at}; }

private:
    bool longVarint(qint64& number);

    const char* m_at;
    const char* m_end;
};

/** A record as it lies in its batch. */
struct FetchedRecord
{
    quint8 attributes = 0;
    qint64 timestampDelta = 0;
    qint64 offsetDelta = 0;
    QByteArrayView key; ///< a null view is null
    QByteArrayView value;
    QByteArrayView headers; ///< parseHeaders()
    const char* end = nullptr; ///< where the next one begins

    /** The one that begins with the bytes; false: it is not all there, or its fields leave its bounds. */
    bool read(QByteArrayView bytes);
};

} // namespace kafka
