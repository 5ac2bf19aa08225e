// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordMatcher.h"

#include <QString>

namespace kafka::filter {

/**
 * A filter in JavaScript (kafka/worker/JavaScriptFilter), judged in a helper process of each queue's own. Without the worker, after its
 * end and for what it cannot judge the answer is Error, never No. Immutable; any thread but the GUI's may ask.
 */
class JavaScriptMatcher final : public RecordMatcher
{
public:
    explicit JavaScriptMatcher(const QString& source) : m_source(source) { }

    bool isSlow() const override { return true; }
    /** A syntax error with line and column. nullopt: the helper could not be started, or failed. */
    std::optional<QString> check() const override;
    std::unique_ptr<MatchQueue> queue() const override;
    /** Both start a helper for this one record. Fields alone do not tell the topic: the script sees an empty one. */
    Match match(const RecordFields& fields, HeaderSource& headers, QString& problem) const override;
    Match match(const RecordView& record, QString& problem) const override;

private:
    Match judge(const QString& topic, const RecordFields& record, QString& problem) const;

    const QString m_source;
};

} // namespace kafka::filter
