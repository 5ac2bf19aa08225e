// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/BrokersTable.h"

#include "models/BrokerModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Icons.h"

#include <QMenu>

namespace views {

BrokersTable::BrokersTable(models::BrokerModel* model, QWidget* parent) : DataTable(QStringLiteral("brokersTable"), tr("Brokers table"), parent)
{
    setModel(model);
    setFilterName(tr("Filter brokers"));
    setEmptyText(tr("No broker is known yet."), tr("The cluster has not answered so far. Press F5 to ask again."));
    auto* states = new StateDelegate(this);
    setDelegate(models::BrokerModel::State, states);
    setDelegate(models::BrokerModel::OutOfSync, states);
    setDelegate(models::BrokerModel::SizeOnDisk, states);
    connect(this, &DataTable::activated, this, [this](const QVariant& key) { Q_EMIT brokerActivated(key.toInt()); });
    connect(this, &DataTable::contextMenuRequested, this, [this](QMenu* menu, const QVariantList& keys) {
        QAction* open = menu->addAction(icons::get(QStringLiteral("hdd-stack")), tr("&Open"));
        open->setEnabled(keys.size() == 1);
        connect(open, &QAction::triggered, this, [this, keys] { Q_EMIT brokerActivated(keys.value(0).toInt()); });
    });
}

} // namespace views
