// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SessionCommand.h"

#include "app/ClusterSession.h"

#include <algorithm>

namespace app {

kafka::CommandContext commandContext(const ClusterSession* session)
{
    const kafka::Profile& profile = session->profile();
    const auto security = [](const kafka::ClientProperty& property) {
        return property.name.startsWith(QLatin1String("security.")) || property.name.startsWith(QLatin1String("sasl."))
               || property.name.startsWith(QLatin1String("ssl."));
    };
    return {profile.bootstrapServers, std::any_of(profile.properties.begin(), profile.properties.end(), security)};
}

} // namespace app
