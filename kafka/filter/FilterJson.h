// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/Filter.h"

#include <QJsonObject>

#include <tl/expected.hpp>

/**
 * Filters in files of saved ones: {"and": […]}, {"or": […]}, {"not": {…}}, {} for everything, and for a test
 * {"field", "header"?, "path"?, "op", and for the operand one of "text" with "ignoreCase"?, "bytes" (hex), "number" (text), "integer" (text),
 * "bool", "null"}. Pure; any thread.
 */
namespace kafka::filter {

QJsonObject toJson(const Filter& filter);
/** What was written by others is checked: the error names what is wrong, translated. Unknown members are refused. */
tl::expected<Filter, QString> fromJson(const QJsonObject& json);

} // namespace kafka::filter
