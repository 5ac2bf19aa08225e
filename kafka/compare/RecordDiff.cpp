// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/compare/RecordDiff.h"

#include "kafka/compare/CompareText.h"
#include "kafka/compare/PayloadDiff.h"
#include "kafka/serde/TopicReading.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace kafka::compare {

namespace {

class RecordDiff
{
    Q_DECLARE_TR_FUNCTIONS(RecordDiff)
};

QString timeText(const RecordView& r, const QTimeZone& zone)
{
    if (r.timestamp() < 0)
        return RecordDiff::tr("none");
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(r.timestamp(), zone);
    return QStringLiteral("%1 (%2)").arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))).arg(r.timestamp());
}

QString typeText(TimestampType type)
{
    switch (type) {
    case TimestampType::CreateTime: return QStringLiteral("CreateTime");
    case TimestampType::LogAppendTime: return QStringLiteral("LogAppendTime");
    case TimestampType::None: break;
    }
    return RecordDiff::tr("none");
}

void comparePlaces(Comparison& into, const RecordView& left, const RecordView& right, const QTimeZone& zone)
{
    int count = 0;
    const auto add = [&](const QString& what, const QString& l, const QString& r) {
        count += l != r;
        into.rows.push_back({Part::Place, Aspect::Both, l == r ? Difference::None : Difference::Changed, false, what, l, r});
    };
    const auto size = [](QByteArrayView bytes) { return bytes.isNull() ? wordFor(bytes) : QString::number(bytes.size()); };
    add(RecordDiff::tr("Topic"), left.topic(), right.topic());
    add(RecordDiff::tr("Partition"), QString::number(left.partition()), QString::number(right.partition()));
    add(RecordDiff::tr("Offset"), QString::number(left.offset()), QString::number(right.offset()));
    add(RecordDiff::tr("Time"), timeText(left, zone), timeText(right, zone));
    add(RecordDiff::tr("Time type"), typeText(left.timestampType()), typeText(right.timestampType()));
    add(RecordDiff::tr("Key size"), size(left.key()), size(right.key()));
    add(RecordDiff::tr("Value size"), size(left.value()), size(right.value()));
    add(RecordDiff::tr("Headers"), QString::number(left.headerCount()), QString::number(right.headerCount()));
    into.verdicts[size_t(Part::Place)] = count == 0   ? RecordDiff::tr("equal")
                                         : count == 1 ? RecordDiff::tr("1 difference")
                                                      : RecordDiff::tr("%1 differences").arg(count);
}

struct Headers
{
    std::vector<HeaderView> all;
    std::vector<QByteArray> whole; ///< name and value as one, to be compared
    QString charset;

    explicit Headers(const Side& side) : charset(side.charset)
    {
        for (const HeaderView& h : side.record.headers()) {
            all.push_back(h);
            whole.push_back(QByteArray::number(h.name.size()) + (h.value.isNull() ? 'n' : 'v') + h.name.toByteArray() + h.value.toByteArray());
        }
    }
    QByteArrayView name(qsizetype i) const { return all[size_t(i)].name; }
    QString where(qsizetype i) const { return QStringLiteral("%1: %2").arg(i + 1).arg(excerpt(name(i))); }
    QByteArray value(qsizetype i) const
    {
        const QByteArrayView own = all[size_t(i)].value;
        if (own.isEmpty())
            return own.isNull() ? QByteArray() : QByteArray("");
        const auto text = charset.isEmpty() ? std::nullopt : serde::asUtf8(own, charset);
        return text ? *text : own.toByteArray();
    }
};

void compareHeaders(Comparison& into, const Side& leftSide, const Side& rightSide, Cancelled cancelled)
{
    const Headers left(leftSide);
    const Headers right(rightSide);
    Numbers numbers;
    std::vector<quint32> l;
    std::vector<quint32> r;
    for (const QByteArray& h : left.whole)
        l.push_back(numbers.of(h));
    for (const QByteArray& h : right.whole)
        r.push_back(numbers.of(h));
    int count = 0;
    qsizetype rows = 0;
    const auto push = [&](Difference kind, const QString& where, const QString& one, const QString& other) {
        into.rows.push_back({Part::Headers, Aspect::Both, kind, false, where, one, other});
    };
    // Beyond MostRows they are only counted.
    const auto hasRoom = [&](Difference kind) {
        count += kind != Difference::None;
        if (rows == MostRows)
            into.rows.push_back({Part::Headers, Aspect::Both, Difference::None, true, moreRowsText(), {}, {}});
        return rows++ < MostRows;
    };
    const auto onlyLeft = [&](qsizetype i) {
        if (hasRoom(Difference::OnlyLeft))
            push(Difference::OnlyLeft, left.where(i), excerpt(left.value(i)), {});
    };
    const auto onlyRight = [&](qsizetype i) {
        if (hasRoom(Difference::OnlyRight))
            push(Difference::OnlyRight, right.where(i), {}, excerpt(right.value(i)));
    };
    for (const Stretch& s : diffSequences(l, r, cancelled).stretches) {
        if (isCancelled(cancelled))
            return;
        qsizetype i = s.left;
        qsizetype j = s.right;
        for (; i < s.left + s.leftCount && j < s.right + s.rightCount; ++i, ++j) {
            if (!s.same && left.name(i) != right.name(j)) {
                onlyLeft(i);
                onlyRight(j);
                continue;
            }
            const Difference kind = s.same ? Difference::None : Difference::Changed;
            if (!hasRoom(kind))
                continue;
            const auto values = excerpts(left.value(i), right.value(j));
            push(kind, left.where(i), values.first, values.second);
        }
        for (; i < s.left + s.leftCount; ++i)
            onlyLeft(i);
        for (; j < s.right + s.rightCount; ++j)
            onlyRight(j);
    }
    std::sort(l.begin(), l.end());
    std::sort(r.begin(), r.end());
    QString& verdict = into.verdicts[size_t(Part::Headers)];
    if (count == 0)
        verdict = l.empty() ? RecordDiff::tr("none") : RecordDiff::tr("equal");
    else if (l == r)
        verdict = RecordDiff::tr("only their order differs");
    else
        verdict = count == 1 ? RecordDiff::tr("1 difference") : RecordDiff::tr("%1 differences").arg(count);
    if (count > 0 && l == r)
        into.rows.push_back(
            {Part::Headers, Aspect::Both, Difference::Order, false, RecordDiff::tr("Only the order of the headers differs."), {}, {}});
}

} // namespace

