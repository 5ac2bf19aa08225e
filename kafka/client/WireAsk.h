// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/Answer.h"
#include "kafka/client/ErrorConversion.h"
#include "kafka/wire/WireClient.h"

#include <QPointer>

#include <functional>

/** What all families of WireCalls share. Wire thread. */
namespace kafka::wireCalls {

/** A broker's error code as our value: librdkafka's positive codes are the protocol's. */
inline kafka::Error brokerError(qint16 code, const QString& detail, qint32 broker)
{
    return errorFromCode(rd_kafka_resp_err_t(code), detail, broker);
}

/** The error of a FindCoordinator answer (or of its part for one group): also when it names no broker although it says "no error". */
template <typename Told> qint16 coordinatorError(const Told& told)
{
    return told.errorCode == 0 && told.nodeId < 0 ? qint16(RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE) : told.errorCode;
}

template <typename T> wire::CallOptions optionsOf(const AnswerPtr<T>& answer, qint16 atLeast = 0)
{
    wire::CallOptions options;
    options.deadline = answer->deadline();
    options.atLeast = atLeast;
    return options;
}

/** A call that ends with its answer: cancelling the future takes it back from the connection. */
template <typename M, typename T>
void ask(wire::WireClient& client, const AnswerPtr<T>& answer, wire::Target target, typename M::Request request, const wire::CallOptions& options,
         std::function<void(Result<wire::Answer<M>>)> done)
{
    const quint64 id = client.call<M>(target, std::move(request), options, std::move(done));
    answer->onCancel([client = QPointer<wire::WireClient>(&client), id] {
        if (client)
            client->cancel(id);
    });
}

/** Runs `askOne` for every broker of the cluster at once; it calls `done` when that broker's part is added. */
template <typename T>
void eachBroker(wire::WireClient& client, const AnswerPtr<T>& answer, std::function<void(qint32 broker, std::function<void()> done)> askOne)
{
    client.refreshBrokers(answer->deadline(), [&client, answer, askOne = std::move(askOne)](const Result<Done>& refreshed) {
        if (!refreshed) {
            answer->finishWith(Failure(refreshed.error()));
            return;
        }
        if (answer->cancelled())
            return; // nobody waits: the brokers are not asked
        const auto open = std::make_shared<size_t>(client.brokers().size());
        if (*open == 0) {
            answer->finish();
            return;
        }
        const auto brokers = client.brokers();
        for (const auto& [broker, endpoint] : brokers) {
            askOne(broker, [answer, open] {
                if (--*open == 0)
                    answer->finish();
            });
        }
    });
}

} // namespace kafka::wireCalls
