// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/FieldReader.h"
#include "kafka/serde/RecordExport.h"

#include <QHash>

namespace kafka::filter {

/** A pinned field in a file: whole, whatever its size. */
class FieldColumn : public serde::RecordColumn
{
public:
    /** `readings`: by topic. */
    FieldColumn(PinnedField field, QHash<QString, serde::TopicReading> readings) : m_reader(std::move(field)), m_readings(std::move(readings)) { }

    QString title() const override { return m_reader.field().toString(); }
    QByteArray text(const RecordView& record, bool masked) const override;

private:
    FieldReader m_reader;
    QHash<QString, serde::TopicReading> m_readings;
};

} // namespace kafka::filter
