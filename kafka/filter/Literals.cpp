// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/Literals.h"

#include <QCoreApplication>

namespace kafka::filter {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

tl::unexpected<ParseError> wrong(qsizetype at, const QString& message) { return tl::unexpected(ParseError {at, message}); }

// What stands at `i`, 0 beyond the end.
char16_t unitAt(QStringView text, qsizetype i) { return i < text.size() ? text[i].unicode() : u'\0'; }

bool isNameStart(QChar c) { return c.isLetter() || c == QLatin1Char('_'); }
bool isNamePart(QChar c) { return isNameStart(c) || c.isDigit() || c == QLatin1Char('-'); }

// The unit that \uXXXX at `at` (the u) means; nothing when it means none.
std::optional<char16_t> readUnit(QStringView text, qsizetype at)
{
    if (at + 5 > text.size())
        return {};
    bool ok = false;
    const QStringView digits = text.sliced(at + 1, 4);
    for (const QChar c : digits)
        if (!QStringView(u"0123456789abcdefABCDEF").contains(c))
            return {};
    const uint unit = digits.toUInt(&ok, 16);
    return ok ? std::optional(char16_t(unit)) : std::nullopt;
}

// One step of a path, from its dot or bracket.
Parsed<JsonPath::Step> readStep(QStringView text, qsizetype& at)
{
    using Kind = JsonPath::Step::Kind;
    const bool dot = text[at] == QLatin1Char('.');
    ++at;
    if (dot) {
        if (unitAt(text, at) == u'*') {
            ++at;
            return JsonPath::Step {Kind::All, {}, 0};
        }
        const qsizetype from = at;
        if (at < text.size() && isNameStart(text[at]))
            while (at < text.size() && isNamePart(text[at]))
                ++at;
        if (at == from)
            return wrong(from, Words::tr("expected a member's name after “.”; others than letters, digits, _ and - as [\"name\"]"));
        return JsonPath::Step {Kind::Member, text.sliced(from, at - from).toString(), 0};
    }
    JsonPath::Step step;
    const char16_t c = unitAt(text, at);
    if (c == u'*') {
        ++at;
    } else if (c == u'"' || c == u'\'') {
        auto name = Literals::readString(text, at);
        if (!name)
            return tl::unexpected(name.error());
        step = {Kind::Member, *name, 0};
    } else {
        const qsizetype from = at;
        while (unitAt(text, at) >= u'0' && unitAt(text, at) <= u'9')
            ++at;
        if (at == from || at - from > 15)
            return wrong(from, Words::tr("expected an element's number, * or a name in quotes after “[”"));
        step = {Kind::Element, {}, text.sliced(from, at - from).toLongLong()};
    }
    if (unitAt(text, at) != u']')
        return wrong(at, Words::tr("expected “]”"));
    ++at;
    return step;
}

} // namespace

QString ParseError::toString() const { return position < 0 ? message : Words::tr("At character %1: %2").arg(position + 1).arg(message); }

Parsed<QString> Literals::readString(QStringView text, qsizetype& at)
{
    const qsizetype begin = at;
    const QChar quote = text[at++];
    QString out;
    for (; at < text.size() && text[at] != quote; ++at) {
        if (text[at] != QLatin1Char('\\')) {
            out += text[at];
            continue;
        }
        ++at;
        switch (unitAt(text, at)) {
        case u'"':
        case u'\'':
        case u'\\':
        case u'/': out += text[at]; break;
        case u'b': out += QLatin1Char('\b'); break;
        case u'f': out += QLatin1Char('\f'); break;
        case u'n': out += QLatin1Char('\n'); break;
        case u'r': out += QLatin1Char('\r'); break;
        case u't': out += QLatin1Char('\t'); break;
        case u'u':
            if (const auto unit = readUnit(text, at)) {
                out += QChar(*unit);
                at += 4;
                break;
            }
            [[fallthrough]];
        default: return wrong(at - 1, Words::tr("expected one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX"));
        }
    }
    if (at >= text.size())
        return wrong(begin, Words::tr("the string that begins here is not closed"));
    ++at;
    return out;
}

QString Literals::quoted(const QString& text)
{
    QString out(QLatin1Char('"'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\\')) {
            out += QLatin1Char('\\');
            out += c;
        } else if (c == QLatin1Char('\n')) {
            out += QLatin1String("\\n");
        } else if (c == QLatin1Char('\t')) {
            out += QLatin1String("\\t");
        } else if (!c.isPrint() || c.category() == QChar::Other_Format || (c.isSpace() && c != QLatin1Char(' '))) {
            out += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        } else {
            out += c;
        }
    }
    return out + QLatin1Char('"');
}

Parsed<JsonPath> Literals::readPath(QStringView text, qsizetype& at)
{
    JsonPath path;
    ++at;
    while (unitAt(text, at) == u'.' || unitAt(text, at) == u'[') {
        if (path.steps.size() == size_t(JsonPath::MaxSteps))
            return wrong(at, Words::tr("the path has more than %1 steps").arg(JsonPath::MaxSteps));
        auto step = readStep(text, at);
        if (!step)
            return tl::unexpected(step.error());
        path.steps.push_back(std::move(*step));
    }
    return path;
}

QString JsonPath::toString() const
{
    QString out(QLatin1Char('$'));
    for (const Step& s : steps) {
        switch (s.kind) {
        case Step::Kind::All: out += QLatin1String("[*]"); break;
        case Step::Kind::Element: out += QStringLiteral("[%1]").arg(s.index); break;
        case Step::Kind::Member:
            if (!s.name.isEmpty() && isNameStart(s.name[0]) && std::all_of(s.name.begin(), s.name.end(), isNamePart))
                out += QLatin1Char('.') + s.name;
            else
                out += QLatin1Char('[') + Literals::quoted(s.name) + QLatin1Char(']');
            break;
        }
    }
    return out;
}

} // namespace kafka::filter
