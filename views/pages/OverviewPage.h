// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/PageFrame.h"

namespace models {
class BrokerModel;
class SummaryModel;
enum class SummaryTarget;
} // namespace models

namespace views {

class DataTable;

/** How the cluster is: its figures, and its brokers. Shows two models, emits intents. GUI thread; owned by its controller. */
class OverviewPage : public PageFrame
{
    Q_OBJECT
public:
    OverviewPage(models::SummaryModel* summary, models::BrokerModel* brokers, QWidget* parent = nullptr);

    DataTable* summaryTable() const { return m_summary; }
    DataTable* brokersTable() const { return m_brokers; }
    void setLoading(bool loading);

Q_SIGNALS:
    /** A figure was activated: the page that tells more, and its section that shows only what the figure counts. */
    void targetActivated(models::SummaryTarget target, const QString& section);
    void brokerActivated(int id);

private:
    DataTable* m_summary;
    DataTable* m_brokers;
};

} // namespace views
