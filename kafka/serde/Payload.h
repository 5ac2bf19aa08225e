// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

#include <tl/expected.hpp>

/** What a person typed as key, value or header, to the bytes that are sent; and back. Pure; any thread. */
namespace kafka::serde {

enum class PayloadFormat {
    Text, ///< UTF-8 of the text, as it stands
    Json, ///< as Text, refused unless it is one JSON value; nothing is reformatted
    Hex, ///< pairs of hex digits; white space and ':' between bytes, "0x" in front allowed
    Base64, ///< RFC 4648, both alphabets, white space ignored, padding may be missing
    Null, ///< null: not the same as empty
    Empty ///< zero bytes
};

/** In the order of the lists. */
std::vector<PayloadFormat> payloadFormats();
/** Its name in lists, translated: "Text", "JSON", "null". */
QString payloadFormatTitle(PayloadFormat format);
/** Null and Empty have no text. */
inline bool hasText(PayloadFormat format) { return format != PayloadFormat::Null && format != PayloadFormat::Empty; }

/** Where and why a text cannot become bytes. */
struct PayloadError
{
    qsizetype position = 0; ///< index in the text (UTF-16 units)
    int line = 1; ///< from 1
    int column = 1; ///< from 1, in characters as a person counts them (surrogate pairs are one)
    QString reason; ///< "a hex digit is missing", translated, without the place

    /** "2:14: a value was expected". */
    QString text() const;
    bool operator==(const PayloadError&) const = default;
};

/** The bytes of a text; null only for Null. Text and JSON refuse what UTF-8 cannot hold (lone surrogates). */
tl::expected<QByteArray, PayloadError> parsePayload(PayloadFormat format, QStringView text);

/** The text that parsePayload() turns into exactly these bytes. Text and JSON need isExactText(); Null and Empty give "". */
QString formatPayload(PayloadFormat format, const QByteArray& bytes);

/** How many lines a text may have to be shown as text rather than as hex. */
enum class TextLines { One, Many };
/** True if an editor can show these bytes as text and give back every one of them: UTF-8 without a byte order mark, and
 *  without control characters and separators that editors change (CR, NUL, U+2028, U+2029, noncharacters). */
bool isExactText(QByteArrayView bytes, TextLines lines);

/** The format that shows the bytes best and keeps every one: null, empty, text where exact, else hex. */
PayloadFormat bestFormat(const QByteArray& bytes, TextLines lines);

} // namespace kafka::serde
