// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// R50: bytes that are not what they are read as cost at most 50 ms and 16 MB a record, whatever they claim, and say where they are wrong.
#include "kafka/serde/decode/Decoders.h"
#include "kafka/serde/decode/TreeDecoders.h"

#include <QFile>

#include <gtest/gtest.h>

#include <ctime>

using namespace kafka::serde;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

/** Processor time of this thread: others on the machine do not count. */
Milliseconds threadTime()
{
    timespec t {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return std::chrono::seconds(t.tv_sec) + std::chrono::nanoseconds(t.tv_nsec);
}

template <typename F> Milliseconds timeOf(F run, Milliseconds enough = Milliseconds(0))
{
    Milliseconds best = Milliseconds::max();
    for (int i = 0; i < 3 && best > enough; ++i) {
        const Milliseconds before = threadTime();
        run();
        best = std::min(best, threadTime() - before);
    }
    return best;
}

/**
 * 50 ms where the code is optimised. Sanitizers and -O0 make everything several times slower, busy caches a little: there as many times 50 ms
 * as it takes longer than in a release to look once at each character of the largest record that is parsed.
 */
Milliseconds allowed()
{
    constexpr Milliseconds inRelease(15);
    static const Milliseconds pass = timeOf([] {
        const QString text = QString::fromUtf8(QByteArray(MaxParsed, 'x'));
        volatile int found = 0;
        for (const QChar c : text)
            if (c == u'<' || c == u'>')
                found = found + 1;
    });
    const double slower = pass / inRelease;
    return Milliseconds(50) * (slower < 1.5 ? 1.0 : 2 * slower);
}

/** What a tree takes in memory. */
qint64 memoryOf(const Parsed& parsed)
{
    qint64 bytes = qint64(parsed.tree.nodes.capacity()) * qint64(sizeof(DecodedNode)) + parsed.text.capacity() * 2;
    for (const DecodedNode& node : parsed.tree.nodes)
        bytes += (node.name.capacity() + node.type.capacity() + node.text.capacity()) * 2;
    return bytes;
}

QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }
QByteArray filled(const QByteArray& head, const QByteArray& unit) { return head + unit.repeated((MaxParsed - head.size()) / unit.size()); }

struct Hostile
{
    const char* what;
    Parsed (*parse)(QByteArrayView);
    QByteArray bytes;
    bool wrong; ///< it has a place where it is wrong; else it is right, and only too much
};

