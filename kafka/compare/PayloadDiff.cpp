// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/compare/PayloadDiff.h"

#include "kafka/compare/CompareText.h"
#include "kafka/serde/JsonText.h"
#include "kafka/serde/Text.h"
#include "kafka/serde/TopicReading.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace kafka::compare {

namespace {

class PayloadDiff
{
    Q_DECLARE_TR_FUNCTIONS(PayloadDiff)
};

constexpr qsizetype KeptLines = 20; // of a longer run of equal ones, at each of its ends
constexpr qsizetype HexBytes = 16; // per row
constexpr qsizetype HexRows = 4096;
constexpr qsizetype LookedBack = 64 << 10; // for the beginning of a line

QString bytesText(qsizetype bytes) { return bytes == 1 ? PayloadDiff::tr("1 byte") : PayloadDiff::tr("%1 bytes").arg(bytes); }

QString differencesText(qint64 count) { return count == 1 ? PayloadDiff::tr("1 difference") : PayloadDiff::tr("%1 differences").arg(count); }

class Payload
{
public:
    Payload(Comparison& into, Part part, Cancelled cancelled) : m_into(into), m_part(part), m_cancelled(cancelled) { }

    void compare(QByteArrayView left, const QString& leftCharset, QByteArrayView right, const QString& rightCharset)
    {
        if (left.isNull() == right.isNull() && left == right) {
            setVerdict(left.isEmpty() ? PayloadDiff::tr("equal") : PayloadDiff::tr("equal, %1").arg(bytesText(left.size())));
            add(Aspect::Both, Difference::None, {}, excerpt(left), excerpt(right));
            return;
        }
        if (left.isEmpty() || right.isEmpty()) {
            setVerdict(PayloadDiff::tr("changed"));
            add(Aspect::Both, Difference::Changed, {}, excerpt(left), excerpt(right));
            return;
        }
        m_first = commonPrefix(left, right);
        addFirst(left, right);
        if (isJson(left) && isJson(right)) {
            compareJson(left, right);
            return;
        }
        const auto leftText = textOf(left, leftCharset);
        const auto rightText = textOf(right, rightCharset);
        if (leftText && rightText) {
            compareLines(leftText->isNull() ? left : QByteArrayView(*leftText), rightText->isNull() ? right : QByteArrayView(*rightText),
                         Aspect::Both);
            setVerdict(differencesText(m_count));
        } else {
            compareHex(left, right);
        }
    }

private:
    void add(Aspect aspect, Difference kind, const QString& where, const QString& left, const QString& right)
    {
        if (hasRoom(aspect, kind))
            push(aspect, kind, where, left, right);
    }
    void push(Aspect aspect, Difference kind, const QString& where, const QString& left, const QString& right)
    {
        m_into.rows.push_back({m_part, aspect, kind, false, where, left, right});
    }
    /** Counts a row; false = it is not shown, and its texts need not be made. */
    bool hasRoom(Aspect aspect, Difference kind)
    {
        if (kind != Difference::None)
            ++m_count;
        if (m_rows == MostRows)
            m_into.rows.push_back({m_part, aspect, Difference::None, true, moreRowsText(), {}, {}});
        return m_rows++ < MostRows;
    }
    void note(Aspect aspect, const QString& text, const QString& left = {}, const QString& right = {})
    {
        if (hasRoom(aspect, Difference::None))
            m_into.rows.push_back({m_part, aspect, Difference::None, true, text, left, right});
    }
    void setVerdict(const QString& verdict) { m_into.verdicts[size_t(m_part)] = verdict; }

    void addFirst(QByteArrayView left, QByteArrayView right)
    {
        const auto byteAt = [this](QByteArrayView bytes) {
            return m_first < bytes.size() ? QStringLiteral("0x%1").arg(uint(uchar(bytes[m_first])), 2, 16, QLatin1Char('0'))
                                          : PayloadDiff::tr("ends after %1").arg(bytesText(bytes.size()));
        };
        note(Aspect::Both, PayloadDiff::tr("First different byte: %1").arg(m_first), byteAt(left), byteAt(right));
    }

    static bool isJson(QByteArrayView bytes) { return bytes.size() <= MostCompared && serde::checkJson(bytes).valid; }

    /** UTF-8 of what is text: null = the bytes themselves; nothing = they are no text. */
    static std::optional<QByteArray> textOf(QByteArrayView bytes, const QString& charset)
    {
        if (!charset.isEmpty())
            if (auto text = serde::asUtf8(bytes, charset))
                return text;
        return serde::looksBinary(bytes) ? std::nullopt : std::optional(QByteArray());
    }

