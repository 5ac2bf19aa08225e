// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/DeleteRecordsFile.h"
#include "kafka/analysis/DeleteRecordsPlan.h"
#include "kafka/values/OffsetReset.h"

#include <QTimeZone>

namespace kafka {

/** What a person typed into the form of "Delete records". */
struct DeleteRecordsInput
{
    enum Mode { NotChosen, ToEnd, ToOffset, ToTime, FromFile };
    Mode mode = NotChosen;
    QString partitions; ///< "orders", "orders:0,2-4 audit"; not used with FromFile
    QString offsets; ///< ToOffset: "120", "0=120 1=80", "orders:0=120"
    QString time; ///< ToTime: as ResetTime::parse takes it
    bool emptyIfAllOlder = false; ///< ToTime
    QString file; ///< FromFile: path

    bool operator==(const DeleteRecordsInput&) const = default;
};

/** The same, understood. */
struct DeleteRecordsAsk
{
    DeleteRecordsInput::Mode mode = DeleteRecordsInput::NotChosen;
    ResetScope scope;
    ResetTarget offsets; ///< ToOffset
    std::optional<TimePoint> time; ///< ToTime
    bool emptyIfAllOlder = false;
    DeleteRecordsFile file; ///< FromFile

    /** Names of the topics it is about, sorted. */
    QStringList topics() const;
};

/** Which field of the form needs something. */
enum class DeleteRecordsField { Mode, Partitions, Value, File };
struct DeleteRecordsProblem
{
    DeleteRecordsField field = DeleteRecordsField::Mode;
    QString text;
    bool missing = false; ///< nothing is wrong, something is not filled in yet

    bool operator==(const DeleteRecordsProblem&) const = default;
};

/** `file`: content of the chosen file, with FromFile. */
tl::expected<DeleteRecordsAsk, DeleteRecordsProblem> parseDeleteRecords(const DeleteRecordsInput& input, const QByteArray& file,
                                                                        const QTimeZone& zone, TimePoint now);

/**
 * A target per partition, sorted; partitions named that do not exist get one too (their offsets are unknown, so they are
 * refused). `partitionCounts`: of the topics that exist. `atTime`: answers of ListOffsets.
 */
std::vector<DeleteRecordsTarget> deleteRecordsTargets(const DeleteRecordsAsk& ask, const QHash<QString, int>& partitionCounts,
                                                      const QHash<TopicPartition, OffsetAt>& atTime);

} // namespace kafka
