// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageController.h"
#include "app/Sections.h"
#include "app/TopicFactsReader.h"
#include "kafka/values/RecordRequest.h"
#include "models/PartitionModel.h"
#include "models/TopicGroupModel.h"

#include <memory>

namespace views {
class PartitionsView;
class TopicGroupsView;
class TopicPage;
} // namespace views

namespace app {

class PlanFlow;
enum class DataSubject;

/**
 * One open topic: its partitions and groups, and the sections that have controllers of their own (messages, produce,
 * settings), which are made when they are first shown. Remembers the topic's id: a topic that was deleted and made anew
 * under the same name is another one, and says so. Refreshes every 15 s while it is in front. GUI thread.
 */
class TopicController : public PageController
{
    Q_OBJECT
public:
    TopicController(ClusterSession* session, const QString& topic, QObject* parent = nullptr);
    ~TopicController() override;

    QWidget* page() const override;
    QString title() const override { return m_topic; }
    void refresh() override;
    void setActive(bool active) override;
    void showSection(const QString& section) override;
    QString section() const override;
    void close() override;

Q_SIGNALS:
    /** The topic was deleted and created again under its name: offsets and open readers of the old one mean nothing. */
    void recreated();

private:
    void updateWritable() override;
    void connectViews();
    void connectData();
    void onSectionShown(const QString& section);
    PageController* makeSection(const QString& section);
    void sendAgain(const kafka::RecordToSend& record);
    void showStatistics(const kafka::RecordRequest& range);
    void readTopic();
    void takeTopic(const kafka::Result<kafka::Topic>& answer);
    void fillPartitions();
    void fillGroups();
    void updateState();
    void addSizes(models::PartitionRow& row, const kafka::Partition& partition) const;
    void follow(PlanFlow* flow);
    models::ReplicaCell replica(qint32 broker, const kafka::Partition& partition) const;

    QString m_topic;
    QPointer<views::TopicPage> m_page;
    views::PartitionsView* m_partitionsView = nullptr;
    views::TopicGroupsView* m_groupsView = nullptr;
    models::PartitionModel m_partitions;
    models::TopicGroupModel m_groups;
    std::unique_ptr<Sections> m_sections;
    QPointer<TopicFactsReader> m_reader;
    std::optional<kafka::Topic> m_known; ///< as last described
    QDateTime m_readAt;
    std::optional<kafka::Error> m_error; ///< why the last description failed
    QString m_id; ///< the topic's id when the page was opened, or when its re-creation was accepted
    bool m_recreated = false;
    bool m_offsetsWanted = false; ///< when the metadata has come
    QTimer m_update;
};

} // namespace app