std::vector<Hostile> hostile()
{
    const auto xml = [](QByteArrayView bytes) { return parseXml(bytes, 256 << 10); };
    const auto delimited = [](QByteArrayView bytes) { return parseDelimited(bytes, "|"); };
    return {
        {"msgpack: an array of 4 G", parseMessagePack, hex("ddffffffff"), true},
        {"msgpack: a map of 4 G with some", parseMessagePack, filled(hex("dfffffffff"), hex("01")), false},
        {"msgpack: a text of 4 G", parseMessagePack, filled(hex("dbffffffff"), "x"), true},
        {"msgpack: nested without end", parseMessagePack, filled({}, hex("91")), true},
        {"msgpack: maps as keys", parseMessagePack, filled({}, hex("81")), true},
        {"msgpack: the byte that means nothing, at the end", parseMessagePack, hex("dc4e20") + QByteArray(15'000, '\x01') + hex("c1"), true},
        {"msgpack: empty texts", parseMessagePack, filled(hex("ddffffffff"), hex("a0")), false},
        {"msgpack: long texts", parseMessagePack, filled(hex("ddffffffff"), hex("da4000") + QByteArray(0x4000, '\xff')), true},
        {"cbor: an array of 2^64", parseCbor, hex("9bffffffffffffffff"), true},
        {"cbor: bytes of 2^64", parseCbor, filled(hex("5bffffffffffffffff"), "x"), true},
        {"cbor: endless arrays in arrays", parseCbor, filled({}, hex("9f")), true},
        {"cbor: tags on tags", parseCbor, filled({}, hex("c6")), true},
        {"cbor: an endless text of empty pieces", parseCbor, filled(hex("7f"), hex("60")), true},
        {"cbor: an endless text of pieces of one byte", parseCbor, filled(hex("7f"), hex("61ff")), true},
        {"cbor: a number of 8 MB", parseCbor, hex("c25a007ffff0") + QByteArray(0x7ffff0, '\xff'), false},
        {"cbor: small maps", parseCbor, filled(hex("9f"), hex("a10101")), false},
        {"protobuf: groups in groups", parseProtobuf, filled({}, hex("0b")), true},
        {"protobuf: a length of 2^63", parseProtobuf, hex("0affffffffffffffffff01"), true},
        {"protobuf: numbers without end", parseProtobuf, filled({}, hex("ff")), true},
        {"protobuf: fields of nothing", parseProtobuf, filled({}, hex("0a00")), false},
        {"protobuf: what may be text, a message or bytes", parseProtobuf, filled({}, hex("0a0a0a080a060a040a020a00")), false},
        {"xml: nested without end", xml, filled({}, "<a>"), true},
        {"xml: attributes", xml, filled("<a ", "b='c' "), true},
        {"xml: never closed", xml, filled("<a b='", "x"), true},
        {"xml: entities", xml, filled("<a>", "&amp;"), true},
        {"xml: an entity of its own", xml, "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]><a>&d;</a>", true},
        {"xml: comments", xml, filled("<a>", "<!-- -->"), false},
        {"xml: angle brackets", xml, filled({}, "<"), true},
        {"delimited: separators only", delimited, filled({}, "|"), false},
        {"delimited: lines only", delimited, filled({}, "\n"), false},
    };
}

} // namespace

TEST(MalformedDecoders, R50_EachRecordCostsAtMost50MillisecondsAnd16Megabytes)
{
    for (const Hostile& one : hostile()) {
        SCOPED_TRACE(one.what);
        Parsed parsed;
        // XML is no case of R50: Qt's reader takes longer, also for what is well-formed
        const Milliseconds most = allowed() * (QByteArrayView(one.what).startsWith("xml") ? 4 : 1);
        const Milliseconds time = timeOf([&] { parsed = one.parse(one.bytes); }, most);
        EXPECT_LE(time.count(), most.count());
        EXPECT_LE(memoryOf(parsed), 16 << 20);
        if (one.wrong) {
            EXPECT_FALSE(parsed.problem.isEmpty());
            EXPECT_GE(parsed.problem.at, 0) << parsed.problem.text.toStdString();
            EXPECT_LE(parsed.problem.at, one.bytes.size());
        }
    }
}

// Each reference takes Qt's reader as long as hundreds of characters do: read to the end, they take several times as long as plain text of that size,
// and with the bound a fifth of it.
TEST(MalformedDecoders, R50_EntitiesTakeNoLongerThanPlainText)
{
    const auto time = [](const QByteArray& bytes, Parsed& parsed) { return timeOf([&] { parsed = parseXml(bytes, 256 << 10); }); };
    Parsed plain;
    Parsed entities;
    const Milliseconds most = time(filled("<a>", "x"), plain);
    EXPECT_LE(time(filled("<a>", "&amp;"), entities).count(), most.count());
    EXPECT_EQ(entities.problem.text, QStringLiteral("more than 100000 entities at byte 500003"));
}

// As a person meets it: nothing is known of the bytes, so every decoder that may suit them is tried. Of these records some.
TEST(MalformedDecoders, R50_ChoosingByItselfIsBoundedToo)
{
    const std::vector<Hostile> all = hostile();
    for (size_t i = 0; i < all.size(); i += 3) {
        const Hostile& one = all[i];
        SCOPED_TRACE(one.what);
        DecodeInput input;
        input.bytes = one.bytes;
        input.topic = QStringLiteral("orders");
        Decoding decoding;
        const Milliseconds time = timeOf([&] { decoding = decodeBytes(input); }, allowed() * 6);
        EXPECT_LE(time.count(), allowed().count() * 6) << "as many are tried";
    }
}
