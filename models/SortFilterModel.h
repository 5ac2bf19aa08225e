// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>

#include <functional>

namespace models {

/**
 * Sorts by TableModelBase::SortRole (numbers as numbers, texts naturally: "t2" before "t10", unknown values always
 * last) and filters: every word of the filter text must occur, in any case, in some searched column; and an extra predicate
 * of the page must hold. Only for tables of at most some 100,000 rows (messages have their own). GUI thread.
 */
class SortFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SortFilterModel(QObject* parent = nullptr);

    /** Text to look for; empty shows all. */
    void setFilterText(const QString& text);
    QString filterText() const { return m_text; }
    /** Columns that are not searched (hidden ones). */
    void setUnsearchedColumns(const QSet<int>& columns);
    /** Rows of the source for which it is false are not shown; empty = all. Call again when its answer would change. */
    void setPredicate(std::function<bool(int sourceRow)> predicate);

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_text;
    QStringList m_words;
    QSet<int> m_unsearched;
    std::function<bool(int)> m_predicate;
    QCollator m_collator;
};

} // namespace models
