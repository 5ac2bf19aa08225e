// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Bytes.h"

#include <limits>
#include <vector>

namespace kafka::wire {

struct VersionRange
{
    qint16 min = 0;
    qint16 max = -1;

    bool contains(qint16 version) const { return version >= min && version <= max; }
    bool isEmpty() const { return max < min; }
    bool operator==(const VersionRange&) const = default;
};

/** One kind of request: its key and name as Kafka's documentation has them, the versions written down here. */
struct Api
{
    static constexpr qint16 NeverFlexible = 32767;

    qint16 key = -1;
    const char* name = "";
    VersionRange versions;
    qint16 flexibleSince = NeverFlexible; ///< from here on compact lengths and tagged fields (KIP-482)

    constexpr bool flexible(qint16 version) const { return version >= flexibleSince; }
    /** ApiVersions answers without tags in the header, so that it can be read before versions are known (KIP-511). */
    constexpr bool taggedResponseHeader(qint16 version) const { return flexible(version) && key != 18; }
};

/** A tagged field nobody here knows: kept, and written again. */
struct UnknownTag
{
    quint32 tag = 0;
    QByteArray bytes;
    bool operator==(const UnknownTag&) const = default;
};

/**
 * Base of every struct of the protocol. A struct lists its fields once, in the order of the wire, for whoever visits it
 * (encoder, decoder, the tests' JSON):
 *
 *     struct RequestTopic : Struct
 *     {
 *         Uuid topicId;
 *         std::optional<QString> name;
 *         static void fields(auto& f, auto& m)
 *         {
 *             f("topicId", m.topicId, since(10));
 *             f("name", m.name, nullableSince(10));
 *         }
 *     };
 *
 * Types: bool, qint8, qint16, quint16, qint32, qint64, double, Uuid, QString, RawString, QByteArray (bytes and records),
 * another struct, std::vector of these; std::optional of QString, RawString, QByteArray, struct or vector where null is
 * possible. Member initialisers are the protocol's defaults: what a version does not carry keeps them.
 */
struct Struct
{
    std::vector<UnknownTag> unknownTags;
};

/** The versions that carry a field, and those in which it may be null. */
struct When
{
    qint16 from = 0;
    qint16 until = 32767;
    qint16 nullFrom = 0;

    constexpr bool has(qint16 version) const { return version >= from && version <= until; }
};
constexpr When since(qint16 version) { return {version, 32767, version}; }
constexpr When between(qint16 from, qint16 until) { return {from, until, from}; }
constexpr When until(qint16 version) { return {0, version, 0}; }
constexpr When nullableSince(qint16 version, When when = {})
{
    when.nullFrom = version;
    return when;
}

} // namespace kafka::wire
