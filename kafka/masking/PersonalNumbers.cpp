// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/masking/PersonalNumbers.h"

#include <QByteArray>
#include <QDate>

#include <algorithm>
#include <array>

namespace kafka::masking {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/** Where a number may begin: not within a longer one, nor behind the point of one. */
bool beginsNumber(QByteArrayView text, qsizetype at)
{
    if (at == 0)
        return true;
    if (isDigit(text[at - 1]))
        return false;
    return !(text[at - 1] == '.' && at >= 2 && isDigit(text[at - 2]));
}

qsizetype digitsFrom(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

int number(QByteArrayView digits)
{
    int n = 0;
    for (const char c : digits)
        n = n * 10 + (c - '0');
    return n;
}

std::optional<Span> residentAt(QByteArrayView text, qsizetype at)
{
    const qsizetype run = digitsFrom(text, at);
    qsizetype second = at + 6;
    if (run == 6) {
        const qsizetype from = second;
        while (second < text.size() && text[second] == ' ' && second - from < 1)
            ++second;
        if (second < text.size() && text[second] == '-')
            ++second;
        if (second > from && second < text.size() && text[second] == ' ')
            ++second;
        if (second == from)
            return {};
    } else if (run != 13) {
        return {};
    }
    if (digitsFrom(text, second) != 7)
        return {};
    const char gender = text[second];
    if (gender < '1' || gender > '8')
        return {};
    const bool old = gender == '1' || gender == '2' || gender == '5' || gender == '6';
    const int year = (old ? 1900 : 2000) + number(text.sliced(at, 2));
    if (!QDate::isValid(year, number(text.sliced(at + 2, 2)), number(text.sliced(at + 4, 2))))
        return {};
    return Span {at, second + 7};
}

/** Behind the digits of an area or a mobile network; 0 = none begins here. Without the leading 0 when `bare`. */
qsizetype areaLength(QByteArrayView text, qsizetype at, bool bare)
{
    if (!bare) {
        if (at >= text.size() || text[at] != '0')
            return 0;
        const qsizetype rest = areaLength(text, at + 1, true);
        return rest == 0 ? 0 : rest + 1;
    }
    const auto digit = [&](qsizetype i) { return at + i < text.size() && isDigit(text[at + i]) ? text[at + i] - '0' : -1; };
    const int a = digit(0);
    const int b = digit(1);
    if (a == 2)
        return 1; // Seoul
    if (a == 1 && (b == 0 || b == 1 || (b >= 6 && b <= 9)))
        return 2; // mobile
    if (a == 5 && b == 0)
        return digit(2) >= 0 ? 3 : 0; // personal numbers
    if ((a == 7 || a == 8) && b == 0)
        return 2;
    return a >= 3 && a <= 6 && b >= 1 && b <= 5 ? 2 : 0;
}

/** Past at most one separator and a space. */
qsizetype pastSeparator(QByteArrayView text, qsizetype at)
{
    if (at < text.size() && text[at] == ' ')
        ++at;
    if (at < text.size() && (text[at] == '-' || text[at] == '.' || text[at] == ')'))
        ++at;
    if (at < text.size() && text[at] == ' ')
        ++at;
    return at;
}

/** The seven or eight digits behind an area; -1 = none. */
qsizetype subscriberEnd(QByteArrayView text, qsizetype area)
{
    const qsizetype first = pastSeparator(text, area);
    const qsizetype run = digitsFrom(text, first);
    if (run == 7 || run == 8)
        return first + run;
    if (run != 3 && run != 4)
        return -1;
    const qsizetype second = pastSeparator(text, first + run);
    return second > first + run && digitsFrom(text, second) == 4 ? second + 4 : -1;
}

std::optional<Span> phoneAt(QByteArrayView text, qsizetype at)
{
    for (const QByteArrayView country : {QByteArrayView("+82"), QByteArrayView("0082"), QByteArrayView("82")}) {
        if (!text.sliced(at).startsWith(country))
            continue;
        qsizetype next = pastSeparator(text, at + country.size());
        if (text.sliced(next).startsWith("(0)"))
            next = pastSeparator(text, next + 3);
        else if (next < text.size() && text[next] == '0')
            ++next;
        if (country == QByteArrayView("82") && (next >= text.size() || text[next] != '1'))
            continue; // without a sign only mobile numbers are told from others
        if (const qsizetype area = areaLength(text, next, true); area > 0)
            if (const qsizetype end = subscriberEnd(text, next + area); end > 0)
                return Span {at, end};
    }
    if (const qsizetype area = areaLength(text, at, false); area > 0)
        if (const qsizetype end = subscriberEnd(text, at + area); end > 0)
            return Span {at, end};
    return {};
}

bool isLuhn(const char* digits, int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i) {
        int d = digits[count - 1 - i] - '0';
        if (i % 2 == 1 && (d *= 2) > 9)
            d -= 9;
        sum += d;
    }
    return sum % 10 == 0;
}

std::optional<Span> cardAt(QByteArrayView text, qsizetype at)
{
    // Who issues cards: 2–6, in Korea 9, and airlines' of 15 digits. Times in ms and µs begin with 1.
    if (text[at] == '0' || text[at] == '7' || text[at] == '8')
        return {};
    constexpr int Most = 19;
    std::array<char, Most> digits {};
    int count = 0;
    std::optional<Span> best;
    for (qsizetype i = at; i < text.size();) {
        const qsizetype run = digitsFrom(text, i);
        if (count + run > Most || (count > 0 && run < 3))
            break;
        for (qsizetype d = 0; d < run; ++d)
            digits[size_t(count++)] = text[i + d];
        i += run;
        if (count >= 13 && (text[at] != '1' || count == 15) && isLuhn(digits.data(), count))
            best = Span {at, i}; // the longest that is right
        if (i + 1 >= text.size() || (text[i] != ' ' && text[i] != '-') || !isDigit(text[i + 1]))
            break;
        ++i;
    }
    return best;
}

template <typename At> std::optional<Span> next(QByteArrayView text, qsizetype from, At at)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (!isDigit(text[i]) && text[i] != '+')
            continue;
        if (beginsNumber(text, i))
            if (const auto found = at(text, i))
                return found;
        if (isDigit(text[i]))
            i += digitsFrom(text, i) - 1;
    }
    return {};
}

} // namespace

