// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sandbox holds: topics and messages of a shop that sells in Korea, and the odd things that real clusters hold
// too.
#pragma once

#include "Client.h"

#include <random>

namespace seed {

std::vector<Topic> topics();
Topic underReplicatedTopic(); // its third replicas are on broker 4

// A few thousand messages of each topic, spread over the last three days up to now (ms since 1970), oldest first.
std::vector<Message> messages(std::int64_t now);
std::vector<Message> shipments(std::int64_t now);
// One topic, one partition, in this order: what breaks programs that look at messages.
std::vector<Message> edgeCases();

Message order(std::mt19937_64& random, std::int64_t timestamp);
Message payment(std::mt19937_64& random, std::int64_t timestamp);

} // namespace seed
