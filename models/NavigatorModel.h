// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace models {

/** A section below a connected cluster: "Topics", 128. */
struct NavigatorSection
{
    int kind = 0; ///< the owner's number for it
    QString title;
    std::optional<qint64> count; ///< nullopt = not known (yet), or nothing to count
    bool operator==(const NavigatorSection&) const = default;
};

/** A connection of the navigator. */
struct NavigatorCluster
{
    QString id;
    QString name;
    QString colour; ///< "#rrggbb"
    State state = State::None;
    QString stateText; ///< "connected", "lost"
    QString tip; ///< plain text: servers, environment, why it failed
    bool production = false;
    std::vector<NavigatorSection> sections; ///< empty while not connected
    bool operator==(const NavigatorCluster&) const = default;
};

/**
 * Connections and, below connected ones, their sections. Two columns: name; state or count. Replaced as a whole by
 * setClusters(), which signals only what changed, so that selection and expansion stay. GUI thread.
 */
class NavigatorModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, ColumnCount };
    enum Role {
        ProfileIdRole = TableModelBase::FirstOwnRole, ///< QString; also for sections
        SectionRole, ///< int kind; invalid for connections
        ColourRole, ///< QString
        ProductionRole, ///< bool
        TipRole ///< QString, plain: views escape it for the tooltip
    };

    using QAbstractItemModel::QAbstractItemModel;

    /** Order is kept as given. */
    void setClusters(std::vector<NavigatorCluster> clusters);
    const std::vector<NavigatorCluster>& clusters() const { return m_clusters; }
    QModelIndex clusterIndex(const QString& id) const;
    QModelIndex sectionIndex(const QString& id, int kind) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void updateSections(int row, const std::vector<NavigatorSection>& sections);
    int rowOf(quintptr node) const;

    std::vector<NavigatorCluster> m_clusters;
    std::vector<quintptr> m_nodes; ///< parallel: a number per cluster that never changes, kept in the index of sections
    quintptr m_next = 1;
};

} // namespace models
