// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordRequest.h"

/** What a scan has done, in words. Translated; plain text. GUI thread. */
namespace models::scan {

/**
 * One line: "Limit of 100 reached: scanned 12,340 of 50,000 offsets (25 %) in 12 partitions, 120 hits, 4.2 MB, 0.4 s", of one partition with
 * the offsets ("scanned 900–999 of 1,000 offsets"); while reading also the rate and the time left.
 */
QString summary(const kafka::ScanProgress& progress, const kafka::RecordRequest& request);

/** "900–999", backward also "900–999, 700–720"; both ends belong to it. "—" when nothing was scanned. */
QString scannedRange(const kafka::PartitionProgress& partition);

/** What else there is to know, a sentence each: offsets without a message, an open transaction, partitions that failed. */
QStringList remarks(const kafka::ScanProgress& progress, const kafka::RecordRequest& request);
/** What the rows are of that scan while another filter narrows them. */
QString narrowed(const kafka::RecordRequest& request, const kafka::RecordFilter& by);

/** 0…1, or -1 when no fraction is known (locating, following). */
double fraction(const kafka::ScanProgress& progress);

/** Why no row is there, and what to do next. For a scan that gave out nothing. */
struct Empty
{
    QString why;
    QString next;
};
Empty whyEmpty(const kafka::ScanProgress& progress, const kafka::RecordRequest& request);

/** The error of the scan as a whole, or of its first partition that failed; nullopt = none. */
std::optional<kafka::Error> firstError(const kafka::ScanProgress& progress);
/** "3 partitions could not be read to their end: 1, 4, 7" for a banner; empty when none failed. */
QString failedPartitions(const kafka::ScanProgress& progress);

} // namespace models::scan
