// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ClusterData asks over the wire client: quorum, sizes on disk, API versions, defaults of all brokers.
#include "app/ClusterData.h"

#include "app/ClusterSession.h"
#include "app/Request.h"

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

} // namespace app
