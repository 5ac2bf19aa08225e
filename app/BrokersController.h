// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageController.h"

namespace models {
class BrokerModel;
}
namespace views {
class BrokersPage;
}

namespace app {

/** The brokers page, from the session's shared data. GUI thread; owned by whoever shows it. */
class BrokersController : public PageController
{
    Q_OBJECT
public:
    explicit BrokersController(ClusterSession* session, QObject* parent = nullptr);
    ~BrokersController() override;

    QWidget* page() const override;
    QString title() const override;
    void refresh() override;
    void setActive(bool active) override;

private:
    void show();
    void updateState();

    models::BrokerModel* m_model;
    QPointer<views::BrokersPage> m_page;
};

} // namespace app
