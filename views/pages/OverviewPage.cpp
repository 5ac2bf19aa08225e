// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/OverviewPage.h"

#include "models/BrokerModel.h"
#include "models/SummaryModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/pages/BrokersTable.h"
#include "views/widgets/DataTable.h"

#include <QSplitter>
#include <QTableView>

namespace views {

OverviewPage::OverviewPage(models::SummaryModel* summary, models::BrokerModel* brokers, QWidget* parent)
    : PageFrame(parent), m_summary(new DataTable(QStringLiteral("clusterSummary"), tr("Cluster summary"), this)), m_brokers(nullptr)
{
    setObjectName(QStringLiteral("overviewPage"));
    setTitle(tr("Overview"));
    m_summary->setModel(summary);
    m_summary->sortBy(-1); // its own order
    m_summary->view()->setSortingEnabled(false);
    m_summary->setFilterVisible(false);
    m_summary->setStretchLastColumn(true);
    m_summary->setDelegate(models::SummaryModel::Value, new StateDelegate(m_summary));
    m_summary->setEmptyText(tr("Nothing is known of this cluster yet."), tr("Press F5 to ask again."));
    connect(m_summary, &DataTable::activated, this, [this, summary](const QVariant& key) {
        const int row = summary->rowOfKey(key);
        const QModelIndex index = summary->index(row, 0);
        Q_EMIT targetActivated(models::SummaryTarget(index.data(models::SummaryModel::TargetRole).toInt()),
                               index.data(models::SummaryModel::SectionRole).toString());
    });

    auto* table = new BrokersTable(brokers, this);
    m_brokers = table;
    connect(table, &BrokersTable::brokerActivated, this, &OverviewPage::brokerActivated);
    m_brokers->setFilterScope(this);

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("overviewSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(m_summary);
    splitter->addWidget(m_brokers);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    setContent(splitter);
    setLoading(true);
}

void OverviewPage::setLoading(bool loading)
{
    m_summary->setLoading(loading);
    m_brokers->setLoading(loading);
}

} // namespace views
