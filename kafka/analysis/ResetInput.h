// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/OffsetReset.h"
#include "kafka/values/Result.h"

/** What people type into the reset form. Pure; refusals are Error(Invalid) with a sentence that names an example. */
namespace kafka::ResetInput {

/**
 * Partitions as kafka-consumer-groups --topic takes them, several separated by spaces: "orders" (all), "orders:0,2",
 * also ranges: "orders:0-3,7".
 */
Result<ResetScope> partitions(const QString& text);
/** "120" for every partition, or "orders:0=120 orders:1=80"; without a topic ("0=120") `topic` is meant. Not negative. */
Result<ResetTarget> offsets(const QString& text, const QString& topic);
/** "-100", "+100", "100" (= +100), also with the minus sign U+2212; not 0. */
Result<ResetTarget> shift(const QString& text);

} // namespace kafka::ResetInput
