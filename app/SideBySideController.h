// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageController.h"
#include "kafka/values/Record.h"
#include "kafka/values/RecordRequest.h"

#include <QPointer>

class QToolButton;

namespace views {
class SideBySide;
}

namespace app {

class RecordController;

/**
 * Messages of one topic or several, and on request those of the same or another topic beside them: two results, each with its own reader, filter and place. Which topic
 * is shown beside is not remembered. GUI thread; owned by the topic's controller, or by that of a tab of several topics.
 */
class SideBySideController : public PageController
{
    Q_OBJECT
public:
    SideBySideController(ClusterSession* session, const QStringList& topics, QObject* parent = nullptr);
    ~SideBySideController() override;

    QWidget* page() const override;
    QString title() const override;
    /** Reads anew what has the keyboard. */
    void refresh() override;
    void setActive(bool active) override;
    void close() override;

    RecordController* first() const { return m_first; }
    /** Null = there is one result only. */
    RecordController* second() const { return m_second; }
    /** Messages of a topic beside the first ones, instead of those that are there. */
    void openBeside(const QString& topic);
    void closeBeside();
    /** Somebody else saw that the first topic was made anew. */
    void topicRecreated();

Q_SIGNALS:
    /** "Edit and send again" a message of the first topic; those of others go to the tab of their topic. */
    void sendAgainRequested(const kafka::RecordToSend& record);
    /** The range of the fields is to be counted, of the first topic. */
    void statisticsRequested(const kafka::RecordRequest& request);

private:
    void follow(RecordController* records);
    void updateTopics();

    const QStringList m_topicNames;
    RecordController* m_first;
    QPointer<views::SideBySide> m_view;
    RecordController* m_second = nullptr;
    QPointer<QToolButton> m_button; ///< of the first page
};

} // namespace app
