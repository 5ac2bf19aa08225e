// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/worker/JavaScriptFilter.h"

#include "kafka/worker/JavaScriptRecord.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace kafka::worker {

namespace {

constexpr qsizetype LongestMessage = 300;
constexpr int NoReturn = -1;
constexpr int IsFunction = -2;
constexpr int IsPromise = -3;

/*
 * Runs before the person's source, which sees none of its names. `record` is the only way to C++ and never leaves it. What it uses of
 * the built-ins it takes before a script can change them.
 */
const char prelude[] = R"js((function (record, global) {
    'use strict';
    const parse = JSON.parse, apply = Reflect.apply, define = Object.defineProperty, Bytes = Uint8Array, Text = String;
    const SyntaxProblem = SyntaxError, AnyProblem = Error;
    const noReturn = {};
    let filter;
    let serial = 0; // of the record

    const name = (called, get) => define(global, called, { get: get, enumerable: true });
    const kept = (called, make) => { // made once a record, when it is first looked at
        let of = -1, it;
        name(called, () => {
            if (of !== serial) {
                it = make();
                of = serial;
            }
            return it;
        });
    };
    name('topic', () => record.topic);
    name('partition', () => record.partition);
    name('offset', () => record.offset);
    name('offsetText', () => record.offsetText);
    name('timestamp', () => record.timestamp);
    kept('key', () => record.key);
    kept('value', () => record.value);
    kept('keyBytes', () => { const bytes = record.keyBytes; return bytes === null ? null : new Bytes(bytes); });
    kept('valueBytes', () => { const bytes = record.valueBytes; return bytes === null ? null : new Bytes(bytes); });
    kept('json', () => {
        if (record.isTombstone)
            return undefined;
        try {
            return parse(record.jsonText);
        } catch (e) {
            if (!(e instanceof SyntaxProblem))
                throw e;
            record.jsonRefused();
            return undefined;
        }
    });
    kept('headers', () => {
        const all = [], count = record.headerCount;
        for (let i = 0; i < count; ++i)
            define(all, i, { value: { name: record.headerName(i), value: record.headerValue(i) }, enumerable: true });
        return all;
    });
    define(global, 'header', { value: (name) => record.header(Text(name)), enumerable: true });

    // The engine takes a pattern that is none, and one that it gives up, for one that is not found: both are errors here. What takes long
    // and finds nothing is tried again by the processor's clock.
    const Pattern = RegExp, valid = Object.create(null);
    const check = (pattern) => {
        const source = pattern.source;
        if (valid[source] !== pattern.unicode) {
            new Pattern(source, pattern.flags);
            valid[source] = pattern.unicode;
        }
    };
    const guard = (native) => function (text) {
        text = Text(text);
        const from = this.lastIndex, began = record.clock();
        const found = apply(native, this, [text]);
        if (found)
            return found;
        check(this);
        if (!record.isLate(began, text.length))
            return found;
        this.lastIndex = from;
        const again = record.processorClock();
        const found2 = apply(native, this, [text]);
        if (!found2)
            record.searched(again, text.length);
        return found2;
    };
    for (const method of ['exec', 'test'])
        define(Pattern.prototype, method, { value: guard(Pattern.prototype[method]), writable: true, configurable: true });
    const guardText = (method, foundNothing) => {
        const native = String.prototype[method];
        const value = function (pattern) {
            if (!(pattern instanceof Pattern))
                return apply(native, this, arguments);
            const text = Text(this), began = record.processorClock();
            const result = apply(native, text, arguments);
            if (foundNothing(result, text)) {
                check(pattern);
                record.searched(began, text.length);
            }
            return result;
        };
        define(String.prototype, method, { value: value, writable: true, configurable: true });
    };
    guardText('match', (result) => result === null);
    guardText('search', (result) => result === -1);
    guardText('replace', (result, text) => result === text);
    guardText('split', (result) => result.length === 1);

    const describe = (e) => {
        if (e === noReturn)
            return -1;
        try {
            return (e instanceof AnyProblem ? e.lineNumber | 0 : 0) + '\n' + Text(e);
        } catch (e2) {
            return '0\n';
        }
    };
    return {
        use: (make) => { filter = make(noReturn); },
        run: () => {
            ++serial;
            try {
                const answer = filter();
                if (answer === true)
                    return 1;
                if (!answer)
                    return 0;
                if (typeof answer === 'function')
                    return -2;
                if (typeof answer === 'object' && typeof answer.then === 'function')
                    return -3;
                return 1;
            } catch (e) {
                return describe(e);
            }
        }
    };
}))js";

QString cut(const QString& text)
{
    QString line = text.left(LongestMessage + 1).simplified();
    if (line.size() > LongestMessage)
        line = line.left(LongestMessage) + QChar(0x2026);
    return line;
}

} // namespace

