// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/RecordReaderChannel.h"
#include "kafka/values/Profile.h"

#include <memory>

namespace kafka {

/**
 * What a reader's thread does: obeys the channel's commands until it is closed. Owns its consumers; the connections of one that was not used for `idleLife`
 * are closed. Knows no event loop, as the channel.
 */
void readUntilClosed(std::shared_ptr<RecordChannel> channel, const Profile& profile, const Deadlines& deadlines,
                     std::chrono::milliseconds idleLife = std::chrono::seconds(30));

} // namespace kafka
