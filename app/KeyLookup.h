// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ScanQuestion.h"
#include "app/TaskTracker.h"
#include "kafka/client/RecordReader.h"

#include <QObject>

#include <map>
#include <memory>

class QWidget;

namespace app {

class ClusterSession;

/**
 * Finding a key: asks for it, makes the request that reads only its partition, and meanwhile looks whether another partition holds the same
 * key (another partitioner wrote it, or the topic had fewer partitions then). GUI thread; owned by the messages' controller.
 */
class KeyLookup : public QObject
{
    Q_OBJECT
public:
    KeyLookup(ClusterSession* session, const QString& topic, QObject* parent = nullptr);
    ~KeyLookup() override;

    /** Opens the dialog; `partitions` > 0. */
    void ask(int partitions, QWidget* parent);
    /** Ends looking elsewhere. */
    void stop();

    /** The filter's text for exactly this key. */
    static QString filterFor(const QByteArray& key);
    /** Names the other partitions that hold the key (each with an offset of it; not empty); `whole`: all others were searched to their end. */
    static QString foundElsewhere(const std::map<qint32, qint64>& found, qint32 partition, bool whole);

Q_SIGNALS:
    /** Read this. */
    void readRequested(const kafka::RecordRequest& request);
    /** Whether a record with the same key lies in another partition, or why that is not known. `expected`: it does not. */
    void lookedElsewhere(const QString& sentence, bool expected);

private:
    void lookElsewhere(const QByteArray& key, qint32 partition, int partitions);
    void readElsewhere(const kafka::RecordRequest& request, qint32 partition);
    void ended(qint32 partition);

    ClusterSession* const m_session;
    const QString m_topic;
    ScanQuestion m_question;
    std::unique_ptr<kafka::RecordReader> m_elsewhere;
    std::map<qint32, qint64> m_found; ///< by partition the last offset seen
    TaskId m_task = 0;
    QByteArray m_key; ///< of the last time
    int m_chooser = 0;
};

} // namespace app
