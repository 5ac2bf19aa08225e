// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/Text.h"
#include "kafka/serde/decode/DecoderTable.h"

/** Whether bytes begin as MessagePack or CBOR: by their first few, so that bytes of other kinds cost next to nothing. */
namespace kafka::serde::table {

namespace {

constexpr int MostContainers = 8; ///< around the first text

/** What a byte begins. */
struct Begin
{
    enum Kind { Other, Container, Text } kind = Other;
    int lengthBytes = 0; ///< behind it, big endian; 0 = `length` is in it
    quint64 length = 0;
};

Begin messagePack(quint8 b)
{
    if ((b > 0x80 && b < 0x90) || (b > 0x90 && b < 0xa0))
        return {Begin::Container, 0, 1};
    if (b > 0xa0 && b < 0xc0)
        return {Begin::Text, 0, quint64(b & 0x1f)};
    switch (b) {
    case 0xd9: return {Begin::Text, 1};
    case 0xda: return {Begin::Text, 2};
    case 0xdb: return {Begin::Text, 4};
    case 0xdc:
    case 0xde: return {Begin::Container, 2};
    case 0xdd:
    case 0xdf: return {Begin::Container, 4};
    default: return {};
    }
}

Begin cbor(quint8 b)
{
    const int major = b >> 5;
    const int info = b & 31;
    const Begin::Kind kind = major == 3 ? Begin::Text : major == 4 || major == 5 ? Begin::Container : Begin::Other;
    if (info == 31)
        return {kind == Begin::Container ? kind : Begin::Other, 0, 1};
    if (kind == Begin::Other || info == 0 || info > 26)
        return {};
    return info < 24 ? Begin {kind, 0, quint64(info)} : Begin {kind, 1 << (info - 24)};
}

bool begins(QByteArrayView bytes, Begin (*read)(quint8))
{
    constexpr qsizetype Looked = 1024;
    ByteReader in(bytes);
    for (int containers = 0; containers <= MostContainers; ++containers) {
        Begin begin = read(in.u8());
        if (begin.lengthBytes > 0)
            begin.length = in.big(begin.lengthBytes);
        if (!in.ok() || begin.kind == Begin::Other || begin.length == 0 || (begin.kind == Begin::Text && containers == 0))
            return false;
        if (begin.kind == Begin::Text) {
            const QByteArrayView text = in.take(begin.length);
            return in.ok() && cutUtf8(text, Looked).isValidUtf8();
        }
    }
    return false;
}

} // namespace

bool beginsAsMessagePack(QByteArrayView bytes) { return begins(bytes, messagePack); }

bool beginsAsCbor(QByteArrayView bytes)
{
    constexpr QByteArrayView SelfDescribed("\xd9\xd9\xf7");
    return begins(bytes.startsWith(SelfDescribed) ? bytes.sliced(SelfDescribed.size()) : bytes, cbor);
}

} // namespace kafka::serde::table
