// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzer and the replay of its corpus do with one input. Input: a byte that chooses the message of the table (the last ones:
// record batches, a SCRAM exchange), a byte for its version, then the bytes of a body. With CASTELLAN_FUZZ_API (a name of the table,
// Records or Scram) the first byte is not looked at.
#pragma once

#include "kafka/wire/Messages.h"
#include "kafka/wire/Records.h"
#include "kafka/wire/Sasl.h"

#include <cstdio>
#include <cstdlib>

namespace fuzz {

namespace wire = kafka::wire;

constexpr int MessageCount = int(std::tuple_size_v<wire::Messages>);
constexpr int RecordsTarget = MessageCount;
constexpr int ScramTarget = MessageCount + 1;
constexpr int TargetCount = MessageCount + 2;

inline void mustHold(bool condition, const char* what)
{
    if (!condition) {
        std::fprintf(stderr, "fuzz: %s\n", what);
        std::abort();
    }
}

/** -1: no such target. */
inline int targetOf(const QString& name)
{
    int index = 0;
    int found = name == u"Records" ? RecordsTarget : name == u"Scram" ? ScramTarget : -1;
    wire::forEachMessage([&](auto message) {
        if (name == QLatin1String(decltype(message)::api.name))
            found = index;
        ++index;
    });
    return found;
}

/** Reads it, and what could be read must survive being written and read again. */
template <typename M> void reply(quint8 version, QByteArrayView bytes)
{
    const wire::Api& api = M::api;
    const auto spoken = qint16(api.versions.min + version % (api.versions.max - api.versions.min + 1));
    constexpr qint64 memory = 64 * 1024 * 1024;
    wire::Reader reader(bytes, memory);
    const auto body = wire::decodeBody<typename M::Response>(reader, api, spoken);
    mustHold(reader.position() <= bytes.size(), "read beyond the end");
    if (!reader.ok()) {
        mustHold(!reader.error().isEmpty() && reader.errorPosition() >= 0 && reader.errorPosition() <= bytes.size(), "an error without its place");
        return;
    }
    wire::Writer writer;
    wire::encodeBody(writer, body, api, spoken);
    if (!writer.ok()) // such as invalid UTF-8 that is longer once replaced
        return;
    wire::Reader second(writer.data(), 4 * memory);
    const auto again = wire::decodeBody<typename M::Response>(second, api, spoken);
    mustHold(second.ok(), "what was written cannot be read");
    wire::Writer third;
    wire::encodeBody(third, again, api, spoken);
    mustHold(third.data() == writer.data(), "written differently the second time");
}

inline void records(QByteArrayView bytes)
{
    const wire::RecordBatches read = wire::readBatches(bytes);
    mustHold(read.partialBytes >= 0 && read.partialBytes <= bytes.size(), "more bytes left than there were");
    mustHold(qint64(read.batches.size()) <= bytes.size(), "more batches than bytes");
}

/** The server's words of a SCRAM exchange, a line each. */
inline void scram(quint8 version, QByteArrayView bytes)
{
    wire::SaslCredentials credentials;
    credentials.username = QStringLiteral("alice");
    credentials.password = QStringLiteral("secret");
    const auto exchange
        = wire::makeSaslExchange(version % 2 ? wire::SaslMechanism::ScramSha512 : wire::SaslMechanism::ScramSha256, credentials, "nonce");
    (void)exchange->begin();
    for (const QByteArray& line : bytes.toByteArray().split('\n')) {
        const auto next = exchange->answer(line);
        mustHold(!exchange->complete(), "a server that knows no password was believed");
        if (!next)
            return;
    }
}

inline void one(QByteArrayView input)
{
    static const QString chosen = qEnvironmentVariable("CASTELLAN_FUZZ_API");
    static const int only = targetOf(chosen);
    mustHold(chosen.isEmpty() || only >= 0, "CASTELLAN_FUZZ_API names no message");
    if (input.size() < 2)
        return;
    const int target = only >= 0 ? only : quint8(input[0]) % TargetCount;
    const auto version = quint8(input[1]);
    const QByteArray body = input.sliced(2).toByteArray(); // of its own, so that a sanitizer sees a read beyond
    if (target == RecordsTarget) {
        records(body);
    } else if (target == ScramTarget) {
        scram(version, body);
    } else {
        int index = 0;
        wire::forEachMessage([&](auto message) {
            if (index++ == target)
                reply<decltype(message)>(version, body);
        });
    }
}

} // namespace fuzz
