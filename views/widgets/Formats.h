// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Formats.h"

namespace views {
/** Numbers, sizes, times: shared with the models, which format what they display. */
namespace formats = models::formats;
} // namespace views
