// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace models {

/** Health of a cell or row, shown by views as shape + word + colour (StateRole carries it as an int). */
enum class State { None, Ok, Warn, Error, Unknown };

/** What a column is called and how it looks. Texts translated and plain. */
struct Column
{
    QString title;
    QString tooltip;
    Qt::Alignment alignment = Qt::AlignLeft; ///< numbers: Qt::AlignRight
    bool hidden = false; ///< not shown at first; the header's menu offers it
};

/** "—": how a value that is not known is shown. */
inline QString unknownText() { return QStringLiteral("\u2014"); }

/**
 * The untyped half of TableModel: roles, columns, header. Views know models by this class only. GUI thread.
 */
class TableModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< raw value: qint64, double, QDateTime, QString. Invalid (or shown as "—") sorts last
        KeyRole, ///< the row's key; same for all columns
        ExactRole, ///< QString for copy and export: nothing rounded, grouped or cut
        StateRole, ///< int(models::State)
        FractionRole, ///< double 0…1 for a bar behind the number; invalid = no bar
        NullRole, ///< true: the cell shows a word ("null", "empty"), not data
        FirstOwnRole = Qt::UserRole + 32 ///< subclasses' roles start here
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    int columnCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : int(columnList().size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    /** The columns, as subclasses gave them. */
    const std::vector<Column>& columnList() const;
    /** Row of that key, -1 = none. */
    virtual int rowOfKey(const QVariant& key) const = 0;
    /** The language changed: asks columns() again and repaints all. */
    void retranslate();

protected:
    /** The columns with translated titles; asked once (and again after retranslate()). */
    virtual std::vector<Column> columns() const = 0;
    /** columns() would say something else now: call between begin and end of the change of columns. */
    void forgetColumns() { m_columns.clear(); }
    /** Default of ExactRole: raw numbers as digits, everything else as displayed. */
    static QString exactText(const QVariant& raw, const QVariant& display);

private:
    mutable std::vector<Column> m_columns;
};

/**
 * Table model over a vector of row values, sorted by a unique key. A subclass gives columns(), key() and cell(); rows are
 * replaced as a whole by setRows(), which merges: only real removals, insertions and changes are signalled, so that
 * selection, scroll and expansion survive a refresh. GUI thread; owned by the page or controller that fills it.
 *
 * Row: copyable, with operator==. Key: operator<, operator==, storable in a QVariant (int, QString, kafka::TopicPartition).
 */
template <typename Row, typename Key> class TableModel : public TableModelBase
{
public:
    using TableModelBase::TableModelBase;

    int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }

    QVariant data(const QModelIndex& index, int role) const final
    {
        if (!index.isValid() || index.model() != this || index.row() >= int(m_rows.size()) || index.column() >= columnCount())
            return {};
        const Row& row = m_rows[size_t(index.row())];
        switch (role) {
        case KeyRole: return QVariant::fromValue(key(row));
        case Qt::TextAlignmentRole: return int(columnList()[size_t(index.column())].alignment | Qt::AlignVCenter);
        case SortRole: {
            QVariant raw = cell(row, index.column(), SortRole);
            if (raw.isValid())
                return raw;
            raw = cell(row, index.column(), Qt::DisplayRole);
            return raw.toString() == unknownText() ? QVariant() : raw;
        }
        case ExactRole: {
            const QVariant exact = cell(row, index.column(), ExactRole);
            return exact.isValid() ? exact : QVariant(exactText(cell(row, index.column(), SortRole), cell(row, index.column(), Qt::DisplayRole)));
        }
        default: return cell(row, index.column(), role);
        }
    }

    /** Merges: afterwards the model holds exactly these rows, sorted by key; of equal keys the first stays. */
    void setRows(std::vector<Row> rows) { merge(normalised(std::move(rows)), true); }
    /** Merges some: rows with these keys are replaced or added, all others stay. */
    void updateRows(std::vector<Row> rows) { merge(normalised(std::move(rows)), false); }
    void updateRow(Row row)
    {
        std::vector<Row> one;
        one.push_back(std::move(row));
        merge(std::move(one), false);
    }
    void removeKey(const Key& k)
    {
        if (const int row = rowOf(k); row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    void clear() { merge({}, true); }

    const std::vector<Row>& rows() const { return m_rows; }
    const Row& row(int index) const { return m_rows.at(size_t(index)); }
    /** Row of that key or nullptr. Valid until the next change. */
    const Row* find(const Key& k) const
    {
        const int r = rowOf(k);
        return r < 0 ? nullptr : &m_rows[size_t(r)];
    }
    int rowOf(const Key& k) const
    {
        const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), k, [this](const Row& r, const Key& v) { return key(r) < v; });
        return it != m_rows.end() && key(*it) == k ? int(it - m_rows.begin()) : -1;
    }
    int rowOfKey(const QVariant& k) const final { return k.canConvert<Key>() ? rowOf(k.template value<Key>()) : -1; }

protected:
    virtual Key key(const Row& row) const = 0;
    /** The cell for a role; SortRole and ExactRole may be left invalid (then the display text serves). */
    virtual QVariant cell(const Row& row, int column, int role) const = 0;

