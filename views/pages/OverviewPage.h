// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/PageFrame.h"

class QTabWidget;

namespace models {
class BrokerModel;
class QuorumModel;
class SummaryModel;
enum class SummaryTarget;
} // namespace models

namespace views {

class DataTable;

/** How the cluster is: its figures, its brokers and its quorum. Shows three models, emits intents. GUI thread; owned by its controller. */
class OverviewPage : public PageFrame
{
    Q_OBJECT
public:
    OverviewPage(models::SummaryModel* summary, models::BrokerModel* brokers, models::QuorumModel* quorum, QWidget* parent = nullptr);

    DataTable* summaryTable() const { return m_summary; }
    DataTable* brokersTable() const { return m_brokers; }
    DataTable* quorumTable() const { return m_quorum; }
    void setLoading(bool loading);
    /** Why no quorum is shown. */
    void setQuorumNote(const QString& why);
    void showQuorum();

Q_SIGNALS:
    /** A figure was activated: the page that tells more, and its section that shows only what the figure counts. */
    void targetActivated(models::SummaryTarget target, const QString& section);
    void brokerActivated(int id);

private:
    DataTable* m_summary;
    DataTable* m_brokers;
    DataTable* m_quorum;
    QTabWidget* m_tabs;
};

} // namespace views
