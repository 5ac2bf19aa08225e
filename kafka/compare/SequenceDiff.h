// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>

#include <atomic>
#include <span>
#include <vector>

/**
 * What two sequences (lines, elements, headers) have in common, in order. Our own: the libraries at hand have none (Qt's QtTest compares only what is equal), and what is
 * needed is small: the greedy algorithm of Myers ("An O(ND) difference algorithm", 1986), and where that would take too long, items that occur once in both as
 * anchors (as "patience diff" has them) with Myers between. Pure; any thread.
 */
namespace kafka::compare {

/** Set by whoever waits no longer; null = nobody can. */
using Cancelled = const std::atomic<bool>*;
inline bool isCancelled(Cancelled cancelled) { return cancelled && cancelled->load(std::memory_order_relaxed); }

/** A part of both sequences: equal items, or items of the left that the right has others for (or none). */
struct Stretch
{
    bool same = false;
    qsizetype left = 0; ///< index of the first item
    qsizetype right = 0;
    qsizetype leftCount = 0;
    qsizetype rightCount = 0;
    bool operator==(const Stretch&) const = default;
};

struct SequenceDiff
{
    std::vector<Stretch> stretches; ///< all of both, in order; those that are not `same` never follow one another
    bool coarse = false; ///< somewhere too different: items there are said to differ although some may be in common
};

/** Gives equal items one number. */
class Numbers
{
public:
    /** The bytes must live as long as this. */
    quint32 of(QByteArrayView item);

private:
    QHash<QByteArrayView, quint32> m_known;
};

/** Items are numbers: equal when the items are. What a cancelled one returns is of no use. */
SequenceDiff diffSequences(std::span<const quint32> left, std::span<const quint32> right, Cancelled cancelled = nullptr);

} // namespace kafka::compare
