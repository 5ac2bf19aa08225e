// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Result.h"

namespace kafka {

/** What a person typed cannot be used, and why. */
inline Failure invalid(const QString& why)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.message = why;
    return Failure(error);
}

} // namespace kafka
