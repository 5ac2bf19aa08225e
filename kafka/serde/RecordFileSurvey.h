// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <atomic>

namespace kafka::serde {

/** What a file of records holds, read once from beginning to end before anything of it is sent. */
struct RecordFileSurvey
{
    static constexpr int MostNamed = 5; ///< lines that are wrong
    static constexpr int MostTopics = 1000;

    qint64 records = 0;
    qint64 bytes = 0; ///< keys, values and headers
    qint64 wrong = 0; ///< lines that are not records
    QStringList problems {}; ///< "Line 17: …", the first of them
    qint64 masked = 0; ///< records that were exported masked
    QMap<QString, qint64> topics {}; ///< records of each; at most MostTopics names, the rest counts as the empty one
    qint32 highestPartition = -1;
    qint64 withoutPartition = 0;
    qint64 oldest = -1; ///< ms since epoch; -1 = none has a time
    qint64 newest = -1;
    qint64 withoutTime = 0;
    QString problem {}; ///< why it could not be read to its end; empty = it was

    qint64 fileSize = -1; ///< of the file, and when it was last changed: another file is another survey
    QDateTime modified {};

    /** Whether the file is still the one that was read. */
    bool isStillOf(const QString& path) const;
};

/** Reads all of it: seconds for a gigabyte. `cancelled` is looked at between records; then problem is not empty. Any thread. */
RecordFileSurvey surveyRecordFile(const QString& path, const std::atomic<bool>& cancelled);

} // namespace kafka::serde
