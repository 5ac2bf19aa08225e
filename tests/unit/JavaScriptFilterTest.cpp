// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters in JavaScript with the real worker process: what scripts see, and what they cannot do.
#include "kafka/filter/JavaScriptMatcher.h"
#include "kafka/filter/JavaScriptQueue.h"
#include "kafka/helper/HelperLimits.h"
#include "tests/support/WorkerProgram.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>

#include <gtest/gtest.h>

namespace {

using namespace kafka;
using namespace std::chrono_literals;
using filter::JavaScriptQueue;
using Verdict = MatchQueue::Verdict;

struct Sample
{
    QByteArray key = "customer-17";
    QByteArray value = R"({"id":17,"order":{"total":123.45},"name":"김"})";
    std::vector<std::pair<QByteArray, QByteArray>> headers {{"trace", "one"}, {"empty", QByteArray("")}, {"none", QByteArray()}, {"trace", "two"}};
    qint64 offset = 4711;
    qint64 timestamp = 1'700'000'000'000;
};

void add(JavaScriptQueue& queue, const Sample& sample = {})
{
    std::vector<HeaderView> headers;
    for (const auto& [name, value] : sample.headers)
        headers.push_back({name, value.isNull() ? QByteArrayView() : QByteArrayView(value)});
    RecordFields fields;
    fields.partition = 3;
    fields.offset = sample.offset;
    fields.timestamp = sample.timestamp;
    fields.timestampType = TimestampType::CreateTime;
    fields.key = sample.key.isNull() ? QByteArrayView() : QByteArrayView(sample.key);
    fields.value = sample.value.isNull() ? QByteArrayView() : QByteArrayView(sample.value);
    fields.headers = headers;
    queue.add(QStringLiteral("orders"), fields);
}

Verdict next(JavaScriptQueue& queue, std::chrono::seconds deadline = 60s)
{
    const QDeadlineTimer until(deadline);
    while (!until.hasExpired())
        if (auto verdict = queue.take(50ms))
            return *verdict;
    return {Match::Error, QStringLiteral("the test waited in vain")};
}

Verdict judge(const QString& source, const Sample& sample = {})
{
    JavaScriptQueue queue(source);
    add(queue, sample);
    return next(queue);
}
Verdict judge(const char* source, const Sample& sample = {}) { return judge(QString::fromUtf8(source), sample); }

Sample value(const QByteArray& bytes)
{
    Sample sample;
    sample.value = bytes;
    return sample;
}

class JavaScriptFilterTest : public ::testing::Test
{
protected:
    void SetUp() override { tests::useBuiltWorker(); }
    void TearDown() override { EXPECT_EQ(tests::workersLeft(), 0); }
};

void expectAll(const QStringList& sources, const Sample& sample = {})
{
    for (const QString& source : sources) {
        const Verdict verdict = judge(source, sample);
        EXPECT_EQ(verdict.match, Match::Yes) << qPrintable(source) << ": " << qPrintable(verdict.problem);
    }
}

void expectError(const char* source, const QString& problem, const Sample& sample = {})
{
    const Verdict verdict = judge(source, sample);
    EXPECT_EQ(verdict.match, Match::Error) << source;
    EXPECT_TRUE(verdict.problem.contains(problem)) << source << ": " << qPrintable(verdict.problem);
}

TEST_F(JavaScriptFilterTest, SeesTheRecord)
{
    expectAll({QStringLiteral("topic === 'orders'"), QStringLiteral("partition === 3"), QStringLiteral("offset === 4711 && offsetText === '4711'"),
               QStringLiteral("timestamp === 1700000000000"), QStringLiteral("key === 'customer-17'"), QStringLiteral("value.includes('김')"),
               QStringLiteral("json.order.total > 100 && json.name === '김'"), QStringLiteral("json === json"),
               QStringLiteral("valueBytes instanceof Uint8Array && valueBytes[0] === 0x7b && keyBytes.length === 11"),
               QStringLiteral("headers.length === 4 && headers.map(h => h.name).join() === 'trace,empty,none,trace'"),
               QStringLiteral("headers[0].value === 'one' && headers[1].value === '' && headers[2].value === null"),
               QStringLiteral("header('trace') === 'two' && header('empty') === '' && header('none') === null && header('x') === undefined")});
    EXPECT_EQ(judge("json.order.total > 1000").match, Match::No);
    Sample bare;
    bare.key = bare.value = QByteArray();
    bare.headers.clear();
    bare.timestamp = -1;
    expectAll({QStringLiteral("key === null && value === null && keyBytes === null && valueBytes === null && json === undefined"),
               QStringLiteral("timestamp === null && headers.length === 0 && header('trace') === undefined")},
              bare);
    bare.key = bare.value = QByteArray("");
    expectAll({QStringLiteral("key === '' && value === '' && valueBytes.length === 0 && json === undefined")}, bare);
    expectAll({QStringLiteral("json === null && value === 'null'")}, value("null"));
    expectAll({QStringLiteral("json === undefined")}, value("no json"));
}

// "Test filter" asks about one record that is kept; it sees what a scan sees.
TEST_F(JavaScriptFilterTest, KeptRecordIsSeenWithTopicAndHeaders)
{
    RecordBatchBuilder b;
    const std::array headers {HeaderView {"trace", "one"}};
    b.add(QStringLiteral("orders"), {3, 4711, 1'700'000'000'000, TimestampType::CreateTime, "key", "value", headers});
    b.addNotice(QStringLiteral("orders"), 3, 4712, QStringLiteral("gone"));
    const RecordBatchPtr batch = b.take();
    const filter::JavaScriptMatcher script(QStringLiteral("topic === 'orders' && offset === 4711 && header('trace') === 'one' && value === 'value'"));
    const RecordMatcher& matcher = script;
    QString problem;
    EXPECT_EQ(matcher.match(batch->at(0), problem), Match::Yes) << qPrintable(problem);
    EXPECT_EQ(matcher.match(batch->at(1), problem), Match::Yes) << "a notice is never filtered away";
}

TEST_F(JavaScriptFilterTest, ExpressionOrBody)
{
    expectAll({QStringLiteral("const o = json.order; if (!o) return false; return o.total > 100"), QStringLiteral("true // why not"),
               QStringLiteral("for (const h of headers)\n  if (h.name === 'trace')\n    return true;\nreturn false"), QStringLiteral("1"),
               QStringLiteral("'text'"), QStringLiteral("({})")});
    for (const char* source : {"0", "''", "null", "undefined", "json.order.nothing", "return", "if (value === 'x') return true; return undefined"})
        EXPECT_EQ(judge(source).match, Match::No) << source;
}

TEST_F(JavaScriptFilterTest, WhatIsNoAnswerIsAnError)
{
    expectError("if (value === 'x') return true", QStringLiteral("without return"));
    expectError("() => true", QStringLiteral("function"));
    expectError("Promise.resolve(false)", QStringLiteral("Promise"));
    expectError("({then() {}})", QStringLiteral("Promise"));
    expectError("unknown > 1", QStringLiteral("unknown is not defined"));
    expectError("value = 'x'", QStringLiteral("TypeError")); // meant ==
    expectError("json.no.such", QStringLiteral("TypeError"));
    for (const char* source :
         {"/(/.test(value)", "value.match(/(/)", "value.search(/(/) > 0", "value.replace(/(/, '') === ''", "value.split(/(/).length > 1"})
        expectError(source, QStringLiteral("Invalid regular expression")); // the engine itself says no match
    expectError("const a = 1;\nconst b = json.no;\nreturn b.such", QStringLiteral("Line 3: TypeError"));
}

TEST_F(JavaScriptFilterTest, R52_ScriptThatThrowsIsAnErrorAndTheNextRecordIsJudged)
{
    JavaScriptQueue queue(QStringLiteral("if (offset === 2) throw new Error('not this one'); return offset !== 3"));
    for (qint64 offset = 0; offset < 5; ++offset) {
        Sample sample;
        sample.offset = offset;
        add(queue, sample);
    }
    EXPECT_EQ(next(queue).match, Match::Yes);
    EXPECT_EQ(next(queue).match, Match::Yes);
    const Verdict thrown = next(queue);
    EXPECT_EQ(thrown.match, Match::Error);
    EXPECT_EQ(thrown.problem, QStringLiteral("Error: not this one"));
    EXPECT_EQ(next(queue).match, Match::No);
    EXPECT_EQ(next(queue).match, Match::Yes);
    EXPECT_FALSE(queue.take(1ms));
    for (const char* source : {"throw 1", "throw 0", "throw true", "throw null", "throw undefined", "throw 'x'", "throw {toString() { throw 1 }}",
                               "throw {get message() { throw 1 }, toString() { return {} }}", "throw function () { return true }"})
        EXPECT_EQ(judge((QLatin1String(source) + QStringLiteral("; return true"))).match, Match::Error) << source;
}

TEST_F(JavaScriptFilterTest, R52_EndlessLoopEndsAfter400Milliseconds)
{
    for (const char* source : {"while (true) {}; return true", "for (;;) { try { while (true) {} } catch (e) {} finally { continue } }; return true",
                               "const a = []; for (let i = 0; ; ++i) a[0] = i; return true",
                               "try { for (;;) JSON.parse(value) } catch (e) { return false }; return false"}) {
        JavaScriptQueue queue(QString::fromUtf8(source));
        add(queue);
        add(queue);
        QElapsedTimer timer;
        timer.start();
        const Verdict verdict = next(queue);
        EXPECT_EQ(verdict.match, Match::Error) << source;
        EXPECT_TRUE(verdict.problem.contains(QLatin1String("400 ms"))) << source << ": " << qPrintable(verdict.problem);
        EXPECT_GE(timer.elapsed(), 400);
        EXPECT_EQ(next(queue, 1s).match, Match::Error); // nothing more is judged
    }
}

// As a built-in function of JavaScript would be that looks at no interruption: only the end of the process ends it.
TEST_F(JavaScriptFilterTest, R52_WorkerThatDoesNotAnswerIsKilled)
{
    const QTemporaryDir folder;
    QFile program(folder.filePath(QStringLiteral("busy")));
    ASSERT_TRUE(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nwhile :; do :; done\n");
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    program.close();
    helper::HelperProcess::setProgram(program.fileName());
    JavaScriptQueue queue(QStringLiteral("true"));
    add(queue);
    add(queue);
    QElapsedTimer timer;
    timer.start();
    const Verdict verdict = next(queue);
    EXPECT_GE(timer.elapsed(), 2000);
    EXPECT_EQ(verdict.match, Match::Error);
    EXPECT_TRUE(verdict.problem.contains(QLatin1String("did not answer"))) << qPrintable(verdict.problem);
    EXPECT_EQ(next(queue, 1s).match, Match::Error);
    const auto id = queue.process()->pid();
    EXPECT_EQ(::kill(id, 0), -1); // and waited for
}

TEST_F(JavaScriptFilterTest, R52_StoppedWorkerIsKilled)
{
    JavaScriptQueue queue(QStringLiteral("true"));
    EXPECT_EQ(queue.check(), QString());
    ::kill(queue.process()->pid(), SIGSTOP);
    add(queue);
    const Verdict verdict = next(queue);
    EXPECT_EQ(verdict.match, Match::Error);
    EXPECT_TRUE(verdict.problem.contains(QLatin1String("did not answer"))) << qPrintable(verdict.problem);
}

TEST_F(JavaScriptFilterTest, R52_MemoryBombEndsTheWorkerOnly)
{
    for (const char* source : {"'x'.repeat(1 << 30).length === 1", "'x'.repeat(1 << 29).split('').length === 1",
                               "let s = 'x'; for (;;) s += s + s.replace(/x/g, 'yy'); return true", "new ArrayBuffer(2 ** 31 - 1).length === 1",
                               "const a = []; for (;;) a.push(new Array(100000).fill('x')); return true"}) {
        const Verdict verdict = judge(source);
        EXPECT_EQ(verdict.match, Match::Error) << source;
        EXPECT_FALSE(verdict.problem.isEmpty());
    }
    expectError("'x'.repeat(1 << 30).length === 1", QStringLiteral("512 MB"));
}

TEST_F(JavaScriptFilterTest, TheWorkerLimitsItself)
{
    JavaScriptQueue queue(QStringLiteral("true"));
    EXPECT_EQ(queue.check(), QString());
    const QString folder = QStringLiteral("/proc/%1/").arg(queue.process()->pid());
    const auto read = [&folder](const char* name) {
        QFile file(folder + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray limits = read("limits");
    const auto limit = [&limits](const char* name) {
        const qsizetype at = limits.indexOf(name);
        return at < 0 ? QByteArray() : limits.mid(at + 26, 20).trimmed();
    };
    if (helper::limitsAddressSpace())
        EXPECT_EQ(limit("Max address space"), QByteArray::number(helper::MemoryLimit));
    else
        EXPECT_EQ(limit("Max address space"), "unlimited"); // AddressSanitizer: resident memory is looked at instead
    EXPECT_EQ(limit("Max core file size"), "0");
    EXPECT_EQ(limit("Max open files"), "16");
    EXPECT_NE(limit("Max cpu time"), "unlimited");
    qputenv("CASTELLAN_SECRET", "s3cret");
    JavaScriptQueue second(QStringLiteral("true"));
    EXPECT_EQ(second.check(), QString());
    EXPECT_FALSE(read("environ").contains("HOME="));
    QFile environment(QStringLiteral("/proc/%1/environ").arg(second.process()->pid()));
    ASSERT_TRUE(environment.open(QIODevice::ReadOnly));
    const QByteArray variables = environment.readAll();
    EXPECT_TRUE(variables.contains("LC_ALL="));
    EXPECT_FALSE(variables.contains("s3cret"));
    for (const char* source :
         {"typeof console", "typeof Qt", "typeof XMLHttpRequest", "typeof setTimeout", "typeof print", "typeof require", "typeof record"})
        EXPECT_EQ(judge(QLatin1String(source) + QStringLiteral(" === 'undefined'")).match, Match::Yes) << source;
}

TEST_F(JavaScriptFilterTest, R52_KilledWorkerIsAnErrorAtItsRecordAndKeepsWhatItJudged)
{
    JavaScriptQueue queue(QStringLiteral("true"));
    for (int i = 0; i < 3; ++i)
        add(queue);
    EXPECT_EQ(next(queue).match, Match::Yes);
    const auto* shared = static_cast<const filter::javascript::Shared*>(queue.process()->shared());
    for (const QDeadlineTimer until(60s); shared->done.load() < 3 && !until.hasExpired();)
        QThread::msleep(1);
    ::kill(queue.process()->pid(), SIGSTOP);
    add(queue, value(QByteArray(300'000, 'x'))); // fills its frame: it is sent, and the worker never comes to it
    for (int i = 0; i < 2; ++i)
        add(queue);
    ::kill(queue.process()->pid(), SIGKILL);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(next(queue).match, Match::Yes) << "judged before";
    for (int i = 0; i < 3; ++i) {
        const Verdict verdict = next(queue);
        EXPECT_EQ(verdict.match, Match::Error);
        EXPECT_TRUE(verdict.problem.contains(QLatin1String("signal 9"))) << qPrintable(verdict.problem);
    }
    EXPECT_FALSE(queue.take(1ms));
}

TEST_F(JavaScriptFilterTest, R52_RegexThatGivesUpIsAnError)
{
    expectError("/(x+x+)+y/.test('x'.repeat(60) + 'zxxy')", QStringLiteral("regular expression")); // true is right, YARR says false
    expectError("/(x+x+)+y/.exec('x'.repeat(60) + 'zxxy') !== null", QStringLiteral("regular expression"));
    expectError("try { return ('x'.repeat(60) + 'zxxy').search(/(x+x+)+y/) >= 0 } catch (e) { return false }", QStringLiteral("regular expression"));
    expectError("('x'.repeat(60) + 'zxxy').match(/(x+x+)+y/) !== null", QStringLiteral("regular expression"));
    expectError("('x'.repeat(60) + 'zxxy').replace(/(x+x+)+y/, '') === ''", QStringLiteral("regular expression"));
    expectAll({QStringLiteral("/total\":[0-9.]+/.test(value)"), QStringLiteral("!/nothing/.test(value)"),
               QStringLiteral("value.match(/\\d+/g).length === 3"), QStringLiteral("value.replace(/[^0-9]/g, '') === '1712345'"),
               QStringLiteral("'a,b;c'.split(/[,;]/).length === 3"),
               QStringLiteral("const r = /1/g; return r.test('1.1') && r.lastIndex === 1 && r.test('1.1') && !r.test('1.1')"),
               QStringLiteral("/(?<year>\\d+)-/.exec('2026-11').index === 0"), QStringLiteral("!/q/.test('x'.repeat(5000000))")});
}

TEST_F(JavaScriptFilterTest, JsonThatJavaScriptCannotReadIsAnError)
{
    expectError("json && json.length > 0", QStringLiteral("JSON"), value(QByteArray(5000, '[') + QByteArray(5000, ']')));
    expectError("try { return json.x === 1 } catch (e) { return false }", QStringLiteral("JSON"),
                value(QByteArray(5000, '[') + QByteArray(5000, ']')));
    expectAll({QStringLiteral("json === undefined")}, value(QByteArray(500, '[')));
    expectAll({QStringLiteral("json.a === 1 && valueBytes[0] === 0xef")}, value("\xef\xbb\xbf{\"a\":1}")); // a byte order mark
    expectError("json.a > 1", QStringLiteral("JSON"), value("{\"a\":1e400}"));
    // documented: a number has 53 bits, the text is exact
    expectAll({QStringLiteral("json.id === 12345678901234567000 && value.includes('12345678901234567890')")}, value("{\"id\":12345678901234567890}"));
    Sample far;
    far.offset = (1ll << 53) + 1;
    const Verdict verdict = judge("offset > 5", far);
    EXPECT_EQ(verdict.match, Match::Error);
    EXPECT_TRUE(verdict.problem.contains(QLatin1String("offsetText")));
    expectAll({QStringLiteral("offsetText === '9007199254740993'")}, far);
}

TEST_F(JavaScriptFilterTest, HeadersAskedForInAWayThatWasNotSeen)
{
    expectError("(0, eval)('this')['head' + 'ers'].length > 0", QStringLiteral("headers"));
    expectError("h\\u0065ader('trace') === 'two'", QStringLiteral("headers"));
}

TEST_F(JavaScriptFilterTest, StateOfAScriptIsItsScans)
{
    const QString counting = QStringLiteral("Array.seen = (Array.seen || 0) + 1; return Array.seen === 2");
    JavaScriptQueue first(counting);
    add(first);
    add(first);
    EXPECT_EQ(next(first).match, Match::No);
    EXPECT_EQ(next(first).match, Match::Yes);
    EXPECT_EQ(judge(counting).match, Match::No); // a process of its own
    // what a script changes for itself does not change what it is given
    JavaScriptQueue polluting(
        QStringLiteral("Object.prototype.then = () => 1; JSON.parse = () => 7; Reflect.apply = () => true; Array.prototype.push = null; "
                       "return json.id === 17"));
    add(polluting);
    EXPECT_EQ(next(polluting).match, Match::Yes);
    expectError("value += 'mine'; return true", QStringLiteral("TypeError"));
    expectError("({get then() { throw new Error('trap') }})", QStringLiteral("trap"));
}

TEST_F(JavaScriptFilterTest, DeepRecursionIsAnError)
{
    expectError("const f = () => f() + 1; return f() > 0", QStringLiteral("RangeError"));
    expectError("let s = '['.repeat(1e6); return eval(s + ']'.repeat(1e6))", QString());
}

TEST_F(JavaScriptFilterTest, AnyBytes)
{
    expectAll(
        {QStringLiteral("value.length === 4 && value.charCodeAt(0) === 0xfffd && valueBytes[1] === 0xfe && value[2] === '\\0' && value[3] === 'a'")},
        value(QByteArray("\xff\xfe\0a", 4)));
    expectAll({QStringLiteral("valueBytes.length === 4 && valueBytes[0] === 0xff")}, value(QByteArray("\xff\xfe\0a", 4)));
    Sample many;
    many.headers.assign(20'000, {"name", "value"}); // as many as a sanitized build on a slow machine can look at within the 400 ms
    many.headers[17'777].second = "this one";
    expectAll({QStringLiteral("header('name') === 'value' && headers.length === 20000 && headers[17777].value === 'this one'")}, many);
}

TEST_F(JavaScriptFilterTest, HundredMegabytes)
{
    const Sample large = value(QByteArray(100 << 20, 'x') + "needle");
    const Verdict found = judge("value.endsWith('needle')", large);
    if (helper::limitsAddressSpace())
        EXPECT_EQ(found.match, Match::Yes) << qPrintable(found.problem);
    else
        EXPECT_NE(found.match, Match::No);
    EXPECT_NE(judge("value.split('').length > 100", large).match, Match::No); // needs more than there is
}

TEST_F(JavaScriptFilterTest, SourcesAreCheckedWithLineAndColumn)
{
    const auto check = [](const char* source) { return filter::JavaScriptMatcher(QString::fromUtf8(source)).check().value_or(QString()); };
    EXPECT_EQ(check("json.order.total > 100"), QString());
    EXPECT_EQ(check("const x = 1; return x"), QString());
    EXPECT_TRUE(check("json.order.total +* 100").startsWith(QLatin1String("Line 1, column 19: "))) << qPrintable(check("json.order.total +* 100"));
    EXPECT_TRUE(check("value.includes('x'").startsWith(QLatin1String("Line 1, column 19: "))) << qPrintable(check("value.includes('x'"));
    EXPECT_TRUE(check("const x = 1;\nreturn x +").startsWith(QLatin1String("Line 2, column "))) << qPrintable(check("const x = 1;\nreturn x +"));
    EXPECT_TRUE(check("value contains 'x'").startsWith(QLatin1String("Line 1, column 7: ")));
    EXPECT_FALSE(check("").isEmpty());
    EXPECT_FALSE(check("// nothing").isEmpty());
    EXPECT_FALSE(check("while (true) {}").isEmpty());
    EXPECT_FALSE(check("1)}}); while (true) {}; (function () { return function () { return (1").isEmpty()); // runs while it is read
    EXPECT_EQ(judge("json.order.total +* 100").match, Match::Error);
}

TEST_F(JavaScriptFilterTest, ManyRecordsComeInOrderOfTopicsAndSizes)
{
    JavaScriptQueue queue(QStringLiteral("offset % 7 === 0"));
    qint64 added = 0;
    qint64 judged = 0;
    constexpr qint64 Count = 150'000; // past the ring's end, twice
    while (judged < Count) {
        while (added < Count && !queue.isFull()) {
            Sample sample;
            sample.offset = added;
            sample.value = QByteArray(added % 5000 == 0 ? 600'000 : 30, 'v');
            add(queue, sample);
            ++added;
        }
        while (const auto verdict = queue.take(added < Count ? 0ms : 100ms)) {
            ASSERT_EQ(verdict->match, judged % 7 == 0 ? Match::Yes : Match::No) << judged << qPrintable(verdict->problem);
            ++judged;
        }
    }
    // what is not wanted any more does not hold up what is
    Sample sample;
    for (sample.offset = 1; sample.offset < 2000; ++sample.offset)
        add(queue, sample);
    queue.discard();
    sample.offset = 14;
    add(queue, sample);
    EXPECT_EQ(next(queue).match, Match::Yes);
    EXPECT_FALSE(queue.take(1ms));
}

TEST_F(JavaScriptFilterTest, OneRecordByTheMatcher)
{
    const filter::JavaScriptMatcher matcher(QStringLiteral("header('a') === 'b' && value === 'x'"));
    RecordBatchBuilder builder;
    const HeaderView headers[] = {{"a", "b"}};
    RecordFields fields;
    fields.value = "x";
    fields.headers = headers;
    builder.add(QStringLiteral("orders"), fields);
    builder.addNotice(QStringLiteral("orders"), 0, 1, QStringLiteral("a sentence"));
    const auto batch = builder.take();
    QString problem;
    EXPECT_EQ(matcher.match(batch->at(0), problem), Match::Yes) << qPrintable(problem);
    EXPECT_EQ(matcher.match(batch->at(1), problem), Match::Yes);
    EXPECT_TRUE(matcher.isSlow());
}

TEST_F(JavaScriptFilterTest, MissingWorkerIsAnError)
{
    helper::HelperProcess::setProgram(QStringLiteral("/nowhere/castellan-worker"));
    const Verdict verdict = judge("true");
    EXPECT_EQ(verdict.match, Match::Error);
    EXPECT_TRUE(verdict.problem.contains(QLatin1String("/nowhere/castellan-worker"))) << qPrintable(verdict.problem);
    EXPECT_FALSE(filter::JavaScriptMatcher(QStringLiteral("true")).check()) << "that is not the script's fault";
}

TEST_F(JavaScriptFilterTest, WorkerStartedByHandSaysSo)
{
    QProcess worker;
    worker.start(helper::HelperProcess::program(), {});
    ASSERT_TRUE(worker.waitForFinished());
    EXPECT_EQ(worker.exitCode(), helper::WrongUse);
}

// The thread that started it has ended, or the process has: nothing is left behind.
TEST_F(JavaScriptFilterTest, WorkerEndsWithItsThread)
{
    std::unique_ptr<JavaScriptQueue> queue;
    std::unique_ptr<QThread> thread(QThread::create([&queue] {
        queue = std::make_unique<JavaScriptQueue>(QStringLiteral("while (true) {}; return true"));
        EXPECT_EQ(queue->check(), QString());
    }));
    thread->start();
    thread->wait();
    const Verdict verdict = judge("true"); // some other life goes on
    EXPECT_EQ(verdict.match, Match::Yes);
    add(*queue);
    EXPECT_EQ(next(*queue).match, Match::Error);
}

} // namespace
