// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/decode/Decoders.h"

namespace kafka::serde {

/** A part of a text that is too long to be shown at once. */
struct TextPart
{
    qint64 from = 0; ///< bytes of Decoding::shown()
    qint64 to = 0;
    QString text; ///< hidden characters made visible
};

/**
 * In how many parts of about TextDecoder::MaxShown bytes the text is shown as it is, JSON and XML, too. 1: decodedText() shows it whole, or it is no text but
 * something made of the bytes.
 */
int textParts(const Decoding& decoding, QByteArrayView own);
/** One of them. No character is cut in two: parts begin where one does. Pure; any thread; time is that of the part, not of what is before it. */
TextPart textPart(const Decoding& decoding, QByteArrayView own, int part);

} // namespace kafka::serde
