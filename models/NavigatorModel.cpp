// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NavigatorModel.h"

#include "models/Formats.h"

#include <algorithm>

namespace models {

namespace {
constexpr quintptr topLevel = 0;
}

void NavigatorModel::setClusters(std::vector<NavigatorCluster> clusters)
{
    const bool sameOrder = std::equal(clusters.begin(), clusters.end(), m_clusters.begin(), m_clusters.end(),
                                      [](const auto& a, const auto& b) { return a.id == b.id; });
    if (!sameOrder) {
        // Connections come and go one at a time: remove what is gone, then insert or move into place.
        for (int row = int(m_clusters.size()) - 1; row >= 0; --row) {
            const QString& id = m_clusters[size_t(row)].id;
            if (std::any_of(clusters.begin(), clusters.end(), [&](const auto& c) { return c.id == id; }))
                continue;
            beginRemoveRows({}, row, row);
            m_clusters.erase(m_clusters.begin() + row);
            m_nodes.erase(m_nodes.begin() + row);
            endRemoveRows();
        }
        for (int row = 0; row < int(clusters.size()); ++row) {
            const auto found = std::find_if(m_clusters.begin(), m_clusters.end(), [&](const auto& c) { return c.id == clusters[size_t(row)].id; });
            const int at = int(found - m_clusters.begin());
            if (found == m_clusters.end()) {
                beginInsertRows({}, row, row);
                NavigatorCluster fresh = clusters[size_t(row)];
                fresh.sections.clear();
                m_clusters.insert(m_clusters.begin() + row, fresh);
                m_nodes.insert(m_nodes.begin() + row, m_next++);
                endInsertRows();
            } else if (at != row) {
                beginMoveRows({}, at, at, {}, row);
                std::rotate(m_clusters.begin() + row, m_clusters.begin() + at, m_clusters.begin() + at + 1);
                std::rotate(m_nodes.begin() + row, m_nodes.begin() + at, m_nodes.begin() + at + 1);
                endMoveRows();
            }
        }
    }
    for (int row = 0; row < int(clusters.size()); ++row) {
        NavigatorCluster& now = m_clusters[size_t(row)];
        NavigatorCluster& fresh = clusters[size_t(row)];
        updateSections(row, fresh.sections);
        fresh.sections = now.sections;
        if (now != fresh) {
            now = std::move(fresh);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

void NavigatorModel::updateSections(int row, const std::vector<NavigatorSection>& sections)
{
    auto& now = m_clusters[size_t(row)].sections;
    const QModelIndex parent = index(row, 0);
    const bool sameKinds
        = std::equal(now.begin(), now.end(), sections.begin(), sections.end(), [](const auto& a, const auto& b) { return a.kind == b.kind; });
    if (!sameKinds) {
        if (!now.empty()) {
            beginRemoveRows(parent, 0, int(now.size()) - 1);
            now.clear();
            endRemoveRows();
        }
        if (!sections.empty()) {
            beginInsertRows(parent, 0, int(sections.size()) - 1);
            now = sections;
            endInsertRows();
        }
        return;
    }
    for (size_t i = 0; i < now.size(); ++i) {
        if (now[i] == sections[i])
            continue;
        now[i] = sections[i];
        Q_EMIT dataChanged(index(int(i), 0, parent), index(int(i), ColumnCount - 1, parent));
    }
}

int NavigatorModel::rowOf(quintptr node) const
{
    const auto it = std::find(m_nodes.begin(), m_nodes.end(), node);
    return it == m_nodes.end() ? -1 : int(it - m_nodes.begin());
}

QModelIndex NavigatorModel::clusterIndex(const QString& id) const
{
    for (size_t row = 0; row < m_clusters.size(); ++row) {
        if (m_clusters[row].id == id)
            return index(int(row), 0);
    }
    return {};
}

QModelIndex NavigatorModel::sectionIndex(const QString& id, int kind) const
{
    const QModelIndex cluster = clusterIndex(id);
    if (!cluster.isValid())
        return {};
    const auto& sections = m_clusters[size_t(cluster.row())].sections;
    for (size_t i = 0; i < sections.size(); ++i) {
        if (sections[i].kind == kind)
            return index(int(i), 0, cluster);
    }
    return {};
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_nodes[size_t(parent.row())] : topLevel);
}

QModelIndex NavigatorModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    const int row = rowOf(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, topLevel);
}

int NavigatorModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_clusters.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return int(m_clusters[size_t(parent.row())].sections.size());
}

int NavigatorModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant NavigatorModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isSection = index.internalId() != topLevel;
    const int clusterRow = isSection ? rowOf(index.internalId()) : index.row();
    if (clusterRow < 0)
        return {};
    const NavigatorCluster& cluster = m_clusters[size_t(clusterRow)];
    const NavigatorSection* section = isSection ? &cluster.sections[size_t(index.row())] : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return section ? section->title : cluster.name;
        return section ? (section->count ? formats::number(*section->count) : QString()) : cluster.stateText;
    case Qt::TextAlignmentRole: return int((index.column() == StateColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableModelBase::StateRole: return !section && index.column() == StateColumn ? int(cluster.state) : int(State::None);
    case ProfileIdRole: return cluster.id;
    case SectionRole: return section ? QVariant(section->kind) : QVariant();
    case ColourRole: return cluster.colour;
    case ProductionRole: return cluster.production;
    case TipRole: return section ? QString() : cluster.tip;
    default: return {};
    }
}

QVariant NavigatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Connection") : tr("State");
}

} // namespace models
