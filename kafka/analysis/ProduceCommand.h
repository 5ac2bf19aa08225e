// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/CommandLine.h"
#include "kafka/values/Produce.h"

namespace kafka {

/**
 * The kafka-console-producer line (options of 4.3) that sends the same messages. Empty when that tool cannot: it knows
 * neither a chosen partition nor bytes that are no text, and splits its input at line breaks, tabs and the header separators.
 */
QString produceCommand(const CommandContext& context, const SendRequest& request);

} // namespace kafka
