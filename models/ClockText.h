// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Clock.h"

#include <QStringList>

/** What relative times such as "-2h" meant, by whose clock, and how far clocks differ. Sentences; plain text. GUI thread. */
namespace models::clocks {

/** "Counted back from 2026-03-14 09:26:53.589 UTC+09:00, by the clock of the cluster's controller."; of times of today only ("15:00"), what today is. */
QString countedFrom(const kafka::RelativeTimes& relative);
/** "“-2h” is 2026-03-14 07:26:53.589 UTC+09:00." and countedFrom(). Empty without times. */
QString meant(const kafka::RelativeTimes& relative);
/** What to know when clocks differ by more than the tolerance, a sentence each; empty = they agree. */
QStringList warnings(const kafka::CountedFrom& from);

} // namespace models::clocks
