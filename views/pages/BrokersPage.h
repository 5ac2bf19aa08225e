// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/PageFrame.h"

namespace models {
class BrokerModel;
}

namespace views {

class DataTable;

/** All brokers of a cluster. Shows a model, emits intents. GUI thread; owned by its controller. */
class BrokersPage : public PageFrame
{
    Q_OBJECT
public:
    explicit BrokersPage(models::BrokerModel* model, QWidget* parent = nullptr);

    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void brokerActivated(int id);

private:
    DataTable* m_table;
};

} // namespace views
