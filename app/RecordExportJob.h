// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/RecordFileWriter.h"
#include "app/TaskTracker.h"
#include "kafka/client/RecordReader.h"
#include "views/dialogs/ExportDialog.h"

#include <memory>

namespace app {

class ClusterSession;

/**
 * One export of messages into a file: the operation in the activity dock, the writer, and for a scan the reader, which waits while the disk
 * is slow. Outlives the page it was asked on. GUI thread; owned by the session, deletes itself when it has ended.
 */
class RecordExportJob : public QObject
{
    Q_OBJECT
public:
    /** `masker`: what is written is masked by it; null = raw. */
    RecordExportJob(ClusterSession* session, const QString& topic, const views::RecordExportOrder& order, kafka::masking::MaskerPtr masker);
    ~RecordExportJob() override;

    /** What scan() reads of a request. */
    static kafka::RecordRequest toRead(kafka::RecordRequest request, views::RecordExportOrder::Scope scope);

    void write(models::RecordRows rows);
    /** Reads what `request` asks for, all of it; with RecordExportOrder::Tail what is written from now on. */
    void scan(kafka::RecordRequest request);

Q_SIGNALS:
    /** How it ended; `problem` is empty when all of it is in the file. */
    void ended(const QString& sentence, const std::optional<kafka::Error>& problem);

private:
    void cancel();
    void onProgress();
    void onScanEnded();
    void onWritten();

    ClusterSession* const m_session;
    const QString m_topic;
    TaskTracker* const m_tasks; ///< outlives the session
    const views::RecordExportOrder m_order;
    const kafka::masking::MaskerPtr m_masker;
    RecordFileWriter m_writer;
    std::unique_ptr<kafka::RecordReader> m_reader;
    std::optional<kafka::Error> m_scanProblem;
    QString m_meant; ///< the relative times of the scan
    TaskId m_task = 0;
    qint64 m_total = 0; ///< records, or offsets of a scan; 0 = unknown
    bool m_cancelled = false;
};

} // namespace app
