// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/PartitionsView.h"

#include "models/PartitionModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/Icons.h"
#include "views/widgets/WriteActions.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

PartitionsView::PartitionsView(models::PartitionModel* model, QWidget* parent)
    : QWidget(parent), m_table(new DataTable(QStringLiteral("partitionsTable"), tr("Partitions table"), this)), m_writes(new WriteActions(this)),
      m_addPartitions(new QPushButton(this)), m_deleteRecords(new QPushButton(this)), m_elect(new QPushButton(this))
{
    setObjectName(QStringLiteral("partitionsView"));
    setLabel(m_addPartitions, QStringLiteral("addPartitions"), tr("Add &partitions…"));
    setLabel(m_deleteRecords, QStringLiteral("deleteRecords"), tr("Delete &records…"));
    setLabel(m_elect, QStringLiteral("electLeaders"), tr("&Elect preferred leaders…"));
    m_addPartitions->setIcon(icons::get(QStringLiteral("node-plus")));
    m_deleteRecords->setIcon(icons::get(QStringLiteral("eraser")));
    m_elect->setIcon(icons::get(QStringLiteral("arrow-left-right")));
    m_writes->add(m_addPartitions, tr("More partitions for this topic"));
    m_writes->add(m_deleteRecords, tr("Delete old records of the selected partitions"));
    m_writes->add(m_elect, tr("Give leadership back to the first replica, of the selected partitions or of all"));

    m_table->setModel(model);
    m_table->setFilterName(tr("Filter partitions"));
    m_table->setFilterScope(this);
    m_table->setEmptyText(tr("The partitions of this topic are not known."), tr("Press F5 to ask again."));
    m_table->setLoading(true);
    auto* states = new StateDelegate(m_table);
    for (int column :
         {models::PartitionModel::Health, models::PartitionModel::Leader, models::PartitionModel::OutOfSync, models::PartitionModel::PreferredLeader})
        m_table->setDelegate(column, states);
    for (QPushButton* b : {m_addPartitions, m_deleteRecords, m_elect}) {
        b->setAutoDefault(false);
        m_table->addTool(b);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);

    connect(m_table, &DataTable::activated, this, [this](const QVariant& key) { Q_EMIT partitionActivated(key.toInt()); });
    connect(m_table, &DataTable::contextMenuRequested, this, [this](QMenu* menu) {
        for (QPushButton* b : {m_deleteRecords, m_elect, m_addPartitions})
            m_writes->addTo(menu, b);
        menu->addSeparator();
    });
    connect(m_addPartitions, &QPushButton::clicked, this, &PartitionsView::addPartitionsRequested);
    connect(m_deleteRecords, &QPushButton::clicked, this, [this] { Q_EMIT deleteRecordsRequested(selectedPartitions()); });
    connect(m_elect, &QPushButton::clicked, this, [this] { Q_EMIT electLeadersRequested(selectedPartitions()); });
}

std::vector<qint32> PartitionsView::selectedPartitions() const { return m_table->selected<qint32>(); }

void PartitionsView::setNotWritable(const QString& why) { m_writes->setNotWritable(why); }

} // namespace views
