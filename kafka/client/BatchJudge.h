// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/HiddenBatches.h"
#include "kafka/values/RecordMatcher.h"

#include <librdkafka/rdkafka.h>

#include <mutex>
#include <vector>

namespace kafka {

/**
 * Judges a client's fetched batches where librdkafka takes them apart, on its brokers' threads: no message is made of a record that is surely not
 * wanted, and the next message tells how many those were (PassedOver). A record that cannot be decided about becomes a message, for the scan to
 * say so in its place. One client's, and outlives it. Partitions that are not watched, batches of formats 0 and 1, and the system's librdkafka
 * (packaging/librdkafka.sh, mend_judging) bring every message.
 */
class BatchJudge
{
public:
    BatchJudge();
    ~BatchJudge();
    BatchJudge(const BatchJudge&) = delete;
    BatchJudge& operator=(const BatchJudge&) = delete;

    /** Of the client that is made next. */
    void attach(rd_kafka_conf_t* conf);
    /**
     * Batches of the partition that are taken apart from now on: records below offset `to` that do not match are passed over (null: all match).
     * Of a batch `most` records are made, for a reader that ends with so many: what the answer holds behind them is not read. Any thread.
     */
    void watch(const QString& topic, qint32 partition, qint64 to, const RecordMatcherPtr& matcher, qint64 most);
    /** Nothing is watched any more. A batch under way is judged to its end. Any thread. */
    void clear();
    /** Batches of which no message is made, of all partitions that are read, since the last call; in order per partition. Any thread. */
    std::vector<HiddenBatch> takeHidden();
    /** Whether takeHidden() knows of them: not with the system's librdkafka. */
    static bool tellsHidden();

private:
    struct Watched
    {
        QByteArray topic;
        qint32 partition;
        qint64 to;
        RecordMatcherPtr matcher;
        qint64 most;
    };
    struct Callbacks;

    std::mutex m_mutex;
    std::vector<Watched> m_watched;
    std::vector<HiddenBatch> m_hidden;
    std::unique_ptr<Callbacks> m_callbacks;
};

/** The records of its batch that were passed over since the message before this one. */
struct PassedOver
{
    qint64 records = 0;
    qint64 bytes = 0; ///< of keys, values and headers
    qint64 timestamp = -1; ///< the latest, ms; -1 = none has one

    static PassedOver before(const rd_kafka_message_t& message);
};

} // namespace kafka
