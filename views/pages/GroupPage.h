// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Cluster.h"
#include "views/widgets/PageFrame.h"

class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;

namespace models {
class GroupOffsetsModel;
class MemberModel;
} // namespace models

namespace views {

class DataTable;
class WriteActions;

/** What the head of a group tab says; texts translated, "—" where not known. */
struct GroupHead
{
    QString state;
    QString type;
    QString assignor;
    QString coordinator;
    QString members;
    QString lag;
    QString lagReason; ///< tooltip: what is missing in the lag
    QString operations {}; ///< what this connection may do with the group
    QString operationsNote {}; ///< tooltip: what it may not
};

/** One opened group: head, offsets per partition, members. Shows two models, emits intents. GUI thread; owned by its controller. */
class GroupPage : public PageFrame
{
    Q_OBJECT
public:
    GroupPage(const QString& group, models::GroupOffsetsModel* offsets, models::MemberModel* members, QWidget* parent = nullptr);

    DataTable* offsetsTable() const { return m_offsets; }
    DataTable* membersTable() const { return m_members; }
    QTabWidget* tabs() const { return m_tabs; }
    void setHead(const GroupHead& head);
    /** "offsets" or "members". */
    void showSection(const QString& name);
    QString currentSection() const;
    /** Why nothing may be changed now; empty = writable. */
    void setNotWritable(const QString& why);
    /** Why this group cannot be reset at all (its type, not found); empty = it can. */
    void setUnfit(const QString& why);
    /** What the members table says while it is empty. */
    void setMembersEmptyText(const QString& why, const QString& next);
    std::vector<kafka::TopicPartition> selectedPartitions() const;

Q_SIGNALS:
    /** Reset these partitions (the selected rows; may be empty), or this topic when named. */
    void resetRequested(const std::vector<kafka::TopicPartition>& selected, const QString& topic);
    void deleteRequested();
    /** The message at the committed offset of this partition. */
    void messageRequested(const kafka::TopicPartition& partition);
    /** Join it as a member. */
    void consumeRequested();
    void topicActivated(const QString& topic);

private:
    void build();
    QWidget* buildHead();
    void fillMenu(QMenu* menu);

    QString m_group;
    QLabel* m_values[7] = {};
    QTabWidget* m_tabs;
    DataTable* m_offsets;
    DataTable* m_members;
    WriteActions* m_writes;
    QPushButton* m_reset;
    QPushButton* m_delete;
    QPushButton* m_consume;
};

} // namespace views
