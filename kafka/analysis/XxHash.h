// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <bit>

namespace kafka {

/**
 * XXH64 with the seed 0, as its specification (xxHash, doc/xxhash_spec.md) has it: the same on every machine and in every run, so that
 * sketches made of it may be merged. For estimates; no defence against keys that somebody chose to collide. Any thread.
 */
inline quint64 xxHash64(QByteArrayView bytes)
{
    constexpr quint64 P1 = 0x9E3779B185EBCA87;
    constexpr quint64 P2 = 0xC2B2AE3D27D4EB4F;
    constexpr quint64 P3 = 0x165667B19E3779F9;
    constexpr quint64 P4 = 0x85EBCA77C2B2AE63;
    constexpr quint64 P5 = 0x27D4EB2F165667C5;
    const auto round = [](quint64 sum, quint64 lane) { return std::rotl(sum + lane * P2, 31) * P1; };
    const auto merge = [&](quint64 sum, quint64 lane) { return (sum ^ round(0, lane)) * P1 + P4; };
    const char* p = bytes.data();
    qsizetype left = bytes.size();
    quint64 hash = P5;
    if (left >= 32) {
        quint64 lanes[] = {P1 + P2, P2, 0, 0 - P1};
        for (; left >= 32; left -= 32)
            for (quint64& lane : lanes) {
                lane = round(lane, qFromLittleEndian<quint64>(p));
                p += 8;
            }
        hash = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) + std::rotl(lanes[3], 18);
        for (const quint64 lane : lanes)
            hash = merge(hash, lane);
    }
    hash += quint64(bytes.size());
    for (; left >= 8; left -= 8, p += 8)
        hash = std::rotl(hash ^ round(0, qFromLittleEndian<quint64>(p)), 27) * P1 + P4;
    for (; left >= 4; left -= 4, p += 4)
        hash = std::rotl(hash ^ (qFromLittleEndian<quint32>(p) * P1), 23) * P2 + P3;
    for (; left > 0; --left, ++p)
        hash = std::rotl(hash ^ (quint8(*p) * P5), 11) * P1;
    hash = (hash ^ (hash >> 33)) * P2;
    hash = (hash ^ (hash >> 29)) * P3;
    return hash ^ (hash >> 32);
}

} // namespace kafka
