// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/StatisticsSeries.h"
#include "models/SummaryModel.h"

/** Statistics of messages in words. Translated; plain text. GUI thread. */
namespace models::statistics {

/** The figures of all partitions together, with what they mean and how exact they are, for a SummaryModel. */
std::vector<SummaryRow> summary(const kafka::RecordStatistics& statistics);

/** "minute", "hour", "day", "week", "52 weeks". */
QString stepName(kafka::TimeStep step);
/** "Partition 3", "17 others". */
QString lineName(const kafka::StatisticsSeries::Line& line);
/** When a bucket begins, no more exact than it is wide: "2026-03-14 09:00", "2026-03-14". */
QString bucketTime(qint64 ms, kafka::TimeStep step);
/** A chart in a sentence: from when to when, how many, the fullest bucket. */
QString chartInWords(const kafka::StatisticsSeries& series);

} // namespace models::statistics
