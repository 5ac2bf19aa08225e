// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SortFilterModel.h"

#include "models/TableModel.h"

#include <QDateTime>

namespace models {

namespace {

bool isInteger(int type)
{
    return type == QMetaType::Int || type == QMetaType::UInt || type == QMetaType::LongLong || type == QMetaType::Short || type == QMetaType::UShort
           || type == QMetaType::Bool;
}

bool isNumber(int type) { return isInteger(type) || type == QMetaType::ULongLong || type == QMetaType::Double || type == QMetaType::Float; }

bool isMissing(const QVariant& v) { return !v.isValid() || v.isNull(); }

} // namespace

SortFilterModel::SortFilterModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(TableModelBase::SortRole);
    setDynamicSortFilter(true);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void SortFilterModel::setFilterText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
    Q_EMIT filterChanged();
}

void SortFilterModel::setUnsearchedColumns(const QSet<int>& columns)
{
    if (columns == m_unsearched)
        return;
    m_unsearched = columns;
    if (!m_words.isEmpty())
        invalidateRowsFilter();
}

void SortFilterModel::setPredicate(std::function<bool(int)> predicate)
{
    m_predicate = std::move(predicate);
    invalidateRowsFilter();
    Q_EMIT filterChanged();
}

bool SortFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_predicate && !m_predicate(sourceRow))
        return false;
    if (m_words.isEmpty())
        return true;
    const int columns = sourceModel()->columnCount(sourceParent);
    for (const auto& word : m_words) {
        bool found = false;
        for (int c = 0; c < columns && !found; ++c) {
            if (m_unsearched.contains(c))
                continue;
            const QModelIndex cell = sourceModel()->index(sourceRow, c, sourceParent);
            // The digits as well as the grouped text, so that both "12340" and "12,340" find the number.
            found = cell.data(Qt::DisplayRole).toString().contains(word, Qt::CaseInsensitive)
                    || cell.data(TableModelBase::ExactRole).toString().contains(word, Qt::CaseInsensitive);
        }
        if (!found)
            return false;
    }
    return true;
}

bool SortFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (isMissing(a) || isMissing(b)) {
        if (isMissing(a) == isMissing(b))
            return false;
        // Unknown comes last in both directions; the proxy swaps the operands when descending.
        return sortOrder() == Qt::AscendingOrder ? isMissing(b) : isMissing(a);
    }
    const int ta = a.typeId();
    const int tb = b.typeId();
    if (isNumber(ta) && isNumber(tb)) {
        if (isInteger(ta) && isInteger(tb))
            return a.toLongLong() < b.toLongLong();
        if (ta == QMetaType::ULongLong && tb == QMetaType::ULongLong)
            return a.toULongLong() < b.toULongLong();
        return a.toDouble() < b.toDouble();
    }
    if (isNumber(ta) != isNumber(tb)) // a text among numbers stands for a value that is not known
        return sortOrder() == Qt::AscendingOrder ? isNumber(ta) : isNumber(tb);
    if (ta == QMetaType::QDateTime && tb == QMetaType::QDateTime)
        return a.toDateTime() < b.toDateTime();
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace models
