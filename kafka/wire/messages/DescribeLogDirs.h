// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Log directories of the broker asked: size of each replica; bytes in all and free since 4 (KIP-827). */
struct DescribeLogDirs
{
    static constexpr Api api {35, "DescribeLogDirs", {0, 5}, 2};

    struct Request : Struct
    {
        struct Topic : Struct
        {
            QString topic;
            std::vector<qint32> partitions;
            static void fields(auto& f, auto& m)
            {
                f("topic", m.topic);
                f("partitions", m.partitions);
            }
        };

        std::optional<std::vector<Topic>> topics;
        static void fields(auto& f, auto& m) { f("topics", m.topics); }
    };

    struct Response : Struct
    {
        struct Partition : Struct
        {
            qint32 partitionIndex = 0;
            qint64 partitionSize = 0;
            qint64 offsetLag = 0;
            bool isFutureKey = false;
            static void fields(auto& f, auto& m)
            {
                f("partitionIndex", m.partitionIndex);
                f("partitionSize", m.partitionSize);
                f("offsetLag", m.offsetLag);
                f("isFutureKey", m.isFutureKey);
            }
        };
        struct Topic : Struct
        {
            QString name;
            std::vector<Partition> partitions;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name);
                f("partitions", m.partitions);
            }
        };
        struct LogDir : Struct
        {
            qint16 errorCode = 0;
            QString logDir;
            std::vector<Topic> topics;
            qint64 totalBytes = -1;
            qint64 usableBytes = -1;
            bool isCordoned = false;
            static void fields(auto& f, auto& m)
            {
                f("errorCode", m.errorCode);
                f("logDir", m.logDir);
                f("topics", m.topics);
                f("totalBytes", m.totalBytes, since(4));
                f("usableBytes", m.usableBytes, since(4));
                f("isCordoned", m.isCordoned, since(5));
            }
        };

        qint32 throttleTimeMs = 0;
        qint16 errorCode = 0;
        std::vector<LogDir> results;
        static void fields(auto& f, auto& m)
        {
            f("throttleTimeMs", m.throttleTimeMs);
            f("errorCode", m.errorCode, since(3));
            f("results", m.results);
        }
    };
};

} // namespace kafka::wire
