// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/compare/CompareText.h"

#include "kafka/serde/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace kafka::compare {

namespace {

class CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

constexpr qsizetype Whole = 300; // bytes that are shown uncut
constexpr qsizetype Before = 60; // of longer ones, before the first difference
constexpr qsizetype Behind = 200;

/** Back to the first byte of a UTF-8 character. */
qsizetype characterStart(QByteArrayView bytes, qsizetype at)
{
    for (int i = 0; i < 3 && at > 0 && at < bytes.size() && (uchar(bytes[at]) & 0xc0) == 0x80; ++i)
        --at;
    return at;
}

QString piece(QByteArrayView bytes, qsizetype around)
{
    if (const QString word = wordFor(bytes); !word.isEmpty())
        return word;
    qsizetype from = bytes.size() <= Whole ? 0 : std::clamp<qsizetype>(around - Before, 0, bytes.size() - 1);
    const QByteArrayView seen = bytes.sliced(from, std::min(bytes.size() - from, Whole));
    const bool binary = serde::looksBinary(serde::cutUtf8(bytes.sliced(characterStart(bytes, from)), Whole));
    QString text;
    qsizetype end = 0;
    if (binary) {
        text = serde::hexText(seen, Whole);
        end = from + seen.size();
    } else {
        from = characterStart(bytes, from);
        const QByteArrayView shown = serde::cutUtf8(bytes.sliced(from), bytes.size() <= Whole ? Whole : Before + Behind);
        end = from + shown.size();
        text = serde::visibleUtf8(shown, serde::Lines::Symbols);
    }
    if (text == wordFor({}) || text == wordFor(""))
        text = u'"' + text + u'"';
    return (from > 0 ? QStringLiteral("…") : QString()) + text + (end < bytes.size() ? QStringLiteral("…") : QString());
}

} // namespace

qsizetype commonPrefix(QByteArrayView left, QByteArrayView right)
{
    constexpr qsizetype Block = 4096;
    const qsizetype most = std::min(left.size(), right.size());
    qsizetype at = 0;
    while (at + Block <= most && std::memcmp(left.data() + at, right.data() + at, Block) == 0)
        at += Block;
    return std::mismatch(left.begin() + at, left.begin() + most, right.begin() + at).first - left.begin();
}

QString wordFor(QByteArrayView bytes)
{
    if (bytes.isNull())
        return CompareText::tr("(null)");
    return bytes.isEmpty() ? CompareText::tr("(empty)") : QString();
}

std::pair<QString, QString> excerpts(QByteArrayView left, QByteArrayView right)
{
    const qsizetype first = commonPrefix(left, right);
    return {piece(left, first), piece(right, first)};
}

QString excerpt(QByteArrayView bytes) { return piece(bytes, 0); }

} // namespace kafka::compare
