// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/SeekInput.h"

#include "kafka/analysis/InvalidInput.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kafka::SeekInput {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeekInput)
};

std::optional<qint64> relative(const QString& text, const QDateTime& now)
{
    static const QRegularExpression pattern(QStringLiteral("^[-\u2212](\\d{1,9})\\s*([smhd])$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 count = match.captured(1).toLongLong();
    switch (match.captured(2).at(0).unicode()) {
    case 's': return now.addSecs(-count).toMSecsSinceEpoch();
    case 'm': return now.addSecs(-count * 60).toMSecsSinceEpoch();
    case 'h': return now.addSecs(-count * 3600).toMSecsSinceEpoch();
    default: return now.addDays(-count).toMSecsSinceEpoch();
    }
}

} // namespace

Result<qint64> time(const QString& typed, const QTimeZone& zone, const QDateTime& now)
{
    const QString text = typed.trimmed();
    if (const auto before = relative(text, now))
        return *before;
    static const QRegularExpression digits(QStringLiteral("^\\d{11,15}$"));
    if (digits.match(text).hasMatch())
        return text.toLongLong();
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3}))?)?$"));
    static const QRegularExpression date(QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]+(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?)\\s*(Z|[+-]\\d{2}:?\\d{2})?)?$"));
    const auto timeOfDay = [](const QString& s) {
        const auto m = clock.match(s);
        return QTime(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt(), m.captured(4).leftJustified(3, QLatin1Char('0')).toInt());
    };
    QDateTime at;
    if (clock.match(text).hasMatch()) {
        at = QDateTime(now.toTimeZone(zone).date(), timeOfDay(text), zone);
    } else if (const auto m = date.match(text); m.hasMatch()) {
        const QDate day(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
        const QTime t = m.captured(4).isEmpty() ? QTime(0, 0) : timeOfDay(m.captured(4));
        QString offset = m.captured(5);
        if (offset.isEmpty()) {
            at = QDateTime(day, t, zone);
        } else if (offset == QLatin1String("Z")) {
            at = QDateTime(day, t, Qt::UTC);
        } else {
            offset.remove(QLatin1Char(':'));
            const int seconds = (offset.mid(1, 2).toInt() * 60 + offset.mid(3, 2).toInt()) * 60;
            at = QDateTime(day, t, Qt::OffsetFromUTC, offset.startsWith(QLatin1Char('-')) ? -seconds : seconds);
        }
        if (!day.isValid() || !t.isValid())
            at = {};
    }
    if (!at.isValid() || at.toMSecsSinceEpoch() < 0)
        return invalid(Words::tr("A time such as 2026-03-14 09:26, 2026-03-14T09:26:53.589Z, -2h, or milliseconds since 1970 is needed."));
    return at.toMSecsSinceEpoch();
}

Result<qint64> offset(const QString& typed)
{
    QString text = typed.trimmed();
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}([,\\s]\\d{3})+$"));
    if (grouped.match(text).hasMatch())
        text.remove(QRegularExpression(QStringLiteral("[,\\s]")));
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    if (!ok || !digits.match(text).hasMatch())
        return invalid(Words::tr("An offset such as 12345 is needed."));
    return value;
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
