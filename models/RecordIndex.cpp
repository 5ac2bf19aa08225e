// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RecordIndex.h"

#include <algorithm>
#include <limits>

namespace models {

namespace {

qint64 numberKey(const kafka::RecordView& r, RecordOrder order)
{
    switch (order) {
    case RecordOrder::Partition: return r.partition();
    case RecordOrder::Offset: return r.offset();
    case RecordOrder::Time: return r.timestamp();
    case RecordOrder::Headers: return r.headerCount();
    case RecordOrder::Size: return r.size();
    case RecordOrder::KeySize: return r.key().isNull() ? -1 : r.keySize();
    case RecordOrder::ValueSize: return r.value().isNull() ? -1 : r.valueSize();
    case RecordOrder::HeadersSize: return r.headersSize();
    default: return 0;
    }
}

template <typename Key, typename KeyOf, typename Less>
RecordIndex sorted(const NumberedBatches& batches, const RecordIndex& chosen, qint64 base, bool descending, KeyOf keyOf, Less less)
{
    struct Row
    {
        Key key;
        quint32 number;
    };
    std::vector<Row> rows;
    rows.reserve(chosen.size());
    auto batch = batches.begin(); // chosen is ascending: one walk
    for (const quint32 n : chosen) {
        const qint64 number = base + n;
        while (number >= batch->first + batch->second->size())
            ++batch;
        rows.push_back({keyOf(batch->second->at(int(number - batch->first))), n});
    }
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        if (less(a.key, b.key))
            return !descending;
        if (less(b.key, a.key))
            return descending;
        return a.number < b.number;
    });
    RecordIndex index;
    index.reserve(rows.size());
    for (const Row& row : rows)
        index.push_back(row.number);
    return index;
}

} // namespace

RecordIndex selectRecords(const NumberedBatches& batches, qint64 from, qint64 base, const RecordSelection& selection,
                          const std::atomic<quint64>* newest, quint64 generation)
{
    RecordIndex chosen;
    for (const auto& [start, batch] : batches) {
        if (newest && newest->load(std::memory_order_relaxed) != generation)
            return {};
        for (int i = int(std::max<qint64>(0, from - start)); i < batch->size(); ++i)
            if (selection.filter.matches(batch->at(i)))
                chosen.push_back(quint32(start + i - base));
    }
    if (newest && newest->load(std::memory_order_relaxed) != generation)
        return {};
    switch (selection.order) {
    case RecordOrder::Arrival: return chosen;
    case RecordOrder::Key:
    case RecordOrder::Value: {
        const bool key = selection.order == RecordOrder::Key;
        return sorted<QByteArrayView>(
            batches, chosen, base, selection.descending, [key](const kafka::RecordView& r) { return key ? r.key() : r.value(); },
            [](QByteArrayView a, QByteArrayView b) {
                if (a.isNull() != b.isNull())
                    return a.isNull(); // null before empty
                return a.compare(b) < 0;
            });
    }
    default:
        return sorted<qint64>(
            batches, chosen, base, selection.descending, [&](const kafka::RecordView& r) { return numberKey(r, selection.order); },
            std::less<qint64>());
    }
}

} // namespace models
