// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/decode/ByteReader.h"
#include "kafka/serde/decode/Decoders.h"

/** What the table of Decoders.cpp is made of. */
namespace kafka::serde::table {

enum Group { Structured, Texts, Binary, Packed, Numbers, Times, Internal, Bare };

struct Entry
{
    QString id;
    const char* name; ///< translated by title()
    Group group;
    Decoding (*decode)(const Entry&, const DecodeInput&);
    int width = 0; ///< numbers and times: bytes of one
    enum Kind { Signed, Unsigned, Float, Seconds, Milliseconds, Microseconds } kind = Signed;
    bool bigEndian = true;
    const char* form = nullptr; ///< "%1, big endian"

    QString title() const;
};

Decoding decodeUtf8(const Entry&, const DecodeInput&);
Decoding decodeUtf16(const Entry&, const DecodeInput&);
Decoding decodeLatin1(const Entry&, const DecodeInput&);
Decoding decodeKorean(const Entry&, const DecodeInput&);
Decoding decodeNumber(const Entry&, const DecodeInput&);
Decoding decodeUuid(const Entry&, const DecodeInput&);

/** "… : as chosen". */
QString asChosen(const Entry& entry);
/** The fallback: the bytes in hex, and what was wrong. */
Decoding failed(const Entry& entry, const DecodeProblem& problem);

/** Bytes that are UTF-16, mostly of Latin letters or with a mark; empty id = not. */
QString utf16Id(QByteArrayView bytes);
/** The charset that a decoder of text stands for, as Charset takes it; empty = it is none of them. */
QString charsetOf(const QString& decoder);
/** Kafka's own topic whose records have decoders of their own. */
bool isOfKafka(const QString& topic);
/** A map or list of MessagePack or CBOR begins here, and the first thing in it is a name or a text. */
bool beginsAsMessagePack(QByteArrayView bytes);
bool beginsAsCbor(QByteArrayView bytes);
/** int64-be, time-ms-be and the like for bytes that hold a small number or a time of our days; reason is set. Empty = not. */
QString numberId(QByteArrayView bytes, QString& reason);

} // namespace kafka::serde::table
