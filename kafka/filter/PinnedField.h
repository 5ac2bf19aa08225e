// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/Literals.h"
#include "kafka/serde/TopicReading.h"

namespace kafka::filter {

/** A field of keys or values that is a column of its own in a table of messages: what stands at a path in JSON, or a column of delimited text. A value. */
struct PinnedField
{
    static constexpr int MaxColumn = 100'000;

    serde::Part part = serde::Part::Value; ///< Key or Value
    JsonPath path {}; ///< unless a column is given
    int column = 0; ///< of delimited text, from 1; 0 = JSON

    bool isColumn() const { return column > 0; }
    /** As settings keep it and people type it: `$.order.total`, `key $.id`, `column 3`, `key column 3`. */
    QString toString() const;
    /** For a column's head: the path, or translated words. */
    QString title() const;
    /** toString() and back; `value` may stand in front, the case of the words does not matter. */
    static Parsed<PinnedField> parse(QStringView text);

    bool operator==(const PinnedField&) const = default;
};

} // namespace kafka::filter
