// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GatewayFactory.h"

#include "kafka/client/RdKafkaAdminGateway.h"

namespace app {

GatewayFactory defaultGatewayFactory()
{
    return [](const kafka::Profile& profile, const kafka::WriteGuardPtr& guard, kafka::Error* error) {
        QString why;
        auto gateway = kafka::makeRdKafkaGateway(profile, kafka::Deadlines(), guard, &why);
        if (!gateway) {
            error->kind = kafka::ErrorKind::Invalid;
            error->message = why;
        }
        return gateway;
    };
}

} // namespace app
