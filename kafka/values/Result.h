// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Error.h"

#include <QFuture>

#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace kafka {

/** A value or the Error in its place. tl::expected because g++ 12 has no std::expected. */
template <typename T> using Result = tl::expected<T, Error>;
/** Success without a value. */
using Done = std::monostate;
using Failure = tl::unexpected<Error>;

/** The outcome of one entity of a request. */
template <typename Key, typename T> struct Outcome
{
    Key key;
    Result<T> result;
    bool operator==(const Outcome&) const = default;
};

/** An outcome per entity, in the order of the request, never merged into one error. */
template <typename Key, typename T> using BatchResult = std::vector<Outcome<Key, T>>;

/**
 * Answer of a gateway call: exactly one result, or cancelled. Cancel this root future, not one made by then():
 * measured on Qt 6.4, cancelling the latter does not reach the promise.
 */
template <typename T> using Reply = QFuture<Result<T>>;

/** Answer of a fan-out call: one result per broker, group or chunk, in the order they come; finished when all came. */
template <typename T> using Stream = QFuture<Result<T>>;

} // namespace kafka
