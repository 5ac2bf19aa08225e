// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ResetTime.h"

#include "kafka/analysis/InvalidInput.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace kafka::ResetTime {

namespace {

constexpr qint64 endOfYear9999 = 253402300799999;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResetTime)
};

Result<Parsed> inRange(qint64 ms, bool zoneAssumed, bool relative)
{
    if (ms < 0)
        return invalid(Text::tr("Times before 1970 cannot be asked for."));
    if (ms > endOfYear9999)
        return invalid(Text::tr("Times after the year 9999 cannot be asked for."));
    return Parsed {TimePoint(std::chrono::milliseconds(ms)), zoneAssumed, relative};
}

QDateTime dateTime(TimePoint time, const QTimeZone& zone) { return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone); }

/** Milliseconds of "2h", "1d12h", "90s"; nullopt: not of that form, or too large to matter. */
std::optional<qint64> spanOf(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:(\\d{1,6})w)?(?:(\\d{1,7})d)?(?:(\\d{1,8})h)?(?:(\\d{1,9})m)?(?:(\\d{1,11})s)?(?:(\\d{1,14})ms)?\\z"));
    const auto match = form.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return std::nullopt;
    constexpr std::array<qint64, 6> units {604800000, 86400000, 3600000, 60000, 1000, 1};
    qint64 sum = 0;
    for (size_t i = 0; i < units.size(); ++i)
        sum += match.captured(int(i) + 1).toLongLong() * units[i];
    return sum;
}

/** "-2h" and the command's own "PT2H" / "P1DT12H" as "2h", "1d12h"; empty: neither. */
QString spanText(const QString& text)
{
    if (text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212)))
        return text.mid(1).remove(QLatin1Char(' ')).toLower();
    static const QRegularExpression iso(QStringLiteral("\\AP(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?\\z"));
    if (text.size() > 2 && iso.match(text).hasMatch())
        return text.mid(1).remove(QLatin1Char('T')).toLower();
    return {};
}

/** Seconds east of UTC of "Z", "+09:00", "+0900", "-03"; nullopt: none named. */
std::optional<int> zoneOffset(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text == QLatin1String("Z") || text == QLatin1String("z"))
        return 0;
    const QString digits = QString(text).remove(QLatin1Char(':'));
    const int seconds = QStringView(digits).mid(1, 2).toInt() * 3600 + QStringView(digits).mid(3, 2).toInt() * 60;
    return digits.startsWith(QLatin1Char('+')) ? seconds : -seconds;
}

Result<Parsed> parseDate(const QString& text, const QTimeZone& zone)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(:\\d{2})?(?:[.,](\\d{1,3}))?)? ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch() || (!match.captured(4).isEmpty() && match.captured(3).isEmpty()))
        return invalid(
            Text::tr("Not a time. Examples: %1").arg(QStringLiteral("2026-11-21T13:00:00.000+09:00, 2026-11-21 13:00, 1795233600000, -2h")));
    const QDate date = QDate::fromString(match.captured(1), QStringLiteral("yyyy-MM-dd"));
    const QString hours = match.captured(2).isEmpty() ? QStringLiteral("00:00") : match.captured(2);
    const QString seconds = match.captured(3).isEmpty() ? QStringLiteral(":00") : match.captured(3);
    const QTime time
        = QTime::fromString(hours + seconds, QStringLiteral("HH:mm:ss")).addMSecs(match.captured(4).leftJustified(3, QLatin1Char('0')).toInt());
    if (!date.isValid() || !time.isValid())
        return invalid(Text::tr("There is no such date or time."));
    const std::optional<int> offset = zoneOffset(match.captured(5));
    if (offset && std::abs(*offset) > 14 * 3600)
        return invalid(Text::tr("There is no such time zone."));
    const QDateTime at = offset ? QDateTime(date, time, Qt::OffsetFromUTC, *offset) : QDateTime(date, time, zone);
    if (!offset) {
        // A time that the clocks leave out comes back as another one.
        const QDateTime again = QDateTime::fromMSecsSinceEpoch(at.toMSecsSinceEpoch(), zone);
        if (!at.isValid() || again.date() != date || again.time() != time)
            return invalid(Text::tr("The clocks leave this time out; name a zone, such as %1.").arg(QStringLiteral("+09:00")));
    }
    return inRange(at.toMSecsSinceEpoch(), !offset, false);
}

} // namespace

Result<Parsed> parse(const QString& typed, const QTimeZone& zone, TimePoint now)
{
    const QString text = typed.trimmed();
    static const QRegularExpression digits(QStringLiteral("\\A\\d+\\z"));
    if (digits.match(text).hasMatch()) {
        bool fits = false;
        const qint64 ms = text.toLongLong(&fits);
        if (text.size() < 12)
            return invalid(Text::tr("Milliseconds since 1970 have 12 digits or more; this looks like seconds or an offset."));
        if (!fits)
            return invalid(Text::tr("Times after the year 9999 cannot be asked for."));
        return inRange(ms, false, false);
    }
    if (const QString span = spanText(text); !span.isEmpty()) {
        if (const auto back = spanOf(span))
            return inRange(now.time_since_epoch().count() - *back, false, true);
    }
    return parseDate(text, zone);
}

QString display(TimePoint time, const QTimeZone& zone)
{
    const QDateTime at = dateTime(time, zone);
    const int offset = at.offsetFromUtc();
    QString name = QStringLiteral("UTC");
    if (offset != 0) {
        name += QStringLiteral("%1%2:%3")
                    .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                    .arg(std::abs(offset) / 3600, 2, 10, QLatin1Char('0'))
                    .arg(std::abs(offset) / 60 % 60, 2, 10, QLatin1Char('0'));
    }
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz ")) + name;
}

QString echo(TimePoint time, const QTimeZone& zone)
{
    const QString shown = display(time, zone);
    const QString utc = display(time, QTimeZone::utc());
    const QString raw = QStringLiteral("%1 ms").arg(time.time_since_epoch().count());
    return shown == utc ? QStringLiteral("%1 = %2").arg(shown, raw) : QStringLiteral("%1 = %2 = %3").arg(shown, utc, raw);
}

QString forCommand(TimePoint time) { return dateTime(time, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QLatin1Char('Z'); }

} // namespace kafka::ResetTime