Comparison compareRecords(const Side& left, const Side& right, const QTimeZone& zone, Cancelled cancelled)
{
    Comparison result;
    comparePlaces(result, left.record, right.record, zone);
    comparePayload(result, Part::Key, left.record.key(), left.charset, right.record.key(), right.charset, cancelled);
    compareHeaders(result, left, right, cancelled);
    comparePayload(result, Part::Value, left.record.value(), left.charset, right.record.value(), right.charset, cancelled);
    result.cancelled = isCancelled(cancelled);
    return result;
}

QString Comparison::summary() const
{
    QStringList parts;
    for (int i = 0; i < PartCount; ++i)
        parts << RecordDiff::tr("%1: %2.", "part: verdict").arg(partTitle(Part(i)), verdicts[size_t(i)]);
    return parts.join(u' ');
}

QString sign(const Row& row)
{
    if (row.note)
        return QStringLiteral("·");
    switch (row.kind) {
    case Difference::None: return QStringLiteral("=");
    case Difference::Changed: return QStringLiteral("≠");
    case Difference::Writing: return QStringLiteral("≈");
    case Difference::Order: return QStringLiteral("⇅");
    case Difference::OnlyLeft: return QStringLiteral("−");
    case Difference::OnlyRight: return QStringLiteral("+");
    }
    return {};
}

QString word(const Row& row)
{
    if (row.note)
        return {};
    switch (row.kind) {
    case Difference::None: return RecordDiff::tr("equal");
    case Difference::Changed: return RecordDiff::tr("changed");
    case Difference::Writing: return RecordDiff::tr("written differently");
    case Difference::Order: return RecordDiff::tr("other order");
    case Difference::OnlyLeft: return RecordDiff::tr("only left");
    case Difference::OnlyRight: return RecordDiff::tr("only right");
    }
    return {};
}

QString partTitle(Part part)
{
    switch (part) {
    case Part::Place: return RecordDiff::tr("Record");
    case Part::Key: return RecordDiff::tr("Key");
    case Part::Headers: return RecordDiff::tr("Headers");
    case Part::Value: return RecordDiff::tr("Value");
    }
    return {};
}

QString placeText(const RecordView& record)
{
    return RecordDiff::tr("%1, partition %2, offset %3").arg(record.topic()).arg(record.partition()).arg(record.offset());
}

// Lines as diff -u writes them; everything else a line per row.
QString plainText(const Comparison& comparison, const QString& left, const QString& right, Aspect aspect)
{
    QString text = QStringLiteral("--- %1\n+++ %2\n").arg(left, right);
    for (int part = 0; part < PartCount; ++part) {
        text += QStringLiteral("\n%1: %2\n").arg(partTitle(Part(part)), comparison.verdicts[size_t(part)]);
        for (const Row& row : comparison.rows) {
            if (row.part != Part(part) || (row.aspect != Aspect::Both && row.aspect != aspect))
                continue;
            const bool lines = row.part == Part::Value && row.aspect != Aspect::Fields && !row.note;
            const QString what = QStringList({sign(row), row.where}).join(u' ').trimmed();
            if (row.note) {
                text += row.left.isEmpty() && row.right.isEmpty() ? what : QStringLiteral("%1: %2 / %3").arg(what, row.left, row.right);
            } else if (lines && row.kind == Difference::None) {
                text += QStringLiteral("  ") + row.left;
            } else if (lines) {
                if (row.kind != Difference::OnlyRight)
                    text += QStringLiteral("- ") + row.left;
                if (row.kind == Difference::Changed)
                    text += u'\n';
                if (row.kind != Difference::OnlyLeft)
                    text += QStringLiteral("+ ") + row.right;
            } else {
                const QString values = row.kind == Difference::None || row.kind == Difference::OnlyLeft ? row.left
                                       : row.kind == Difference::OnlyRight                              ? row.right
                                                                           : row.left + QStringLiteral(" → ") + row.right;
                text += row.where.isEmpty() ? sign(row) + u' ' + values : what + QStringLiteral(": ") + values;
            }
            text += u'\n';
        }
    }
    return text;
}

} // namespace kafka::compare
