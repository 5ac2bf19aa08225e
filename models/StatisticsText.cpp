// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatisticsText.h"

#include "models/Formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace models::statistics {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsText)
};

class Rows
{
public:
    SummaryRow& add(const QString& name, const QString& value, const QVariant& exact, const QString& note = {})
    {
        return m_rows.emplace_back(SummaryRow {int(m_rows.size()), name, value, exact, State::None, note, SummaryTarget::None, {}});
    }
    /** A part of all messages. */
    void part(const QString& name, qint64 count, qint64 of, const QString& note = {})
    {
        add(name, count > 0 ? Words::tr("%1 (%2)").arg(formats::number(count), formats::percent(count, of)) : formats::number(count), count, note);
    }
    std::vector<SummaryRow> take() { return std::move(m_rows); }

private:
    std::vector<SummaryRow> m_rows;
};

QString percentOf(double share) { return QLocale().toString(share * 100, 'f', 1); }

void addSkew(Rows& rows, const kafka::RecordStatistics& s, const kafka::PartitionStatistics& total)
{
    const auto busiest = s.busiest(1);
    const auto partitions = s.partitions();
    const auto it
        = std::find_if(partitions.begin(), partitions.end(), [&](const auto& p) { return !busiest.empty() && p.partition == busiest.front(); });
    if (it == partitions.end() || partitions.size() < 2)
        return;
    const double times = double(it->records) * double(partitions.size()) / double(total.records);
    rows.add(Words::tr("Busiest partition"), Words::tr("%1, with %2").arg(it->partition).arg(formats::percent(it->records, total.records)),
             it->partition,
             Words::tr("%1 times the mean of the %2 partitions that hold messages").arg(QLocale().toString(times, 'f', 1)).arg(partitions.size()));
}

void addTimes(Rows& rows, const kafka::PartitionStatistics& total)
{
    using kafka::TimeBuckets;
    rows.add(Words::tr("Earliest time"), formats::time(total.firstTime), {},
             total.appendTime == 0               ? Words::tr("CreateTime: set by the producers")
             : total.appendTime == total.records ? Words::tr("LogAppendTime: set by the brokers")
                                                 : Words::tr("CreateTime and LogAppendTime"));
    rows.add(Words::tr("Latest time"), formats::time(total.lastTime), {},
             total.firstTime >= 0
                 ? Words::tr("%1 after the earliest").arg(formats::duration(std::chrono::milliseconds(total.lastTime - total.firstTime)))
                 : QString());
    if (total.noTime > 0)
        rows.part(Words::tr("Without a time"), total.noTime, total.records, Words::tr("The time is -1 or 0; not in the chart"));
    if (total.outsideTime > 0)
        rows.part(Words::tr("Time outside of 2000 to 2099"), total.outsideTime, total.records,
                  Words::tr("Perhaps seconds or microseconds taken for milliseconds; not in the chart"));
}

} // namespace

std::vector<SummaryRow> summary(const kafka::RecordStatistics& s)
{
    using formats::number;
    const kafka::PartitionStatistics total = s.total();
    Rows rows;
    rows.add(Words::tr("Messages"), number(total.records), total.records);
    if (total.records == 0)
        return rows.take();
    rows.add(Words::tr("Size"), formats::bytes(total.bytes()), total.bytes(),
             Words::tr("Uncompressed: keys %1, values %2, headers %3")
                 .arg(formats::bytes(total.keyBytes), formats::bytes(total.valueBytes), formats::bytes(total.headerBytes)));
    addTimes(rows, total);
    const qint64 keys = s.distinctKeys();
    rows.add(Words::tr("Distinct keys (estimate)"), keys > 100 ? Words::tr("about %1").arg(number(keys)) : number(keys), keys,
             Words::tr("Standard error %1 %: 95 of 100 such estimates are within %2 %")
                 .arg(percentOf(kafka::HyperLogLog::StandardError), percentOf(2 * kafka::HyperLogLog::StandardError)));
    rows.part(Words::tr("Null keys"), total.nullKeys, total.records);
    rows.part(Words::tr("Empty keys"), total.emptyKeys, total.records, Words::tr("Keys of 0 bytes, which are not null"));
    rows.part(Words::tr("Tombstones"), total.tombstones, total.records, Words::tr("Null value beside a key: compaction deletes the key"));
    if (total.nullValues > total.tombstones)
        rows.part(Words::tr("Null values without a key"), total.nullValues - total.tombstones, total.records);
    rows.part(Words::tr("Empty values"), total.emptyValues, total.records, Words::tr("Values of 0 bytes, which are not null"));
    rows.part(Words::tr("With headers"), total.withHeaders, total.records,
              total.headers > 0 ? Words::tr("%1 headers in all").arg(number(total.headers)) : QString());
    addSkew(rows, s, total);
    return rows.take();
}

QString stepName(kafka::TimeStep step)
{
    switch (step) {
    case kafka::TimeStep::Minute: return Words::tr("minute");
    case kafka::TimeStep::Hour: return Words::tr("hour");
    case kafka::TimeStep::Day: return Words::tr("day");
    case kafka::TimeStep::Week: return Words::tr("week");
    case kafka::TimeStep::Year: return Words::tr("52 weeks");
    }
    return {};
}

QString lineName(const kafka::StatisticsSeries::Line& line)
{
    if (line.partition >= 0)
        return Words::tr("Partition %1").arg(line.partition);
    return Words::tr("%1 others").arg(formats::number(line.partitions));
}

QString bucketTime(qint64 ms, kafka::TimeStep step)
{
    const QString time = formats::timeToSecond(ms);
    return step >= kafka::TimeStep::Day ? time.section(QLatin1Char(' '), 0, 0) : time.section(QLatin1Char(':'), 0, 1);
}

QString chartInWords(const kafka::StatisticsSeries& series)
{
    if (series.isEmpty())
        return Words::tr("No message with a usable time.");
    const auto most = std::max_element(series.all.begin(), series.all.end()) - series.all.begin();
    return Words::tr("Messages per %1 from %2 to %3: %4 in all, most from %5 on: %6. The table Over time has the numbers.")
        .arg(stepName(series.step), bucketTime(series.starts.front(), series.step), bucketTime(series.starts.back(), series.step),
             formats::number(std::accumulate(series.all.begin(), series.all.end(), qint64(0))), bucketTime(series.starts[size_t(most)], series.step),
             formats::number(series.all[size_t(most)]));
}

} // namespace models::statistics