private:
    /** Beyond so many separate changes one reset is cheaper; views restore their selection by key. */
    static constexpr int maxRuns = 500;

    struct Run
    {
        enum Kind { Remove, Insert, Change };
        Kind kind;
        size_t oldAt; ///< index in the old rows (for Insert: before which)
        size_t newAt; ///< index in the new rows
        size_t count;
    };

    std::vector<Row> normalised(std::vector<Row> rows) const
    {
        const auto less = [this](const Row& a, const Row& b) { return key(a) < key(b); };
        if (!std::is_sorted(rows.begin(), rows.end(), less))
            std::stable_sort(rows.begin(), rows.end(), less);
        rows.erase(std::unique(rows.begin(), rows.end(), [this](const Row& a, const Row& b) { return key(a) == key(b); }), rows.end());
        return rows;
    }

    /** What differs between m_rows and fresh, as runs in ascending order. */
    std::vector<Run> difference(const std::vector<Row>& fresh, bool removeMissing) const
    {
        std::vector<Run> runs;
        const auto add = [&runs](typename Run::Kind kind, size_t oldAt, size_t newAt) {
            if (!runs.empty() && runs.back().kind == kind) {
                Run& last = runs.back();
                const bool oldFollows = kind == Run::Insert ? oldAt == last.oldAt : oldAt == last.oldAt + last.count;
                const bool newFollows = kind == Run::Remove || newAt == last.newAt + last.count;
                if (oldFollows && newFollows) {
                    ++last.count;
                    return;
                }
            }
            runs.push_back({kind, oldAt, newAt, 1});
        };
        size_t o = 0;
        size_t n = 0;
        if (!removeMissing) { // a few rows among many: search their places instead of walking all
            for (; n < fresh.size(); ++n) {
                const Key k = key(fresh[n]);
                const auto from = m_rows.begin() + std::ptrdiff_t(o);
                o = size_t(std::lower_bound(from, m_rows.end(), k, [this](const Row& r, const Key& v) { return key(r) < v; }) - m_rows.begin());
                if (o == m_rows.size() || k < key(m_rows[o]))
                    add(Run::Insert, o, n);
                else if (!(m_rows[o] == fresh[n]))
                    add(Run::Change, o, n);
            }
            return runs;
        }
        while (o < m_rows.size() || n < fresh.size()) {
            if (n == fresh.size() || (o < m_rows.size() && key(m_rows[o]) < key(fresh[n]))) {
                add(Run::Remove, o, n);
                ++o;
            } else if (o == m_rows.size() || key(fresh[n]) < key(m_rows[o])) {
                add(Run::Insert, o, n);
                ++n;
            } else {
                if (!(m_rows[o] == fresh[n]))
                    add(Run::Change, o, n);
                ++o;
                ++n;
            }
        }
        return runs;
    }

    void merge(std::vector<Row> fresh, bool removeMissing)
    {
        const auto runs = difference(fresh, removeMissing);
        if (runs.size() > size_t(maxRuns) && !onlyChanges(runs)) {
            beginResetModel();
            applyAll(std::move(fresh), removeMissing);
            endResetModel();
            return;
        }
        applyChanges(runs, fresh);
        // Backwards, so that indexes of runs still to come stay right.
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            const auto at = m_rows.begin() + std::ptrdiff_t(run->oldAt);
            const int first = int(run->oldAt);
            const int last = int(run->oldAt + run->count) - 1;
            if (run->kind == Run::Remove) {
                beginRemoveRows({}, first, last);
                m_rows.erase(at, at + std::ptrdiff_t(run->count));
                endRemoveRows();
            } else if (run->kind == Run::Insert) {
                const auto from = fresh.begin() + std::ptrdiff_t(run->newAt);
                beginInsertRows({}, first, last);
                m_rows.insert(at, std::make_move_iterator(from), std::make_move_iterator(from + std::ptrdiff_t(run->count)));
                endInsertRows();
            }
        }
    }

    /**
     * Replaces changed rows before any row comes or goes, so that indexes are the old ones. Each range is announced before
     * the next one is touched: a sorting proxy relies on all other rows being as it knows them. Many ranges: one signal.
     */
    void applyChanges(const std::vector<Run>& runs, std::vector<Row>& fresh)
    {
        const auto changes = std::count_if(runs.begin(), runs.end(), [](const Run& run) { return run.kind == Run::Change; });
        const bool atOnce = changes > maxRuns;
        int lowest = -1;
        int highest = -1;
        for (const auto& run : runs) {
            if (run.kind != Run::Change)
                continue;
            const auto from = fresh.begin() + std::ptrdiff_t(run.newAt);
            std::move(from, from + std::ptrdiff_t(run.count), m_rows.begin() + std::ptrdiff_t(run.oldAt));
            const int first = int(run.oldAt);
            highest = first + int(run.count) - 1;
            lowest = lowest < 0 ? first : lowest;
            if (!atOnce)
                Q_EMIT dataChanged(index(first, 0), index(highest, columnCount() - 1));
        }
        if (atOnce)
            Q_EMIT dataChanged(index(lowest, 0), index(highest, columnCount() - 1));
    }

    static bool onlyChanges(const std::vector<Run>& runs)
    {
        return std::all_of(runs.begin(), runs.end(), [](const Run& run) { return run.kind == Run::Change; });
    }

    void applyAll(std::vector<Row> fresh, bool removeMissing)
    {
        if (removeMissing) {
            m_rows = std::move(fresh);
            return;
        }
        std::vector<Row> all;
        all.reserve(m_rows.size() + fresh.size());
        const auto less = [this](const Row& a, const Row& b) { return key(a) < key(b); };
        std::set_union(std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()), std::make_move_iterator(m_rows.begin()),
                       std::make_move_iterator(m_rows.end()), std::back_inserter(all), less);
        m_rows = std::move(all);
    }

    std::vector<Row> m_rows;
};

} // namespace models
