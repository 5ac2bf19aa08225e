// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/JavaScriptQueue.h"

#include "kafka/helper/HelperLimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka::filter {

namespace js = javascript;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype FrameBytes = 256 << 10;
constexpr quint32 FrameRecords = 1000;
constexpr qint64 MostRecords = 8192; // under way
constexpr qint64 MostBytes = 4 << 20;
static_assert(MostRecords < js::Shared::Ring);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JavaScriptFilter)
};

// What JavaScript itself says comes as it is.
QString sentence(js::Problem problem, quint32 line, const QString& message)
{
    switch (problem) {
    case js::Problem::Threw:
        if (message.isEmpty())
            return Words::tr("The script threw something that cannot be shown.");
        return line > 1 ? Words::tr("Line %1: %2").arg(line).arg(message) : message;
    case js::Problem::TooLong: return Words::tr("The script was ended after 400 ms.");
    case js::Problem::NoReturn: return Words::tr("The script came to its end without return.");
    case js::Problem::IsFunction: return Words::tr("The script gave a function instead of true or false.");
    case js::Problem::IsPromise: return Words::tr("The script gave a Promise instead of true or false.");
    case js::Problem::RegexGaveUp:
        return Words::tr(
            "A regular expression took too long: JavaScript may have given it up and called it no match. Use value matches /…/ instead.");
    case js::Problem::JsonNotRead: return Words::tr("JavaScript cannot read this JSON: it is nested too deeply or a number is too large.");
    case js::Problem::OffsetNotExact: return Words::tr("The offset is beyond what a number of JavaScript can hold: use offsetText.");
    case js::Problem::HeadersNotSent: return Words::tr("The script asks for headers without naming them plainly as header or headers.");
    }
    return Words::tr("The worker gave an answer that is none.");
}

QString noAnswer() { return Words::tr("The script's process did not answer and was ended."); }

QString noMemory() { return Words::tr("The script needed more than %1 MB of memory.").arg(helper::MemoryLimit >> 20); }

} // namespace

bool saysNothingOfTheMessage(const QString& problem)
{
    for (const auto of : {js::Problem::TooLong, js::Problem::NoReturn, js::Problem::IsFunction, js::Problem::IsPromise, js::Problem::RegexGaveUp,
                          js::Problem::HeadersNotSent})
        if (problem == sentence(of, 0, {}))
            return true;
    return problem == noAnswer() || problem == noMemory();
}

JavaScriptQueue::JavaScriptQueue(const QString& source) : m_headersSent(source.contains(QLatin1String("header")))
{
    auto started = helper::HelperProcess::start(QStringLiteral("filter"), sizeof(js::Shared));
    if (!started) {
        give(started.error().message);
        return;
    }
    m_process = std::move(*started);
    const QByteArray text = source.toUtf8();
    helper::FrameWriter out(js::Compile, text.size() + 8);
    out.bytes(text);
    out.u8(m_headersSent ? 1 : 0);
    m_process->send(out.take());
    m_lastProgress = m_lastLook = Clock::now();
}

JavaScriptQueue::~JavaScriptQueue() = default;

std::optional<QString> JavaScriptQueue::check()
{
    while (!m_sourceProblem && m_end.isEmpty())
        receive(100ms);
    return m_sourceProblem;
}

void JavaScriptQueue::add(const QString& topic, const RecordFields& record)
{
    ++m_added;
    if (!m_end.isEmpty())
        return;
    if (m_frame && topic != m_topic)
        sendRecords();
    const qsizetype size = record.key.size() + record.value.size();
    if (!m_frame) {
        m_topic = topic;
        m_frame.emplace(js::Records, size + (size < FrameBytes / 2 ? FrameBytes + FrameBytes / 4 : 1024));
        m_frame->bytes(topic.toUtf8());
        m_countAt = m_frame->size();
        m_frame->u32(0);
    }
    const qsizetype before = m_frame->size();
    m_frame->i32(record.partition);
    m_frame->i64(record.offset);
    m_frame->i64(record.timestamp);
    m_frame->bytes(record.key);
    m_frame->bytes(record.value);
    if (m_headersSent) {
        m_frame->u32(quint32(record.headers.size()));
        for (const HeaderView& h : record.headers) {
            m_frame->bytes(h.name);
            m_frame->bytes(h.value);
        }
    }
    m_bytesAdded += m_frame->size() - before;
    m_ends.push_back(m_bytesAdded);
    if (++m_inFrame == FrameRecords || m_frame->size() >= FrameBytes)
        sendRecords();
}

void JavaScriptQueue::sendRecords()
{
    if (!m_frame)
        return;
    m_frame->setU32(m_countAt, m_inFrame);
    m_inFrame = 0;
    if (m_lastDone == m_added - qint64(m_ends.size())) // nothing was under way: the clock begins now
        m_lastProgress = Clock::now();
    m_process->send(m_frame->take());
    m_frame.reset();
}

