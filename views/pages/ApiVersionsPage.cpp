// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ApiVersionsPage.h"

#include "models/ApiModel.h"
#include "models/FeatureModel.h"
#include "views/widgets/DataTable.h"

#include <QSplitter>

namespace views {

ApiVersionsPage::ApiVersionsPage(models::ApiModel* apis, models::FeatureModel* features, QWidget* parent)
    : PageFrame(parent), m_apis(new DataTable(QStringLiteral("apiVersionsTable"), tr("API versions table"), this)),
      m_features(new DataTable(QStringLiteral("featuresTable"), tr("Features table"), this))
{
    setObjectName(QStringLiteral("apiVersionsPage"));
    setTitle(tr("API versions"));
    m_apis->setModel(apis);
    m_apis->setFilterName(tr("Filter requests"));
    m_apis->setFilterScope(this);
    m_features->setModel(features);
    m_features->setFilterVisible(false); // there are few
    setProblem({});
    setLoading(true);

    for (DataTable* table : {m_apis, m_features})
        table->setMinimumHeight(fontMetrics().height() * 9); // some rows, or why there are none
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("apiVersionsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(m_apis);
    splitter->addWidget(m_features);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    setContent(splitter);
}

void ApiVersionsPage::setLoading(bool loading)
{
    m_apis->setLoading(loading);
    m_features->setLoading(loading);
}

void ApiVersionsPage::setProblem(const QString& why)
{
    m_apis->setEmptyText(why.isEmpty() ? tr("The broker names no request.") : why, tr("Press F5 to ask again."));
    m_features->setEmptyText(why.isEmpty() ? tr("The broker names no feature: it is older than Kafka 2.7, or has none.") : why);
}

} // namespace views
