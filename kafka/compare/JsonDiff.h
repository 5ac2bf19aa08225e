// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/compare/SequenceDiff.h"

#include <QString>

namespace kafka::compare {

/** How two things that stand beside one another differ. */
enum class Difference : quint8 {
    None,
    Changed,
    Writing, ///< the same value written differently: 1.0 and 1.00, "A" and "\u0041"
    Order, ///< the same things in another order
    OnlyLeft,
    OnlyRight
};

struct JsonDifference
{
    Difference kind = Difference::Changed;
    QString
        path; ///< "$.order.lines[2].id"; a name that occurs again in its object: "$.id (2)"; elements that moved: "[2 → 3]"; a long one without its middle: …
    QString left; ///< excerpts; of Order: the names
    QString right;
};

struct JsonDiff
{
    std::vector<JsonDifference> differences; ///< in the order of the left one; the first MostShown
    qint64 count = 0; ///< of all that were found
    bool tooLarge = false; ///< nothing was compared: too many values
    bool coarse = false; ///< see SequenceDiff

    static constexpr qint64 MostShown = 10'000;
    static constexpr size_t MostValues = 1'000'000;
};

/**
 * Compares two valid JSON texts (serde::checkJson) by structure. Members are found by name, the n-th of a name with the n-th; elements by what they hold. White space does
 * not count. Number text stays as it is. What a cancelled one returns is of no use. Any thread.
 */
JsonDiff diffJson(QByteArrayView left, QByteArrayView right, Cancelled cancelled = nullptr);

} // namespace kafka::compare
