// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/Bytes.h"

#include <QtEndian>

#include <bit>
#include <limits>

namespace kafka::wire {

QString Uuid::text() const
{
    Writer writer;
    writer.uuid(*this);
    return QString::fromLatin1(writer.data().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Uuid> Uuid::fromText(const QString& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.size() != 16)
        return std::nullopt;
    Reader reader(decoded.decoded);
    return reader.uuid();
}

QString Reader::error() const
{
    if (ok())
        return {};
    return m_path.isEmpty() ? QStringLiteral("byte %1: %2").arg(m_errorPosition).arg(m_reason)
                            : QStringLiteral("byte %1, %2: %3").arg(m_errorPosition).arg(m_path, m_reason);
}

void Reader::fail(const QString& reason)
{
    if (!ok())
        return;
    m_reason = reason;
    m_errorPosition = m_position;
}

bool Reader::charge(qint64 bytes)
{
    m_memory -= bytes;
    if (m_memory >= 0)
        return true;
    fail(QStringLiteral("the answer would take too much memory"));
    return false;
}

void Reader::addPath(const char* name)
{
    const QString step = QString::fromLatin1(name);
    m_path = m_path.isEmpty() ? step : step + u'.' + m_path;
}

template <typename T> T Reader::fixed()
{
    const QByteArrayView bytes = take(sizeof(T));
    return bytes.size() == sizeof(T) ? qFromBigEndian<T>(bytes.data()) : T(0);
}
template qint8 Reader::fixed();
template qint16 Reader::fixed();
template quint16 Reader::fixed();
template qint32 Reader::fixed();
template quint32 Reader::fixed();
template qint64 Reader::fixed();

double Reader::float64() { return std::bit_cast<double>(int64()); }

quint64 Reader::varbits(int maxBytes)
{
    quint64 value = 0;
    for (int i = 0; i < maxBytes; ++i) {
        const auto byte = quint8(int8());
        if (!ok())
            return 0;
        value |= quint64(byte & 0x7f) << (7 * i);
        if (!(byte & 0x80))
            return value;
    }
    fail(QStringLiteral("a variable-length integer has no end"));
    return 0;
}

quint32 Reader::unsignedVarint()
{
    const quint64 value = varbits(5);
    if (value > std::numeric_limits<quint32>::max()) {
        fail(QStringLiteral("a variable-length integer is too large"));
        return 0;
    }
    return quint32(value);
}

qint32 Reader::varint()
{
    const quint32 bits = unsignedVarint();
    return qint32((bits >> 1) ^ (0u - (bits & 1)));
}

qint64 Reader::varlong()
{
    const quint64 bits = varbits(10);
    return qint64((bits >> 1) ^ (quint64(0) - (bits & 1)));
}

Uuid Reader::uuid()
{
    const auto high = quint64(int64());
    const auto low = quint64(int64());
    return {high, low};
}

QByteArrayView Reader::take(qint64 n)
{
    if (!ok())
        return {};
    if (n < 0 || n > left()) {
        fail(QStringLiteral("%1 bytes wanted, %2 left").arg(n).arg(left()));
        return {};
    }
    const QByteArrayView bytes = m_data.sliced(m_position, n);
    m_position += n;
    return bytes;
}

std::optional<QByteArrayView> Reader::sized(qint64 length)
{
    if (length == -1)
        return std::nullopt;
    if (length < -1)
        fail(QStringLiteral("negative length %1").arg(length));
    const QByteArrayView bytes = take(length);
    return bytes.isNull() ? QByteArrayView("", qsizetype(0)) : bytes;
}

std::optional<QByteArrayView> Reader::string(bool compact) { return sized(compact ? qint64(unsignedVarint()) - 1 : int16()); }

std::optional<QByteArrayView> Reader::bytes(bool compact) { return sized(compact ? qint64(unsignedVarint()) - 1 : int32()); }

std::optional<qint32> Reader::arrayCount(bool compact, qint64 elementSize)
{
    const qint64 count = compact ? qint64(unsignedVarint()) - 1 : int32();
    if (!ok())
        return 0;
    if (count == -1)
        return std::nullopt;
    if (count < 0) {
        fail(QStringLiteral("negative count %1").arg(count));
        return 0;
    }
    if (count > left()) {
        fail(QStringLiteral("%1 elements announced, %2 bytes left").arg(count).arg(left()));
        return 0;
    }
    return charge(count * elementSize) ? qint32(count) : 0;
}

void Writer::fail(const QString& reason)
{
    if (ok())
        m_reason = reason;
}

template <typename T> void Writer::fixed(T v)
{
    char bytes[sizeof(T)];
    qToBigEndian(v, bytes);
    m_data.append(bytes, sizeof bytes);
}
template void Writer::fixed(qint8);
template void Writer::fixed(qint16);
template void Writer::fixed(quint16);
template void Writer::fixed(qint32);
template void Writer::fixed(quint32);
template void Writer::fixed(qint64);

void Writer::float64(double v) { int64(std::bit_cast<qint64>(v)); }

void Writer::varbits(quint64 v)
{
    while (v > 0x7f) {
        m_data.append(char((v & 0x7f) | 0x80));
        v >>= 7;
    }
    m_data.append(char(v));
}

void Writer::uuid(const Uuid& v)
{
    int64(qint64(v.high));
    int64(qint64(v.low));
}

void Writer::string(std::optional<QByteArrayView> v, bool compact)
{
    if (v && v->size() > std::numeric_limits<qint16>::max()) {
        fail(QStringLiteral("a text of %1 bytes does not fit the protocol").arg(v->size()));
        return;
    }
    if (compact)
        unsignedVarint(v ? quint32(v->size()) + 1 : 0);
    else
        int16(v ? qint16(v->size()) : qint16(-1));
    if (v)
        raw(*v);
}

void Writer::bytes(std::optional<QByteArrayView> v, bool compact)
{
    if (v && v->size() >= std::numeric_limits<qint32>::max()) {
        fail(QStringLiteral("%1 bytes do not fit the protocol").arg(v->size()));
        return;
    }
    if (compact)
        unsignedVarint(v ? quint32(v->size()) + 1 : 0);
    else
        int32(v ? qint32(v->size()) : -1);
    if (v)
        raw(*v);
}

void Writer::arrayCount(std::optional<qint64> count, bool compact)
{
    if (count && *count >= std::numeric_limits<qint32>::max()) {
        fail(QStringLiteral("%1 elements do not fit the protocol").arg(*count));
        return;
    }
    if (compact)
        unsignedVarint(count ? quint32(*count) + 1 : 0);
    else
        int32(count ? qint32(*count) : -1);
}

} // namespace kafka::wire