bool JavaScriptQueue::isFull() const { return m_added - m_taken >= MostRecords || m_bytesAdded - m_bytesTaken >= MostBytes; }

void JavaScriptQueue::discard() { m_unwanted = m_added; }

std::optional<MatchQueue::Verdict> JavaScriptQueue::take(std::chrono::milliseconds wait)
{
    const auto until = Clock::now() + wait;
    bool waited = false;
    for (;;) {
        while (auto verdict = ready())
            if (m_taken > m_unwanted)
                return verdict;
        if (m_taken == m_added)
            return {};
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
        if (left <= 0ms && waited)
            return {};
        waited = true;
        sendRecords(); // who waits for an answer has no more to add
        receive(std::clamp(left, 0ms, 100ms));
    }
}

// The next verdict, of wanted and unwanted records alike.
std::optional<MatchQueue::Verdict> JavaScriptQueue::ready()
{
    if (m_taken == m_added)
        return {};
    const qint64 record = m_taken;
    Verdict verdict;
    const bool compiled = m_sourceProblem && m_sourceProblem->isEmpty();
    const auto* shared = m_process && compiled ? static_cast<const js::Shared*>(m_process->shared()) : nullptr;
    if (shared && record < shared->done.load(std::memory_order_acquire)) {
        const quint8 answer = shared->verdicts[record % js::Shared::Ring].load(std::memory_order_relaxed);
        verdict.match = answer == js::Yes ? Match::Yes : answer == js::No ? Match::No : Match::Error;
        if (verdict.match == Match::Error) {
            while (!m_failures.empty() && m_failures.front().record < record)
                m_failures.pop_front();
            if (!m_failures.empty() && m_failures.front().record == record)
                verdict.problem = m_failures.front().problem;
            else if (m_end.isEmpty())
                return {}; // its frame is on the way
            else
                verdict.problem = m_end;
        }
    } else if (!m_end.isEmpty()) {
        verdict.problem = m_end;
    } else {
        return {};
    }
    ++m_taken;
    if (!m_ends.empty()) {
        m_bytesTaken = m_ends.front();
        m_ends.pop_front();
    }
    return verdict;
}

void JavaScriptQueue::receive(std::chrono::milliseconds wait)
{
    if (!m_process || !m_end.isEmpty())
        return;
    while (const auto frame = m_process->receive(wait)) {
        wait = 0ms;
        helper::FrameReader in(*frame);
        switch (in.kind()) {
        case js::Compiled: {
            const quint32 line = in.u32();
            const quint32 column = in.u32();
            const QString message = QString::fromUtf8(in.bytes());
            m_sourceProblem = line == 0 ? QString() : Words::tr("Line %1, column %2: %3").arg(line).arg(column).arg(message);
            if (line != 0)
                give(*m_sourceProblem);
            break;
        }
        case js::Failed: {
            const qint64 record = in.i64();
            const auto problem = js::Problem(in.u8());
            const quint32 line = in.u32();
            m_failures.push_back({record, sentence(problem, line, QString::fromUtf8(in.bytes()))});
            break;
        }
        default: break;
        }
    }
    if (m_process->end() != helper::HelperProcess::End::Running)
        give(m_failures.empty() ? howItEnded() : m_failures.back().problem);
    else
        lookForStall();
}

// Processor time counts: on a busy machine a healthy worker may wait long for its turn.
void JavaScriptQueue::lookForStall()
{
    const auto now = Clock::now();
    const qint64 done = static_cast<const js::Shared*>(m_process->shared())->done.load(std::memory_order_acquire);
    const bool away = now - m_lastLook > 1s; // nobody took answers, so it could not go on giving them
    m_lastLook = now;
    const bool idle = m_sourceProblem && m_process->unsentBytes() == 0 && done >= m_added;
    if (done != m_lastDone || away || idle || m_processorThen == 0ms) {
        m_lastDone = done;
        m_lastProgress = now;
        m_processorThen = std::max(1ms, m_process->cpuTime());
        return;
    }
    if (now - m_lastProgress < StallProcessorTime)
        return;
    if (m_process->cpuTime() - m_processorThen >= StallProcessorTime || now - m_lastProgress >= StallTime) {
        m_process->kill();
        give(noAnswer());
    }
}

QString JavaScriptQueue::howItEnded() const
{
    const bool exited = m_process->end() == helper::HelperProcess::End::Exited;
    if (exited && m_process->endCode() == helper::OutOfMemory)
        return noMemory();
    if (exited)
        return Words::tr("The script's process ended (code %1).").arg(m_process->endCode());
    return Words::tr("The script's process ended (signal %1). It may use %2 MB of memory.").arg(m_process->endCode()).arg(helper::MemoryLimit >> 20);
}

void JavaScriptQueue::give(const QString& whyNoMore)
{
    m_end = whyNoMore;
    m_frame.reset();
    m_inFrame = 0;
}

} // namespace kafka::filter
