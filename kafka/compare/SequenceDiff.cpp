// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/compare/SequenceDiff.h"

#include <algorithm>

namespace kafka::compare {

namespace {

using Items = std::span<const quint32>;

constexpr int MostEdits = 1500; // of Myers at once: its trace takes the square of it, 9 MB
constexpr qsizetype FewSteps = 2'000'000;

/** Items [from, to) of both sides. */
struct Range
{
    qsizetype left = 0;
    qsizetype leftEnd = 0;
    qsizetype right = 0;
    qsizetype rightEnd = 0;
};

class Matching
{
public:
    Matching(Items left, Items right, Cancelled cancelled) : m_left(left), m_right(right), m_cancelled(cancelled), m_of(left.size(), -1) { }

    SequenceDiff run()
    {
        m_todo.push_back({0, qsizetype(m_left.size()), 0, qsizetype(m_right.size())});
        while (!m_todo.empty() && !isCancelled(m_cancelled)) {
            Range range = m_todo.back();
            m_todo.pop_back();
            trim(range);
            if (range.left == range.leftEnd || range.right == range.rightEnd)
                continue;
            if (!myers(range) && !anchors(range))
                m_diff.coarse = true;
        }
        collect();
        return std::move(m_diff);
    }

private:
    bool equal(qsizetype left, qsizetype right) const { return m_left[size_t(left)] == m_right[size_t(right)]; }
    void match(qsizetype left, qsizetype right) { m_of[size_t(left)] = right; }

    void trim(Range& r)
    {
        while (r.left < r.leftEnd && r.right < r.rightEnd && equal(r.left, r.right))
            match(r.left++, r.right++);
        while (r.left < r.leftEnd && r.right < r.rightEnd && equal(r.leftEnd - 1, r.rightEnd - 1))
            match(--r.leftEnd, --r.rightEnd);
    }

    // Furthest x on each diagonal k = x - y after d edits. False = given up: too many edits or steps.
    bool myers(const Range& r)
    {
        const qsizetype n = r.leftEnd - r.left;
        const qsizetype m = r.rightEnd - r.right;
        const int most = int(std::min<qsizetype>(n + m, MostEdits));
        const qsizetype allowed = FewSteps + 16 * (n + m);
        qsizetype steps = 0;
        std::vector<qint32> furthest(size_t(2 * most + 3), 0);
        const auto at = [&](int k) -> qint32& { return furthest[size_t(k + most + 1)]; };
        std::vector<std::vector<qint32>> trace;
        for (int d = 0; d <= most; ++d) {
            for (int k = -d; k <= d; k += 2) {
                qsizetype x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
                qsizetype y = x - k;
                const qsizetype from = x;
                while (x < n && y < m && y >= 0 && equal(r.left + x, r.right + y))
                    ++x, ++y;
                steps += x - from + 1;
                at(k) = qint32(std::min(x, n + 1)); // beyond the edge is as good as at it
                if (x >= n && y >= m) {
                    walkBack(r, trace, d);
                    return true;
                }
            }
            if (steps > allowed || isCancelled(m_cancelled))
                return false;
            trace.emplace_back(furthest.begin() + (most + 1 - d), furthest.begin() + (most + 2 + d));
        }
        return false;
    }

    void walkBack(const Range& r, const std::vector<std::vector<qint32>>& trace, int edits)
    {
        qsizetype x = r.leftEnd - r.left;
        qsizetype y = r.rightEnd - r.right;
        for (int d = edits; d > 0; --d) {
            const auto& before = trace[size_t(d - 1)]; // of diagonals -(d-1)…d-1
            const auto at = [&](int k) { return k < -(d - 1) || k > d - 1 ? qint32(-1) : before[size_t(k + d - 1)]; };
            const int k = int(x - y);
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const qsizetype fromX = down ? at(k + 1) : at(k - 1);
            const qsizetype fromY = fromX - (down ? k + 1 : k - 1);
            const qsizetype startX = down ? fromX : fromX + 1;
            for (; x > startX; --x, --y)
                match(r.left + x - 1, r.right + y - 1);
            x = fromX;
            y = fromY;
        }
        for (; x > 0 && y > 0; --x, --y)
            match(r.left + x - 1, r.right + y - 1);
    }

