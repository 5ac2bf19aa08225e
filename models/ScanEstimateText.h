// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ScanEstimate.h"

#include <QString>

/** How much a scan would read, in words. Plain text. GUI thread. */
namespace models::scanEstimate {

/** "about 3.2 GB as stored, 12,345,678 offsets of 12 partitions", with what is not known. */
QString amount(const kafka::scanEstimate::Estimate& estimate);
/** The question before it is read, with the cluster's name and how long it takes at so many bytes a second. */
QString question(const kafka::scanEstimate::Estimate& estimate, const QString& cluster, qint64 bytesPerSecond, const QString& whyUnknown);

} // namespace models::scanEstimate
