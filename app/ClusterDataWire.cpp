// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ClusterData asks over the wire client: quorum, sizes on disk, API versions, defaults of all brokers.
#include "app/ClusterData.h"

#include "app/ClusterSession.h"
#include "app/Request.h"

#include <memory>

namespace app {

using kafka::Error;

void ClusterData::refreshQuorum()
{
    if (!begin(DataSubject::Quorum, [this] { refreshQuorum(); }))
        return;
    onReply(
        this, gateway()->describeQuorum(),
        [this](kafka::QuorumDescription quorum) {
            const bool changed = m_quorum != quorum || lastError(DataSubject::Quorum);
            m_quorum = std::move(quorum);
            end(DataSubject::Quorum);
            if (changed)
                Q_EMIT quorumChanged();
        },
        [this](const Error& error) {
            end(DataSubject::Quorum, error);
            Q_EMIT quorumChanged(); // what is shown says why it is old
        });
}

void ClusterData::refreshLogDirs(std::chrono::milliseconds unlessAskedWithin)
{
    if (unlessAskedWithin.count() > 0 && m_sinceSizesAsked.isValid() && !m_sinceSizesAsked.hasExpired(unlessAskedWithin.count()))
        return;
    if (!begin(DataSubject::LogDirs, [this] { refreshLogDirs(); }))
        return;
    m_sinceSizesAsked.start();
    auto answered = std::make_shared<QSet<qint32>>();
    auto error = std::make_shared<std::optional<Error>>();
    onStream(
        this, gateway()->describeLogDirs(),
        [this, answered, error](const kafka::Result<kafka::BrokerLogDirs>& answer) {
            if (!answer) {
                *error = answer.error();
                return;
            }
            if (answer->error)
                *error = answer->error;
            answered->insert(answer->broker);
            Q_EMIT sizesChanged(m_sizes.take(*answer)); // also with no topic: a broker's directories or its error
        },
        [this, answered, error](bool cancelled) {
            QSet<QString> changed;
            if (!cancelled && (!answered->isEmpty() || !*error))
                changed = m_sizes.keepOnly(*answered); // not brokers that the cluster lists no more
            end(DataSubject::LogDirs, *error);
            if (*error && m_metadata) { // what is not known has its reason now
                for (const auto& topic : m_metadata->topics)
                    changed.insert(topic.name);
            }
            Q_EMIT sizesChanged(changed);
        });
}

void ClusterData::addDisks(std::vector<kafka::BrokerLoad>& brokers) const
{
    const auto error = lastError(DataSubject::LogDirs);
    for (auto& load : brokers) {
        load.disk = m_sizes.disk(load.broker.id);
        const kafka::BrokerLogDirs* said = m_sizes.broker(load.broker.id);
        if (said && said->error)
            load.diskProblem = said->error->message;
        else if (!said && error)
            load.diskProblem = error->message;
    }
}

QString ClusterData::sizeProblem(const kafka::Topic& topic) const
{
    auto error = m_sizes.problem(topic);
    if (!error)
        error = lastError(DataSubject::LogDirs);
    if (!error)
        return {};
    return error->broker >= 0 ? tr("Broker %1: %2").arg(error->broker).arg(error->message) : error->message;
}

} // namespace app
