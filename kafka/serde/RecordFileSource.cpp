// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/RecordFileSource.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka::serde {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordFile)
};

} // namespace

bool RecordSelection::contains(qint64 number) const { return number >= from || std::binary_search(some.begin(), some.end(), number); }

qint64 RecordSelection::count(qint64 records) const { return qint64(some.size()) + std::max<qint64>(0, records - from); }

qint64 RecordSelection::at(qint64 index) const { return index < qint64(some.size()) ? some[size_t(index)] : from + (index - qint64(some.size())); }

std::optional<Result<RecordToSend>> RecordFileSource::next()
{
    if (!m_lines)
        m_lines = std::make_unique<RecordLines>(m_path);
    while (auto line = m_lines->next()) {
        if (!line->record) {
            Error error = line->record.error();
            error.message = Words::tr("Line %1: %2").arg(line->number).arg(error.message);
            return Failure(error);
        }
        if (!m_selection.contains(m_number++))
            continue;
        RecordToSend record = std::move(*line->record);
        if (m_options.place == RecordFileOptions::Place::Partitioner)
            record.partition = -1;
        if (!m_options.keepTimes)
            record.timestamp = -1;
        return record;
    }
    if (m_lines->problem().isEmpty())
        return {};
    Error error;
    error.kind = ErrorKind::Invalid;
    error.message = m_lines->problem();
    return Failure(error);
}

} // namespace kafka::serde
