// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

/** What JavaScriptQueue and the JavaScript worker say to each other, beside the verdicts in the shared memory. */
namespace kafka::filter::javascript {

/** To the worker: bytes source, u8 whether headers will be sent. Answered by Compiled. */
constexpr char Compile = 'C';
/** From the worker: u32 line (0 = it is fine), u32 column, bytes message (UTF-8). */
constexpr char Compiled = 'c';
/**
 * To the worker: bytes topic, u32 count, then of each record i32 partition, i64 offset, i64 timestamp, bytes key, bytes value and, when they are
 * sent, u32 count of headers with bytes name and bytes value each.
 */
constexpr char Records = 'R';
/** From the worker: i64 number of the record, u8 Problem, u32 line, bytes message. Comes before its verdict. */
constexpr char Failed = 'F';
/** From the worker: there are new verdicts. */
constexpr char Judged = 'J';

/** Why a record could not be judged. */
enum class Problem : quint8 {
    Threw, ///< message and line are JavaScript's
    TooLong, ///< and was interrupted: the worker judges nothing more
    NoReturn, ///< the end of the body was reached
    IsFunction,
    IsPromise,
    RegexGaveUp, ///< a regular expression may have hit the limit where YARR says "no match"
    JsonNotRead, ///< it is JSON, but JSON.parse cannot take it
    OffsetNotExact, ///< `offset` beyond 2^53
    HeadersNotSent ///< the source names them in a way that was not seen
};

constexpr quint8 No = 0;
constexpr quint8 Yes = 1;
constexpr quint8 Error = 2;

/** The shared memory. Verdicts survive the worker's end, and the record that it was at is known. */
struct Shared
{
    static constexpr qint64 Ring = 1 << 16; ///< no more records are under way at once

    std::atomic<qint64> done; ///< records judged since the beginning
    std::atomic<quint8> verdicts[Ring];
};
static_assert(std::atomic<qint64>::is_always_lock_free && std::atomic<quint8>::is_always_lock_free);

} // namespace kafka::filter::javascript
