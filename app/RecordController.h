// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/FirstFrame.h"
#include "app/KeepSettings.h"
#include "app/KeyLookup.h"
#include "app/PageController.h"
#include "app/ScanQuestion.h"
#include "app/TaskTracker.h"
#include "kafka/client/RecordReader.h"
#include "models/RecordModel.h"

#include <QTimer>

namespace views {
class MessagesPage;
struct RecordExportOrder;
} // namespace views

namespace app {

class MaskingController;

/**
 * Messages of one topic, or of several: owns the reader, its model and the page. The first time the tab is shown the newest messages
 * are read. The topic's id is watched while messages are shown: when the topic is deleted or made anew (only the id tells)
 * reading stops and the page says so. GUI thread; owned by the topic's controller.
 */
class RecordController : public PageController
{
    Q_OBJECT
public:
    RecordController(ClusterSession* session, const QString& topic, QObject* parent = nullptr) : RecordController(session, QStringList(topic), parent)
    { }
    /** Of several topics: the first is the page's, the others are read with it. Not empty. */
    RecordController(ClusterSession* session, const QStringList& topics, QObject* parent = nullptr);
    ~RecordController() override;

    QWidget* page() const override;
    QString title() const override;
    /** Reads anew with the fields as they are. */
    void refresh() override;
    void setActive(bool active) override;
    /** Stops reading and lets go of the reader's thread; returns at once. */
    void close() override;

    /** Reads around this offset, and chooses the message there. */
    void showAround(qint32 partition, qint64 offset);
    /** Somebody else saw that the topic was made anew: reading stops and the page says so. */
    void topicRecreated();

    const QString& topic() const { return m_topic; }
    views::MessagesPage* messagesPage() const;
    models::RecordModel* model() { return &m_model; }
    kafka::RecordReader* reader() const { return m_reader.get(); }

Q_SIGNALS:
    /** "Edit and send again": fill the produce pane. */
    void sendAgainRequested(const kafka::RecordToSend& record);
    /** The range of the fields is to be counted. */
    void statisticsRequested(const kafka::RecordRequest& request);

private:
    void updateTopic();
    void updateReadable();
    void readFirst();
    void readAround();
    void read(const kafka::RecordRequest& request);
    void begin(const kafka::RecordRequest& request);
    void exportRecords(const views::RecordExportOrder& order);
    void beginExport(const views::RecordExportOrder& order, const std::optional<kafka::RecordRequest>& request);
    void goOn(qint64 more, const std::optional<kafka::TopicPartition>& skip);
    void filterRows(const kafka::RecordFilter& filter);
    void filterAgain(const kafka::RecordFilter& filter);
    void stopReading();
    void followAsShown();
    bool followsOn(const kafka::ScanProgress& progress);
    void startTask(const QString& title);
    void makeReader();
    void onProgress(const kafka::ScanProgress& told);
    /** As the page may show it. */
    kafka::ScanProgress shown(kafka::ScanProgress progress) const;
    void onTrouble(const kafka::Error& error);
    void endTask(const kafka::ScanProgress& progress);
    void checkTopic();
    void topicGone(const QString& sentence);
    void recreated(const QString& topic);
    QStringList topicsOf(const kafka::RecordRequest& request) const;
    QStringList topicsAsked() const;
    QString topicsInWords() const;

    const QString m_topic;
    models::RecordModel m_model;
    KeyLookup m_lookup;
    ScanQuestion m_question; ///< before reading
    ScanQuestion m_exportQuestion;
    KeepSettings m_keep;
    QPointer<views::MessagesPage> m_page;
    MaskingController* m_masking;
    std::unique_ptr<kafka::RecordReader> m_reader;
    QTimer m_watch;
    QHash<QString, QString> m_topicIds; ///< topic → id, of the topics whose messages are shown, once known
    kafka::RecordRequest m_request;
    TaskId m_task = 0;
    FirstFrame m_firstFrame {"messages.first-frame"};
    std::optional<std::pair<qint32, qint64>> m_around; ///< to be read around as soon as it can be
    bool m_askedFirst = false; ///< the newest messages were asked for
    bool m_checking = false;
    bool m_stopping = false; ///< stopReading() was called since reading began
    bool m_paused = false;
    bool m_refollowing = false; ///< the reader is stopped to follow with another filter
    bool m_gone = false; ///< deleted or made anew since the messages were read
};

} // namespace app
