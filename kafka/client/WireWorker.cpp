// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/WireWorker.h"

#include "kafka/client/ClientConfig.h"
#include "kafka/client/ClientProperties.h"
#include "kafka/client/ErrorConversion.h"

namespace kafka {

namespace {

constexpr std::chrono::milliseconds heardEvery {250};

} // namespace

WireWorker::WireWorker(const Profile& profile, const Deadlines& deadlines) : m_profile(profile), m_deadlines(deadlines) { }

Result<wire::WireClient*> WireWorker::client()
{
    if (m_client)
        return m_client.get();
    if (m_refused)
        return Failure(*m_refused);
    for (const ClientProperty& property : m_profile.properties) {
        const QString refused = ClientProperties::refusal(property.name, property.value);
        if (!refused.isEmpty())
            return Failure(*(m_refused = invalidError(refused)));
    }
    auto config = wire::makeConnectionConfig(m_profile, m_deadlines, clientId());
    if (!config)
        return Failure(*(m_refused = config.error()));
    m_client = std::make_unique<wire::WireClient>(std::move(*config));
    connect(m_client.get(), &wire::WireClient::heard, this, &WireWorker::emitHeard);
    connect(m_client.get(), &wire::WireClient::throttled, this, &WireWorker::emitThrottled);
    connect(m_client.get(), &wire::WireClient::clusterChanged, this, &WireWorker::clusterChanged);
    return m_client.get();
}

void WireWorker::emitHeard()
{
    const auto now = Clock::now();
    if (now - m_heardEmitted < heardEvery)
        return;
    m_heardEmitted = now;
    Q_EMIT heard(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
}

void WireWorker::emitThrottled(qint32 broker, qint32 ms)
{
    if (m_throttles.tells(ms))
        Q_EMIT throttled(broker, ms);
}

} // namespace kafka
