// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/decode/DecodedTree.h"

#include <QAbstractItemModel>

#include <memory>

namespace models {

/** The values that a decoder found (MessagePack, Protobuf, …) as a tree: name, value, type and the bytes they came from. GUI thread. */
class DecodedTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum ColumnId { Name, Value, Type, Bytes, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< QString: the value's exact text
        PathRole ///< QString: names from the top, "order.lines.[2]"
    };

    using QAbstractItemModel::QAbstractItemModel;

    /** Null = none. */
    void setTree(std::shared_ptr<const kafka::serde::DecodedTree> tree);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const kafka::serde::DecodedNode& node(int number) const { return m_tree->nodes[size_t(number)]; }
    QString path(int number) const;

    std::shared_ptr<const kafka::serde::DecodedTree> m_tree;
    std::vector<int> m_children; ///< of all values, those of one parent together
    std::vector<int> m_first; ///< where the children of value n-1 begin in m_children, of the top at 0
    std::vector<int> m_row; ///< of a value among its siblings
};

} // namespace models
