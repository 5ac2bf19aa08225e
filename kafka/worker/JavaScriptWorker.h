// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kafka::worker {

/** The task "filter" of castellan-worker: judges the records that a JavaScriptQueue sends, until the program has gone. */
[[noreturn]] void runJavaScript();

} // namespace kafka::worker
