// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/Filter.h"
#include "kafka/serde/Charset.h"
#include "kafka/values/RecordMatcher.h"
#include "kafka/values/Result.h"

namespace kafka::filter {

/**
 * A filter made ready to be asked millions of times: needles encoded, expressions compiled, cheap tests first. The one place that
 * evaluates filters. Evaluation never throws and takes time linear in the record (Regex). `and`, `or` and `not` of a test that
 * could not be made: Error unless the other tests decide alone.
 */
class Matcher final : public RecordMatcher
{
public:
    /** Error(Invalid) for a regular expression that is none and for tests that do not fit together. `charset`: the topic's, if any. */
    static Result<std::shared_ptr<const Matcher>> compile(const Filter& filter, const serde::Charset& charset = {});
    ~Matcher() override;

    using RecordMatcher::match;
    Match match(const RecordFields& fields, HeaderSource& headers, QString& problem) const override;
    qsizetype firstTrace(QByteArrayView records) const override;

    struct Node; ///< private to Matcher.cpp

private:
    explicit Matcher(std::unique_ptr<const Node> root);
    std::unique_ptr<const Node> m_root;
};

} // namespace kafka::filter
