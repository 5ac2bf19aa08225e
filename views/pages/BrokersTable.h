// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/DataTable.h"

namespace models {
class BrokerModel;
}

namespace views {

/** The table of brokers, as the overview and the brokers page show it. */
class BrokersTable : public DataTable
{
    Q_OBJECT
public:
    explicit BrokersTable(models::BrokerModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void brokerActivated(int id);
};

} // namespace views
