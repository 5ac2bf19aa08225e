// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/CommandLine.h"
#include "kafka/masking/Masker.h"
#include "views/widgets/PageFrame.h"

#include <chrono>

class QCheckBox;
class QComboBox;
class QMenu;
class QPushButton;
class QTabWidget;

namespace models {
class GroupEventModel;
class GroupPositionModel;
class RecordModel;
} // namespace models

namespace views {

class DataTable;
class MaskBadge;
class PinnedFields;
class RecordDetail;
class RecordTable;
class TopicReadings;

/** What the lines and buttons of the page say. */
struct GroupConsumeState
{
    QString line; ///< "Member: 3 partitions, 120 messages"
    QString toCommit; ///< what Commit now would write
    QString dropped; ///< messages that are kept no more
    QString notCommittable; ///< why Commit now cannot be pressed; empty = it can
    bool member = false; ///< joining, a member or rebalancing
    bool over = true; ///< not joined, left or failed: Join is offered
    bool paused = false;
    std::chrono::seconds commitEvery {0};
    bool commitWhenLeaving = false;
};

/**
 * Consuming as a member of a group: what it was given with committed → position, what happened, the messages and the chosen one in
 * full; Commit now, interval, Pause, Leave. Shows models, emits intents. GUI thread; owned by its controller.
 */
class GroupConsumePage : public PageFrame
{
    Q_OBJECT
public:
    explicit GroupConsumePage(const QString& group, QWidget* parent = nullptr);
    ~GroupConsumePage() override;

    /** Of the membership shown; null = none. */
    void setModels(models::GroupPositionModel* positions, models::GroupEventModel* events, models::RecordModel* records);
    /** Of the membership: their messages are read as chosen for them, and have their pinned columns. */
    void setTopics(const QStringList& topics);
    TopicReadings* readings() const { return m_readings; }
    void setState(const GroupConsumeState& state);
    void setCommandContext(const kafka::CommandContext& context);
    MaskBadge* maskBadge() const { return m_mask; }
    /** Applies to the messages, also of memberships to come; null = nothing is masked. */
    void setMasker(const kafka::masking::MaskerPtr& masker);
    DataTable* positionsTable() const { return m_positions; }
    DataTable* eventsTable() const { return m_events; }
    RecordTable* recordsTable() const { return m_records; }

Q_SIGNALS:
    void joinRequested();
    void commitRequested();
    void pauseRequested(bool paused);
    void leaveRequested();
    void commitEveryChanged(std::chrono::seconds interval);
    void commitWhenLeavingChanged(bool on);
    void saveRequested(const QString& file, const QByteArray& bytes);

private:
    void build();
    void buildButtons();
    void showCurrent();
    void readAsChosen();

    kafka::CommandContext m_commands;
    kafka::masking::MaskerPtr m_masker;
    models::RecordModel* m_model = nullptr;
    QLabel* m_line;
    QLabel* m_toCommit;
    QPushButton* m_join;
    QPushButton* m_commit;
    QComboBox* m_every;
    QCheckBox* m_whenLeaving;
    QPushButton* m_pause;
    QPushButton* m_leave;
    MaskBadge* m_mask;
    QTabWidget* m_tabs;
    DataTable* m_positions;
    DataTable* m_events;
    QWidget* m_messages; ///< holds the table of the membership shown
    RecordTable* m_records = nullptr;
    RecordDetail* m_detail;
    TopicReadings* m_readings;
    PinnedFields* m_pinned = nullptr; ///< of m_records
    QStringList m_topics;
};

} // namespace views
