// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/Cluster.h"

#include <algorithm>

namespace kafka {

const Topic* ClusterMetadata::find(const QString& name) const
{
    const auto it = std::lower_bound(topics.begin(), topics.end(), name, [](const Topic& t, const QString& n) { return t.name < n; });
    return it != topics.end() && it->name == name ? &*it : nullptr;
}

bool isInternalTopicName(const QString& name)
{
    return name == QLatin1String("__consumer_offsets") || name == QLatin1String("__transaction_state") || name == QLatin1String("__share_group_state")
           || name == QLatin1String("__cluster_metadata");
}

} // namespace kafka
