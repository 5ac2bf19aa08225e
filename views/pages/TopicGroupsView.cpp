// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/TopicGroupsView.h"

#include "models/TopicGroupModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/DataTable.h"

#include <QMenu>
#include <QVBoxLayout>

namespace views {

TopicGroupsView::TopicGroupsView(models::TopicGroupModel* model, QWidget* parent)
    : QWidget(parent), m_table(new DataTable(QStringLiteral("topicGroupsTable"), tr("Topic groups table"), this))
{
    setObjectName(QStringLiteral("topicGroupsView"));
    m_table->setModel(model);
    m_table->setFilterName(tr("Filter groups"));
    m_table->setFilterScope(this);
    m_table->setEmptyText(tr("No consumer group has committed an offset on this topic."),
                          tr("Consumers without a group, and groups that keep their offsets elsewhere, are not seen here."));
    m_table->setLoading(true);
    m_table->setDelegate(models::TopicGroupModel::State, new StateDelegate(m_table));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::activated, this, [this](const QVariant& key) { Q_EMIT groupActivated(key.toString()); });
    connect(m_table, &DataTable::contextMenuRequested, this, [this](QMenu* menu, const QVariantList& keys) {
        if (keys.size() != 1)
            return;
        connect(menu->addAction(tr("&Open")), &QAction::triggered, this, [this, group = keys.front().toString()] { Q_EMIT groupActivated(group); });
        menu->addSeparator();
    });
}

} // namespace views
