// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/decode/DecodedTree.h"

#include <QByteArray>
#include <QCoreApplication>

#include <bit>
#include <cstring>

namespace kafka::serde {

/** Texts of the decoders. */
struct DecodeWords
{
    Q_DECLARE_TR_FUNCTIONS(Decoders)
public:
    static DecodeProblem endsEarly(qint64 at) { return {tr("ends too early, at byte %1").arg(at), at}; }
    static DecodeProblem moreBytes(qint64 at) { return {tr("more bytes after the end, from byte %1").arg(at), at}; }
    static DecodeProblem tooDeep(qint64 at) { return {tr("nested deeper than %1 levels at byte %2").arg(TreeBuilder::MaxDepth).arg(at), at}; }
};

/**
 * Reads bytes one after the other; the first that is missing is the problem, and everything read after it is 0. Nothing is
 * allocated on the word of a length. Does not own the bytes.
 */
class ByteReader
{
public:
    /** `base`: which byte of the whole the first one is; all places are those of the whole. */
    explicit ByteReader(QByteArrayView bytes, qint64 base = 0) : m_bytes(bytes), m_base(base) { }

    bool ok() const { return !m_stopped && m_problem.isEmpty(); }
    /** Nothing more is wanted: ok() is false without a problem. */
    void stop() { m_stopped = true; }
    const DecodeProblem& problem() const { return m_problem; }
    void fail(const DecodeProblem& problem)
    {
        if (ok())
            m_problem = problem;
    }
    qint64 at() const { return m_base + m_at; }
    qint64 left() const { return m_bytes.size() - m_at; }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    void seek(qint64 at) { m_at = at - m_base; }

    quint8 peek() const { return ok() && !atEnd() ? quint8(m_bytes[m_at]) : 0; }
    quint8 u8() { return quint8(big(1)); }
    /** Big endian, of 1 to 8 bytes. */
    quint64 big(int bytes)
    {
        quint64 v = 0;
        for (const char c : take(bytes))
            v = v << 8 | quint8(c);
        return v;
    }
    quint64 little(int bytes)
    {
        quint64 v = 0;
        const QByteArrayView raw = take(bytes);
        for (qsizetype i = raw.size(); i-- > 0;)
            v = v << 8 | quint8(raw[i]);
        return v;
    }
    /** Base-128, low group first, as Protocol Buffers and Kafka have it. */
    quint64 varint()
    {
        const qint64 begin = at();
        quint64 v = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            const quint8 b = u8();
            if (!ok())
                return 0;
            if (shift == 63 && b > 1)
                break;
            v |= quint64(b & 0x7f) << shift;
            if (b < 0x80)
                return v;
        }
        fail({DecodeWords::tr("a variable-length number of more than 64 bits at byte %1").arg(begin), begin});
        return 0;
    }
    /** The next n bytes; none when there are not so many. */
    QByteArrayView take(quint64 n)
    {
        if (!ok())
            return {};
        if (n > quint64(left())) {
            fail(DecodeWords::endsEarly(m_base + m_bytes.size()));
            return {};
        }
        const QByteArrayView taken = m_bytes.sliced(m_at, qsizetype(n));
        m_at += qint64(n);
        return taken;
    }

private:
    QByteArrayView m_bytes;
    qint64 m_base;
    qint64 m_at = 0;
    DecodeProblem m_problem;
    bool m_stopped = false;
};

/** Shortest text that reads back as the same number. */
QString floatText(double v);
QString floatText(float v);
/** IEEE 754 half precision. */
float halfToFloat(quint16 bits);
/**
 * A time with as many digits as given; empty when no calendar holds it. `unit` in parts of a second: 1, 1000, 1000000. In UTC (and an invalid zone) as
 * ISO 8601 has it, "2026-03-14T09:26:53.589Z", in others with the zone's name: "2026-03-14 18:26:53.589 KST".
 */
QString epochText(qint64 value, qint64 unit, const QTimeZone& zone = {});
/** Likewise; `part`: digits of the part of a second, empty = none. */
QString timeText(qint64 seconds, const QString& part, const QTimeZone& zone);
QString uuidText(QByteArrayView sixteen);

} // namespace kafka::serde
