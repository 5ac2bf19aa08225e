// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/worker/JavaScriptRecord.h"

#include "kafka/serde/JsonLexer.h"

#include <ctime>

namespace kafka::worker {

using filter::javascript::Problem;

namespace {

constexpr qint64 LargestExact = 1ll << 53;
// YARR gives up after a million steps, some 10 ms, and says "no match"; an honest search takes about 10 ns a character.
constexpr double SearchTime = 2e6; // ns
constexpr double SearchTimePerCharacter = 100; // ns

double nanoseconds(clockid_t clock)
{
    timespec now {};
    ::clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e9 + double(now.tv_nsec);
}

} // namespace

void JavaScriptRecord::set(const QString& topic, const RecordFields& record, bool headersSent)
{
    m_topic = topic;
    m_record = record;
    m_headersSent = headersSent;
    m_problem.reset();
}

void JavaScriptRecord::fail(Problem problem)
{
    m_problem = m_problem.value_or(problem); // stays, even if the script catches what is thrown here
    m_engine->throwError(QStringLiteral("the record cannot be judged"));
}

double JavaScriptRecord::offset()
{
    if (m_record.offset > LargestExact)
        fail(Problem::OffsetNotExact);
    return double(m_record.offset);
}

QJSValue JavaScriptRecord::timestamp() const { return m_record.timestamp < 0 ? QJSValue(QJSValue::NullValue) : QJSValue(double(m_record.timestamp)); }

QJSValue JavaScriptRecord::text(QByteArrayView bytes) const
{
    return bytes.isNull() ? QJSValue(QJSValue::NullValue) : QJSValue(QString::fromUtf8(bytes));
}

QJSValue JavaScriptRecord::buffer(QByteArrayView bytes) const
{
    return bytes.isNull() ? QJSValue(QJSValue::NullValue) : m_engine->toScriptValue(bytes.toByteArray());
}

QJSValue JavaScriptRecord::key() const { return text(m_record.key); }
QJSValue JavaScriptRecord::value() const { return text(m_record.value); }

QString JavaScriptRecord::jsonText()
{
    const QByteArrayView seen = m_jsonMembers.of(m_record.value);
    return QString::fromUtf8(seen.isNull() ? m_record.value : seen);
}

QJSValue JavaScriptRecord::keyBytes() const { return buffer(m_record.key); }
QJSValue JavaScriptRecord::valueBytes() const { return buffer(m_record.value); }

int JavaScriptRecord::headerCount()
{
    if (!m_headersSent)
        fail(Problem::HeadersNotSent);
    return int(m_record.headers.size());
}

QString JavaScriptRecord::headerName(int index) const { return QString::fromUtf8(m_record.headers[size_t(index)].name); }
QJSValue JavaScriptRecord::headerValue(int index) const { return text(m_record.headers[size_t(index)].value); }

QJSValue JavaScriptRecord::header(const QString& name)
{
    if (!m_headersSent)
        fail(Problem::HeadersNotSent);
    const QByteArray wanted = name.toUtf8();
    for (auto h = m_record.headers.rbegin(); h != m_record.headers.rend(); ++h)
        if (h->name == wanted)
            return text(h->value);
    return {};
}

void JavaScriptRecord::jsonRefused()
{
    QByteArrayView value = m_record.value;
    if (value.startsWith("\xef\xbb\xbf"))
        value = value.sliced(3);
    serde::JsonLexer lexer(value);
    serde::JsonToken token = lexer.next();
    while (token != serde::JsonToken::End && token != serde::JsonToken::Error)
        token = lexer.next();
    if (token == serde::JsonToken::End || lexer.problem() == serde::JsonLexer::Problem::TooDeep)
        fail(Problem::JsonNotRead);
}

double JavaScriptRecord::clock() const { return nanoseconds(CLOCK_MONOTONIC); }
double JavaScriptRecord::processorClock() const { return nanoseconds(CLOCK_THREAD_CPUTIME_ID); }

bool JavaScriptRecord::isLate(double began, double characters) const { return clock() - began > SearchTime + characters * SearchTimePerCharacter; }

void JavaScriptRecord::searched(double processorBegan, double characters)
{
    if (processorClock() - processorBegan > SearchTime + characters * SearchTimePerCharacter)
        fail(Problem::RegexGaveUp);
}

} // namespace kafka::worker
