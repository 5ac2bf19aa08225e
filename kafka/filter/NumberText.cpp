// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/NumberText.h"

#include <algorithm>

namespace kafka::filter {

namespace {

constexpr qint64 HugeExponent = 1'000'000'000'000'000'000; // 10^18
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

// The exponent after 'e', clamped.
qint64 readExponent(QByteArrayView text)
{
    qsizetype i = 0;
    const bool negative = text[0] == '-';
    if (text[0] == '-' || text[0] == '+')
        ++i;
    while (i < text.size() && text[i] == '0')
        ++i;
    if (text.size() - i > 18)
        return negative ? -HugeExponent : HugeExponent;
    qint64 value = 0;
    for (; i < text.size(); ++i)
        value = value * 10 + (text[i] - '0');
    return negative ? -value : value;
}

// Compares the digits of two numbers of the same magnitude, passing over the points; what is missing is 0.
std::strong_ordering compareDigits(QByteArrayView a, QByteArrayView b)
{
    const char* p = a.begin();
    const char* q = b.begin();
    for (;;) {
        if (p < a.end() && *p == '.')
            ++p;
        if (q < b.end() && *q == '.')
            ++q;
        if (p >= a.end() && q >= b.end())
            return std::strong_ordering::equal;
        const char x = p < a.end() ? *p++ : '0';
        const char y = q < b.end() ? *q++ : '0';
        if (x != y)
            return x <=> y;
    }
}

std::strong_ordering reversed(std::strong_ordering order)
{
    return order < 0 ? std::strong_ordering::greater : order > 0 ? std::strong_ordering::less : order;
}

} // namespace

bool NumberText::isNumber(QByteArrayView s, bool limitExponent)
{
    qsizetype i = 0;
    const auto digits = [&] {
        const qsizetype from = i;
        while (i < s.size() && isDigit(s[i]))
            ++i;
        return i - from;
    };
    if (i < s.size() && s[i] == '-')
        ++i;
    if (i < s.size() && s[i] == '0')
        ++i;
    else if (digits() == 0)
        return false;
    if (i < s.size() && s[i] == '.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < s.size() && (s[i] == 'e' || s[i] == 'E')) {
        ++i;
        if (i < s.size() && (s[i] == '+' || s[i] == '-'))
            ++i;
        const qsizetype n = digits();
        if (n == 0 || (limitExponent && n > 15))
            return false;
    }
    return i == s.size();
}

NumberText NumberText::of(QByteArrayView json)
{
    NumberText n;
    const char* p = json.begin();
    const char* const end = json.end();
    if (*p == '-') {
        n.m_negative = true;
        ++p;
    }
    if (end - p <= 18) { // the common case: an integer that fits
        qint64 value = 0;
        const char* q = p;
        for (; q < end && isDigit(*q); ++q)
            value = value * 10 + (*q - '0');
        if (q == end) {
            n.m_plain = true;
            n.m_small = value;
        }
    }
    const char* const mantissaEnd = std::find_if(p, end, [](char c) { return c == 'e' || c == 'E'; });
    const char* const point = std::find(p, mantissaEnd, '.');
    const char* first = p;
    while (first < mantissaEnd && (*first == '0' || *first == '.'))
        ++first;
    n.m_zero = first == mantissaEnd;
    if (n.m_zero)
        return n;
    n.m_digits = QByteArrayView(first, mantissaEnd);
    // digits before the point, or minus the zeros after it
    n.m_magnitude = first < point ? point - first : -(first - point - 1);
    if (mantissaEnd < end)
        n.m_magnitude += readExponent(QByteArrayView(mantissaEnd + 1, end));
    return n;
}

std::strong_ordering NumberText::operator<=>(const NumberText& o) const
{
    if (m_plain && o.m_plain)
        return (m_negative ? -m_small : m_small) <=> (o.m_negative ? -o.m_small : o.m_small);
    const int sign = m_zero ? 0 : m_negative ? -1 : 1;
    const int otherSign = o.m_zero ? 0 : o.m_negative ? -1 : 1;
    if (sign != otherSign || sign == 0)
        return sign <=> otherSign;
    const auto order = m_magnitude != o.m_magnitude ? m_magnitude <=> o.m_magnitude : compareDigits(m_digits, o.m_digits);
    return m_negative ? reversed(order) : order;
}

} // namespace kafka::filter
