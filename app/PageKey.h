// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/** Which page of a cluster: what a tab shows, what the navigator, the palette and the restored state name. */
struct PageKey
{
    enum class Kind { Overview, Brokers, Broker, Topics, Topic, Groups, Group, Consume, Messages };
    Kind kind = Kind::Overview;
    QString name; ///< topic, group (also of Consume) or broker id; of Messages several topics with commas between; empty for sections
    QString section; ///< tab within it: "partitions", "messages", "settings", "logdirs"…; empty = the first

    bool samePage(const PageKey& other) const { return kind == other.kind && name == other.name; }
};

} // namespace app
