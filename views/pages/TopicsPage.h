// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/PageFrame.h"

class QCheckBox;
class QComboBox;
class QMenu;
class QPushButton;

namespace models {
class TopicModel;
enum class TopicHealth;
} // namespace models

namespace views {

class DataTable;
class WriteActions;

/**
 * All topics of a cluster: a table with filter, internal topics hidden unless asked for, and what can be done with the
 * selected ones. Shows a TopicModel, emits intents. GUI thread; owned by its controller.
 */
class TopicsPage : public PageFrame
{
    Q_OBJECT
public:
    /** Most topics whose messages are shown together. */
    static constexpr int MostTogether = 50;

    explicit TopicsPage(models::TopicModel* model, QWidget* parent = nullptr);

    DataTable* table() const { return m_table; }
    QStringList selectedTopics() const;
    bool showsInternal() const;
    void setShowsInternal(bool on);
    /** Only topics with such a partition, internal ones among them: the cluster's figures count those too. */
    void setHealth(models::TopicHealth health);
    models::TopicHealth health() const;
    /** Rows of the model were replaced: counts internal topics anew. */
    void updateCounts();
    /** Why nothing may be changed now; empty = writable. */
    void setNotWritable(const QString& why);

Q_SIGNALS:
    void topicActivated(const QString& topic);
    /** A section of the topic tab: "messages", "produce", "settings", "consumers". */
    void sectionRequested(const QString& topic, const QString& section);
    /** Messages of several topics in one table. */
    void messagesRequested(const QStringList& topics);
    void createRequested();
    void addPartitionsRequested(const QString& topic);
    void deleteRequested(const QStringList& topics);
    void deleteRecordsRequested(const QStringList& topics);
    void electLeadersRequested(const QStringList& topics);
    void showInternalChanged(bool on);

private:
    void build();
    void applyPredicate();
    void updateSelection();
    void fillMenu(QMenu* menu);

    models::TopicModel* m_model;
    DataTable* m_table;
    QComboBox* m_health;
    QCheckBox* m_internal;
    WriteActions* m_writes;
    QPushButton* m_create;
    QPushButton* m_messages;
    QPushButton* m_addPartitions;
    QPushButton* m_deleteRecords;
    QPushButton* m_elect;
    QPushButton* m_delete;
};

} // namespace views
