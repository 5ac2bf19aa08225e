// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Operations.h"

namespace models::operations {

/** "everything", "nothing" or the operations: "Read, Describe". */
QString text(const kafka::Operations& allowed, kafka::ResourceKind kind);
/** A sentence beside it: those that are not allowed, or what "everything" is. */
QString note(const kafka::Operations& allowed, kafka::ResourceKind kind);

} // namespace models::operations
