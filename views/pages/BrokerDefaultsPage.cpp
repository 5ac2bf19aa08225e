// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/BrokerDefaultsPage.h"

#include "models/BrokerDefaultsModel.h"
#include "views/widgets/DataTable.h"

namespace views {

BrokerDefaultsPage::BrokerDefaultsPage(models::BrokerDefaultsModel* model, QWidget* parent)
    : PageFrame(parent), m_table(new DataTable(QStringLiteral("brokerDefaultsTable"), tr("Broker defaults table"), this))
{
    setObjectName(QStringLiteral("brokerDefaultsPage"));
    setTitle(tr("Cluster-wide defaults"));
    m_table->setModel(model);
    m_table->setFilterName(tr("Filter defaults"));
    m_table->setFilterScope(this);
    m_table->setLoading(true);
    setProblem({});
    setContent(m_table);
}

void BrokerDefaultsPage::setProblem(const QString& why)
{
    if (why.isEmpty())
        m_table->setEmptyText(tr("Nothing is set for all brokers together."),
                              tr("Each broker follows its own file and Kafka's defaults: see its settings."));
    else
        m_table->setEmptyText(why, tr("Press F5 to ask again."));
}

} // namespace views