NarrowText::NarrowText(QByteArrayView utf8) : m_own(utf8)
{
    struct Wide
    {
        QByteArrayView bytes;
        char ascii; ///< of the last byte 0x80 + n it is this + n, when it is one of a range; 0 = nothing is to be seen of it
        quint8 most;
    };
    static constexpr Wide wide[] = {
        {"\xef\xbc", '!' - 1, 0xbf}, // U+FF01 to U+FF3F: digits, hyphen, plus, brackets
        {"\xe2\x80\x90", '-', 0}, // hyphens and dashes, U+2010 to U+2015
        {"\xe2\x80\x91", '-', 0},    {"\xe2\x80\x92", '-', 0}, {"\xe2\x80\x93", '-', 0},
        {"\xe2\x80\x94", '-', 0},    {"\xe2\x80\x95", '-', 0}, {"\xe2\x88\x92", '-', 0}, // minus
        {"\xc2\xa0", ' ', 0},        {"\xe3\x80\x80", ' ', 0}, {"\xe2\x80\x8b", 0, 0},
        {"\xe2\x80\x8c", 0, 0},      {"\xe2\x80\x8d", 0, 0}, // zero width, U+200B to U+200D
        {"\xe2\x81\xa0", 0, 0},      {"\xef\xbb\xbf", 0, 0},   {"\xc2\xad", 0, 0}, // word joiner, byte order mark, soft hyphen
    };
    qsizetype copied = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const auto lead = quint8(utf8[at]);
        if (lead != 0xef && lead != 0xe2 && lead != 0xe3 && lead != 0xc2)
            continue;
        for (const Wide& w : wide) {
            const QByteArrayView rest = utf8.sliced(at);
            if (!rest.startsWith(w.bytes) || (w.most > 0 && (rest.size() < 3 || quint8(rest[2]) < 0x81 || quint8(rest[2]) > w.most)))
                continue;
            m_text += utf8.sliced(copied, at - copied);
            if (w.ascii != 0)
                m_text += w.most > 0 ? char(w.ascii + (quint8(rest[2]) - 0x80)) : w.ascii;
            copied = at + (w.most > 0 ? 3 : w.bytes.size());
            m_steps.emplace_back(m_text.size(), copied);
            at = copied - 1;
            break;
        }
    }
    if (!m_steps.empty())
        m_text += utf8.sliced(copied);
}

qsizetype NarrowText::placeIn(qsizetype at) const
{
    const auto next = std::upper_bound(m_steps.begin(), m_steps.end(), at, [](qsizetype place, const auto& step) { return place < step.first; });
    return next == m_steps.begin() ? at : std::prev(next)->second + at - std::prev(next)->first;
}

std::optional<Span> nextResidentNumber(QByteArrayView text, qsizetype from) { return next(text, from, residentAt); }

std::optional<Span> nextPhoneNumber(QByteArrayView text, qsizetype from) { return next(text, from, phoneAt); }

std::optional<Span> nextCardNumber(QByteArrayView text, qsizetype from)
{
    return next(text, from, [](QByteArrayView t, qsizetype at) { return isDigit(t[at]) ? cardAt(t, at) : std::nullopt; });
}

QByteArray plainNumber(QByteArrayView number)
{
    QByteArray digits;
    for (const char c : number)
        if (isDigit(c))
            digits += c;
    return digits;
}

QByteArray plainPhoneNumber(QByteArrayView number)
{
    QByteArray digits = plainNumber(number);
    const int country = number.startsWith("+82") || number.startsWith("82") ? 2 : number.startsWith("0082") ? 4 : 0;
    digits.remove(0, country);
    return country == 0 || digits.startsWith('0') ? digits : '0' + digits;
}

} // namespace kafka::masking
