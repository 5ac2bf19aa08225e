// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/decode/DecodedTree.h"

#include <QByteArray>

/**
 * Bytes inside bytes: compressed, or written as Base64 or hex. Whatever they claim, not more than `limit` bytes come out and not much more
 * memory is taken (a bomb of zeros is simply cut). Pure; any thread.
 */
namespace kafka::serde {

struct Unpacked
{
    QByteArray bytes; ///< what came out, up to the limit and up to a problem
    bool cut = false; ///< more would have come out
    DecodeProblem problem; ///< its place is a byte of the packed ones
};

constexpr qint64 MaxUnpacked = 8 << 20;

/** gzip with all its members, or zlib. */
Unpacked gunzip(QByteArrayView bytes, qint64 limit = MaxUnpacked);
/** Zstandard frames; those that need a window over 16 MB are refused. */
Unpacked unzstd(QByteArrayView bytes, qint64 limit = MaxUnpacked);
/** LZ4 frames (.lz4), or the blocks that lz4-java writes ("LZ4Block"). */
Unpacked unlz4(QByteArrayView bytes, qint64 limit = MaxUnpacked);
/** Snappy: one raw block, the framing format, or snappy-java's blocks. */
Unpacked unsnappy(QByteArrayView bytes, qint64 limit = MaxUnpacked);
/** RFC 4648, both alphabets; white space is passed over, padding may be missing. */
Unpacked unbase64(QByteArrayView bytes, qint64 limit = MaxUnpacked);
/** Pairs of hex digits; white space, ':' and a leading "0x" or "\x" are passed over. */
Unpacked unhex(QByteArrayView bytes, qint64 limit = MaxUnpacked);

/** What the first bytes say the packing is. */
enum class Packing { None, Gzip, Zstd, Lz4, Snappy };
Packing packingOf(QByteArrayView bytes);

} // namespace kafka::serde
