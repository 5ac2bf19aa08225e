// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DecodedCells.h"

#include "kafka/serde/RecordCell.h"
#include "models/Formats.h"

namespace models {

QString DecodedCells::cell(qint64 number, const kafka::RecordView& record, kafka::serde::Part part, const kafka::serde::TopicReading& reading,
                           const kafka::masking::MaskerPtr& masker, int limit) const
{
    if (!kafka::serde::needsDecoder(record, part, reading))
        return {};
    if (const QTimeZone zone = formats::zone(); zone != m_zone) {
        m_cells.clear();
        m_zone = zone;
    }
    const qint64 key = number * 2 + (part == kafka::serde::Part::Key ? 1 : 0);
    if (const QString* known = m_cells.object(key))
        return *known;
    kafka::serde::DecodingHook mask;
    if (masker)
        mask = [&](kafka::serde::Decoding& decoding) { masker->mask(decoding, record.topic()); };
    const QString text = kafka::serde::decodedCell(record, part, reading, limit, m_zone, mask).value_or(QString());
    m_cells.insert(key, new QString(text));
    return text;
}

} // namespace models
