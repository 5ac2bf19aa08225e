// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/Timing.h"

Q_LOGGING_CATEGORY(timingLog, "castellan.timing", QtWarningMsg)
