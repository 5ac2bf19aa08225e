// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RecordProducer.h"

#include <vector>

namespace tests {

/** A producer that keeps what it was asked to send; the test says what became of it. */
class FakeProducer : public kafka::RecordProducer
{
public:
    void prepare(const kafka::ProducerSettings& settings) override { prepared.push_back(settings); }
    kafka::SendId send(const kafka::SendRequest& request) override
    {
        requests.push_back(request);
        return ++last();
    }
    void cancel() override { ++cancels; }
    void close() override { closed = true; }

    /** Every copy of the newest send was delivered to partition 1 from this offset on. */
    void deliver(qint64 offset = 0) { deliver(offset, requests.back().copies); }
    /** Only so many were delivered, the others failed. */
    void deliver(qint64 offset, qint64 count)
    {
        std::vector<kafka::Delivery> reports;
        for (qint64 i = 0; i < requests.back().copies; ++i) {
            kafka::Delivery d;
            d.send = last();
            d.copy = i;
            d.partition = 1;
            d.offset = offset + i;
            d.timestamp = 1'700'000'000'000;
            if (i >= count) {
                d.state = kafka::Delivery::State::Failed;
                d.error = kafka::Error {};
                d.error->message = QStringLiteral("broker says no");
            }
            reports.push_back(d);
        }
        Q_EMIT delivered(std::make_shared<const std::vector<kafka::Delivery>>(reports));
        kafka::SendProgress result;
        result.send = last();
        result.copies = result.handedOver = requests.back().copies;
        result.delivered = count;
        result.failed = result.copies - count;
        Q_EMIT finished(result);
    }

    static kafka::SendId& last()
    {
        static kafka::SendId id = 0;
        return id;
    }
    std::vector<kafka::SendRequest> requests;
    std::vector<kafka::ProducerSettings> prepared;
    int cancels = 0;
    bool closed = false;
};

} // namespace tests
