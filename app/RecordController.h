// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageController.h"
#include "app/TaskTracker.h"
#include "kafka/client/RecordReader.h"
#include "models/RecordModel.h"

#include <QTimer>

namespace views {
class MessagesPage;
}

namespace app {

/**
 * Messages of one topic: owns the reader, its model and the page. The first time the tab is shown the newest messages
 * are read. The topic's id is watched while messages are shown: when the topic is deleted or made anew (only the id tells)
 * reading stops and the page says so. GUI thread; owned by the topic's controller.
 */
class RecordController : public PageController
{
    Q_OBJECT
public:
    RecordController(ClusterSession* session, const QString& topic, QObject* parent = nullptr);
    ~RecordController() override;

    QWidget* page() const override;
    QString title() const override;
    /** Reads anew with the fields as they are. */
    void refresh() override;
    void setActive(bool active) override;
    /** Stops reading and lets go of the reader's thread; returns at once. */
    void close() override;

    /** Somebody else saw that the topic was made anew: reading stops and the page says so. */
    void topicRecreated();

    models::RecordModel* model() { return &m_model; }
    kafka::RecordReader* reader() const { return m_reader.get(); }

Q_SIGNALS:
    /** "Edit and send again": fill the produce pane. */
    void sendAgainRequested(const kafka::RecordToSend& record);

private:
    void updateTopic();
    void updateReadable();
    void readFirst();
    void read(const kafka::RecordRequest& request);
    void makeReader();
    void onProgress(const kafka::ScanProgress& progress);
    void onTrouble(const kafka::Error& error);
    void endTask(const kafka::ScanProgress& progress);
    void checkTopic();
    void topicGone(const QString& sentence);
    void save(const QString& file, const QByteArray& bytes);

    const QString m_topic;
    models::RecordModel m_model;
    QPointer<views::MessagesPage> m_page;
    std::unique_ptr<kafka::RecordReader> m_reader;
    QTimer m_watch;
    QString m_topicId; ///< of the topic whose messages are shown; empty = not known yet
    kafka::RecordRequest m_request;
    TaskId m_task = 0;
    bool m_askedFirst = false; ///< the newest messages were asked for
    bool m_checking = false;
    bool m_gone = false; ///< deleted or made anew since the messages were read
};

} // namespace app
