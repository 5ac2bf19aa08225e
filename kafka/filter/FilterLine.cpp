// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/FilterLine.h"

#include "kafka/filter/JavaScriptMatcher.h"
#include "kafka/filter/Literals.h"
#include "kafka/filter/Matcher.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kafka::filter {

namespace {

// What may follow a string that is a test of its own: its flag, the end, or what joins tests.
bool standsAlone(QStringView rest)
{
    if (rest.startsWith(u'i'))
        rest = rest.sliced(1);
    return rest.isEmpty() || rest.front().isSpace() || rest.front() == u')' || rest.front() == u'&' || rest.front() == u'|';
}

bool beginsWithString(QStringView text)
{
    qsizetype at = 0;
    return Literals::readString(text, at) && standsAlone(text.sliced(at));
}

bool begins(QStringView text)
{
    text = text.trimmed();
    while (text.startsWith(u'(') || text.startsWith(u'!'))
        text = text.sliced(1).trimmed();
    if (text.isEmpty())
        return false;
    if (text.front() == u'"' || text.front() == u'\'')
        return beginsWithString(text);
    if (text.front() == u'$')
        return text.size() > 1 && (text[1] == u'.' || text[1] == u'[' || text[1].isSpace());
    qsizetype length = 0;
    while (length < text.size() && text[length].isLetter())
        ++length;
    const QStringView word = text.first(length);
    const QStringView rest = text.sliced(length);
    const auto is = [word](QLatin1String name) { return word.compare(name, Qt::CaseInsensitive) == 0; };
    if (is(QLatin1String("tombstone")))
        return standsAlone(rest);
    if (is(QLatin1String("not")))
        return !rest.isEmpty() && rest.front().isSpace() && begins(rest);
    if (is(QLatin1String("x")) && (rest.startsWith(u'"') || rest.startsWith(u'\'')))
        return beginsWithString(rest);
    static constexpr QLatin1String fields[] = {QLatin1String("key"),    QLatin1String("value"), QLatin1String("header"), QLatin1String("partition"),
                                               QLatin1String("offset"), QLatin1String("time"),  QLatin1String("size")};
    for (const QLatin1String field : fields)
        if (is(field))
            return !rest.trimmed().isEmpty() && (rest.front().isSpace() || QStringView(u"=!<>").contains(rest.front()));
    return false;
}

} // namespace

bool isExpression(const QString& line) { return begins(line); }

bool isNearlyExpression(const QString& line)
{
    static const QRegularExpression signs(QStringLiteral(R"re((^|\s)(AND|OR|NOT)\s|&&|\|\||^\s*header\s*\[|\s(contains|matches)\s+["'/])re"));
    return !isExpression(line) && !javaScriptIn(line) && signs.match(line).hasMatch();
}

std::optional<QString> javaScriptIn(const QString& line)
{
    const QString text = line.trimmed();
    if (!text.startsWith(QLatin1String("js:"), Qt::CaseInsensitive))
        return {};
    return text.sliced(3).trimmed();
}

Parsed<Filter> parseFilterLine(const QString& line, const QTimeZone& zone, const QDateTime& now)
{
    const QString words = line.trimmed();
    if (words.isEmpty())
        return Filter();
    if (isExpression(line))
        return parseFilter(line, zone, now);
    Test test;
    test.operand = Text {words};
    return Filter::test(std::move(test));
}

std::vector<RelativeTime> relativeTimesOfLine(const QString& line, const QTimeZone& zone, const QDateTime& now)
{
    return javaScriptIn(line) || !isExpression(line) ? std::vector<RelativeTime>() : relativeTimes(line, zone, now);
}

Parsed<RecordFilter> recordFilter(const QString& line, const serde::Charset& charset, const QTimeZone& zone, const QDateTime& now)
{
    if (const auto script = javaScriptIn(line)) {
        if (script->isEmpty())
            return tl::unexpected(
                ParseError {line.trimmed().size(), QCoreApplication::translate("JavaScriptFilter", "A JavaScript expression is wanted after js:")});
        return RecordFilter {line.trimmed(), std::make_shared<JavaScriptMatcher>(*script)};
    }
    const auto filter = parseFilterLine(line, zone, now);
    if (!filter)
        return tl::unexpected(filter.error());
    if (filter->isEverything())
        return RecordFilter();
    const auto matcher = Matcher::compile(*filter, charset);
    if (!matcher)
        return tl::unexpected(ParseError {0, matcher.error().message});
    return RecordFilter {line.trimmed(), *matcher, charset.name()};
}

} // namespace kafka::filter
