// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/TextNeedle.h"

#include <algorithm>
#include <cstring>

namespace kafka::filter {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasHighBytes(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) >= 0x80; });
}

// Whether a letter beyond ASCII has an upper or lower case: Hangul and Han have none.
bool hasCase(const QString& text)
{
    const auto beyond = [](const QString& s) {
        QString rest;
        std::copy_if(s.begin(), s.end(), std::back_inserter(rest), [](QChar c) { return c.unicode() >= 0x80; });
        return rest;
    };
    const QString plain = beyond(text);
    return plain != beyond(text.toUpper()) || plain != beyond(text.toLower()) || plain != beyond(text.toCaseFolded());
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char l = char(c | 0x20);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

// The four hex digits at `at` as a number, -1 when they are none.
int hexUnit(QByteArrayView bytes, qsizetype at)
{
    if (at + 4 > bytes.size())
        return -1;
    int unit = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const int digit = hexValue(bytes[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

void appendUtf8(QByteArray& out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xc0 | c >> 6);
        out += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += char(0xe0 | c >> 12);
        out += char(0x80 | (c >> 6 & 0x3f));
        out += char(0x80 | (c & 0x3f));
    } else {
        out += char(0xf0 | c >> 18);
        out += char(0x80 | (c >> 12 & 0x3f));
        out += char(0x80 | (c >> 6 & 0x3f));
        out += char(0x80 | (c & 0x3f));
    }
}

// Reused from record to record; a huge one is not kept.
QByteArray& scratch()
{
    static thread_local QByteArray buffer;
    if (buffer.capacity() > (1 << 20))
        buffer = QByteArray();
    return buffer;
}

} // namespace

QByteArray toUtf8Lossless(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() * 3);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), text[++i].unicode());
        appendUtf8(out, c);
    }
    return out;
}

void resolveEscapes(QByteArrayView bytes, QByteArray& out)
{
    out.resize(0);
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const auto* stop = static_cast<const char*>(std::memchr(bytes.data() + i, '\\', size_t(bytes.size() - i)));
        const qsizetype at = stop ? stop - bytes.data() : bytes.size();
        out.append(bytes.data() + i, at - i);
        if (at + 1 >= bytes.size()) {
            out.append(bytes.data() + at, bytes.size() - at);
            return;
        }
        i = at + 2;
        static constexpr char letters[] = "\"\\/bfnrt";
        static constexpr char meanings[] = "\"\\/\b\f\n\r\t";
        const char c = bytes[at + 1];
        if (const char* known = c ? std::strchr(letters, c) : nullptr) {
            out += meanings[known - letters];
            continue;
        }
        const int unit = c == 'u' ? hexUnit(bytes, i) : -1;
        if (unit < 0) {
            out += '\\';
            i = at + 1;
            continue;
        }
        i += 4;
        auto code = char32_t(unit);
        if (QChar::isHighSurrogate(code) && i + 1 < bytes.size() && bytes[i] == '\\' && bytes[i + 1] == 'u') {
            const int low = hexUnit(bytes, i + 2);
            if (low >= 0 && QChar::isLowSurrogate(char32_t(low))) {
                code = QChar::surrogateToUcs4(char16_t(unit), char16_t(low));
                i += 6;
            }
        }
        appendUtf8(out, code);
    }
}

TextNeedle::TextNeedle(const QByteArray& bytes) { m_forms.emplace_back(bytes); }

TextNeedle::TextNeedle(const Text& wanted, const serde::Charset& charset) : m_charset(charset), m_ignoreCase(wanted.ignoreCase)
{
    // Folding may make ASCII of what is none (the Kelvin sign is a k).
    const QString text = m_ignoreCase ? wanted.text.toCaseFolded() : wanted.text;
    m_text = folded(wanted.text);
    const bool ascii = isAscii(text);
    m_fold = m_ignoreCase && !ascii && hasCase(wanted.text);
    const auto escapedUsually = [](QChar c) { return c < QLatin1Char(' ') || QStringView(u"\"\\/").contains(c); };
    if (std::any_of(text.begin(), text.end(), escapedUsually))
        m_escapes = Escapes::Any;
    else // Go, Gson and others write <>&'= as \u00XX, which Ascii covers
        m_escapes = ascii ? Escapes::Ascii : Escapes::Unicode;
    m_escape.emplace(m_escapes == Escapes::Any ? "\\" : m_escapes == Escapes::Unicode ? "\\u" : "\\u00");
    m_plainAscii = ascii && m_escapes == Escapes::Ascii && !m_ignoreCase;

    const auto add = [this](std::vector<ByteSearch>& to, const QByteArray& bytes) {
        const ByteSearch form(bytes, m_ignoreCase);
        const auto same = [&](const ByteSearch& f) { return f.needle() == form.needle(); };
        if (std::none_of(m_forms.begin(), m_forms.end(), same) && std::none_of(to.begin(), to.end(), same))
            to.push_back(form);
    };
    if (m_fold)
        return;
    const QString forms[] = {text, text.normalized(QString::NormalizationForm_C), text.normalized(QString::NormalizationForm_D)};
    for (const QString& form : forms)
        add(m_forms, toUtf8Lossless(form));
    if (charset.isValid() && !(ascii && charset.isAsciiCompatible()))
        for (const QString& form : forms)
            if (const auto bytes = charset.encode(form); bytes && !bytes->isEmpty())
                add(m_charsetForms, *bytes);
}

