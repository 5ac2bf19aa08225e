// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Formats.h"

#include "models/TableModel.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cmath>

namespace models::formats {

namespace {

QTimeZone& chosenZone()
{
    static QTimeZone zone = QTimeZone::systemTimeZone();
    return zone;
}

QString tr(const char* text) { return QCoreApplication::translate("models::formats", text); }

/** Three significant digits: 1.4, 12.3, 123. */
QString threeDigits(double value)
{
    const double size = std::abs(value);
    return QLocale().toString(value, 'f', size < 99.95 ? 1 : 0);
}

QString scaled(double value, double step, const std::array<const char*, 6>& units)
{
    size_t unit = 0;
    while (unit + 1 < units.size() && std::abs(value) >= step * 0.99995) {
        value /= step;
        ++unit;
    }
    return threeDigits(value) + QLatin1String(units[unit]);
}

} // namespace

QString number(qint64 value) { return QLocale().toString(value); }

QString number(const std::optional<qint64>& value) { return value ? number(*value) : unknownText(); }

QString percent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return unknownText();
    double value = 100.0 * double(part) / double(whole);
    if (part != whole)
        value = std::min(value, 99.9);
    if (part != 0)
        value = std::max(value, 0.1);
    const bool exact = part == 0 || part == whole;
    return QLocale().toString(value, 'f', exact ? 0 : 1) + QStringLiteral(" %");
}

QString bytes(qint64 value)
{
    if (value > -1000 && value < 1000)
        return number(value) + QStringLiteral(" B");
    return scaled(double(value), 1000.0, {" B", " kB", " MB", " GB", " TB", " PB"});
}

QString bytes(const std::optional<qint64>& value) { return value ? bytes(*value) : unknownText(); }

QString exactBytes(qint64 value) { return tr("%1 bytes").arg(number(value)); }

QString rate(double perSecond) { return scaled(perSecond, 1000.0, {"/s", "k/s", "M/s", "G/s", "T/s", "P/s"}); }

QString shortNumber(qint64 value)
{
    if (value > -1000 && value < 1000)
        return number(value);
    return scaled(double(value), 1000.0, {"", "k", "M", "G", "T", "P"});
}

QString duration(std::chrono::milliseconds value)
{
    const qint64 ms = value.count();
    if (ms < 1000)
        return tr("%1 ms").arg(ms);
    if (ms < 60'000)
        return tr("%1 s").arg(QLocale().toString(double(ms) / 1000.0, 'f', 1));
    const qint64 s = ms / 1000;
    if (s < 3600)
        return tr("%1 min %2 s").arg(s / 60).arg(s % 60, 2, 10, QLatin1Char('0'));
    if (s < 86'400)
        return tr("%1 h %2 min").arg(s / 3600).arg(s % 3600 / 60, 2, 10, QLatin1Char('0'));
    const qint64 hours = s % 86'400 / 3600;
    return hours == 0 ? tr("%1 d").arg(s / 86'400) : tr("%1 d %2 h").arg(s / 86'400).arg(hours);
}

QString age(std::chrono::milliseconds value)
{
    const qint64 s = value.count() / 1000;
    if (s < 2)
        return tr("just now");
    if (s < 60)
        return tr("%1 s ago").arg(s);
    if (s < 3600)
        return tr("%1 min ago").arg(s / 60);
    if (s < 86'400)
        return tr("%1 h ago").arg(s / 3600);
    return tr("%1 d ago").arg(s / 86'400);
}

QTimeZone zone() { return chosenZone(); }

void setZone(const QTimeZone& zone)
{
    if (zone.isValid())
        chosenZone() = zone;
}

QString zoneName() { return chosenZone().abbreviation(QDateTime::currentDateTimeUtc()); }

QString time(qint64 msSinceEpoch)
{
    if (msSinceEpoch < 0)
        return unknownText();
    return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, chosenZone()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString time(kafka::TimePoint at) { return time(at.time_since_epoch().count()); }

QString timeToSecond(qint64 msSinceEpoch)
{
    if (msSinceEpoch < 0)
        return unknownText();
    return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, chosenZone()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString timeTip(qint64 msSinceEpoch)
{
    if (msSinceEpoch < 0)
        return tr("No timestamp");
    return tr("%1 ms since 1970 (%2)").arg(QString::number(msSinceEpoch), QString::fromLatin1(chosenZone().id()));
}

} // namespace models::formats
