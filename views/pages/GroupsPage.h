// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Group.h"
#include "views/widgets/PageFrame.h"

class QComboBox;
class QMenu;
class QPushButton;

namespace models {
class GroupModel;
}

namespace views {

class DataTable;
class WriteActions;

/**
 * All consumer groups of a cluster: a table with filters by text and state, and what can be done with the selected ones.
 * Share and streams groups are shown; their actions are disabled with the reason. Shows a GroupModel, emits intents. GUI
 * thread; owned by its controller.
 */
class GroupsPage : public PageFrame
{
    Q_OBJECT
public:
    explicit GroupsPage(models::GroupModel* model, QWidget* parent = nullptr);

    DataTable* table() const { return m_table; }
    QStringList selectedGroups() const;
    /** Shows only groups in this state; nullopt = all. */
    void setStateFilter(const std::optional<kafka::GroupState>& state);
    std::optional<kafka::GroupState> stateFilter() const;
    /** Rows of the model were replaced: count and selection follow. */
    void updateCounts();
    /** Why nothing may be changed now; empty = writable. */
    void setNotWritable(const QString& why);

Q_SIGNALS:
    void groupActivated(const QString& group);
    void resetRequested(const QString& group);
    void deleteRequested(const QStringList& groups);
    /** Join it as a member; empty = which one is to be asked. */
    void consumeRequested(const QString& group);

private:
    void build();
    void applyState();
    void updateSelection();
    void fillMenu(QMenu* menu);

    models::GroupModel* m_model;
    DataTable* m_table;
    QComboBox* m_state;
    WriteActions* m_writes;
    QPushButton* m_reset;
    QPushButton* m_delete;
    QPushButton* m_consume;
};

} // namespace views
