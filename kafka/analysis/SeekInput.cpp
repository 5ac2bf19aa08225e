// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/SeekInput.h"

#include "kafka/analysis/InvalidInput.h"
#include "kafka/analysis/ResetTime.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace kafka::SeekInput {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeekInput)
};

std::optional<qint64> wholeNumber(QString text)
{
    text = text.trimmed();
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}([,\\s]\\d{3})+$"));
    if (grouped.match(text).hasMatch())
        text.remove(QRegularExpression(QStringLiteral("[,\\s]")));
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return fits && digits.match(text).hasMatch() ? std::optional(value) : std::nullopt;
}

/** The fields of one line of CSV; quotes may surround a field. */
QStringList fieldsOf(const QString& line)
{
    QStringList fields;
    for (QString field : line.split(QLatin1Char(','))) {
        field = field.trimmed();
        if (field.size() >= 2 && field.startsWith(QLatin1Char('"')) && field.endsWith(QLatin1Char('"')))
            field = field.mid(1, field.size() - 2);
        fields << field;
    }
    return fields;
}

/** One line of offsets; `other` is set where it is about another topic. An Error has the sentence without the line. */
Result<PartitionRange> rangeOf(const QString& line, const QString& topic, bool& other)
{
    static const QRegularExpression simple(
        QStringLiteral("^(?:partition\\s+)?(\\d{1,6})\\s*[:=\\s]\\s*(\\d{1,19})(?:\\s*(?:-|\\.\\.|\\x{2013}|\\s)\\s*(\\d{1,19}))?$"),
        QRegularExpression::CaseInsensitiveOption);
    PartitionRange range;
    if (const auto m = simple.match(line); m.hasMatch()) {
        range.partition = m.captured(1).toInt();
        range.from = wholeNumber(m.captured(2));
        if (!m.captured(3).isEmpty())
            range.last = wholeNumber(m.captured(3));
        if (!range.from || (!m.captured(3).isEmpty() && !range.last))
            return invalid(Words::tr("the offset is too large"));
    } else {
        // kafka-consumer-groups --reset-offsets --export: topic,partition,offset; of several groups: group,topic,partition,offset
        const QStringList fields = fieldsOf(line);
        const auto partition = fields.size() < 3 ? std::nullopt : wholeNumber(fields[fields.size() - 2]);
        const auto offset = fields.size() < 3 ? std::nullopt : wholeNumber(fields.last());
        const auto unreadable
            = invalid(Words::tr("“%1” is no partition and offset, such as 0:120, 0:120-180, or %2,0,120").arg(line.left(60), topic));
        if (fields.size() > 4 || !partition || !offset || *partition > 999'999)
            return unreadable;
        other = fields[fields.size() - 3] != topic;
        if (other && fields.size() == 3 && wholeNumber(fields.front())) // "0,3,4": meant as partition, from and to, more likely than as a topic "0"
            return unreadable;
        range.partition = qint32(*partition);
        range.from = offset;
    }
    if (range.last && *range.last < *range.from)
        return invalid(Words::tr("the range ends at %1, before it begins at %2").arg(*range.last).arg(*range.from));
    return range;
}

const QRegularExpression& timeOfDay()
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,3})?)?$"));
    return form;
}

} // namespace

bool isTimeOfDay(const QString& text) { return timeOfDay().match(text.trimmed()).hasMatch(); }

bool isRelative(const QString& text)
{
    if (isTimeOfDay(text))
        return true;
    const auto parsed = ResetTime::parse(text, QTimeZone::utc(), TimePoint(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())));
    return parsed && parsed->relative;
}

Result<qint64> time(const QString& typed, const QTimeZone& zone, const QDateTime& now)
{
    QString text = typed.trimmed();
    if (timeOfDay().match(text).hasMatch()) // today
        text = now.toTimeZone(zone).date().toString(Qt::ISODate) + QLatin1Char(' ')
               + (text.indexOf(QLatin1Char(':')) == 1 ? QStringLiteral("0") : QString()) + text;
    const auto parsed = ResetTime::parse(text, zone, TimePoint(std::chrono::milliseconds(now.toMSecsSinceEpoch())));
    if (!parsed)
        return Failure(parsed.error());
    return qint64(parsed->time.time_since_epoch().count());
}

Result<qint64> offset(const QString& typed)
{
    if (const auto value = wholeNumber(typed))
        return *value;
    return invalid(Words::tr("An offset such as 12345 is needed."));
}

Result<PartitionRanges> partitionRanges(const QString& text, const QString& topic, int count)
{
    PartitionRanges all;
    QHash<qint32, int> seen;
    const QStringList lines = text.split(QRegularExpression(QStringLiteral("\\r?\\n")));
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        bool other = false;
        const auto range = rangeOf(line, topic, other);
        if (!range)
            return invalid(Words::tr("Line %1: %2.").arg(i + 1).arg(range.error().message));
        if (other) {
            ++all.otherTopics;
            continue;
        }
        if (range->partition >= count)
            return invalid(Words::tr("Line %1: there is no partition %2: they go from 0 to %3.").arg(i + 1).arg(range->partition).arg(count - 1));
        if (seen.contains(range->partition))
            return invalid(
                Words::tr("Line %1: partition %2 was there before, in line %3.").arg(i + 1).arg(range->partition).arg(seen.value(range->partition)));
        seen.insert(range->partition, i + 1);
        all.ranges.push_back(*range);
    }
    if (all.ranges.empty())
        return invalid(all.otherTopics > 0 ? Words::tr("All lines are about other topics than %1.").arg(topic)
                                           : Words::tr("Lines such as 0:120 or 0:120-180 are needed."));
    return all;
}

Result<std::vector<qint32>> partitions(const QString& typed, int count)
{
    std::vector<qint32> ids;
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.compare(QLatin1String("all"), Qt::CaseInsensitive) == 0) {
        for (int i = 0; i < count; ++i)
            ids.push_back(i);
        return ids;
    }
    static const QRegularExpression part(QStringLiteral("^(\\d{1,6})(?:\\s*-\\s*(\\d{1,6}))?$"));
    static const QRegularExpression between(QStringLiteral("\\s*,\\s*|(?<=\\d)\\s+(?=\\d)"));
    for (const QString& piece : text.split(between, Qt::SkipEmptyParts)) {
        const auto match = part.match(piece);
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        if (!match.hasMatch() || to < from)
            return invalid(Words::tr("Partitions such as 0,3,5-7 are needed; nothing means all."));
        if (to >= count)
            return invalid(Words::tr("There is no partition %1: they go from 0 to %2.").arg(to).arg(count - 1));
        for (int id = from; id <= to; ++id)
            ids.push_back(id);
    }
    if (ids.empty())
        return invalid(Words::tr("Partitions such as 0,3,5-7 are needed; nothing means all."));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace kafka::SeekInput
