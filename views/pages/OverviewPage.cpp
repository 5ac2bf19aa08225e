// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/OverviewPage.h"

#include "models/BrokerModel.h"
#include "models/QuorumModel.h"
#include "models/SummaryModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/pages/BrokersTable.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/Icons.h"

#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

namespace views {

OverviewPage::OverviewPage(models::SummaryModel* summary, models::BrokerModel* brokers, models::QuorumModel* quorum, QWidget* parent)
    : PageFrame(parent), m_summary(new DataTable(QStringLiteral("clusterSummary"), tr("Cluster summary"), this)), m_brokers(nullptr),
      m_quorum(new DataTable(QStringLiteral("quorumTable"), tr("Quorum table"), this)), m_tabs(new QTabWidget(this))
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

    m_quorum->setModel(quorum);
    m_quorum->setFilterVisible(false);
    m_quorum->setDelegate(models::QuorumModel::Behind, new StateDelegate(m_quorum));
    setQuorumNote({});
    setAccessible(m_tabs, QStringLiteral("overviewTabs"), tr("Overview tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_brokers, icons::get(QStringLiteral("hdd-stack")), tr("Brokers"));
    m_tabs->addTab(m_quorum, icons::get(QStringLiteral("diagram-3")), tr("Quorum"));

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("overviewSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(m_summary);
    splitter->addWidget(m_tabs);
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

void OverviewPage::setQuorumNote(const QString& why)
{
    m_quorum->setEmptyText(why.isEmpty() ? tr("Nothing is known of the quorum yet.") : why, tr("Press F5 to ask again."));
}

void OverviewPage::showQuorum() { m_tabs->setCurrentWidget(m_quorum); }

} // namespace views
