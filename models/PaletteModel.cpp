// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PaletteModel.h"

#include <algorithm>

namespace models {

namespace {
constexpr size_t maxRows = 200;
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    search();
}

void PaletteModel::setQuery(const QString& query)
{
    m_query = query.simplified();
    search();
}

void PaletteModel::search()
{
    const QStringList words = m_query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto matches = [&](const PaletteEntry& e) {
        return std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return e.text.contains(word, Qt::CaseInsensitive) || e.kind.contains(word, Qt::CaseInsensitive)
                   || e.cluster.contains(word, Qt::CaseInsensitive);
        });
    };
    const auto rank = [&](const PaletteEntry& e) {
        const int place = e.currentCluster ? 0 : e.cluster.isEmpty() ? 1 : 2;
        const int start = m_query.isEmpty() || e.text.startsWith(m_query, Qt::CaseInsensitive) ? 0
                          : e.text.contains(m_query, Qt::CaseInsensitive)                      ? 1
                                                                                               : 2;
        return std::pair(place, start);
    };
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (matches(m_entries[i]))
            m_rows.push_back(int(i));
    }
    const auto less = [&](int a, int b) {
        const auto& left = m_entries[size_t(a)];
        const auto& right = m_entries[size_t(b)];
        const auto l = rank(left);
        const auto r = rank(right);
        if (l != r)
            return l < r;
        if (!m_query.isEmpty() && left.text.size() != right.text.size())
            return left.text.size() < right.text.size();
        return a < b;
    };
    const size_t shown = std::min(maxRows, m_rows.size());
    std::partial_sort(m_rows.begin(), m_rows.begin() + qsizetype(shown), m_rows.end(), less);
    m_rows.resize(shown);
    endResetModel();
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PaletteEntry& e = m_entries[size_t(m_rows[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole: return e.text;
    case Qt::AccessibleTextRole:
        return e.cluster.isEmpty() ? tr("%1, %2", "name, kind").arg(e.text, e.kind)
                                   : tr("%1, %2, %3", "name, kind, cluster").arg(e.text, e.kind, e.cluster);
    case KindRole: return e.kind;
    case ClusterRole: return e.cluster;
    case ColourRole: return e.colour;
    case EntryRole: return m_rows[size_t(index.row())];
    default: return {};
    }
}

} // namespace models
