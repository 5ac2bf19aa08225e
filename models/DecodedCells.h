// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/masking/Masker.h"
#include "kafka/serde/TopicReading.h"

#include <QCache>

namespace models {

/** Cells of keys and values that take a decoder to be read: worked out as they are seen, kept for some. GUI thread. */
class DecodedCells
{
public:
    /**
     * One line of what the decoder chosen, or the automatic choice, makes of bytes that are no text; null = they are shown as text or hex. Only for bytes
     * that may be shown: with a masker, where it left them as they are.
     */
    QString cell(qint64 number, const kafka::RecordView& record, kafka::serde::Part part, const kafka::serde::TopicReading& reading,
                 const kafka::masking::MaskerPtr& masker, int limit) const;
    /** Nothing that was worked out holds any longer. */
    void clear() { m_cells.clear(); }

private:
    static constexpr int CellsKept = 4000;

    mutable QCache<qint64, QString> m_cells {CellsKept}; ///< by number of the record and part; null ones, too
    mutable QTimeZone m_zone; ///< of the times in them
};

} // namespace models