    void compareJson(QByteArrayView left, QByteArrayView right)
    {
        const JsonDiff diff = diffJson(left, right, m_cancelled);
        bool only[6] = {};
        for (const JsonDifference& d : diff.differences) {
            add(Aspect::Fields, d.kind, d.path, d.left, d.right);
            only[int(d.kind)] = true;
        }
        if (diff.count > qint64(diff.differences.size()))
            note(Aspect::Fields, PayloadDiff::tr("Cut: the first %1 of %2 differences are shown.").arg(diff.differences.size()).arg(diff.count));
        if (diff.coarse)
            noteCoarse(Aspect::Fields);
        const bool content = only[int(Difference::Changed)] || only[int(Difference::OnlyLeft)] || only[int(Difference::OnlyRight)];
        const bool order = only[int(Difference::Order)];
        const bool writing = only[int(Difference::Writing)];
        QString verdict = differencesText(diff.count);
        if (diff.tooLarge)
            verdict = PayloadDiff::tr("differs; too many fields to be compared one by one, see the lines");
        else if (diff.count == 0)
            verdict = PayloadDiff::tr("only white space differs");
        else if (!content && order && writing)
            verdict = PayloadDiff::tr("only the order of members and the writing of values differ");
        else if (!content && order)
            verdict = PayloadDiff::tr("only the order of members differs");
        else if (!content)
            verdict = PayloadDiff::tr("only the writing of values differs: they are equal");
        setVerdict(verdict);
        if (diff.tooLarge || diff.count == 0)
            note(Aspect::Fields, diff.tooLarge ? PayloadDiff::tr("Too many fields to be compared one by one: see the lines.")
                                               : PayloadDiff::tr("Only white space differs: no field does."));
        m_into.json = true;
        m_rows = 0; // of the lines
        const auto prettyLeft = serde::prettyJson(left, 4 * MostCompared);
        const auto prettyRight = serde::prettyJson(right, 4 * MostCompared);
        if (prettyLeft.cut || prettyRight.cut)
            note(Aspect::Lines, PayloadDiff::tr("Cut: not all lines are compared."));
        m_linesAsMade = true;
        if (prettyLeft.text == prettyRight.text)
            note(Aspect::Lines, PayloadDiff::tr("Only white space differs: the lines, indented anew, are equal."));
        compareLines(prettyLeft.text, prettyRight.text, Aspect::Lines);
    }

    void noteCoarse(Aspect aspect)
    {
        note(aspect, PayloadDiff::tr("The two are very different: something that both have may be shown as different."));
    }

    // Of what is too large, a part that begins with the line where the first difference is: what comes before is equal.
    void compareLines(QByteArrayView left, QByteArrayView right, Aspect aspect)
    {
        qint64 firstLine = 1;
        qsizetype from = 0;
        if (!m_linesAsMade && std::max(left.size(), right.size()) > MostCompared) {
            const qsizetype first = commonPrefix(left, right);
            const auto begin = left.begin();
            const auto back = std::make_reverse_iterator(begin + first);
            const auto stop = std::make_reverse_iterator(begin + std::max<qsizetype>(0, first - LookedBack));
            const auto breakAt = std::find(back, stop, '\n');
            from = breakAt == stop ? stop.base() - begin : breakAt.base() - begin;
            firstLine += std::count(begin, begin + from, '\n');
            left = left.sliced(from);
            right = right.sliced(from);
            const bool cut = std::max(left.size(), right.size()) > MostCompared;
            left = left.first(std::min(left.size(), MostCompared));
            right = right.first(std::min(right.size(), MostCompared));
            note(aspect, cut ? PayloadDiff::tr("Large: compared from byte %1 on, where the first difference is, and cut %2 behind it.")
                                   .arg(from)
                                   .arg(bytesText(MostCompared))
                             : PayloadDiff::tr("Large: compared from byte %1 on, where the first difference is.").arg(from));
        }
        const auto leftLines = linesOf(left);
        const auto rightLines = linesOf(right);
        Numbers numbers;
        const auto numbersOf = [&numbers](const std::vector<QByteArrayView>& lines) {
            std::vector<quint32> result(lines.size());
            std::transform(lines.begin(), lines.end(), result.begin(), [&](QByteArrayView line) { return numbers.of(line); });
            return result;
        };
        const auto leftNumbers = numbersOf(leftLines);
        const auto rightNumbers = numbersOf(rightLines);
        const SequenceDiff diff = diffSequences(leftNumbers, rightNumbers, m_cancelled);
        if (isCancelled(m_cancelled))
            return;
        if (diff.coarse)
            noteCoarse(aspect);
        for (const Stretch& s : diff.stretches) {
            if (isCancelled(m_cancelled))
                return;
            addLines(s, leftLines, rightLines, firstLine, aspect);
        }
    }

    static std::vector<QByteArrayView> linesOf(QByteArrayView text)
    {
        std::vector<QByteArrayView> lines;
        qsizetype from = 0;
        for (qsizetype at = 0; (at = text.indexOf('\n', from)) >= 0; from = at + 1)
            lines.push_back(text.sliced(from, at - from));
        lines.push_back(text.sliced(from)); // empty where the text ends with a line break
        return lines;
    }

