// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/masking/MaskSet.h"

/** Masking of text with a structure: what is not masked stays byte for byte. Pure; any thread. */
namespace kafka::masking {

struct MaskedText
{
    MaskState state = MaskState::Clean;
    QByteArray text; ///< unless Clean
};

/** What is to be masked. */
struct TextToMask
{
    QByteArrayView utf8; ///< bytes that are no UTF-8 may be among it: they stay
    QByteArrayView separator = {}; ///< of delimited text; empty = not known
    bool isHead = false; ///< more follows that is not looked at: what would be cut by its end is left out
    int depth = 0; ///< of text in text
};

/** JSON (also several values in a row), XML, delimited or plain text. */
MaskedText maskText(const MaskSet& set, const TextToMask& in);
/**
 * JSON: number text, order, duplicates and spaces stay; a masked number becomes a string, a removed member goes with its comma. Behind bytes that
 * are no JSON nothing is known of fields: the rest is left out and said to be where a rule asks for one.
 */
MaskedText maskJson(const MaskSet& set, const TextToMask& in);
/** XML's texts and attributes, with entities resolved. Takes anything with tags. */
MaskedText maskXml(const MaskSet& set, const TextToMask& in);
/** Text in a value of text: what has a structure is masked as such where a rule asks for a field. Hidden: the text is as before, and not to be shown. */
MaskState maskInner(const MaskSet& set, QByteArray& text, int depth);
/** Something like a tag is in it. */
bool holdsMarkup(QByteArrayView text);
/** Fields by number, from 1. */
MaskedText maskDelimited(const MaskSet& set, const TextToMask& in);

} // namespace kafka::masking
