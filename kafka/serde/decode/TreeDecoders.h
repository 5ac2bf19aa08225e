// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/decode/DecodedTree.h"

/**
 * Formats that say by themselves how their bytes are read, to a tree. Take any bytes: never throw, at most a few passes over them,
 * memory within the limits of the options, nesting within TreeBuilder's MaxDepth. What was read before a problem is in the tree. Pure; any thread.
 */
namespace kafka::serde {

/** https://github.com/msgpack/msgpack/blob/master/spec.md. One value; bytes after it are a problem. */
Parsed parseMessagePack(QByteArrayView bytes, const DecodeOptions& options);
inline Parsed parseMessagePack(QByteArrayView bytes) { return parseMessagePack(bytes, {}); }

/** RFC 8949. One item; numbers, simple values and byte strings read as in its diagnostic notation. */
Parsed parseCbor(QByteArrayView bytes, const DecodeOptions& options);
inline Parsed parseCbor(QByteArrayView bytes) { return parseCbor(bytes, {}); }

/**
 * Protocol Buffers' wire format without a schema: fields by number, in order. What a length-delimited field holds is guessed: text,
 * a message, else bytes; the type says so.
 */
Parsed parseProtobuf(QByteArrayView bytes, const DecodeOptions& options);
inline Parsed parseProtobuf(QByteArrayView bytes) { return parseProtobuf(bytes, {}); }
/** True when it is more than likely Protobuf: parses whole, small field numbers, and what has a length is text or a message. */
bool looksProtobuf(QByteArrayView bytes);

/** XML 1.0. No entity is expanded beyond XML's own five and nothing outside is read; the text is indented. */
Parsed parseXml(QByteArrayView bytes, const DecodeOptions& options);
Parsed parseXml(QByteArrayView bytes, qsizetype textLimit);

/**
 * Fields between separators, as the guides' messages have them: a row for each line when there are several. `separator` is not empty.
 * `names` are those of the columns as far as known.
 */
Parsed parseDelimited(QByteArrayView bytes, QByteArrayView separator, const QStringList& names = {}, const DecodeOptions& options = {});
/** The one of | tab ; , that is most often in the first line; empty when none is. */
QByteArray guessSeparator(QByteArrayView bytes);
/** The one that the header SEPARATOR names ("|", "\\t", "tab"), a guess where it names none. */
QByteArray separatorOf(QByteArrayView bytes, QByteArrayView named);

/**
 * Records of __consumer_offsets and __transaction_state, by Kafka's own schemas (CoordinatorSchemas.h). A value is read by what its key
 * is, so the key has to be given; newer versions than known are a problem.
 */
enum class CoordinatorTopic { ConsumerOffsets, TransactionState };
Parsed parseCoordinatorKey(CoordinatorTopic topic, QByteArrayView key, const DecodeOptions& options = {});
Parsed parseCoordinatorValue(CoordinatorTopic topic, QByteArrayView key, QByteArrayView value, const DecodeOptions& options = {});

} // namespace kafka::serde