    /** Lines are never null: an empty one shows nothing, not "(empty)". */
    static QString lineText(QByteArrayView line) { return line.isEmpty() ? QString() : excerpt(line); }

    void addLines(const Stretch& s, const std::vector<QByteArrayView>& left, const std::vector<QByteArrayView>& right, qint64 firstLine,
                  Aspect aspect)
    {
        const auto where = [firstLine](qsizetype l, qsizetype r) {
            return l == r ? PayloadDiff::tr("line %1").arg(firstLine + l) : PayloadDiff::tr("line %1 → %2").arg(firstLine + l).arg(firstLine + r);
        };
        const qsizetype both = std::min(s.leftCount, s.rightCount);
        for (qsizetype i = 0; i < both; ++i) {
            const qsizetype l = s.left + i;
            const qsizetype r = s.right + i;
            if (s.same && both > 3 * KeptLines && i == KeptLines) {
                const qsizetype until = both - KeptLines;
                note(aspect, PayloadDiff::tr("%1 equal lines are left out.").arg(until - i));
                i = until - 1;
                continue;
            }
            const Difference kind = s.same ? Difference::None : Difference::Changed;
            if (!hasRoom(aspect, kind))
                continue;
            if (s.same) {
                push(aspect, kind, where(l, r), lineText(left[size_t(l)]), lineText(right[size_t(r)]));
                continue;
            }
            const QByteArrayView one = left[size_t(l)];
            const QByteArrayView other = right[size_t(r)];
            auto texts = excerpts(one, other);
            if (one.isEmpty())
                texts.first.clear();
            if (other.isEmpty())
                texts.second.clear();
            const qsizetype first = commonPrefix(one, other);
            const QString at = first < 40 ? where(l, r) : PayloadDiff::tr("%1, byte %2").arg(where(l, r)).arg(first + 1);
            push(aspect, kind, at, texts.first, texts.second);
        }
        for (qsizetype i = s.left + both; i < s.left + s.leftCount; ++i)
            if (hasRoom(aspect, Difference::OnlyLeft))
                push(aspect, Difference::OnlyLeft, where(i, i), lineText(left[size_t(i)]), {});
        for (qsizetype i = s.right + both; i < s.right + s.rightCount; ++i)
            if (hasRoom(aspect, Difference::OnlyRight))
                push(aspect, Difference::OnlyRight, where(i, i), {}, lineText(right[size_t(i)]));
    }

    // Byte by byte at the same places: what was put in or taken out is not looked for.
    void compareHex(QByteArrayView left, QByteArrayView right)
    {
        const auto hex = [](QByteArrayView bytes, qsizetype at) {
            const QByteArrayView row = at < bytes.size() ? bytes.sliced(at, std::min(HexBytes, bytes.size() - at)) : QByteArrayView();
            return QString::fromLatin1(row.toByteArray().toHex(' '));
        };
        const qsizetype end = std::max(left.size(), right.size());
        const qsizetype from = std::max<qsizetype>(0, m_first / HexBytes - 4) * HexBytes;
        const qsizetype until = std::min(end, from + HexRows * HexBytes);
        if (from > 0)
            note(Aspect::Both, PayloadDiff::tr("%1 before are equal and left out.").arg(bytesText(from)));
        for (qsizetype at = from; at < until && !isCancelled(m_cancelled); at += HexBytes) {
            const QString one = hex(left, at);
            const QString other = hex(right, at);
            const Difference kind = one == other         ? Difference::None
                                    : at >= left.size()  ? Difference::OnlyRight
                                    : at >= right.size() ? Difference::OnlyLeft
                                                         : Difference::Changed;
            add(Aspect::Both, kind, PayloadDiff::tr("byte %1").arg(at), one, other);
        }
        if (until < end)
            note(Aspect::Both, PayloadDiff::tr("Cut: bytes from %1 on are not compared here.").arg(until));
        setVerdict(PayloadDiff::tr("bytes differ from byte %1 on").arg(m_first));
    }

    Comparison& m_into;
    const Part m_part;
    Cancelled m_cancelled;
    qsizetype m_first = 0; ///< different byte
    qint64 m_count = 0; ///< differences
    qsizetype m_rows = 0;
    bool m_linesAsMade = false; ///< indented by us: not the bytes' own lines
};

} // namespace

QString moreRowsText() { return PayloadDiff::tr("Cut: more rows are not shown."); }

void comparePayload(Comparison& into, Part part, QByteArrayView left, const QString& leftCharset, QByteArrayView right, const QString& rightCharset,
                    Cancelled cancelled)
{
    Payload(into, part, cancelled).compare(left, leftCharset, right, rightCharset);
}

} // namespace kafka::compare
