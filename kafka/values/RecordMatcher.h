// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordBatch.h"

#include <chrono>
#include <memory>
#include <optional>
#include <span>

namespace kafka {

/** Whether a record is wanted. Error: it cannot be said; a scan stops there and never takes it for No. */
enum class Match : quint8 { No, Yes, Error };

/** The headers of the record being judged, asked for only when they matter: librdkafka parses them anew for each message. */
class HeaderSource
{
public:
    virtual std::span<const HeaderView> headers() = 0;

protected:
    ~HeaderSource() = default;
};

/**
 * Judges many records one after the other somewhere else, while more are added. Owned and used by one thread, never the GUI's. Its verdicts
 * come in the order of the records; when what judges is gone, those that are left come as errors.
 */
class MatchQueue
{
public:
    struct Verdict
    {
        Match match = Match::Error;
        QString problem; ///< as RecordMatcher::match says it
    };

    virtual ~MatchQueue() = default;
    /** Whether add() looks at the headers: else they need not be given. */
    virtual bool readsHeaders() const { return true; }
    /** Copies the record. */
    virtual void add(const QString& topic, const RecordFields& record) = 0;
    /** As many records or bytes are under way as is good: take verdicts before adding more. */
    virtual bool isFull() const = 0;
    /** The verdict of the first record that has none yet, when it comes in time. With nothing under way: nothing. */
    virtual std::optional<Verdict> take(std::chrono::milliseconds wait) = 0;
    /** The verdicts of the records added so far are not wanted any more. */
    virtual void discard() = 0;
};

/** Decides record by record which are wanted. Immutable, so that readers on several threads may share one. */
class RecordMatcher
{
public:
    virtual ~RecordMatcher() = default;

    /** Judging and check() start a process and wait for it: not on the GUI thread, and many records by queue(). */
    virtual bool isSlow() const { return false; }
    /** What is wrong with the filter itself, translated; empty = nothing. nullopt: it could not be found out this time. */
    virtual std::optional<QString> check() const { return QString(); }
    /** Of a slow one. State that the filter keeps between records is the queue's. */
    virtual std::unique_ptr<MatchQueue> queue() const { return {}; }

    /** `fields.headers` is not looked at. On Error `problem` is a translated sentence: what is wrong, in which field. */
    virtual Match match(const RecordFields& fields, HeaderSource& headers, QString& problem) const = 0;
    /**
     * Many records at once, as they lie one behind the other in a batch: where the first trace of something begins for which one of them could match,
     * or for which it could not be decided (but for broken headers, which the caller looks for). Those that end before it surely do not match. -1: there is none; 0: nothing can be said.
     */
    virtual qsizetype firstTrace(QByteArrayView records) const { return records.isEmpty() ? -1 : 0; }
    /** The same for a record already kept. Notices always match. */
    virtual Match match(const RecordView& record, QString& problem) const;
};
using RecordMatcherPtr = std::shared_ptr<const RecordMatcher>;

} // namespace kafka
