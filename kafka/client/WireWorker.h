// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/Throttles.h"
#include "kafka/values/Cluster.h"
#include "kafka/values/Profile.h"
#include "kafka/wire/WireClient.h"

#include <QObject>

namespace kafka {

/**
 * The gateway's own protocol client and the thread it lives on: made with the first request that needs it. Lives on the
 * wire thread; owned by the gateway, which deletes it through its thread.
 */
class WireWorker : public QObject
{
    Q_OBJECT
public:
    WireWorker(const Profile& profile, const Deadlines& deadlines);

    /** The client, or why this connection cannot have one (Kerberos, an unreadable file). Wire thread. */
    Result<wire::WireClient*> client();
    const Deadlines& deadlines() const { return m_deadlines; }

Q_SIGNALS:
    void heard(kafka::TimePoint at); ///< at most a few times a second
    void clusterChanged(const QString& before, const QString& now);
    void throttled(qint32 broker, qint32 ms); ///< at most a few times a second, unless it grows

private:
    void emitHeard();
    void emitThrottled(qint32 broker, qint32 ms);

    const Profile m_profile;
    const Deadlines m_deadlines;
    std::unique_ptr<wire::WireClient> m_client;
    std::optional<Error> m_refused;
    Clock::time_point m_heardEmitted {};
    ThrottleLimit m_throttles;
};

} // namespace kafka
