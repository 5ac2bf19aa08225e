// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/decode/ByteReader.h"
#include "kafka/serde/decode/Unpack.h"

/** https://github.com/google/snappy: format_description.txt and framing_format.txt; snappy-java's stream of blocks. */
namespace kafka::serde {

namespace {

constexpr QByteArrayView FramingMagic("\xff\x06\x00\x00sNaPpY", 10);
constexpr QByteArrayView JavaMagic("\x82SNAPPY\x00", 8);

DecodeProblem broken(qint64 at, const QString& reason)
{
    return {DecodeWords::tr("%1 is broken at byte %2: %3").arg(QStringLiteral("snappy")).arg(at).arg(reason), at};
}

// One block, whose first byte is `base` of the whole. False when the limit was reached or there is a problem.
bool block(QByteArrayView bytes, qint64 base, qint64 limit, Unpacked& out)
{
    ByteReader in(bytes);
    const quint64 promised = in.varint();
    const qsizetype begin = out.bytes.size();
    const auto fail = [&](qint64 at, const QString& reason) {
        out.problem = broken(base + at, reason);
        return false;
    };
    if (!in.ok())
        return fail(in.at(), DecodeWords::tr("no length"));
    if (promised > 0xffffffffu)
        return fail(0, DecodeWords::tr("its length is over 4 GB"));
    const auto wanted = qint64(std::min<quint64>(promised, quint64(limit - begin)));
    // Three bytes make at most 64, so what the length promises is not taken on trust.
    out.bytes.reserve(begin + std::min<qint64>(wanted, bytes.size() * 24));
    while (!in.atEnd()) {
        const qint64 at = in.at();
        const quint8 tag = in.u8();
        if ((tag & 3) == 0) {
            quint64 size = tag >> 2;
            if (size >= 60)
                size = in.little(int(size) - 59);
            const QByteArrayView literal = in.take(size + 1);
            if (!in.ok())
                return fail(at, DecodeWords::tr("a literal goes beyond the end"));
            out.bytes += literal.first(std::min<qsizetype>(literal.size(), begin + wanted - out.bytes.size()));
        } else {
            qint64 size = 0;
            quint64 back = 0;
            if ((tag & 3) == 1) {
                size = 4 + (tag >> 2 & 7);
                back = quint64(tag >> 5) << 8 | in.u8();
            } else {
                size = 1 + (tag >> 2);
                back = in.little((tag & 3) == 2 ? 2 : 4);
            }
            if (!in.ok())
                return fail(at, DecodeWords::tr("a copy goes beyond the end"));
            if (back == 0 || back > quint64(out.bytes.size() - begin))
                return fail(at, DecodeWords::tr("a copy from before the beginning"));
            const auto from = out.bytes.size() - qsizetype(back);
            for (qint64 i = 0; i < size && out.bytes.size() < begin + wanted; ++i)
                out.bytes += out.bytes.at(from + i); // may overlap what it writes
        }
        if (out.bytes.size() - begin >= wanted && quint64(wanted) < promised) {
            out.cut = true;
            return false;
        }
        if (out.bytes.size() - begin >= wanted && in.atEnd())
            return true;
        if (out.bytes.size() - begin >= wanted)
            return fail(in.at(), DecodeWords::tr("more than its length says"));
    }
    if (quint64(out.bytes.size() - begin) != promised)
        return fail(bytes.size(), DecodeWords::tr("less than its length says"));
    return true;
}

Unpacked framed(QByteArrayView bytes, qint64 limit)
{
    Unpacked out;
    ByteReader in(bytes);
    while (in.ok() && !in.atEnd()) {
        const qint64 begin = in.at();
        const quint8 type = in.u8();
        const QByteArrayView data = in.take(in.little(3));
        if (!in.ok())
            break;
        if (type == 0x00 && data.size() >= 4) { // compressed, after its checksum
            if (!block(data.sliced(4), begin + 8, limit, out))
                return out;
        } else if (type == 0x01 && data.size() >= 4) {
            const qint64 room = limit - out.bytes.size();
            out.bytes += data.sliced(4, std::min<qsizetype>(data.size() - 4, room));
            if (data.size() - 4 > room) {
                out.cut = true;
                return out;
            }
        } else if (type < 0x80) {
            out.problem = broken(begin, DecodeWords::tr("a chunk of an unknown kind"));
            return out;
        }
    }
    out.problem = in.problem();
    return out;
}

Unpacked javaBlocks(QByteArrayView bytes, qint64 limit)
{
    Unpacked out;
    ByteReader in(bytes);
    in.take(16); // magic, version, lowest compatible version
    while (in.ok() && !in.atEnd()) {
        const qint64 begin = in.at() + 4;
        const QByteArrayView data = in.take(in.big(4));
        if (in.ok() && !block(data, begin, limit, out))
            return out;
    }
    out.problem = in.problem();
    return out;
}

} // namespace

Unpacked unsnappy(QByteArrayView bytes, qint64 limit)
{
    if (bytes.startsWith(FramingMagic))
        return framed(bytes, limit);
    if (bytes.startsWith(JavaMagic))
        return javaBlocks(bytes, limit);
    Unpacked out;
    block(bytes, 0, limit, out);
    return out;
}

} // namespace kafka::serde