struct JavaScriptFilter::Engine
{
    QJSEngine js;
    JavaScriptRecord record {&js};
    QJSValue use;
    QJSValue run;
    std::atomic<quint64> serial {0};
    std::atomic<quint64> interrupted {0};

    tl::expected<QJSValue, SourceProblem> read(const QString& before, const QString& source, const QString& after);
};

JavaScriptFilter::JavaScriptFilter() : m_engine(std::make_unique<Engine>())
{
    QJSEngine& js = m_engine->js;
    QJSEngine::setObjectOwnership(&m_engine->record, QJSEngine::CppOwnership);
    const QJSValue made
        = js.evaluate(QString::fromLatin1(prelude), QStringLiteral("prelude")).call({js.newQObject(&m_engine->record), js.globalObject()});
    m_engine->use = made.property(QStringLiteral("use"));
    m_engine->run = made.property(QStringLiteral("run"));
    Q_ASSERT(m_engine->run.isCallable());
}

JavaScriptFilter::~JavaScriptFilter() = default;

// The source keeps its own lines: they begin with 1.
tl::expected<QJSValue, JavaScriptFilter::SourceProblem> JavaScriptFilter::Engine::read(const QString& before, const QString& source,
                                                                                       const QString& after)
{
    QStringList trace;
    const QJSValue made = js.evaluate(before + QLatin1Char('\n') + source + QLatin1Char('\n') + after, QStringLiteral("filter"), 0, &trace);
    if (trace.isEmpty() && made.isCallable())
        return made;
    SourceProblem problem;
    problem.message = cut(made.isError() ? made.property(QStringLiteral("message")).toString() : made.toString());
    const QStringList place = trace.value(0).split(QLatin1Char(':')); // function:line:column:file
    problem.line = place.value(1).toInt();
    problem.column = std::max(1, place.value(2).toInt());
    const QStringList lines = source.split(QLatin1Char('\n'));
    if (problem.line < 1 || problem.line > lines.size()) { // what we put around it: the source ends too early
        problem.line = int(lines.size());
        problem.column = int(lines.back().size()) + 1;
    }
    return tl::unexpected(problem);
}

std::optional<JavaScriptFilter::SourceProblem> JavaScriptFilter::compile(const QString& source)
{
    ++m_engine->serial;
    auto made = m_engine->read(QStringLiteral("(function () { return function () { 'use strict'; return ("), source, QStringLiteral(")}})"));
    static const QRegularExpression returns(QStringLiteral("\\breturn\\b"));
    if (!made && source.contains(returns))
        made = m_engine->read(QStringLiteral("(function (noReturn) { return function () { 'use strict';"), source,
                              QStringLiteral(";throw noReturn;}})"));
    if (made)
        m_engine->use.call({*made});
    m_engine->record.setJsonMembers(JsonMembers(source));
    ++m_engine->serial;
    if (m_engine->js.isInterrupted()) {
        m_engine->js.setInterrupted(false);
        return SourceProblem {1, 1, QStringLiteral("takes too long to read")};
    }
    if (made)
        return {};
    return made.error();
}

JavaScriptFilter::Verdict JavaScriptFilter::judge(const QString& topic, const RecordFields& fields, bool headersSent)
{
    Engine& e = *m_engine;
    e.record.set(topic, fields, headersSent);
    const quint64 serial = ++e.serial;
    QJSValue answer = e.run.call();
    ++e.serial;
    Verdict verdict;
    if (e.js.isInterrupted()) {
        e.js.setInterrupted(false);
        if (e.interrupted != serial) // meant for the one before, which had just ended
            return judge(topic, fields, headersSent);
        verdict.problem = Problem::TooLong;
        return verdict;
    }
    if (e.record.problem()) {
        verdict.problem = *e.record.problem();
        return verdict;
    }
    if (answer.isNumber()) {
        switch (answer.toInt()) {
        case NoReturn: verdict.problem = Problem::NoReturn; break;
        case IsFunction: verdict.problem = Problem::IsFunction; break;
        case IsPromise: verdict.problem = Problem::IsPromise; break;
        default: verdict.matches = answer.toInt() == 1;
        }
        return verdict;
    }
    if (e.js.hasError())
        answer = e.js.catchError();
    const QString text = answer.isString() ? answer.toString() : QStringLiteral("0\n") + answer.toString();
    const auto newline = text.indexOf(QLatin1Char('\n'));
    verdict.line = text.left(newline).toInt();
    verdict.message = cut(text.sliced(newline + 1));
    return verdict;
}

void JavaScriptFilter::interrupt(quint64 serial)
{
    m_engine->interrupted = serial;
    m_engine->js.setInterrupted(true);
}

quint64 JavaScriptFilter::serial() const { return m_engine->serial; }

} // namespace kafka::worker
