// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/TopicReading.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>

#include <functional>

namespace views {

/**
 * How the messages of each topic are read: charset, decoders of key, value and header values, as chosen by a person. Remembered by connection and
 * topic by whoever gives the memory. GUI thread; owned by the messages page.
 */
class TopicReadings : public QObject
{
    Q_OBJECT
public:
    /** What was kept under a key ("<connection>/orders/value"), undefined = nothing. */
    using Recall = std::function<QJsonValue(const QString& key)>;
    using Keep = std::function<void(const QString& key, const QJsonValue& value)>;

    using QObject::QObject;

    /** Names the connection in keys. */
    void setConnection(const QString& id);
    void setMemory(Recall recall, Keep keep);
    /** Whose messages the page is about: its charset is that of all others shown with them. */
    void setTopic(const QString& topic);

    kafka::serde::TopicReading of(const QString& topic) const;
    /** Empty = automatic. */
    void setDecoder(const QString& topic, kafka::serde::Part part, const QString& decoder);
    /** Empty = UTF-8. */
    void setCharset(const QString& topic, const QString& charset);
    /** Other things that a page remembers of a topic ("columns"). */
    QJsonValue value(const QString& topic, const QString& what) const;
    /** Where there is a memory, it alone has it: another page may keep something else there. */
    void setValue(const QString& topic, const QString& what, const QJsonValue& value);

Q_SIGNALS:
    /** Of this topic something was chosen; empty = of any, the memory has come. */
    void changed(const QString& topic);

private:
    void choose(const QString& topic, const QString& what, const QString& value);

    QString m_connection;
    QString m_topic;
    Recall m_recall;
    Keep m_keep;
    QHash<QString, QJsonValue> m_chosen; ///< here, by key
};

} // namespace views
