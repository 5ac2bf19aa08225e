// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageController.h"

#include <QTimer>

namespace models {
class BrokerModel;
class QuorumModel;
class SummaryModel;
enum class SummaryTarget;
} // namespace models
namespace views {
class OverviewPage;
}

namespace app {

enum class DataSubject;

/**
 * The overview: the cluster's figures and brokers from the session's shared data. min.insync.replicas of topics is read
 * once per topic (≤ 500 topics a request) and kept; F5 reads it anew. GUI thread; owned by whoever shows it.
 */
class OverviewController : public PageController
{
    Q_OBJECT
public:
    explicit OverviewController(ClusterSession* session, QObject* parent = nullptr);
    ~OverviewController() override;

    QWidget* page() const override;
    QString title() const override;
    void refresh() override;
    void setActive(bool active) override;

private:
    void readMissingConfigs();
    void show();
    void updateState();
    void open(models::SummaryTarget target, const QString& section);

    models::SummaryModel* m_figures;
    models::BrokerModel* m_brokers;
    models::QuorumModel* m_quorum;
    QPointer<views::OverviewPage> m_page;
    QTimer m_show; ///< several changes at once are shown once
};

} // namespace app
