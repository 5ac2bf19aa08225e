// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/PageFrame.h"

namespace models {
class BrokerDefaultsModel;
}

namespace views {

class DataTable;

/** What is set for all brokers together, where a broker has nothing of its own. GUI thread; owned by its controller. */
class BrokerDefaultsPage : public PageFrame
{
    Q_OBJECT
public:
    explicit BrokerDefaultsPage(models::BrokerDefaultsModel* model, QWidget* parent = nullptr);

    DataTable* table() const { return m_table; }
    /** Why they are not known; empty = they are. */
    void setProblem(const QString& why);

private:
    DataTable* m_table;
};

} // namespace views
