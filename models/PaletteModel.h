// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace models {

/** Something the palette can go to. Texts plain. */
struct PaletteEntry
{
    QString text; ///< name of the topic, group, broker, page or action
    QString kind; ///< "topic", "action"
    QString cluster; ///< empty for actions of the window
    QString colour; ///< "#rrggbb"
    bool currentCluster = false; ///< found before those of other clusters
};

/**
 * What the palette offers for what was typed: all words must occur (in the name, kind or cluster), any case. The current
 * cluster first, then names that begin with the text, then shorter ones; at most 200. GUI thread; owned by its controller.
 */
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = TableModelBase::FirstOwnRole, ClusterRole, ColourRole, EntryRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setQuery(const QString& query);
    /** Index of the entry in a row, as given to setEntries(). */
    int entryOf(int row) const { return m_rows.at(size_t(row)); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void search();

    std::vector<PaletteEntry> m_entries;
    std::vector<int> m_rows;
    QString m_query;
};

} // namespace models
