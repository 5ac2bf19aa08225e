// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/** What a helper process forbids itself before it looks at anything that others wrote. */
namespace kafka::helper {

/** Address space, and (looked at some 40 times a second, for sanitized builds and systems without RLIMIT_AS) resident memory. */
constexpr qint64 MemoryLimit = 512ll << 20;
/** Processor time that may pass between two calls of allowProcessorTime(): the last resort, SIGXCPU. */
constexpr std::chrono::seconds ProcessorLimit {10};

/** How a helper process ends when it is at fault; 0 is a normal end. */
enum ExitCode { NormalEnd = 0, WrongUse = 2, OutOfMemory = 12 };

/** Address space, no core dump, few descriptors, no new privileges, dies with `parent` (and the thread of it that started this process). */
void limitThisProcess(qint64 parent);
/** Whether RLIMIT_AS is in force: not with AddressSanitizer, which reserves terabytes. */
bool limitsAddressSpace();
/** The processor may be used for ProcessorLimit from now on. */
void allowProcessorTime();
/** Ends the process when it holds more than MemoryLimit resident. */
void endWhenTooLarge();

} // namespace kafka::helper
