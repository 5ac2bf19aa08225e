// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ActivityPanel.h"

#include "models/SortFilterModel.h"
#include "views/delegates/LagBarDelegate.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace views {

namespace {

/** The list on the left, its details and one button on the right. */
QWidget* beside(DataTable* list, DataTable* details, QPushButton* button)
{
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(details, 1);
    layout->addWidget(button, 0, Qt::AlignRight);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

} // namespace

ActivityPanel::ActivityPanel(models::TaskModel* tasks, models::JournalModel* journal, models::LogModel* log, QWidget* parent)
    : QWidget(parent), m_tasks(tasks), m_journal(journal), m_log(log), m_outcomes(new models::TaskOutcomeModel(this)),
      m_changeRows(new models::PlanModel(this)), m_tabs(new QTabWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildOperations(), QString());
    m_tabs->addTab(buildChanges(), QString());
    m_tabs->addTab(buildLog(), QString());
    retranslate();
}

QWidget* ActivityPanel::buildOperations()
{
    m_taskTable = new DataTable(QStringLiteral("operationsTable"), tr("Operations table"));
    m_taskTable->setModel(m_tasks);
    m_taskTable->setStretchLastColumn(true);
    m_taskTable->setFilterVisible(false);
    m_taskTable->sortBy(models::TaskModel::Started, Qt::DescendingOrder);
    m_taskTable->setDelegate(models::TaskModel::Phase, new StateDelegate(m_taskTable));
    m_taskTable->setDelegate(models::TaskModel::Progress, new LagBarDelegate(m_taskTable));
    m_outcomeTable = new DataTable(QStringLiteral("operationOutcomesTable"), tr("Operation outcomes table"));
    m_outcomeTable->setModel(m_outcomes);
    m_outcomeTable->setStretchLastColumn(true);
    m_outcomeTable->setFilterVisible(false);
    m_outcomeTable->setDelegate(models::TaskOutcomeModel::Outcome, new StateDelegate(m_outcomeTable));
    m_cancel = new QPushButton;
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        const QVariant key = m_taskTable->currentKey();
        if (key.isValid())
            Q_EMIT cancelRequested(key.toLongLong());
    });
    connect(m_taskTable, &DataTable::selectionChanged, this, &ActivityPanel::showTask);
    connect(m_tasks, &QAbstractItemModel::dataChanged, this, &ActivityPanel::showTask);
    connect(m_tasks, &QAbstractItemModel::rowsRemoved, this, &ActivityPanel::showTask);
    return beside(m_taskTable, m_outcomeTable, m_cancel);
}

QWidget* ActivityPanel::buildChanges()
{
    m_changeTable = new DataTable(QStringLiteral("changesTable"), tr("Changes table"));
    m_changeTable->setModel(m_journal);
    m_changeTable->setStretchLastColumn(true);
    m_changeTable->sortBy(models::JournalModel::At, Qt::DescendingOrder);
    m_changeTable->setDelegate(models::JournalModel::Result, new StateDelegate(m_changeTable));
    m_changeRowTable = new DataTable(QStringLiteral("changeDetailsTable"), tr("Change details table"));
    m_changeRowTable->setModel(m_changeRows);
    m_changeRowTable->setStretchLastColumn(true);
    m_changeRowTable->setFilterVisible(false);
    m_changeRowTable->setDelegate(models::PlanModel::Outcome, new StateDelegate(m_changeRowTable));
    m_undo = new QPushButton;
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const QVariant key = m_changeTable->currentKey();
        if (key.isValid())
            Q_EMIT undoRequested(key.toString());
    });
    connect(m_changeTable, &DataTable::selectionChanged, this, &ActivityPanel::showChange);
    connect(m_journal, &QAbstractItemModel::dataChanged, this, &ActivityPanel::showChange);
    return beside(m_changeTable, m_changeRowTable, m_undo);
}

QWidget* ActivityPanel::buildLog()
{
    m_logTable = new DataTable(QStringLiteral("log"), tr("Log"));
    m_logTable->setModel(m_log);
    m_logTable->sortBy(models::LogModel::At, Qt::DescendingOrder);
    m_logTable->setStretchLastColumn(true); // the message
    m_logTable->setDelegate(models::LogModel::Level, new StateDelegate(m_logTable));
    m_category = new QComboBox;
    m_category->addItem(QString());
    m_logTable->addTool(m_category);
    connect(m_category, &QComboBox::currentIndexChanged, this, &ActivityPanel::filterLog);
    connect(m_log, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) { addCategories(first, last); });
    return m_logTable;
}

void ActivityPanel::retranslate()
{
    setAccessible(this, QStringLiteral("activity"), tr("Activity"));
    setAccessible(m_tabs, QStringLiteral("activityTabs"), tr("Activity tabs"));
    m_tabs->setTabText(Operations, tr("Operations"));
    m_tabs->setTabText(Changes, tr("Changes"));
    m_tabs->setTabText(Log, tr("Log"));
    setLabel(m_cancel, QStringLiteral("cancelOperation"), tr("&Cancel operation"));
    setLabel(m_undo, QStringLiteral("undoChange"), tr("&Undo change…"));
    setAccessible(m_category, QStringLiteral("logCategory"), tr("Log category"));
    m_category->setItemText(0, tr("All categories"));
    m_taskTable->setEmptyText(tr("Nothing was started yet."));
    m_outcomeTable->setEmptyText(tr("Select an operation to see its outcomes."));
    m_changeTable->setEmptyText(tr("Nothing was changed yet."), tr("Every change made with Castellan is kept here, with undo where it exists."));
    m_changeRowTable->setEmptyText(tr("Select a change to see what it did."));
    m_logTable->setEmptyText(tr("The log is empty."));
    m_logTable->setFilterName(tr("Filter log"));
    m_changeTable->setFilterName(tr("Filter changes"));
    showTask();
    showChange();
}

void ActivityPanel::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

ActivityPanel::Tab ActivityPanel::tab() const { return Tab(m_tabs->currentIndex()); }

void ActivityPanel::showTask()
{
    const QVariant key = m_taskTable->currentKey();
    const models::TaskRow* row = key.isValid() ? m_tasks->find(key.toLongLong()) : nullptr;
    m_outcomes->setRows(row ? row->outcomes : std::vector<models::TaskOutcomeRow>());
    m_cancel->setEnabled(row && row->cancellable);
}

void ActivityPanel::showChange()
{
    const QVariant key = m_changeTable->currentKey();
    const models::JournalRow* row = key.isValid() ? m_journal->find(key.toString()) : nullptr;
    kafka::ChangePlan plan;
    if (row)
        plan.rows = row->rows;
    m_changeRows->setPlan(plan);
    if (row) {
        for (size_t i = 0; i < row->outcomes.size(); ++i) {
            if (row->outcomes[i])
                m_changeRows->setOutcome(int(i), *row->outcomes[i]);
        }
    }
    m_undo->setEnabled(row && row->undo == models::JournalRow::Undo::Possible);
}

void ActivityPanel::filterLog()
{
    const QString wanted = m_category->currentIndex() > 0 ? m_category->currentText() : QString();
    if (wanted.isEmpty()) {
        m_logTable->proxy()->setPredicate({});
        return;
    }
    m_logTable->proxy()->setPredicate([this, wanted](int row) { return m_log->row(row).category == wanted; });
}

void ActivityPanel::addCategories(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QString& category = m_log->row(row).category;
        if (m_category->findText(category) < 0)
            m_category->addItem(category);
    }
}

void ActivityPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace views