    // Items that occur once on each side, as many of them as are in order; what lies between goes on being compared. False = there are none.
    bool anchors(const Range& r)
    {
        struct Place
        {
            qsizetype left = -1;
            qsizetype right = -1;
            int lefts = 0;
            int rights = 0;
        };
        QHash<quint32, Place> places;
        for (qsizetype i = r.left; i < r.leftEnd; ++i) {
            Place& p = places[m_left[size_t(i)]];
            p.left = i;
            ++p.lefts;
        }
        for (qsizetype i = r.right; i < r.rightEnd; ++i) {
            Place& p = places[m_right[size_t(i)]];
            p.right = i;
            ++p.rights;
        }
        std::vector<std::pair<qsizetype, qsizetype>> once;
        for (const Place& p : std::as_const(places))
            if (p.lefts == 1 && p.rights == 1)
                once.emplace_back(p.left, p.right);
        if (once.empty())
            return false;
        std::sort(once.begin(), once.end());
        Range rest = r;
        for (const auto& [left, right] : longestRising(once)) {
            match(left, right);
            m_todo.push_back({rest.left, left, rest.right, right});
            rest.left = left + 1;
            rest.right = right + 1;
        }
        m_todo.push_back(rest);
        return true;
    }

    /** Of pairs that rise in the first, the most that rise in the second, too. */
    static std::vector<std::pair<qsizetype, qsizetype>> longestRising(const std::vector<std::pair<qsizetype, qsizetype>>& pairs)
    {
        std::vector<size_t> ends; // index of the pair with which the best chain of that length ends
        std::vector<qsizetype> before(pairs.size(), -1);
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto it = std::lower_bound(ends.begin(), ends.end(), pairs[i].second, [&](size_t e, qsizetype v) { return pairs[e].second < v; });
            if (it != ends.begin())
                before[i] = qsizetype(*(it - 1));
            if (it == ends.end())
                ends.push_back(i);
            else
                *it = i;
        }
        std::vector<std::pair<qsizetype, qsizetype>> chain;
        for (qsizetype i = qsizetype(ends.back()); i >= 0; i = before[size_t(i)])
            chain.push_back(pairs[size_t(i)]);
        std::reverse(chain.begin(), chain.end());
        return chain;
    }

    void collect()
    {
        qsizetype left = 0;
        qsizetype right = 0;
        const auto leftSize = qsizetype(m_left.size());
        while (left < leftSize || right < qsizetype(m_right.size())) {
            Stretch s {left < leftSize && m_of[size_t(left)] == right, left, right, 0, 0};
            if (s.same) {
                for (; left < leftSize && m_of[size_t(left)] == right; ++left, ++right)
                    ++s.leftCount;
                s.rightCount = s.leftCount;
            } else {
                for (; left < leftSize && m_of[size_t(left)] < 0; ++left)
                    ++s.leftCount;
                const qsizetype until = left < leftSize ? m_of[size_t(left)] : qsizetype(m_right.size());
                s.rightCount = until - right;
                right = until;
            }
            m_diff.stretches.push_back(s);
        }
    }

    Items m_left;
    Items m_right;
    Cancelled m_cancelled;
    std::vector<qsizetype> m_of; ///< of each left item, the right one it is the same as; -1 = none
    std::vector<Range> m_todo;
    SequenceDiff m_diff;
};

} // namespace

quint32 Numbers::of(QByteArrayView item)
{
    const auto it = m_known.constFind(item);
    if (it != m_known.cend())
        return *it;
    const auto number = quint32(m_known.size());
    m_known.insert(item, number);
    return number;
}

SequenceDiff diffSequences(std::span<const quint32> left, std::span<const quint32> right, Cancelled cancelled)
{
    return Matching(left, right, cancelled).run();
}

} // namespace kafka::compare
