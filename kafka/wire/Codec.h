// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

#include <type_traits>

namespace kafka::wire {

template <typename T>
concept IsStruct = std::is_base_of_v<Struct, T>;
template <typename T> struct IsVectorOf : std::false_type
{ };
template <typename T> struct IsVectorOf<std::vector<T>> : std::true_type
{ };
template <typename T>
concept IsVector = IsVectorOf<T>::value;
template <typename T> struct IsOptionalOf : std::false_type
{ };
template <typename T> struct IsOptionalOf<std::optional<T>> : std::true_type
{ };
template <typename T>
concept IsOptional = IsOptionalOf<T>::value;

/**
 * The body of a request or response of that version, without header. `M` is `SomeApi::Request` or `…::Response`.
 * Compiled once for every message, in CodecsOf….cpp: what the compiler makes of the fields is large.
 */
template <IsStruct M> void encodeBody(Writer& writer, const M& message, const Api& api, qint16 version);

/** Reads a body's fields and leaves what may come behind them. Look at `reader.ok()` afterwards. Compiled once, too. */
template <IsStruct M> M decodeFields(Reader& reader, const Api& api, qint16 version);

/** Reads a body to its end; bytes left over are an error too. Look at `reader.ok()` afterwards. */
template <IsStruct M> M decodeBody(Reader& reader, const Api& api, qint16 version)
{
    M message = decodeFields<M>(reader, api, version);
    if (reader.ok() && reader.left() > 0)
        reader.fail(QStringLiteral("%1 bytes too many").arg(reader.left()));
    return message;
}

} // namespace kafka::wire
