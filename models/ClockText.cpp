// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClockText.h"

#include "kafka/analysis/ClockReading.h"
#include "kafka/analysis/ResetTime.h"
#include "kafka/analysis/SeekInput.h"
#include "models/Formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace models::clocks {

namespace {

using kafka::ClockOwner;
using std::chrono::milliseconds;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClockText)
};

QString display(qint64 ms) { return kafka::ResetTime::display(kafka::TimePoint(milliseconds(ms)), formats::zone()); }

QString computersClock(const kafka::CountedFrom& from, milliseconds behind)
{
    if (from.owner == ClockOwner::Broker)
        return Words::tr("This computer's clock is at least %1 behind the brokers': they gave the newest message its time. Times are counted by it.")
            .arg(formats::duration(behind));
    const QString span = formats::duration(std::chrono::abs(behind));
    return behind.count() > 0 ? Words::tr("This computer's clock is %1 behind that of the cluster. Times are counted by the cluster's.").arg(span)
                              : Words::tr("This computer's clock is %1 ahead of that of the cluster. Times are counted by the cluster's.").arg(span);
}

QString newestMessage(const kafka::CountedFrom& from, milliseconds ahead)
{
    const kafka::NewestMessage& newest = *from.told.newest;
    const QString span = formats::duration(ahead);
    const QString time = display(from.time + ahead.count());
    if (from.owner == ClockOwner::Controller)
        return Words::tr("The newest message (%1, partition %2, %3) is %4 ahead of the clock of the cluster: who sent it goes by another clock.")
            .arg(newest.partition.topic)
            .arg(newest.partition.partition)
            .arg(time, span);
    return Words::tr("The newest message (%1, partition %2, %3) is %4 ahead of this computer's clock: one of the two is wrong. "
                     "An absolute time does not depend on this clock.")
        .arg(newest.partition.topic)
        .arg(newest.partition.partition)
        .arg(time, span);
}

QString today(const kafka::CountedFrom& from)
{
    const QString now = display(from.time);
    switch (from.owner) {
    case ClockOwner::Controller:
        return Words::tr("A time without a date is today's: it is %1 now, by the clock of the cluster's controller.").arg(now);
    case ClockOwner::Broker:
        return Words::tr("A time without a date is today's: it is %1 now, by the brokers' clock as the newest message has it.").arg(now);
    case ClockOwner::Computer: break;
    }
    return from.told.problem.isEmpty()
               ? Words::tr("A time without a date is today's: it is %1 now, by this computer's clock.").arg(now)
               : Words::tr("A time without a date is today's: it is %1 now, by this computer's clock; that of the cluster is not known: %2.")
                     .arg(now, from.told.problem);
}

} // namespace

QString countedFrom(const kafka::RelativeTimes& relative)
{
    const kafka::CountedFrom& from = relative.from;
    if (std::all_of(relative.times.begin(), relative.times.end(), [](const auto& one) { return kafka::SeekInput::isTimeOfDay(one.typed); }))
        return today(from);
    const QString now = display(from.time);
    switch (from.owner) {
    case ClockOwner::Controller: return Words::tr("Counted back from %1, by the clock of the cluster's controller.").arg(now);
    case ClockOwner::Broker: return Words::tr("Counted back from %1, by the brokers' clock as the newest message has it.").arg(now);
    case ClockOwner::Computer: break;
    }
    return from.told.problem.isEmpty()
               ? Words::tr("Counted back from %1, by this computer's clock.").arg(now)
               : Words::tr("Counted back from %1, by this computer's clock; that of the cluster is not known: %2.").arg(now, from.told.problem);
}

QString meant(const kafka::RelativeTimes& relative)
{
    QStringList times;
    for (const kafka::RelativeTime& one : relative.times)
        times << Words::tr("“%1” is %2.").arg(one.typed, display(one.time));
    times.removeDuplicates();
    return times.isEmpty() ? QString() : times.join(QLatin1Char(' ')) + QLatin1Char(' ') + countedFrom(relative);
}

QStringList warnings(const kafka::CountedFrom& from)
{
    QStringList all;
    if (const auto behind = kafka::clockReading::computerBehind(from))
        all << computersClock(from, *behind);
    if (const auto ahead = kafka::clockReading::newestAhead(from))
        all << newestMessage(from, *ahead);
    return all;
}

} // namespace models::clocks
