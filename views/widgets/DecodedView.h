// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/decode/DecodedTree.h"

#include <QTreeView>

namespace models {
class DecodedTreeModel;
}

namespace views {

/** What a decoder found, as a tree, or as a table where it has one level. Ctrl+C and its context menu copy a value or its path. GUI thread. */
class DecodedView : public QTreeView
{
    Q_OBJECT
public:
    explicit DecodedView(QWidget* parent = nullptr);

    /** Opens the first level. Null = none. */
    void setTree(const std::shared_ptr<const kafka::serde::DecodedTree>& tree);
    /** The tree is that of delimited text, whose columns may be pinned as columns of a table. */
    void setPinnable(bool on) { m_pinnable = on; }

Q_SIGNALS:
    /** Counted from 1. */
    void pinRequested(int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copy(int role);
    models::DecodedTreeModel* m_model;
    bool m_pinnable = false;
};

} // namespace views
