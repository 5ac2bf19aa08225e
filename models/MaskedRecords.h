// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/masking/Masker.h"

#include <QCache>

#include <deque>

namespace models {

/** What a messages table shows of masked records: asked for as rows are seen, kept for some. Without a masker it costs nothing. Used by one thread. */
class MaskedRecords
{
public:
    struct Header
    {
        kafka::masking::MaskedBytes name;
        kafka::masking::MaskedBytes value;
    };
    /** What the cells of a row show. */
    struct Cells
    {
        kafka::masking::MaskedBytes key;
        kafka::masking::MaskedBytes value;
        std::vector<Header> headers; ///< the first ones
        /** The strongest of the headers'. */
        kafka::masking::MaskState headersState() const;
    };

    void setMasker(kafka::masking::MaskerPtr masker);
    const kafka::masking::MaskerPtr& masker() const { return m_masker; }
    void clear();

    /** Beginnings of key, value and headers, at least `limit` characters of each (of all headers together). Valid until the next call. */
    const Cells& cells(qint64 number, const kafka::RecordView& own, int limit) const;
    /** All of the record. What the views look at is kept for a while: the last four at least. */
    kafka::masking::MaskedRecord record(qint64 number, const kafka::RecordView& own) const;

private:
    static constexpr int CellsKept = 1000; // rows
    static constexpr size_t RecordsKept = 64;
    static constexpr qint64 BytesKept = 16 << 20;

    kafka::masking::MaskerPtr m_masker;
    mutable QCache<qint64, Cells> m_cells {CellsKept};
    mutable std::deque<std::pair<qint64, kafka::masking::MaskedRecord>> m_records; ///< the newest last
    mutable qint64 m_bytes = 0;
};

} // namespace models
