// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace kafka::wire {

/** A topic id, directory id or incarnation (KIP-516). All zero = none. */
struct Uuid
{
    quint64 high = 0;
    quint64 low = 0;

    bool isNull() const { return high == 0 && low == 0; }
    /** As Kafka's tools print it: 22 characters of URL-safe Base64. */
    QString text() const;
    /** The reverse; nullopt when it is none. */
    static std::optional<Uuid> fromText(const QString& text);
    auto operator<=>(const Uuid&) const = default;
};
inline size_t qHash(const Uuid& id, size_t seed = 0) { return qHashMulti(seed, id.high, id.low); }

/** A string of the protocol whose bytes must not be altered (commit metadata: any bytes of any client). */
struct RawString
{
    QByteArray bytes;
    bool operator==(const RawString&) const = default;
};

/**
 * Reads what a broker sent (https://kafka.apache.org/protocol: big endian; variable-length integers as in Protocol
 * Buffers, signed ones zigzag). Takes any bytes: the first thing that does not fit is kept with its position, everything
 * read afterwards is 0 or empty. Allocates nothing on the word of a length or count: a length must fit the bytes that
 * are left, an array must have at least a byte for each element, and what the elements take in memory is charged against
 * `memoryLimit`. Does not own the bytes.
 */
class Reader
{
public:
    static constexpr qint64 DefaultMemory = 1024ll * 1024 * 1024;

    explicit Reader(QByteArrayView data, qint64 memoryLimit = DefaultMemory) : m_data(data), m_memory(memoryLimit) { }

    bool ok() const { return m_reason.isEmpty(); }
    /** What was wrong, with the place: "byte 17, topics.partitions: …". Empty when ok. English, for Error::detail. */
    QString error() const;
    qint64 errorPosition() const { return m_errorPosition; }
    qint64 position() const { return m_position; }
    qint64 left() const { return m_data.size() - m_position; }

    bool boolean() { return int8() != 0; }
    qint8 int8() { return fixed<qint8>(); }
    qint16 int16() { return fixed<qint16>(); }
    quint16 uint16() { return fixed<quint16>(); }
    qint32 int32() { return fixed<qint32>(); }
    quint32 uint32() { return fixed<quint32>(); }
    qint64 int64() { return fixed<qint64>(); }
    double float64();
    quint32 unsignedVarint(); ///< ≤ 5 bytes
    qint32 varint(); ///< zigzag
    qint64 varlong(); ///< zigzag, ≤ 10 bytes
    Uuid uuid();
    /** The next n bytes, not copied. */
    QByteArrayView take(qint64 n);

    /** Length-prefixed texts and bytes: int16/int32, or (compact) unsigned varint of length + 1. nullopt = null. */
    std::optional<QByteArrayView> string(bool compact);
    std::optional<QByteArrayView> bytes(bool compact);
    /** Number of elements; nullopt = null array. Each element costs at least a byte here and `elementSize` in memory. */
    std::optional<qint32> arrayCount(bool compact, qint64 elementSize);

    /** Memory that what is read takes besides its bytes; false (and an error) when it is over the limit. */
    bool charge(qint64 bytes);
    qint64 memoryLeft() const { return m_memory; }
    /** Keeps the first failure. */
    void fail(const QString& reason);
    /** Called by nested decoders on their way out, innermost first. */
    void addPath(const char* name);

private:
    template <typename T> T fixed();
    std::optional<QByteArrayView> sized(qint64 length);
    quint64 varbits(int maxBytes);

    QByteArrayView m_data;
    qint64 m_position = 0;
    qint64 m_memory;
    QString m_reason;
    QString m_path;
    qint64 m_errorPosition = -1;
};

/** Writes the same. What cannot be written (a text over 32767 bytes in a classic version) is kept as the error. */
class Writer
{
public:
    const QByteArray& data() const { return m_data; }
    QByteArray takeData() { return std::move(m_data); }
    bool ok() const { return m_reason.isEmpty(); }
    const QString& error() const { return m_reason; }
    void fail(const QString& reason);

    void boolean(bool v) { int8(v ? 1 : 0); }
    void int8(qint8 v) { fixed(v); }
    void int16(qint16 v) { fixed(v); }
    void uint16(quint16 v) { fixed(v); }
    void int32(qint32 v) { fixed(v); }
    void uint32(quint32 v) { fixed(v); }
    void int64(qint64 v) { fixed(v); }
    void float64(double v);
    void unsignedVarint(quint32 v) { varbits(v); }
    void varint(qint32 v) { varbits((quint32(v) << 1) ^ quint32(v >> 31)); }
    void varlong(qint64 v) { varbits((quint64(v) << 1) ^ quint64(v >> 63)); }
    void uuid(const Uuid& v);
    void raw(QByteArrayView v) { m_data.append(v); }
    void string(std::optional<QByteArrayView> v, bool compact);
    void bytes(std::optional<QByteArrayView> v, bool compact);
    void arrayCount(std::optional<qint64> count, bool compact);

private:
    template <typename T> void fixed(T v);
    void varbits(quint64 v);

    QByteArray m_data;
    QString m_reason;
};

} // namespace kafka::wire
