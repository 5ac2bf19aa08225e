// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordBatch.h"

namespace kafka {

/**
 * Batches in a temporary file that nobody else sees: made 0600 and unlinked at once, so that nothing of it outlives the process. Written and read
 * by one thread; only what this process wrote is read.
 */
class RecordBatchFile
{
public:
    RecordBatchFile() = default;
    ~RecordBatchFile();
    RecordBatchFile(const RecordBatchFile&) = delete;
    RecordBatchFile& operator=(const RecordBatchFile&) = delete;

    /** Makes the file in the folder. The reason as the system words it; empty = made. */
    QString open(const QString& folder);
    bool isOpen() const { return m_file >= 0; }
    /** Adds the batch at the end; where it begins, or -1: errorText() says why (the disk is full) and the file is as before. */
    qint64 write(const RecordBatch& batch);
    /** The batch that begins there; null: it cannot be read back. */
    RecordBatchPtr read(qint64 at) const;
    qint64 size() const { return m_size; } ///< bytes
    const QString& errorText() const { return m_error; }

private:
    bool writeAll(const void* bytes, size_t size, qint64 at);
    bool readAll(void* bytes, size_t size, qint64 at) const;

    int m_file = -1;
    qint64 m_size = 0;
    QString m_error;
};

} // namespace kafka
