// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/BodyCodec.h"

namespace kafka::wire {

void Encoder::writeTags(const std::vector<UnknownTag>& unknown)
{
    for (const UnknownTag& tag : unknown)
        m_tags.try_emplace(tag.tag, tag.bytes);
    m_writer.unsignedVarint(quint32(m_tags.size()));
    for (const auto& [tag, bytes] : m_tags) { // ascending, as the protocol wants it
        m_writer.unsignedVarint(tag);
        m_writer.unsignedVarint(quint32(bytes.size()));
        m_writer.raw(bytes);
    }
}

void Decoder::readTags()
{
    const quint32 count = m_reader.unsignedVarint();
    if (m_reader.ok() && qint64(count) * 2 > m_reader.left())
        m_reader.fail(QStringLiteral("%1 tagged fields announced, %2 bytes left").arg(count).arg(m_reader.left()));
    for (quint32 i = 0; i < count && m_reader.ok(); ++i) {
        const quint32 tag = m_reader.unsignedVarint();
        const quint32 size = m_reader.unsignedVarint();
        const QByteArrayView bytes = m_reader.take(size);
        m_reader.charge(qint64(sizeof(UnknownTag)) + 64 + bytes.size());
        if (!m_tags.empty() && m_tags.rbegin()->first >= tag)
            m_reader.fail(QStringLiteral("tagged field %1 is out of order").arg(tag));
        else
            m_tags.emplace_hint(m_tags.end(), tag, bytes);
    }
}

// What a text takes besides its object: few bytes of an answer can be many times as much in memory.
bool Decoder::chargeHeap(qint64 bytes)
{
    constexpr qint64 Allocation = 32;
    return bytes == 0 || m_reader.charge(bytes + Allocation);
}

bool Decoder::readNullable(QString& v)
{
    const auto bytes = m_reader.string(m_flexible);
    if (bytes && chargeHeap(2 * bytes->size()))
        v = QString::fromUtf8(*bytes);
    return bytes.has_value();
}

bool Decoder::readNullable(RawString& v)
{
    const auto bytes = m_reader.string(m_flexible);
    if (bytes && chargeHeap(bytes->size()))
        v.bytes = bytes->toByteArray();
    return bytes.has_value();
}

bool Decoder::readNullable(QByteArray& v)
{
    const auto bytes = m_reader.bytes(m_flexible);
    if (bytes && chargeHeap(bytes->size()))
        v = bytes->toByteArray();
    return bytes.has_value();
}

} // namespace kafka::wire
