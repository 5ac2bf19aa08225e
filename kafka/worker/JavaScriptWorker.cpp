// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/worker/JavaScriptWorker.h"

#include "kafka/helper/HelperLimits.h"
#include "kafka/helper/HelperTask.h"
#include "kafka/worker/JavaScriptFilter.h"

#include <ctime>
#include <pthread.h>
#include <unistd.h>

namespace kafka::worker {

namespace {

using namespace std::chrono_literals;
namespace js = filter::javascript;
using Clock = std::chrono::steady_clock;

constexpr auto RecordLimit = 400ms; // of processor time
constexpr auto SayInterval = 20ms;
constexpr auto AllowInterval = 1s;

class Worker
{
public:
    [[noreturn]] void run()
    {
        for (;;) {
            const QByteArray frame = m_task->next();
            helper::FrameReader in(frame);
            switch (in.kind()) {
            case js::Compile: compile(in); break;
            case js::Records: judge(in); break;
            default: ::_exit(helper::WrongUse);
            }
            if (!in.ok())
                ::_exit(helper::WrongUse);
        }
    }

private:
    void compile(helper::FrameReader& in)
    {
        const QByteArrayView source = in.bytes();
        m_headersSent = in.u8() != 0;
        helper::allowProcessorTime();
        const auto problem = m_filter.compile(QString::fromUtf8(source));
        helper::FrameWriter out(js::Compiled);
        out.u32(problem ? quint32(problem->line) : 0);
        out.u32(problem ? quint32(problem->column) : 0);
        out.bytes(problem ? problem->message.toUtf8() : QByteArray());
        m_task->send(out.take());
    }

    void judge(helper::FrameReader& in)
    {
        const QString topic = QString::fromUtf8(in.bytes());
        const quint32 count = in.u32();
        for (quint32 i = 0; i < count && in.ok(); ++i) {
            RecordFields record;
            record.partition = in.i32();
            record.offset = in.i64();
            record.timestamp = in.i64();
            record.key = in.bytes();
            record.value = in.bytes();
            if (m_headersSent) {
                m_headers.clear();
                const quint32 headers = in.u32();
                for (quint32 h = 0; h < headers && in.ok(); ++h) {
                    const QByteArrayView name = in.bytes();
                    m_headers.push_back({name, in.bytes()});
                }
                record.headers = m_headers;
            }
            if (in.ok())
                judge(topic, record);
        }
        say();
    }

    void judge(const QString& topic, const RecordFields& record)
    {
        const auto now = Clock::now();
        if (now - m_allowed > AllowInterval) {
            m_allowed = now;
            helper::allowProcessorTime();
        }
        if (m_judged != m_said && now - m_saidAt > SayInterval)
            say();
        const JavaScriptFilter::Verdict verdict = m_filter.judge(topic, record, m_headersSent);
        const quint8 answer = !verdict.matches ? js::Error : *verdict.matches ? js::Yes : js::No;
        if (answer == js::Error) {
            helper::FrameWriter out(js::Failed);
            out.i64(m_judged);
            out.u8(quint8(verdict.problem));
            out.u32(quint32(verdict.line));
            out.bytes(verdict.message.toUtf8());
            m_task->send(out.take());
        }
        m_shared->verdicts[m_judged % js::Shared::Ring].store(answer, std::memory_order_relaxed);
        m_shared->done.store(++m_judged, std::memory_order_release);
        if (verdict.problem == js::Problem::TooLong && answer == js::Error)
            ::_exit(helper::NormalEnd); // the engine was stopped in the middle of something
    }

    void say()
    {
        m_said = m_judged;
        m_saidAt = Clock::now();
        m_task->send(helper::FrameWriter(js::Judged).take());
    }

    // Called some 40 times a second beside the thread that runs the script.
    void watch()
    {
        const quint64 serial = m_filter.serial();
        timespec t {};
        ::clock_gettime(m_processor, &t);
        const auto used = std::chrono::seconds(t.tv_sec) + std::chrono::nanoseconds(t.tv_nsec);
        if (serial != m_watched || serial % 2 == 0) {
            m_watched = serial;
            m_watchedSince = used;
        } else if (used - m_watchedSince > RecordLimit) {
            m_filter.interrupt(serial);
        }
    }

    static clockid_t processorClock()
    {
        clockid_t clock {};
        ::pthread_getcpuclockid(::pthread_self(), &clock);
        return clock;
    }

    const clockid_t m_processor = processorClock();
    JavaScriptFilter m_filter;
    quint64 m_watched = 0;
    std::chrono::nanoseconds m_watchedSince {0};
    std::vector<HeaderView> m_headers;
    bool m_headersSent = false;
    qint64 m_judged = 0;
    qint64 m_said = 0;
    Clock::time_point m_saidAt;
    Clock::time_point m_allowed;
    helper::HelperTask* m_task = new helper::HelperTask(sizeof(js::Shared), [this] { watch(); }); // for as long as the process
    js::Shared* m_shared = static_cast<js::Shared*>(m_task->shared());
};

} // namespace

void runJavaScript() { (new Worker)->run(); }

} // namespace kafka::worker
