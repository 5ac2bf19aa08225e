// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/JavaScriptMatcher.h"

#include "kafka/filter/JavaScriptQueue.h"

namespace kafka::filter {

std::optional<QString> JavaScriptMatcher::check() const { return JavaScriptQueue(m_source).check(); }

std::unique_ptr<MatchQueue> JavaScriptMatcher::queue() const { return std::make_unique<JavaScriptQueue>(m_source); }

Match JavaScriptMatcher::match(const RecordFields& fields, HeaderSource& headers, QString& problem) const
{
    RecordFields record = fields;
    record.headers = headers.headers();
    return judge({}, record, problem);
}

Match JavaScriptMatcher::match(const RecordView& record, QString& problem) const
{
    if (record.kind() == RecordKind::Notice)
        return Match::Yes;
    std::vector<HeaderView> headers;
    for (const HeaderView& h : record.headers())
        headers.push_back(h);
    RecordFields fields = record.fields();
    fields.headers = headers;
    return judge(record.topic(), fields, problem);
}

Match JavaScriptMatcher::judge(const QString& topic, const RecordFields& record, QString& problem) const
{
    JavaScriptQueue queue(m_source);
    queue.add(topic, record);
    for (;;) // a queue always answers in the end
        if (auto verdict = queue.take(std::chrono::seconds(1))) {
            problem = verdict->problem;
            return verdict->match;
        }
}

} // namespace kafka::filter
