// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScanEstimateText.h"

#include "models/Formats.h"

#include <QCoreApplication>
#include <QStringList>

namespace models::scanEstimate {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScanEstimateText)
};

} // namespace

QString amount(const kafka::scanEstimate::Estimate& e)
{
    QStringList parts;
    if (e.bytes > 0 || (e.unsized == 0 && e.unknown < e.partitions))
        parts << Words::tr("about %1 as stored").arg(formats::bytes(e.bytes));
    if (e.unknown < e.partitions)
        parts << Words::tr("%1 offsets").arg(formats::number(e.offsets));
    if (e.unsized > 0)
        parts << Words::tr("%1 of them in %2 partitions whose size is not known").arg(formats::number(e.withoutSize)).arg(e.unsized);
    if (e.unknown > 0)
        parts << Words::tr("%1 of %2 partitions of which nothing is known").arg(e.unknown).arg(e.partitions);
    return parts.join(QStringLiteral(", "));
}

QString question(const kafka::scanEstimate::Estimate& e, const QString& cluster, qint64 bytesPerSecond, const QString& whyUnknown)
{
    QStringList all {Words::tr("“%1” is production. This may read much of it: %2.").arg(cluster, amount(e))};
    if (e.bytes > 0)
        all << Words::tr("That is an estimate: the sizes of the partitions on the brokers' disks, by the part of their offsets that is read. "
                         "Compressed messages are larger when they are read, and reading ends earlier when enough is found.");
    if (!whyUnknown.isEmpty())
        all << Words::tr("Sizes that are not known: %1").arg(whyUnknown);
    if (bytesPerSecond > 0 && e.bytes > 0)
        all << Words::tr("At the %1 a second that production is held to, all of it takes %2 or more. It can be stopped at any time.")
                   .arg(formats::bytes(bytesPerSecond),
                        formats::duration(std::chrono::milliseconds(e.bytes / std::max<qint64>(1, bytesPerSecond / 1000))));
    else
        all << Words::tr("It can be stopped at any time.");
    return all.join(QStringLiteral("\n\n"));
}

} // namespace models::scanEstimate
