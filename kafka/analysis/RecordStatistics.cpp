// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/RecordStatistics.h"

#include "kafka/analysis/XxHash.h"

#include <QVarLengthArray>

#include <algorithm>

namespace kafka {

namespace {

void countTime(PartitionStatistics& p, qint64 ms)
{
    if (ms <= 0) {
        ++p.noTime;
        return;
    }
    if (!TimeBuckets::isUsable(ms)) {
        ++p.outsideTime;
        return;
    }
    p.firstTime = p.firstTime < 0 ? ms : std::min(p.firstTime, ms);
    p.lastTime = std::max(p.lastTime, ms);
}

} // namespace

void PartitionStatistics::add(const PartitionStatistics& o)
{
    if (o.records == 0)
        return;
    firstOffset = records == 0 ? o.firstOffset : std::min(firstOffset, o.firstOffset);
    lastOffset = std::max(lastOffset, o.lastOffset);
    if (o.firstTime >= 0)
        firstTime = firstTime < 0 ? o.firstTime : std::min(firstTime, o.firstTime);
    lastTime = std::max(lastTime, o.lastTime);
    largest = std::max(largest, o.largest);
    for (const auto member :
         {&PartitionStatistics::records, &PartitionStatistics::keyBytes, &PartitionStatistics::valueBytes, &PartitionStatistics::headerBytes,
          &PartitionStatistics::nullKeys, &PartitionStatistics::emptyKeys, &PartitionStatistics::nullValues, &PartitionStatistics::tombstones,
          &PartitionStatistics::emptyValues, &PartitionStatistics::headers, &PartitionStatistics::withHeaders, &PartitionStatistics::noTime,
          &PartitionStatistics::outsideTime, &PartitionStatistics::appendTime})
        this->*member += o.*member;
}

void RecordStatistics::add(const RecordFields& r)
{
    const int row = rowOf(r.partition);
    PartitionStatistics& p = m_partitions[size_t(row)];
    qint64 headerBytes = 0;
    for (const HeaderView& h : r.headers)
        headerBytes += h.name.size() + h.value.size();
    const qint64 size = r.key.size() + r.value.size() + headerBytes;
    p.firstOffset = p.records == 0 ? r.offset : std::min(p.firstOffset, r.offset);
    p.lastOffset = std::max(p.lastOffset, r.offset);
    ++p.records;
    p.keyBytes += r.key.size();
    p.valueBytes += r.value.size();
    p.headerBytes += headerBytes;
    p.headers += qint64(r.headers.size());
    p.withHeaders += !r.headers.empty();
    p.largest = std::max(p.largest, size);
    p.appendTime += r.timestampType == TimestampType::LogAppendTime;
    if (r.key.isNull()) {
        ++p.nullKeys;
    } else {
        p.emptyKeys += r.key.isEmpty();
        m_keySizes.add(r.key.size());
        m_keys.add(xxHash64(r.key));
    }
    if (r.value.isNull()) {
        ++p.nullValues;
        p.tombstones += !r.key.isNull();
    } else {
        p.emptyValues += r.value.isEmpty();
        m_valueSizes.add(r.value.size());
    }
    m_recordSizes.add(size);
    countTime(p, r.timestamp);
    if (TimeBuckets::isUsable(r.timestamp))
        m_times.add(row, r.timestamp);
}

void RecordStatistics::add(const RecordView& record)
{
    if (record.kind() != RecordKind::Record)
        return;
    QVarLengthArray<HeaderView, 16> headers;
    for (const HeaderView& h : record.headers())
        headers.append(h);
    RecordFields fields = record.fields();
    fields.headers = {headers.constData(), size_t(headers.size())};
    add(fields);
}

void RecordStatistics::merge(const RecordStatistics& other)
{
    for (size_t from = 0; from < other.m_partitions.size(); ++from) {
        const int to = rowOf(other.m_partitions[from].partition);
        m_partitions[size_t(to)].add(other.m_partitions[from]);
        m_times.merge(to, other.m_times, int(from));
    }
    m_keySizes.merge(other.m_keySizes);
    m_valueSizes.merge(other.m_valueSizes);
    m_recordSizes.merge(other.m_recordSizes);
    m_keys.merge(other.m_keys);
}

int RecordStatistics::rowOf(qint32 partition)
{
    if (partition == m_lastPartition && m_lastRow >= 0)
        return m_lastRow;
    int row = m_rowOf.value(partition, -1);
    if (row < 0) {
        row = int(m_partitions.size());
        m_partitions.emplace_back().partition = partition;
        m_rowOf.insert(partition, row);
    }
    m_lastPartition = partition;
    m_lastRow = row;
    return row;
}

std::vector<PartitionStatistics> RecordStatistics::partitions() const
{
    auto all = m_partitions;
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.partition < b.partition; });
    return all;
}

PartitionStatistics RecordStatistics::total() const
{
    PartitionStatistics sum;
    for (const auto& p : m_partitions)
        sum.add(p);
    return sum;
}

std::vector<qint64> RecordStatistics::counts(qint32 partition, const TimeBuckets::Grid& grid) const
{
    const int row = m_rowOf.value(partition, -1);
    return row < 0 ? std::vector<qint64>(size_t(grid.size)) : m_times.counts(row, grid);
}

std::vector<qint32> RecordStatistics::busiest(int most) const
{
    auto all = m_partitions;
    std::sort(all.begin(), all.end(),
              [](const auto& a, const auto& b) { return a.records != b.records ? a.records > b.records : a.partition < b.partition; });
    std::vector<qint32> ids;
    for (const auto& p : all)
        if (int(ids.size()) < most)
            ids.push_back(p.partition);
    return ids;
}

} // namespace kafka
