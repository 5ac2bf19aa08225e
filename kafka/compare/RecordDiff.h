// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/compare/JsonDiff.h"
#include "kafka/values/RecordBatch.h"

#include <QStringList>
#include <QTimeZone>

#include <array>

/** Two messages beside one another. Pure; any thread. */
namespace kafka::compare {

enum class Part : quint8 { Place, Key, Headers, Value };
constexpr int PartCount = 4;

/** One of the two, as it may be shown: what is masked is masked already. */
struct Side
{
    RecordView record;
    RecordBatchPtr batch; ///< keeps the record's bytes
    QString charset {}; ///< of its texts, as serde::Charset takes it; empty = UTF-8
};

/** JSON has two aspects; everything else is seen in both. */
enum class Aspect : quint8 { Both, Fields, Lines };

struct Row
{
    Part part = Part::Place;
    Aspect aspect = Aspect::Both;
    Difference kind = Difference::None;
    bool note = false; ///< neither equal nor different: something to know, in `where`; left and right may be empty
    QString where; ///< "line 12", "$.order.id", "2: trace"
    QString left;
    QString right;
};

struct Comparison
{
    std::vector<Row> rows; ///< by part
    std::array<QString, PartCount> verdicts; ///< "equal", "only white space differs"
    bool json = false; ///< there are rows of both aspects
    bool cancelled = false; ///< nothing of it is of use

    /** Parts that differ, in words: "Key: equal. Value: 3 differences." */
    QString summary() const;
};

/** Largest part of a value whose lines are compared, and of JSON that is compared as such; beyond it only that and where it differs is said. */
constexpr qsizetype MostCompared = 8 << 20; // bytes
/** Rows of one part. */
constexpr qsizetype MostRows = 20'000;

/** Times are written in `zone`. */
Comparison compareRecords(const Side& left, const Side& right, const QTimeZone& zone, Cancelled cancelled = nullptr);

/** "=", "≠", "≈", "⇅", "−", "+"; of notes "·". */
QString sign(const Row& row);
/** "equal", "changed", "only left"… translated; of notes empty. */
QString word(const Row& row);
QString partTitle(Part part);
/** "orders, partition 3, offset 17". */
QString placeText(const RecordView& record);
/** All of it as text for the clipboard, JSON as lines or by fields. */
QString plainText(const Comparison& comparison, const QString& left, const QString& right, Aspect aspect);

} // namespace kafka::compare
