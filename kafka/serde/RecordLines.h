// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/UnpackedFile.h"
#include "kafka/values/Record.h"
#include "kafka/values/Result.h"

#include <atomic>
#include <optional>

namespace kafka::serde {

/** A line of a file of records. */
struct RecordLine
{
    qint64 number = 0; ///< of the line in the file, from 1
    Result<RecordToSend> record;
    bool masked = false; ///< it was exported masked: what is masked in it is not what the message held
};

/**
 * The records of a file as an export writes it in NDJSON: an object a line (recordFromJson()), plain, gzip or Zstandard. Empty lines are passed over. Used by one thread at
 * a time; memory: a line.
 */
class RecordLines
{
public:
    static constexpr qint64 LongestLine = 512 << 20; ///< bytes

    /** `cancelled`, if given, is looked at between lines: then there is a problem(). */
    explicit RecordLines(const QString& path, const std::atomic<bool>* cancelled = nullptr) : m_file(path), m_cancelled(cancelled) { }

    /** nullopt: the end, or problem(). */
    std::optional<RecordLine> next();
    /** Why nothing (more) can be read; empty = nothing is wrong. */
    const QString& problem() const { return m_problem; }
    const UnpackedFile& file() const { return m_file; }

private:
    std::optional<QByteArrayView> nextLine();

    UnpackedFile m_file;
    const std::atomic<bool>* m_cancelled;
    QByteArray m_text; ///< unpacked, from m_begin on not read yet
    qsizetype m_begin = 0;
    qint64 m_number = 0;
    QString m_problem;
};

} // namespace kafka::serde
