// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <librdkafka/rdkafka.h>

#include <QString>

#include <atomic>
#include <thread>

/** Sends `count` small messages to one partition and waits until they are there. */
bool produce(const QString& bootstrap, const QString& topic, int partition, int count);

/** A live member of a consumer group, on a thread of its own. */
class LiveMember
{
public:
    /** `protocol`: "classic" or "consumer" (KIP-848). */
    LiveMember(const QString& bootstrap, const QString& group, const QString& topic, const char* protocol);
    ~LiveMember();
    /** Runs the event loop until partitions are assigned. */
    bool joined();

private:
    rd_kafka_t* m_client;
    std::atomic<bool> m_stop {false};
    std::atomic<bool> m_joined {false};
    std::thread m_thread;
};
