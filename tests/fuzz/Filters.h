// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/FilterJson.h"
#include "kafka/filter/FilterText.h"
#include "kafka/filter/Matcher.h"
#include "kafka/filter/NumberText.h"
#include "kafka/filter/PathTest.h"
#include "kafka/serde/JsonText.h"

#include <cstdlib>
#include <functional>

/**
 * What the fuzzer does with one input: a filter's text up to the first NUL, then the bytes of a record. Whatever they are: no crash, and
 * a filter that was understood is printed, saved and read back as the same; the matcher agrees with itself on its own text, and a
 * path test agrees with a slow and plain reading of the JSON.
 */
namespace fuzz {

using namespace kafka;

[[noreturn]] inline void differ(const char* what, const filter::Filter& filter)
{
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(filter::filterText(filter)));
    std::abort();
}

/** Every value at the path in valid JSON, token by token. `found` is told the first token of each. */
inline void plainWalk(serde::JsonLexer& lexer, serde::JsonToken token, const filter::JsonPath& path, size_t step, bool wanted,
                      const std::function<void(serde::JsonToken, QByteArrayView)>& found)
{
    using serde::JsonToken;
    using Kind = filter::JsonPath::Step::Kind;
    const bool here = wanted && step == path.steps.size();
    if (here)
        found(token, lexer.raw());
    const bool deeper = wanted && step < path.steps.size();
    if (token == JsonToken::ObjectBegin) {
        while (lexer.next() == JsonToken::Name) {
            const QByteArrayView raw = lexer.raw();
            QByteArray name;
            filter::resolveEscapes(raw.sliced(1, raw.size() - 2), name);
            bool taken = deeper && path.steps[step].kind == Kind::All;
            if (deeper && path.steps[step].kind == Kind::Member)
                for (auto form : {path.steps[step].name, path.steps[step].name.normalized(QString::NormalizationForm_C),
                                  path.steps[step].name.normalized(QString::NormalizationForm_D)})
                    taken = taken || filter::toUtf8Lossless(form) == name;
            plainWalk(lexer, lexer.next(), path, step + 1, taken, found);
        }
    } else if (token == JsonToken::ArrayBegin) {
        qint64 i = 0;
        for (JsonToken t = lexer.next(); t != JsonToken::ArrayEnd; t = lexer.next(), ++i)
            plainWalk(lexer, t, path, step + 1,
                      deeper && (path.steps[step].kind == Kind::All || (path.steps[step].kind == Kind::Element && path.steps[step].index == i)),
                      found);
    }
}

/** Compares a path test with the plain reading, for valid JSON and the operators that need no text forms. */
inline void checkPath(const filter::Test& test, QByteArrayView json, const filter::Filter& whole)
{
    using serde::JsonToken;
    const auto* number = std::get_if<filter::Number>(&test.operand);
    if ((test.op != filter::Op::Exists && !number) || json.startsWith("\xef\xbb\xbf") || !serde::checkJson(json).valid)
        return;
    bool expected = false;
    serde::JsonLexer lexer(json);
    plainWalk(lexer, lexer.next(), *test.path, 0, true, [&](JsonToken token, QByteArrayView raw) {
        if (!number) {
            expected = true;
            return;
        }
        if (token != JsonToken::Number)
            return;
        const auto order = filter::NumberText::of(raw) <=> filter::NumberText::of(number->text);
        using filter::Op;
        expected = expected || (test.op == Op::Equal && order == 0) || (test.op == Op::NotEqual && order != 0) || (test.op == Op::Less && order < 0)
                   || (test.op == Op::LessOrEqual && order <= 0) || (test.op == Op::Greater && order > 0)
                   || (test.op == Op::GreaterOrEqual && order >= 0);
    });
    if ((filter::PathTest(test, {}).matches(json) == Match::Yes) != expected)
        differ("the path test and the plain reading differ", whole);
}

inline void checkTests(const filter::Filter& part, QByteArrayView bytes, const filter::Filter& whole)
{
    if (part.kind() == filter::Filter::Kind::Test) {
        if (part.test().path)
            checkPath(part.test(), bytes, whole);
    } else if (!part.isEverything()) {
        for (const auto& child : part.children())
            checkTests(child, bytes, whole);
    }
}

inline void oneFilter(QByteArrayView input)
{
    static const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'233'600'000, Qt::UTC);
    const qsizetype nul = input.indexOf('\0');
    const QString text = QString::fromUtf8(nul < 0 ? input : input.first(nul));
    const QByteArrayView bytes = nul < 0 ? QByteArrayView("{\"a\":{\"b\":[1,\"x\"]}}") : input.sliced(nul + 1);
    const auto tree = filter::parseFilter(text, QTimeZone::utc(), now);
    if (!tree) {
        if (tree.error().position < 0 || tree.error().position > text.size() || tree.error().message.isEmpty())
            std::abort();
        return;
    }
    const auto again = filter::parseFilter(filter::filterText(*tree), QTimeZone::utc(), now);
    if (!again || *again != *tree)
        differ("printed and read back it is another", *tree);
    const auto saved = filter::fromJson(filter::toJson(*tree));
    if (!saved || *saved != *tree)
        differ("saved and read back it is another", *tree);
    checkTests(*tree, bytes, *tree);
    static const serde::Charset charsets[] = {{}, serde::Charset(QStringLiteral("CP949"))};
    for (const serde::Charset& charset : charsets) {
        const auto matcher = filter::Matcher::compile(*tree, charset);
        const auto negated = filter::Matcher::compile(filter::Filter::negated(*tree), charset);
        if (!matcher || !negated) {
            if (matcher.has_value() == negated.has_value())
                differ("it does not compile", *tree);
            continue; // as deep as it may be: one Not more is too much
        }
        RecordBatchBuilder builder;
        const HeaderView headers[] = {{"name", bytes}, {bytes, QByteArrayView()}};
        builder.add(QStringLiteral("t"), {1, 2, 3, TimestampType::CreateTime, QByteArrayView("key"), bytes, headers});
        builder.add(QStringLiteral("t"), {1, 2, -1, TimestampType::None, bytes, QByteArrayView(), {}});
        const auto batch = builder.take();
        const QByteArray laid[] = {"0key" + bytes.toByteArray() + "name" + bytes.toByteArray() + bytes.toByteArray(), "0" + bytes.toByteArray()};
        for (int i = 0; i < batch->size(); ++i) {
            QString problem;
            const Match m = (*matcher)->match(batch->at(i), problem);
            const Match opposite = (*negated)->match(batch->at(i), problem);
            if (m == Match::Error ? opposite != m || problem.isEmpty() : m == opposite)
                differ("it and its opposite agree", *tree);
            if (m != Match::No && (*matcher)->firstTrace(laid[i]) < 0)
                differ("there is no trace of what matches", *tree);
        }
    }
}

} // namespace fuzz
