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
    readEachBroker<kafka::BrokerLogDirs>(
        DataSubject::LogDirs, gateway()->describeLogDirs(),
        [this](const kafka::BrokerLogDirs& answer) {
            Q_EMIT sizesChanged(m_sizes.take(answer)); // also with no topic: a broker's directories or its error
        },
        [this](const QSet<qint32>& answered, bool listed) {
            QSet<QString> changed;
            if (listed)
                changed = m_sizes.keepOnly(answered);
            if (lastError(DataSubject::LogDirs) && m_metadata) { // what is not known has its reason now
                for (const auto& topic : m_metadata->topics)
                    changed.insert(topic.name);
            }
            Q_EMIT sizesChanged(changed);
        });
}

void ClusterData::refreshApis()
{
    if (!begin(DataSubject::Apis, [this] { refreshApis(); }))
        return;
    readEachBroker<kafka::BrokerApis>(
        DataSubject::Apis, gateway()->describeApis(),
        [this](const kafka::BrokerApis& answer) {
            if (!answer.error) // else what it told before is still the best that is known
                m_apis.insert(answer.broker, answer);
            Q_EMIT apisChanged();
        },
        [this](const QSet<qint32>&, bool) { Q_EMIT apisChanged(); });
}

void ClusterData::refreshBrokerDefaults()
{
    if (!begin(DataSubject::BrokerDefaults, [this] { refreshBrokerDefaults(); }))
        return;
    onReply(
        this, gateway()->describeBrokerDefaults(),
        [this](kafka::ConfigDescription defaults) {
            m_brokerDefaults = std::move(defaults);
            end(DataSubject::BrokerDefaults);
        },
        [this](const Error& error) { end(DataSubject::BrokerDefaults, error); });
}

/**
 * One stream that has an answer, or its error, of every broker. `done` comes after the subject has ended; `listed`: the cluster
 * named its brokers, so one that did not answer is not among them.
 */
template <typename T>
void ClusterData::readEachBroker(DataSubject subject, const kafka::Stream<T>& stream, std::function<void(const T&)> take,
                                 std::function<void(const QSet<qint32>&, bool)> done)
{
    auto answered = std::make_shared<QSet<qint32>>();
    auto refused = std::make_shared<std::optional<Error>>(); // nobody could be asked
    auto silent = std::make_shared<std::optional<Error>>(); // somebody did not answer
    onStream(
        this, stream,
        [this, subject, answered, refused, silent, take = std::move(take)](const kafka::Result<T>& answer) {
            if (!answer) {
                *refused = answer.error();
                return;
            }
            BrokerAnswer& known = m_brokerAnswers[int(subject)].brokers[answer->broker];
            known.error = answer->error;
            if (answer->error)
                *silent = answer->error;
            else
                known.readAt = QDateTime::currentDateTimeUtc();
            answered->insert(answer->broker);
            take(*answer);
        },
        [this, subject, answered, refused, silent, done = std::move(done)](bool cancelled) {
            const bool listed = !cancelled && (!answered->isEmpty() || !*refused);
            std::optional<Error> others = *refused;
            if (listed && !others) {
                others.emplace();
                others->kind = kafka::ErrorKind::NotFound;
                others->message = tr("The cluster does not list this broker: it is down, or was removed.");
            }
            BrokerAnswers& answers = m_brokerAnswers[int(subject)];
            if (others) {
                answers.others = others;
                for (auto it = answers.brokers.begin(); it != answers.brokers.end(); ++it) {
                    if (!answered->contains(it.key()))
                        it->error = others;
                }
            }
            end(subject, *refused ? *refused : *silent);
            done(*answered, listed);
        });
}

const kafka::BrokerApis* ClusterData::apis(qint32 broker) const
{
    const auto it = m_apis.constFind(broker);
    return it == m_apis.cend() ? nullptr : &*it;
}

BrokerAnswer ClusterData::brokerAnswer(DataSubject subject, qint32 broker) const
{
    const BrokerAnswers answers = m_brokerAnswers.value(int(subject));
    const auto it = answers.brokers.constFind(broker);
    return it == answers.brokers.cend() ? BrokerAnswer {{}, answers.others} : *it;
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
