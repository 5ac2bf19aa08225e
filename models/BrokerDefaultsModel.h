// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConfigModel.h"

namespace models {

/** What is set for all brokers together: as settings, but nothing is known of what would hold without. GUI thread. */
class BrokerDefaultsModel : public ConfigModel
{
    Q_OBJECT
public:
    explicit BrokerDefaultsModel(QObject* parent = nullptr) : ConfigModel(kafka::ConfigResourceType::Broker, parent) { }

protected:
    std::vector<models::Column> columns() const override;
    QVariant cell(const kafka::ConfigEntry& row, int column, int role) const override;
};

} // namespace models
