// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GatewayFactory.h"

#if __has_include("kafka/client/RdKafkaAdminGateway.h")
#include "kafka/client/RdKafkaAdminGateway.h"
#endif

namespace app {

GatewayFactory defaultGatewayFactory()
{
    return [](const kafka::Profile& profile, const kafka::WriteGuardPtr& guard, kafka::Error* error) -> std::unique_ptr<kafka::AdminGateway> {
#if __has_include("kafka/client/RdKafkaAdminGateway.h")
        return kafka::makeRdKafkaGateway(profile, kafka::Deadlines(), guard, error);
#else
        Q_UNUSED(profile)
        Q_UNUSED(guard)
        Q_UNUSED(error)
        return nullptr;
#endif
    };
}

} // namespace app
