// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/GroupsPage.h"

#include "models/GroupModel.h"
#include "models/GroupText.h"
#include "models/SortFilterModel.h"
#include "views/delegates/LagBarDelegate.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/Formats.h"
#include "views/widgets/Icons.h"
#include "views/widgets/WriteActions.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

namespace views {

using kafka::GroupState;
using models::GroupModel;

GroupsPage::GroupsPage(GroupModel* model, QWidget* parent)
    : PageFrame(parent), m_model(model), m_table(new DataTable(QStringLiteral("groupsTable"), tr("Groups table"), this)),
      m_state(new QComboBox(this)), m_writes(new WriteActions(this)), m_reset(new QPushButton(this)), m_delete(new QPushButton(this)),
      m_consume(new QPushButton(this))
{
    setObjectName(QStringLiteral("groupsPage"));
    setTitle(tr("Consumer groups"));
    build();
    connect(m_table, &DataTable::activated, this, [this](const QVariant& key) { Q_EMIT groupActivated(key.toString()); });
    connect(m_table, &DataTable::selectionChanged, this, &GroupsPage::updateSelection);
    connect(m_table, &DataTable::contextMenuRequested, this, [this](QMenu* menu) { fillMenu(menu); });
    connect(m_state, &QComboBox::currentIndexChanged, this, &GroupsPage::applyState);
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT resetRequested(selectedGroups().value(0)); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(selectedGroups()); });
    connect(m_consume, &QPushButton::clicked, this, [this] { Q_EMIT consumeRequested(selectedGroups().value(0)); });
    updateCounts();
}

void GroupsPage::build()
{
    setLabel(m_reset, QStringLiteral("resetOffsets"), tr("Reset &offsets…"));
    m_reset->setIcon(icons::get(QStringLiteral("arrow-counterclockwise")));
    setLabel(m_delete, QStringLiteral("deleteGroup"), tr("&Delete group…"));
    m_delete->setIcon(icons::get(QStringLiteral("trash")));
    setLabel(m_consume, QStringLiteral("consumeAsGroup"), tr("Consume as a group…"));
    m_consume->setIcon(icons::get(QStringLiteral("plug")));
    m_writes->add(m_consume, tr("Join the selected group, or another one, as a member: committing moves it"));
    for (QPushButton* b : {m_reset, m_delete, m_consume})
        b->setAutoDefault(false);
    m_writes->add(m_reset, tr("Move the committed offsets of the selected group"));
    m_writes->add(m_delete, tr("Delete the selected groups with their committed offsets"));

    setAccessible(m_state, QStringLiteral("groupState"), tr("Filter by state"));
    m_state->addItem(tr("All states"));
    for (const GroupState state : {GroupState::Stable, GroupState::Empty, GroupState::PreparingRebalance, GroupState::CompletingRebalance,
                                   GroupState::Assigning, GroupState::Reconciling, GroupState::NotReady, GroupState::Dead, GroupState::Unknown})
        m_state->addItem(models::groups::stateText(state), int(state));

    m_table->setModel(m_model);
    m_table->setFilterName(tr("Filter groups"));
    m_table->setFilterScope(this);
    m_table->addTool(m_state);
    m_table->addTool(m_reset);
    m_table->addTool(m_delete);
    m_table->addTool(m_consume);
    auto* states = new StateDelegate(m_table);
    m_table->setDelegate(GroupModel::Id, states);
    m_table->setDelegate(GroupModel::GroupState, states);
    m_table->setDelegate(GroupModel::Lag, new LagBarDelegate(m_table));
    m_table->setLoading(true);
    setContent(m_table);
}

void GroupsPage::setStateFilter(const std::optional<GroupState>& state) { m_state->setCurrentIndex(state ? m_state->findData(int(*state)) : 0); }

std::optional<GroupState> GroupsPage::stateFilter() const
{
    const QVariant state = m_state->currentData();
    return state.isValid() ? std::optional(GroupState(state.toInt())) : std::nullopt;
}

void GroupsPage::applyState()
{
    const QVariant state = m_state->currentData();
    m_table->proxy()->setPredicate(
        state.isValid() ? std::function<bool(int)>([this, wanted = GroupState(state.toInt())](int row) { return m_model->row(row).state == wanted; })
                        : nullptr);
    updateCounts();
}

QStringList GroupsPage::selectedGroups() const
{
    QStringList names;
    for (const QVariant& key : m_table->selectedKeys())
        names << key.toString();
    return names;
}

void GroupsPage::updateCounts()
{
    const auto count = qint64(m_model->rows().size());
    setSubtitle(count == 1 ? tr("1 group") : tr("%1 groups").arg(formats::number(count)));
    if (m_state->currentIndex() > 0 && count > 0) {
        m_table->setEmptyText(tr("No group is in this state."), tr("Choose another state, or all."));
    } else {
        m_table->setEmptyText(tr("No consumer group that you may see has members or committed offsets."),
                              tr("A group appears when a consumer with its group.id starts; DESCRIBE permission on it is needed to see it."));
    }
    // States change under a set filter; a row that no longer fits must go.
    if (m_state->currentIndex() > 0)
        m_table->proxy()->invalidate();
    updateSelection();
}

void GroupsPage::setNotWritable(const QString& why) { m_writes->setNotWritable(why); }

void GroupsPage::updateSelection()
{
    const QStringList selected = selectedGroups();
    QString unsupported;
    for (const QString& group : selected) {
        if (const auto* row = m_model->find(group); row && unsupported.isEmpty())
            unsupported = models::groups::whyNotSupported(row->type);
    }
    m_writes->setUnfit(m_reset, selected.size() != 1 ? tr("Select one group first.") : unsupported);
    m_writes->setUnfit(m_consume, selected.size() > 1 ? tr("Select one group, or none.") : unsupported);
    m_writes->setUnfit(m_delete, selected.isEmpty() ? tr("Select a group first.") : unsupported);
}

void GroupsPage::fillMenu(QMenu* menu)
{
    const QStringList selected = selectedGroups();
    if (selected.size() == 1)
        connect(menu->addAction(tr("Op&en")), &QAction::triggered, this, [this, group = selected.front()] { Q_EMIT groupActivated(group); });
    m_writes->addTo(menu, m_reset);
    m_writes->addTo(menu, m_delete);
    m_writes->addTo(menu, m_consume);
    menu->addSeparator();
}

} // namespace views
