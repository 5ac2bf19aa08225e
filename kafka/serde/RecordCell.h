// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/TopicReading.h"
#include "kafka/serde/decode/Decoders.h"

#include <functional>

/**
 * Keys and values that are no text by themselves, as one line for the cell of a table: what the decoder chosen for the topic, or the automatic
 * choice, makes of them. As the message in full has it, but with little work whatever the bytes are (DecodeOptions::ofCell). Pure; any thread.
 */
namespace kafka::serde {

/**
 * Whether a decoder is to be asked for the cell of a key or a value. False for text, JSON and the like, null and empty: cellText() of TopicReading.h
 * says it. Looks at the first bytes only.
 */
bool needsDecoder(const RecordView& record, Part part, const TopicReading& reading);

/** What may be changed in a decoding before it is shown: masked. */
using DecodingHook = std::function<void(Decoding& decoding)>;

/** That cell; nothing where no decoder can read the bytes: cellText() then. */
std::optional<QString> decodedCell(const RecordView& record, Part part, const TopicReading& reading, int limit, const QTimeZone& zone = {},
                                   const DecodingHook& hook = {});
/** Likewise of other bytes; `decoder` empty = automatic. Sets the options of `in` but for the zone. */
std::optional<QString> decodedCell(DecodeInput in, const QString& decoder, int limit, const DecodingHook& hook = {});

/** A decoding of `own` as one line; nothing where it is only the bytes themselves, or empty. */
std::optional<QString> decodedLine(Decoding& decoding, QByteArrayView own, int limit);

} // namespace kafka::serde
