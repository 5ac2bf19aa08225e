// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RecordIndex.h"

#include "models/PinnedCells.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
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

// What a filter cannot decide about stays: it is never said not to match.
class Chooser
{
public:
    Chooser(const kafka::RecordFilter& filter, RecordIndex& chosen, QString* problem) : m_filter(filter), m_chosen(chosen), m_problem(problem)
    {
        if (filter.matcher && filter.matcher->isSlow())
            m_queue = filter.matcher->queue();
    }
    void add(const kafka::RecordView& record, quint32 number)
    {
        if (m_queue) {
            const bool judged = record.kind() != kafka::RecordKind::Notice;
            if (judged)
                ask(record);
            m_waiting.push_back({record, number, judged});
            return;
        }
        kafka::MatchQueue::Verdict verdict {kafka::Match::Yes, {}};
        if (m_filter.matcher)
            verdict.match = m_filter.matcher->match(record, verdict.problem);
        settle(record, number, verdict);
    }
    /** Whether another record may be added without waiting; waits a moment when not. */
    bool hasRoom()
    {
        if (!m_queue || !m_queue->isFull())
            return true;
        settleWaiting();
        return !m_queue->isFull();
    }
    /** Whether all are judged; waits a moment when not. */
    bool isDone()
    {
        if (m_queue)
            settleWaiting();
        return m_waiting.empty();
    }

private:
    struct Waiting
    {
        kafka::RecordView record;
        quint32 number;
        bool judged;
    };

    void ask(const kafka::RecordView& record)
    {
        kafka::RecordFields fields = record.fields();
        if (m_queue->readsHeaders()) {
            m_headers.clear();
            for (const kafka::HeaderView& h : record.headers())
                m_headers.push_back(h);
            fields.headers = m_headers;
        }
        m_queue->add(record.topic(), fields);
    }
    void settleWaiting()
    {
        auto wait = std::chrono::milliseconds(50);
        while (!m_waiting.empty()) {
            const Waiting first = m_waiting.front();
            kafka::MatchQueue::Verdict verdict {kafka::Match::Yes, {}};
            if (first.judged) {
                const auto taken = m_queue->take(wait);
                if (!taken)
                    return;
                verdict = *taken;
                wait = {};
            }
            m_waiting.pop_front();
            settle(first.record, first.number, verdict);
        }
    }
    void settle(const kafka::RecordView& record, quint32 number, const kafka::MatchQueue::Verdict& verdict)
    {
        if (verdict.match != kafka::Match::No)
            m_chosen.push_back(number);
        if (verdict.match == kafka::Match::Error && m_problem && m_problem->isEmpty())
            *m_problem = QCoreApplication::translate("RecordModel", "partition %1, offset %2: %3")
                             .arg(record.partition())
                             .arg(record.offset())
                             .arg(verdict.problem);
    }

    const kafka::RecordFilter& m_filter;
    RecordIndex& m_chosen;
    QString* m_problem;
    std::unique_ptr<kafka::MatchQueue> m_queue;
    std::deque<Waiting> m_waiting;
    std::vector<kafka::HeaderView> m_headers;
};

/** By what a key or a value is ordered. */
struct Text
{
    QByteArray own; ///< where bytes looks at, if it is masked
    QByteArrayView bytes;
};

// Masked ones by what is seen of them: an order by what was read would tell which of two masked values is the larger.
Text textOf(const kafka::RecordView& r, const RecordSelection& selection)
{
    constexpr int Compared = 300;
    const bool key = selection.order == RecordOrder::Key;
    const QByteArrayView raw = key ? r.key() : r.value();
    if (!selection.masker)
        return {{}, raw};
    const auto masked = selection.masker->cell(r, key ? kafka::serde::Part::Key : kafka::serde::Part::Value, Compared);
    if (masked.state == kafka::masking::MaskState::Clean)
        return {{}, raw};
    const QByteArray own = masked.bytes.left(Compared);
    return {own, own};
}

kafka::filter::FieldOrderKey fieldOf(const kafka::RecordView& r, const RecordSelection& selection)
{
    static const kafka::serde::TopicReading automatic;
    if (r.kind() != kafka::RecordKind::Record)
        return {};
    const auto it = selection.masker ? selection.field->readings.cend() : selection.field->readings.constFind(r.topic());
    const SeenField seen = seenField(selection.field->reader, r, selection.masker, it == selection.field->readings.cend() ? automatic : *it);
    return {seen.value, seen.state != kafka::masking::MaskState::Clean || seen.value.owner};
}

template <typename Key> bool isLast(const Key&) { return false; }
bool isLast(const kafka::filter::FieldOrderKey& key) { return key.isAbsent(); }

template <typename Key, typename Outdated, typename KeyOf, typename Less>
RecordIndex sorted(const NumberedBatches& batches, const RecordIndex& chosen, qint64 base, bool descending, Outdated outdated, KeyOf keyOf, Less less)
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
        if (outdated())
            return {};
        const qint64 number = base + n;
        while (number >= batch->first + batch->second->size())
            ++batch;
        rows.push_back({keyOf(batch->second->at(int(number - batch->first))), n});
    }
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        if (isLast(a.key) || isLast(b.key))
            return isLast(a.key) == isLast(b.key) ? a.number < b.number : isLast(b.key);
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
                          const std::atomic<quint64>* newest, quint64 generation, QString* problem)
{
    const auto outdated = [newest, generation] { return newest && newest->load(std::memory_order_relaxed) != generation; };
    RecordIndex chosen;
    Chooser chooser(selection.filter, chosen, problem);
    for (const auto& [start, batch] : batches) {
        if (outdated())
            return {};
        for (int i = int(std::max<qint64>(0, from - start)); i < batch->size(); ++i) {
            while (!chooser.hasRoom())
                if (outdated())
                    return {};
            chooser.add(batch->at(i), quint32(start + i - base));
        }
    }
    while (!chooser.isDone())
        if (outdated())
            return {};
    if (outdated())
        return {};
    switch (selection.order) {
    case RecordOrder::Arrival: return chosen;
    case RecordOrder::Key:
    case RecordOrder::Value:
        return sorted<Text>(
            batches, chosen, base, selection.descending, outdated, [&](const kafka::RecordView& r) { return textOf(r, selection); },
            [](const Text& a, const Text& b) {
                if (a.bytes.isNull() != b.bytes.isNull())
                    return a.bytes.isNull(); // null before empty
                return a.bytes.compare(b.bytes) < 0;
            });
    case RecordOrder::Field:
        return sorted<kafka::filter::FieldOrderKey>(
            batches, chosen, base, selection.descending, outdated, [&](const kafka::RecordView& r) { return fieldOf(r, selection); },
            [](const kafka::filter::FieldOrderKey& a, const kafka::filter::FieldOrderKey& b) { return a < b; });
    case RecordOrder::Topic:
        return sorted<QString>(
            batches, chosen, base, selection.descending, outdated, [](const kafka::RecordView& r) { return r.topic(); }, std::less<QString>());
    default:
        return sorted<qint64>(
            batches, chosen, base, selection.descending, outdated, [&](const kafka::RecordView& r) { return numberKey(r, selection.order); },
            std::less<qint64>());
    }
}

} // namespace models
