// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/TextRegex.h"

#include "kafka/filter/TextNeedle.h"

#include <algorithm>

namespace kafka::filter {

namespace {

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasHighBytes(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) >= 0x80; });
}

} // namespace

TextRegex::TextRegex(const Text& pattern, const serde::Charset& charset)
    : m_regex(pattern.text.normalized(QString::NormalizationForm_C), pattern.ignoreCase), m_charset(charset), m_composes(!isAscii(pattern.text))
{ }

Regex::Result TextRegex::findResolved(QByteArrayView bytes) const
{
    const Regex::Result raw = m_regex.find(bytes);
    if (raw != Regex::Result::No || !(m_composes || m_charset.isValid()) || (m_charset.isAsciiCompatible() && !hasHighBytes(bytes)))
        return raw;
    if (m_charset.isValid()) { // a few of its bytes can be UTF-8 by chance: both readings count
        const Regex::Result read = m_regex.find(m_charset.decode(bytes).normalized(QString::NormalizationForm_C).toUtf8());
        if (read != Regex::Result::No)
            return read;
    }
    if (!m_composes || !bytes.isValidUtf8())
        return Regex::Result::No;
    const QString text = QString::fromUtf8(bytes);
    const QString composed = text.normalized(QString::NormalizationForm_C);
    return composed == text ? Regex::Result::No : m_regex.find(composed.toUtf8());
}

Regex::Result TextRegex::find(QByteArrayView bytes) const
{
    const Regex::Result raw = findResolved(bytes);
    if (raw != Regex::Result::No || !bytes.contains("\\u"))
        return raw;
    QByteArray resolved;
    resolveEscapes(bytes, resolved);
    return findResolved(resolved);
}

} // namespace kafka::filter
