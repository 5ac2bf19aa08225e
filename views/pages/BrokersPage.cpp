// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/BrokersPage.h"

#include "views/pages/BrokersTable.h"

namespace views {

BrokersPage::BrokersPage(models::BrokerModel* model, QWidget* parent) : PageFrame(parent), m_table(nullptr)
{
    setObjectName(QStringLiteral("brokersPage"));
    setTitle(tr("Brokers"));
    auto* table = new BrokersTable(model, this);
    m_table = table;
    m_table->setFilterScope(this);
    m_table->setLoading(true);
    connect(table, &BrokersTable::brokerActivated, this, &BrokersPage::brokerActivated);
    setContent(m_table);
}

} // namespace views
