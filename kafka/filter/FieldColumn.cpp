// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/FieldColumn.h"

namespace kafka::filter {

QByteArray FieldColumn::text(const RecordView& record, bool masked) const
{
    const FieldInput in = FieldInput::of(record, m_reader.field());
    return exactText(m_reader.readWhole(in, masked ? serde::TopicReading() : m_readings.value(record.topic())));
}

} // namespace kafka::filter
