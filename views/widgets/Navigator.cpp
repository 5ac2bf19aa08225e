// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/Navigator.h"

#include "models/NavigatorModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/PlainText.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace views {

using models::NavigatorModel;

namespace {

/** Name of a connection behind its colour stripe; names of sections plain. */
class NameDelegate : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        TextDelegate::paint(painter, option, index);
        if (index.data(NavigatorModel::SectionRole).isValid())
            return;
        const QRect stripe(option.rect.left(), option.rect.top() + 3, width, option.rect.height() - 6);
        painter->fillRect(stripe, QColor(index.data(NavigatorModel::ColourRole).toString()));
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return TextDelegate::sizeHint(option, index) + QSize(width + 4, 6);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        TextDelegate::initStyleOption(option, index);
        if (index.data(NavigatorModel::SectionRole).isValid())
            return;
        option->font.setBold(true);
        // Room for the stripe: an empty decoration moves the text and nothing else.
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(width, 1);
        option->icon = QIcon();
    }

private:
    static constexpr int width = 5;
};

} // namespace

Navigator::Navigator(QWidget* parent) : QTreeView(parent)
{
    setAccessible(this, QStringLiteral("navigator"), tr("Navigator"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setItemDelegateForColumn(NavigatorModel::NameColumn, new NameDelegate(this));
    setItemDelegateForColumn(NavigatorModel::StateColumn, new StateDelegate(this));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { go(index, false); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!index.data(NavigatorModel::SectionRole).isValid())
            go(index, true);
    });
}

void Navigator::setNavigatorModel(NavigatorModel* model)
{
    m_model = model;
    setModel(model);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NavigatorModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(NavigatorModel::StateColumn, QHeaderView::ResizeToContents);
    expandAll();
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        if (parent.isValid())
            expand(parent);
    });
}

void Navigator::showCurrent(const QString& profileId, int kind)
{
    QModelIndex index = kind < 0 ? m_model->clusterIndex(profileId) : m_model->sectionIndex(profileId, kind);
    if (!index.isValid())
        index = m_model->clusterIndex(profileId);
    if (index.isValid() && index != currentIndex().siblingAtColumn(0))
        setCurrentIndex(index);
}

QString Navigator::currentProfile() const { return currentIndex().data(NavigatorModel::ProfileIdRole).toString(); }

void Navigator::go(const QModelIndex& index, bool connectionsToo)
{
    if (!index.isValid())
        return;
    const QString profile = index.data(NavigatorModel::ProfileIdRole).toString();
    const QVariant section = index.data(NavigatorModel::SectionRole);
    if (section.isValid())
        Q_EMIT sectionRequested(profile, section.toInt());
    else if (connectionsToo)
        Q_EMIT connectionRequested(profile);
}

void Navigator::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool onConnection = index.isValid() && !index.data(NavigatorModel::SectionRole).isValid();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: go(index, true); return;
    case Qt::Key_F2:
        if (onConnection)
            Q_EMIT editRequested(currentProfile());
        return;
    case Qt::Key_Delete:
        if (onConnection)
            Q_EMIT removeRequested(currentProfile());
        return;
    default: QTreeView::keyPressEvent(event);
    }
}

void Navigator::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(index.data(NavigatorModel::ProfileIdRole).toString(), at);
}

bool Navigator::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = indexAt(help->pos()).data(NavigatorModel::TipRole).toString();
        QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : plain::toolTip(tip), viewport());
        return true;
    }
    return QTreeView::viewportEvent(event);
}

void Navigator::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    const QString now = current.data(NavigatorModel::ProfileIdRole).toString();
    if (now != previous.data(NavigatorModel::ProfileIdRole).toString())
        Q_EMIT currentProfileChanged(now);
}

} // namespace views
