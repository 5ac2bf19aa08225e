// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/Regex.h"

#include <QCoreApplication>

#include <re2/re2.h>

namespace kafka::filter {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

re2::RE2::Options options(bool ignoreCase)
{
    re2::RE2::Options o;
    o.set_log_errors(false);
    o.set_case_sensitive(!ignoreCase);
    o.set_max_mem(32 << 20); // program and cached states; when the cache is full RE2 begins it anew
    return o;
}

re2::StringPiece piece(const QByteArray& bytes) { return {bytes.constData(), size_t(bytes.size())}; }

QString sentence(const re2::RE2& regex)
{
    const QString argument = QString::fromUtf8(regex.error_arg().data(), qsizetype(regex.error_arg().size()));
    switch (regex.error_code()) {
    case re2::RE2::ErrorMissingParen:
    case re2::RE2::ErrorUnexpectedParen: return Words::tr("“(” and “)” do not pair in the regular expression");
    case re2::RE2::ErrorMissingBracket: return Words::tr("“[” is not closed in the regular expression");
    case re2::RE2::ErrorRepeatArgument: return Words::tr("nothing to repeat before “%1” in the regular expression").arg(argument);
    case re2::RE2::ErrorRepeatSize:
    case re2::RE2::ErrorPatternTooLarge: return Words::tr("the regular expression is too large");
    case re2::RE2::ErrorBadPerlOp: // look-around
    case re2::RE2::ErrorBadEscape: return Words::tr("“%1” is not supported in regular expressions here").arg(argument);
    default: return argument.isEmpty() ? Words::tr("not a regular expression") : Words::tr("“%1” is wrong in the regular expression").arg(argument);
    }
}

// RE2 does not say where: the last “(” that is not closed, or the first “)” that closes nothing.
qsizetype unpaired(const QString& pattern)
{
    QList<qsizetype> open;
    bool inClass = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == QLatin1Char('\\'))
            ++i;
        else if (c == QLatin1Char(']'))
            inClass = false;
        else if (inClass)
            continue;
        else if (c == QLatin1Char('['))
            inClass = true;
        else if (c == QLatin1Char('('))
            open << i;
        else if (c == QLatin1Char(')') && open.isEmpty())
            return i;
        else if (c == QLatin1Char(')'))
            open.removeLast();
    }
    return open.isEmpty() ? 0 : open.last();
}

} // namespace

std::optional<Regex::Problem> Regex::problem(const QString& pattern, bool ignoreCase)
{
    if (pattern.size() > MaxPattern)
        return Problem {0, Words::tr("the regular expression is too large")};
    const re2::RE2 regex(piece(pattern.toUtf8()), options(ignoreCase));
    if (regex.ok())
        return {};
    const QString argument = QString::fromUtf8(regex.error_arg().data(), qsizetype(regex.error_arg().size()));
    const bool isParen = regex.error_code() == re2::RE2::ErrorMissingParen || regex.error_code() == re2::RE2::ErrorUnexpectedParen;
    const qsizetype at = isParen ? unpaired(pattern) : pattern.indexOf(argument);
    return Problem {std::max<qsizetype>(0, at), sentence(regex)};
}

Regex::Regex(const QString& pattern, bool ignoreCase)
    : m_regex(std::make_unique<re2::RE2>(piece(pattern.toUtf8()), options(ignoreCase))), m_programSize(std::max(1, m_regex->ProgramSize()))
{ }

Regex::~Regex() = default;
Regex::Regex(Regex&&) noexcept = default;

Regex::Result Regex::find(QByteArrayView utf8) const
{
    if (!m_regex->ok() || m_programSize * qint64(utf8.size()) > MaxWork)
        return Result::TooMuch;
    const re2::StringPiece text(utf8.data(), size_t(utf8.size()));
    return m_regex->Match(text, 0, text.size(), re2::RE2::UNANCHORED, nullptr, 0) ? Result::Yes : Result::No;
}

Regex::Result Regex::findFrom(QByteArrayView utf8, qsizetype from, qsizetype& begin, qsizetype& end, int group) const
{
    if (!m_regex->ok() || group > 1 || m_programSize * qint64(utf8.size() - from) > MaxWork)
        return Result::TooMuch;
    const re2::StringPiece text(utf8.data(), size_t(utf8.size()));
    re2::StringPiece found[2];
    if (!m_regex->Match(text, size_t(from), text.size(), re2::RE2::UNANCHORED, found, group + 1) || !found[group].data())
        return Result::No;
    begin = found[group].data() - text.data();
    end = begin + qsizetype(found[group].size());
    return Result::Yes;
}

} // namespace kafka::filter
