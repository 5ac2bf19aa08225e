// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/JavaScriptFrames.h"
#include "kafka/values/RecordBatch.h"

#include <QString>

#include <atomic>
#include <memory>
#include <optional>

namespace kafka::worker {

/**
 * A person's JavaScript asked about records, in an engine of its own without any extension (no console, no timers, no files, no net). What
 * it sees of a record are global names that are made when they are looked at (see JavaScriptFilter.cpp). Other globals it sets
 * live as long as this object. One thread, but for interrupt().
 */
class JavaScriptFilter
{
public:
    using Problem = filter::javascript::Problem;

    JavaScriptFilter();
    ~JavaScriptFilter();

    struct SourceProblem
    {
        int line = 1; ///< from 1
        int column = 1; ///< from 1
        QString message;
    };
    /** An expression, or the body of a function with `return`. Nothing when it could be read. */
    std::optional<SourceProblem> compile(const QString& source);

    struct Verdict
    {
        std::optional<bool> matches; ///< nothing: a problem
        Problem problem = Problem::Threw;
        int line = 0; ///< of the source, 0 = not known
        QString message;
    };
    /** `record.headers` empty and `headersSent` false: asking for headers is Problem::HeadersNotSent. */
    Verdict judge(const QString& topic, const RecordFields& record, bool headersSent);

    /** Ends the judge() under way, if any. Any thread. `serial` as of serial(): a later one is not ended. */
    void interrupt(quint64 serial);
    /** Counts calls of judge(); even: none is under way. Any thread. */
    quint64 serial() const;

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace kafka::worker
