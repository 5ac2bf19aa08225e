// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/JsonView.h"

#include "models/JsonTreeModel.h"
#include "views/delegates/TextDelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace views {

using models::JsonTreeModel;

JsonView::JsonView(QWidget* parent) : QTreeView(parent), m_model(new JsonTreeModel(this))
{
    setModel(m_model);
    setItemDelegate(new TextDelegate(this));
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(true);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    connect(this, &QTreeView::activated, this, &JsonView::readMore);
    connect(this, &QTreeView::doubleClicked, this, &JsonView::readMore);
}

void JsonView::setJson(QByteArrayView json, std::shared_ptr<const void> owner)
{
    m_model->setJson(json, std::move(owner));
    const QModelIndex top = m_model->index(0, 0);
    if (!top.isValid())
        return;
    expand(top);
    setCurrentIndex(top);
    resizeColumnToContents(JsonTreeModel::Name);
    const int widest = std::max(120, viewport()->width() / 2);
    setColumnWidth(JsonTreeModel::Name, std::clamp(columnWidth(JsonTreeModel::Name) + 12, 100, widest));
}

void JsonView::readMore(const QModelIndex& index)
{
    if (!m_model->isMore(index))
        return;
    const QPersistentModelIndex parent = index.parent();
    const int row = index.row();
    m_model->readMore(index);
    setCurrentIndex(m_model->index(row, 0, parent));
}

void JsonView::copy(int role)
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(role).toString());
}

void JsonView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy(JsonTreeModel::RawRole);
    else
        QTreeView::keyPressEvent(event);
}

void JsonView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* value = menu->addAction(tr("Copy &value"), this, [this] { copy(JsonTreeModel::RawRole); });
    value->setShortcut(QKeySequence::Copy); // shown only: keyPressEvent handles it
    value->setShortcutContext(Qt::WidgetShortcut);
    menu->addAction(tr("Copy pa&th"), this, [this] { copy(JsonTreeModel::PathRole); });
    if (m_pinnable) {
        const auto path = m_model->jsonPath(currentIndex());
        QAction* pin = menu->addAction(tr("&Pin as a column"));
        pin->setObjectName(QStringLiteral("pinAsColumn"));
        pin->setEnabled(bool(path));
        if (path)
            connect(pin, &QAction::triggered, this, [this, path = *path] { Q_EMIT pinRequested(path); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Expand below"), this, [this] { expandRecursively(currentIndex(), 2); });
    menu->addAction(tr("&Collapse"), this, [this] { collapse(currentIndex()); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace views
