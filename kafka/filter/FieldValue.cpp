// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/FieldValue.h"

#include "kafka/filter/PathSteps.h"
#include "kafka/filter/TextNeedle.h"
#include "kafka/serde/JsonText.h"
#include "kafka/serde/Text.h"

namespace kafka::filter {

namespace {

using serde::Lines;

constexpr QChar Ellipsis(0x2026);
constexpr qsizetype MostCompared = 1000; // bytes of a text that has to be copied for it

QString shortened(QString text, int limit, bool more)
{
    if (text.size() <= limit && !more)
        return text;
    text.truncate(std::min<qsizetype>(text.size(), limit));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text + Ellipsis;
}

QByteArrayView withoutQuotes(const FieldPart& part) { return part.cut ? part.raw.sliced(1) : part.raw.sliced(1, part.raw.size() - 2); }

// A character of JSON takes twelve bytes at most (two escapes).
QString partText(const FieldPart& part, int limit)
{
    const QByteArrayView head = serde::cutUtf8(part.raw, qsizetype(limit) * 12);
    const bool more = part.cut || head.size() < part.raw.size();
    if (!part.quoted)
        return shortened(serde::visibleUtf8(head, Lines::Symbols), limit, more);
    if (head.isValidUtf8())
        return shortened(serde::visible(serde::unescapeJson(head), Lines::Symbols), limit, more);
    QByteArray resolved; // bytes that are no UTF-8 stay seen as such
    resolveEscapes(head.sliced(1, head.size() - (more ? 1 : 2)), resolved);
    return shortened(serde::visibleUtf8(resolved, Lines::Symbols), limit, more);
}

// A number of delimited text may begin with zeros: 007.
bool hasLeadingZeros(QByteArrayView number)
{
    const qsizetype first = number.startsWith('-') ? 1 : 0;
    return first + 1 < number.size() && number[first] == '0' && number[first + 1] >= '0' && number[first + 1] <= '9';
}

QByteArray withoutLeadingZeros(QByteArrayView number)
{
    const qsizetype first = number.startsWith('-') ? 1 : 0;
    qsizetype zeros = 0;
    while (hasLeadingZeros(number.sliced(first + zeros)))
        ++zeros;
    return number.toByteArray().remove(first, zeros);
}

} // namespace

bool isDelimitedNumber(QByteArrayView text)
{
    const QByteArrayView number = text.trimmed();
    return hasLeadingZeros(number) ? NumberText::isNumber(withoutLeadingZeros(number)) : NumberText::isNumber(number);
}

QString cellText(const FieldValue& value, int limit)
{
    if (value.parts.size() == 1)
        return value.more ? partText(value.parts[0], limit) + QStringLiteral(", ") + Ellipsis : partText(value.parts[0], limit);
    QString text;
    for (const FieldPart& part : value.parts) {
        if (!text.isEmpty() || &part != value.parts.begin())
            text += QLatin1String(", ");
        text += serde::visibleUtf8(serde::cutUtf8(part.raw, qsizetype(limit) * 4), Lines::Symbols); // with quotes: where one ends is seen
        if (text.size() > limit)
            break;
    }
    if (value.more && text.size() <= limit)
        return text + QStringLiteral(", ") + Ellipsis;
    return shortened(text, limit, value.more);
}

QByteArray exactText(const FieldValue& value)
{
    if (value.isAbsent())
        return {};
    QByteArray text("");
    for (const FieldPart& part : value.parts) {
        if (&part != value.parts.begin())
            text += ", ";
        if (!part.quoted || value.parts.size() > 1) {
            text += part.raw;
            continue;
        }
        const QByteArrayView inside = withoutQuotes(part);
        QByteArray resolved;
        if (hasBackslash(inside)) {
            resolveEscapes(inside, resolved);
            text += resolved;
        } else {
            text += inside;
        }
    }
    if (value.more)
        text += ", \xe2\x80\xa6";
    return text;
}

FieldOrderKey::FieldOrderKey(const FieldValue& value, bool owned)
{
    if (value.isAbsent())
        return;
    const FieldPart& part = value.parts[0];
    m_kind = part.kind;
    m_bytes = part.raw;
    if (part.quoted) {
        m_bytes = withoutQuotes(part);
        if (hasBackslash(m_bytes)) {
            resolveEscapes(m_bytes.first(std::min(m_bytes.size(), MostCompared * 6)), m_own);
            m_bytes = m_own;
            owned = false; // it is
        }
    } else if (m_kind == FieldKind::Number) {
        m_bytes = m_bytes.trimmed();
        if (hasLeadingZeros(m_bytes)) {
            m_own = withoutLeadingZeros(m_bytes);
            m_bytes = m_own;
            owned = false;
        }
    }
    if (owned) {
        m_own = m_bytes.first(m_kind == FieldKind::Number ? m_bytes.size() : std::min(m_bytes.size(), MostCompared)).toByteArray();
        m_bytes = m_own;
    }
    if (m_kind == FieldKind::Number)
        m_number = NumberText::of(m_bytes);
}

std::strong_ordering FieldOrderKey::operator<=>(const FieldOrderKey& other) const
{
    if (m_kind != other.m_kind)
        return m_kind <=> other.m_kind;
    if (m_kind < FieldKind::Number)
        return std::strong_ordering::equal;
    if (m_kind == FieldKind::Number)
        return m_number <=> other.m_number;
    const int order = m_bytes.compare(other.m_bytes); // the order of UTF-8 is that of the code points
    return order <=> 0;
}

} // namespace kafka::filter
