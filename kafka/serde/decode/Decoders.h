// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/decode/DecodedTree.h"
#include "kafka/values/RecordBatch.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

/** All ways in which the bytes of a key or a value can be read for people, in one table. Pure; any thread. */
namespace kafka::serde {

/** Bytes and what their record says about them. The views are not owned. */
struct DecodeInput
{
    QByteArrayView bytes; ///< neither null nor empty
    bool isKey = false;
    QString topic;
    QByteArrayView key; ///< of the record: says what a value of __consumer_offsets is
    QByteArrayView separator; ///< header SEPARATOR: the value is delimited text
    QByteArrayView table; ///< header TABLE_ID
    QStringList columns; ///< names of the columns of delimited text, as far as known
    QString charset; ///< the topic's, as Charset takes it; empty = UTF-8
    int packings = 0; ///< that were taken off already
    DecodeOptions options {};

    /** A record's key or value, with its headers. */
    static DecodeInput ofKey(const RecordView& record);
    static DecodeInput ofValue(const RecordView& record);
};

/** How bytes were read. They themselves are never changed by it. */
struct Decoding
{
    /** What shows it best. */
    enum class View {
        Json, ///< a tree made from the bytes as they are (JSON keeps numbers, order and duplicates): JsonLexer
        Tree,
        Text,
        Hex
    };

    QString decoder; ///< id of the one that read the (innermost) bytes; "hex" when none could
    View view = View::Hex;
    QString reason; ///< translated: "JSON: parses whole"; why this one
    QString problem; ///< translated, with the byte: why the asked one could not, or not all of it; empty = it could
    qint64 problemAt = -1; ///< that byte of the record's own bytes, -1 = none in particular
    std::shared_ptr<const DecodedTree> tree; ///< also what was read before a problem; null = none
    std::shared_ptr<const QByteArray> inner; ///< the bytes inside, where they were packed; null = the record's own
    std::shared_ptr<const QByteArray> utf8; ///< the same as UTF-8, where they were text in the topic's charset; null = they are read as they are
    QString text; ///< what only a text is (a charset's, a number); see decodedText()
    qint64 shownBytes = -1; ///< of the bytes that are in `text`; -1 = all
    bool cut = false; ///< not all of it is in tree, inner or text

    /** The bytes that `view` is about. */
    QByteArrayView shown(QByteArrayView own) const { return utf8 ? QByteArrayView(*utf8) : bytes(own); }
    /** Those of a hex view: as they are, unpacked. */
    QByteArrayView bytes(QByteArrayView own) const { return inner ? QByteArrayView(*inner) : own; }
    /** Keeps shown() alive; null = the record's own bytes are shown. */
    std::shared_ptr<const QByteArray> owner() const { return utf8 ? utf8 : inner; }
    /** Made by the decoder that was asked for, or by some decoder when none was: not the fallback to hex. */
    bool isDecoded() const { return view != View::Hex; }
};

/** One way. Ids are stored in settings and never change. */
struct Decoder
{
    QString id; ///< "messagepack", "int64-be"
    QString title; ///< translated
    int group = 0; ///< lists draw a line between groups
};

/** In the order of lists; "automatic" is not among them: it is the empty id. */
std::vector<Decoder> decoders();
/** Its title, or that of automatic choice for the empty id; empty when there is none of that id. */
QString decoderTitle(const QString& id);

/** Larger ones are not parsed: only text and hex show them. */
constexpr qint64 MaxParsed = 8 << 20;

/**
 * Reads the bytes with one decoder, or with the first that suits them (empty id; an unknown id is taken as that). Bounded in time, memory and
 * depth whatever the bytes are.
 */
Decoding decodeBytes(const DecodeInput& input, const QString& id = {});

/** A decoding as text for a text view, not more than about `limit` characters or bytes; sets shownBytes and cut. */
QString decodedText(Decoding& decoding, QByteArrayView own, qint64 limit);

} // namespace kafka::serde
