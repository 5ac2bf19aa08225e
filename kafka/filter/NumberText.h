// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <compare>
#include <optional>

/**
 * Numbers as JSON writes them, compared by their text: integers of any length and decimals are exact, 1.0 is 1, 1e400 is more than 1e399.
 * Nothing becomes a double. Pure; any thread.
 */
namespace kafka::filter {

class NumberText
{
public:
    /** Refers to the bytes, which must be a JSON number (JsonLexer's Number token). */
    static NumberText of(QByteArrayView json);
    /** Whether the bytes are a JSON number as a whole. With `limitExponent`, also whether the exponent has 15 digits at most. */
    static bool isNumber(QByteArrayView bytes, bool limitExponent = false);

    /**
     * Exact as long as one of the two has an exponent of 15 digits at most (the number a person typed); others are equal when both
     * exponents are beyond 10^18.
     */
    std::strong_ordering operator<=>(const NumberText& other) const;
    bool operator==(const NumberText& other) const { return (*this <=> other) == std::strong_ordering::equal; }

private:
    bool m_negative = false;
    bool m_zero = true;
    bool m_plain = false; ///< an integer of 18 digits at most: m_small is all
    qint64 m_small = 0; ///< its magnitude
    QByteArrayView m_digits; ///< from the first digit that is not 0; may contain the point
    qint64 m_magnitude = 0; ///< the number is 0.d1d2d3… × 10^magnitude
};

} // namespace kafka::filter
