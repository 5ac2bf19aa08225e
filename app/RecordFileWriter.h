// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/masking/Masker.h"
#include "kafka/serde/RecordExport.h"
#include "models/RecordRows.h"

#include <QObject>

#include <memory>

namespace app {

/** A file of records: what and where. */
struct RecordFile
{
    QString path; ///< RawValues: a folder that does not exist yet
    kafka::serde::RecordFormatting formatting;
    bool growing = false; ///< written as records come and kept whatever happens; else the file appears whole or not at all
    kafka::masking::MaskerPtr masker = {}; ///< applied to each record; null = as they are
};

/** What is there, through links too, would not be replaced by a file: a sentence. Empty = a file, or nothing. */
QString whyNoFile(const QString& path);

/**
 * Writes records to a file on a thread of its own: the disk may be slow. Whoever adds records heeds isFull(). GUI thread; owned by
 * whoever exports. Destroying it before finished() is cancel(): nothing is left but a growing file.
 */
class RecordFileWriter : public QObject
{
    Q_OBJECT
public:
    /** More than this waits to be written: isFull(). Bytes of batches. */
    static constexpr qint64 MostWaiting = 64 << 20;
    static constexpr qint64 MostFiles = 100'000; ///< of RawValues

    explicit RecordFileWriter(const RecordFile& file, QObject* parent = nullptr);
    ~RecordFileWriter() override;

    void add(models::RecordRows rows);
    /** All records of the batches, in order. */
    void add(const std::vector<kafka::RecordBatchPtr>& batches);
    /** Nothing follows: the file is completed, then finished(). What is only a `part` of what was wanted stays beside its place, named .part. */
    void finish(bool part = false);
    /** Ends at once and removes what is not complete; finished() follows. */
    void cancel();

    bool isFull() const;
    qint64 records() const; ///< written so far
    qint64 withoutFile() const; ///< of these: null values, for which RawValues writes nothing
    qint64 bytes() const; ///< of the file so far
    /** Where it is, after finished(). */
    QString place() const;
    /** It is there: also when cancel() came too late. */
    bool isThere() const;
    /** Why it failed; empty = it has not. */
    QString problem() const;

Q_SIGNALS:
    /** isFull() no longer. */
    void roomAgain();
    /** Some more was written; at most ten times a second. */
    void progressed();
    /** The last signal: complete, failed (problem()) or cancelled. */
    void finished();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace app
