// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/BrokerPage.h"

namespace views {

BrokerPage::BrokerPage(const QString& title, QWidget* parent) : SectionPage(QStringLiteral("brokerTabs"), tr("Broker tabs"), parent)
{
    setObjectName(QStringLiteral("brokerPage"));
    setTitle(title);
}

} // namespace views