// Case folded when case is ignored, decomposed.
QString TextNeedle::folded(QStringView text) const
{
    const QString whole = text.toString();
    return (m_ignoreCase ? whole.toCaseFolded() : whole).normalized(QString::NormalizationForm_D);
}

// Slow and sure: as the charset or UTF-8 reads the bytes, it is so. A few bytes of a charset can be UTF-8 by chance: both count.
template <typename Judge> bool TextNeedle::reads(QByteArrayView bytes, Judge judge) const
{
    if (m_charset.isValid() && judge(folded(m_charset.decode(bytes))))
        return true;
    return (!m_charset.isValid() || bytes.isValidUtf8()) && judge(folded(QString::fromUtf8(bytes)));
}

bool TextNeedle::readsIn(QByteArrayView bytes) const
{
    return reads(bytes, [this](const QString& text) { return text.contains(m_text); });
}

// A text with letters beyond ASCII is in no ASCII.
bool TextNeedle::foldedIsIn(QByteArrayView bytes) const { return (!m_charset.isAsciiCompatible() || hasHighBytes(bytes)) && readsIn(bytes); }

bool TextNeedle::foldedIs(QByteArrayView bytes) const
{
    return (!m_charset.isAsciiCompatible() || hasHighBytes(bytes)) && reads(bytes, [this](const QString& text) { return text == m_text; });
}

bool TextNeedle::mayBeEscaped(QByteArrayView bytes) const
{
    if (m_escapes == Escapes::Ignored || bytes.size() < (m_escapes == Escapes::Any ? 2 : 6)) // \uXXXX has six
        return false;
    const char* const end = bytes.data() + bytes.size();
    const auto next = [end](const char* p) { return static_cast<const char*>(p < end ? std::memchr(p, '\\', size_t(end - p)) : nullptr); };
    const char* p = next(bytes.data());
    if (m_escapes == Escapes::Any)
        return p != nullptr;
    for (; p; p = next(p + 2)) { // two: \\u is a backslash and a u
        if (end - p >= 6 && p[1] == 'u' && (m_escapes == Escapes::Unicode || (p[2] == '0' && p[3] == '0')))
            return true;
    }
    return false;
}

qsizetype TextNeedle::firstTrace(QByteArrayView bytes) const
{
    if (m_fold)
        return bytes.isEmpty() ? -1 : 0;
    qsizetype first = -1;
    const auto look = [&](const ByteSearch& form) {
        const qsizetype in = first < 0 ? bytes.size() : std::min(bytes.size(), first + form.needle().size()); // a later one is no news
        if (const qsizetype at = form.indexIn(bytes.first(in)); at >= 0)
            first = at;
    };
    for (const ByteSearch& form : m_forms)
        look(form);
    for (const ByteSearch& form : m_charsetForms)
        look(form);
    if (m_escape)
        look(*m_escape);
    return first;
}

bool TextNeedle::isInResolved(QByteArrayView bytes) const
{
    if (bytes.isNull())
        return false;
    if (m_fold)
        return foldedIsIn(bytes);
    for (const ByteSearch& form : m_forms) {
        if (form.isIn(bytes)) {
            // Of two-byte charsets the second byte may look like ASCII: then the hit has to be read.
            if (!m_charset.isValid() || form.needle().isEmpty() || !hasHighBytes(bytes) || bytes.isValidUtf8() || readsIn(bytes))
                return true;
        }
    }
    for (const ByteSearch& form : m_charsetForms)
        if (form.isIn(bytes) && readsIn(bytes))
            return true;
    return false;
}

bool TextNeedle::isIn(QByteArrayView bytes) const
{
    if (isInResolved(bytes))
        return true;
    if (!mayBeEscaped(bytes))
        return false;
    QByteArray& resolved = scratch();
    resolveEscapes(bytes, resolved);
    return isInResolved(resolved);
}

bool TextNeedle::is(QByteArrayView bytes) const
{
    if (bytes.isNull())
        return false;
    if (m_fold)
        return foldedIs(bytes);
    const auto same = [bytes](const ByteSearch& f) { return f.is(bytes); };
    return std::any_of(m_forms.begin(), m_forms.end(), same) || std::any_of(m_charsetForms.begin(), m_charsetForms.end(), same);
}

} // namespace kafka::filter
