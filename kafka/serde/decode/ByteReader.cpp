// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/decode/ByteReader.h"

#include <QDateTime>

#include <charconv>
#include <cmath>

namespace kafka::serde {

namespace {

template <typename T> QString shortest(T v)
{
    if (std::isnan(v))
        return QStringLiteral("NaN");
    if (std::isinf(v))
        return v > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    char text[64];
    const T size = std::abs(v); // as people write it, where the shortest would be 1e+05
    const bool plain = v == 0 || (size >= T(1e-5) && size < T(1e17));
    const auto end = plain ? std::to_chars(text, text + sizeof text, v, std::chars_format::fixed) : std::to_chars(text, text + sizeof text, v);
    QString out = QString::fromLatin1(text, end.ptr - text);
    if (!out.contains(QLatin1Char('.')) && !out.contains(QLatin1Char('e')))
        out += QLatin1String(".0"); // a whole number that is none of the integers
    return out;
}

} // namespace

QString floatText(double v) { return shortest(v); }
QString floatText(float v) { return shortest(v); }

float halfToFloat(quint16 bits)
{
    const int exponent = bits >> 10 & 31;
    const int mantissa = bits & 0x3ff;
    float v = 0;
    if (exponent == 0)
        v = std::ldexp(float(mantissa), -24);
    else if (exponent != 31)
        v = std::ldexp(float(mantissa + 1024), exponent - 25);
    else
        v = mantissa == 0 ? INFINITY : NAN;
    return bits & 0x8000 ? -v : v;
}

QString timeText(qint64 seconds, const QString& part, const QTimeZone& zone)
{
    constexpr qint64 FirstYear0 = -62'167'219'200; // 0000-01-01
    constexpr qint64 LastYear9999 = 253'402'300'799;
    if (seconds < FirstYear0 || seconds > LastYear9999)
        return {};
    const QString fraction = part.isEmpty() ? QString() : QLatin1Char('.') + part;
    if (zone.isValid()) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, zone);
        const QString name = zone.abbreviation(time); // daylight saving has its own
        if (name != QLatin1String("UTC"))
            return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + fraction + QLatin1Char(' ') + name;
    }
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + fraction + QLatin1Char('Z');
}

QString epochText(qint64 value, qint64 unit, const QTimeZone& zone)
{
    qint64 seconds = value / unit;
    qint64 part = value % unit;
    if (part < 0) {
        part += unit;
        --seconds;
    }
    const int digits = unit == 1 ? 0 : unit == 1000 ? 3 : unit == 1'000'000 ? 6 : 9;
    return timeText(seconds, digits == 0 ? QString() : QString::number(part).rightJustified(digits, QLatin1Char('0')), zone);
}

QString uuidText(QByteArrayView sixteen)
{
    const QString hex = QString::fromLatin1(sixteen.toByteArray().toHex());
    return hex.left(8) + QLatin1Char('-') + hex.mid(8, 4) + QLatin1Char('-') + hex.mid(12, 4) + QLatin1Char('-') + hex.mid(16, 4) + QLatin1Char('-')
           + hex.mid(20);
}

} // namespace kafka::serde
