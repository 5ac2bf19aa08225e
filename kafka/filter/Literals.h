// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/JsonPath.h"

#include <tl/expected.hpp>

namespace kafka::filter {

/** Why a filter's text cannot be read. */
struct ParseError
{
    qsizetype position = 0; ///< UTF-16 units from the beginning of the text; -1 = the message says where
    QString message; ///< translated: what was expected there or what is wrong
    /** "At character 7: expected …" (counted from 1). */
    QString toString() const;
    bool operator==(const ParseError&) const = default;
};
template <typename T> using Parsed = tl::expected<T, ParseError>;

/** Strings and paths of the filter's text. `at` stands at their first character and is moved behind them. */
namespace Literals {

/** A string in double or single quotes with the escapes of JSON and \'. */
Parsed<QString> readString(QStringView text, qsizetype& at);
/** In double quotes; what would be invisible or no character is escaped, so that one line holds all. */
QString quoted(const QString& text);

/** From the `$`. */
Parsed<JsonPath> readPath(QStringView text, qsizetype& at);

} // namespace Literals

} // namespace kafka::filter
