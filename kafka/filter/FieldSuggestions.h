// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/FieldReader.h"

namespace kafka::filter {

/**
 * The fields of a message that may be pinned: paths to the values of JSON (elements of arrays as [*], each path once, in their order), or the columns of delimited text; of
 * the value, then of a key of JSON. Looks at the beginning only and gives some hundred at most. Pure; any thread.
 */
std::vector<PinnedField> fieldsOf(const RecordView& record, const serde::TopicReading& reading);

} // namespace kafka::filter
