// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/JavaScriptFrames.h"
#include "kafka/values/RecordBatch.h"
#include "kafka/worker/JsonMembers.h"

#include <QtQml/QJSEngine>

#include <optional>

namespace kafka::worker {

/**
 * The record being judged, for the prelude of JavaScriptFilter, which alone can reach it: scripts get plain values. Owned by its
 * JavaScriptFilter.
 */
class JavaScriptRecord : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString topic READ topic)
    Q_PROPERTY(int partition READ partition)
    Q_PROPERTY(double offset READ offset)
    Q_PROPERTY(QString offsetText READ offsetText)
    Q_PROPERTY(QJSValue timestamp READ timestamp)
    Q_PROPERTY(QJSValue key READ key)
    Q_PROPERTY(QJSValue value READ value)
    Q_PROPERTY(QString jsonText READ jsonText)
    Q_PROPERTY(bool isTombstone READ isTombstone)
    Q_PROPERTY(QJSValue keyBytes READ keyBytes)
    Q_PROPERTY(QJSValue valueBytes READ valueBytes)
    Q_PROPERTY(int headerCount READ headerCount)

public:
    explicit JavaScriptRecord(QJSEngine* engine) : m_engine(engine) { }

    /** What of a value's JSON can be seen, of the records from now on. */
    void setJsonMembers(JsonMembers members) { m_jsonMembers = std::move(members); }
    void set(const QString& topic, const RecordFields& record, bool headersSent);
    /** What went wrong at this record whatever the script made of it. */
    std::optional<filter::javascript::Problem> problem() const { return m_problem; }

    QString topic() const { return m_topic; }
    int partition() const { return m_record.partition; }
    double offset();
    QString offsetText() const { return QString::number(m_record.offset); }
    QJSValue timestamp() const;
    QJSValue key() const;
    QJSValue value() const;
    QString jsonText(); ///< for JSON.parse: the value, or what can be seen of it
    bool isTombstone() const { return m_record.value.isNull(); }
    QJSValue keyBytes() const;
    QJSValue valueBytes() const;
    int headerCount();
    Q_INVOKABLE QString headerName(int index) const;
    Q_INVOKABLE QJSValue headerValue(int index) const;
    /** Of the last header of that name; undefined without one. */
    Q_INVOKABLE QJSValue header(const QString& name);

    /** JSON.parse refused the value: fails when it is JSON all the same. */
    Q_INVOKABLE void jsonRefused();
    /** ns of any clock. */
    Q_INVOKABLE double clock() const;
    /** Whether a search of so many characters that found nothing took suspiciously long. */
    Q_INVOKABLE bool isLate(double began, double characters) const;
    Q_INVOKABLE double processorClock() const; ///< ns of this thread
    /** The search, repeated: fails when it took so much of the processor that it may have been given up. */
    Q_INVOKABLE void searched(double processorBegan, double characters);

private:
    QJSValue text(QByteArrayView bytes) const;
    QJSValue buffer(QByteArrayView bytes) const;
    void fail(filter::javascript::Problem problem);

    QJSEngine* m_engine;
    JsonMembers m_jsonMembers;
    QString m_topic;
    RecordFields m_record;
    bool m_headersSent = false;
    std::optional<filter::javascript::Problem> m_problem;
};

} // namespace kafka::worker
