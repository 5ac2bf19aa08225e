// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/LogDirsPage.h"

#include "models/LogDirModel.h"
#include "models/LogDirReplicaModel.h"
#include "models/SortFilterModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/DataTable.h"

#include <QSet>
#include <QSplitter>

namespace views {

LogDirsPage::LogDirsPage(models::LogDirModel* dirs, models::LogDirReplicaModel* replicas, QWidget* parent)
    : PageFrame(parent), m_model(replicas), m_dirs(new DataTable(QStringLiteral("logDirsTable"), tr("Log directories table"), this)),
      m_replicas(new DataTable(QStringLiteral("logDirReplicasTable"), tr("Replicas table"), this))
{
    setObjectName(QStringLiteral("logDirsPage"));
    setTitle(tr("Log directories"));
    m_dirs->setModel(dirs);
    m_dirs->setFilterVisible(false); // there are few
    m_dirs->setDelegate(models::LogDirModel::State, new StateDelegate(m_dirs));
    m_replicas->setModel(replicas);
    m_replicas->setFilterName(tr("Filter replicas"));
    m_replicas->setFilterScope(this);
    setProblem({});
    setLoading(true);
    connect(m_dirs, &DataTable::selectionChanged, this, &LogDirsPage::showSelected);

    for (DataTable* table : {m_dirs, m_replicas})
        table->setMinimumHeight(fontMetrics().height() * 9); // some rows, or why there are none
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("logDirsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(m_dirs);
    splitter->addWidget(m_replicas);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    setContent(splitter);
}

void LogDirsPage::setLoading(bool loading)
{
    m_dirs->setLoading(loading);
    m_replicas->setLoading(loading);
}

void LogDirsPage::setProblem(const QString& why)
{
    m_problem = why;
    m_dirs->setEmptyText(why.isEmpty() ? tr("The broker names no log directory.") : why, tr("Press F5 to ask again."));
    showSelected();
}

void LogDirsPage::showSelected()
{
    QSet<QString> chosen;
    for (const QVariant& path : m_dirs->selectedKeys())
        chosen.insert(path.toString());
    m_replicas->proxy()->setPredicate(chosen.isEmpty() ? std::function<bool(int)>()
                                                       : [this, chosen](int row) { return chosen.contains(m_model->row(row).dir); });
    if (!m_problem.isEmpty())
        m_replicas->setEmptyText(m_problem);
    else
        m_replicas->setEmptyText(chosen.isEmpty() ? tr("There is no replica on this broker.")
                                                  : tr("There is no replica in the selected log directories, or they could not be read."));
}

} // namespace views
