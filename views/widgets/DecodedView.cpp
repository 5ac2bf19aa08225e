// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/DecodedView.h"

#include "models/DecodedTreeModel.h"
#include "views/delegates/TextDelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace views {

using models::DecodedTreeModel;

DecodedView::DecodedView(QWidget* parent) : QTreeView(parent), m_model(new DecodedTreeModel(this))
{
    setModel(m_model);
    setItemDelegate(new TextDelegate(this));
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(DecodedTreeModel::Value, QHeaderView::Stretch);
}

void DecodedView::setTree(const std::shared_ptr<const kafka::serde::DecodedTree>& tree)
{
    m_model->setTree(tree);
    setRootIsDecorated(tree && !tree->isFlat());
    const QModelIndex top = m_model->index(0, 0);
    if (!top.isValid())
        return;
    if (m_model->rowCount() == 1)
        expand(top);
    setCurrentIndex(top);
    const int widest = std::max(120, viewport()->width() / 3);
    for (const int column : {DecodedTreeModel::Name, DecodedTreeModel::Type, DecodedTreeModel::Bytes}) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::clamp(columnWidth(column) + 12, 60, widest));
    }
}

void DecodedView::copy(int role)
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(role).toString());
}

void DecodedView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy(DecodedTreeModel::RawRole);
    else
        QTreeView::keyPressEvent(event);
}

void DecodedView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* value = menu->addAction(tr("Copy &value"), this, [this] { copy(DecodedTreeModel::RawRole); });
    value->setShortcut(QKeySequence::Copy); // shown only: keyPressEvent handles it
    value->setShortcutContext(Qt::WidgetShortcut);
    menu->addAction(tr("Copy pa&th"), this, [this] { copy(DecodedTreeModel::PathRole); });
    if (m_pinnable) {
        QAction* pin = menu->addAction(tr("&Pin as a column"), this, [this, column = currentIndex().row() + 1] { Q_EMIT pinRequested(column); });
        pin->setObjectName(QStringLiteral("pinAsColumn"));
        pin->setEnabled(m_model->rowCount(currentIndex().siblingAtColumn(0)) == 0); // not a line
    }
    menu->addSeparator();
    menu->addAction(tr("&Expand below"), this, [this] { expandRecursively(currentIndex(), 3); });
    menu->addAction(tr("&Collapse"), this, [this] { collapse(currentIndex()); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace views
