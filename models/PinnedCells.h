// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/FieldReader.h"
#include "models/MaskedRecords.h"

#include <QCache>

namespace models {

/** A pinned field of a record, as it may be seen. */
struct SeenField
{
    kafka::masking::MaskState state = kafka::masking::MaskState::Clean; ///< of all of the key or the value
    kafka::masking::MaskedBytes bytes; ///< what value looks at, perhaps
    kafka::RecordBatchPtr batch; ///< likewise
    kafka::filter::FieldValue value;
};
/** Looks at the beginning only, through the masker (null = none), without the topic's charset and decoders while there is one. Any thread. */
SeenField seenField(const kafka::filter::FieldReader& reader, const kafka::RecordView& own, const kafka::masking::MaskerPtr& masker,
                    const kafka::serde::TopicReading& reading);

/** What the cells of pinned fields show: worked out as rows are seen, kept for some. Used by one thread. */
class PinnedCells
{
public:
    static constexpr int CellCharacters = 300;

    struct Cell
    {
        QString text; ///< one line; of nothing, null and empty the word for it
        bool word = false; ///< text is no data
        kafka::filter::FieldKind kind = kafka::filter::FieldKind::Missing;
        kafka::masking::MaskState state = kafka::masking::MaskState::Clean; ///< of this field
    };

    const std::vector<kafka::filter::FieldReader>& readers() const { return m_readers; }
    void insert(int at, const kafka::filter::PinnedField& field);
    void remove(int at);
    /** Nothing that was worked out holds any longer. */
    void clear() { m_rows.clear(); }
    /** Valid until the next call. */
    const Cell& cell(qint64 number, int field, const kafka::RecordView& own, const MaskedRecords& masked,
                     const kafka::serde::TopicReading& reading) const;

private:
    static constexpr int CellsKept = 10'000;

    std::vector<kafka::filter::FieldReader> m_readers;
    mutable QCache<qint64, std::vector<std::unique_ptr<Cell>>> m_rows {CellsKept}; ///< by number of the record; costs a cell each
};

} // namespace models
