// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/decode/KoreanText.h"

#include "kafka/serde/Charset.h"

namespace kafka::serde {

namespace {

bool isLead(quint8 b) { return b >= 0x81 && b <= 0xfe; }
bool isTrail(quint8 b) { return (b >= 0x41 && b <= 0x5a) || (b >= 0x61 && b <= 0x7a) || (b >= 0x81 && b <= 0xfe); }

const Charset& charset()
{
    static const Charset korean(QStringLiteral("windows-949"));
    return korean;
}

QString mark(char c) { return QStringLiteral("\u27e8%1\u27e9").arg(quint8(c), 2, 16, QLatin1Char('0')).toUpper(); }

} // namespace

QString koreanText(QByteArrayView bytes, qint64* firstBad)
{
    QString out;
    qint64 bad = -1;
    qsizetype from = 0; // of the run that is well formed
    const auto flush = [&](qsizetype end) {
        const QString run = charset().decode(bytes.sliced(from, end - from));
        if (!run.contains(QChar::ReplacementCharacter)) {
            out += run;
            return;
        }
        for (qsizetype i = from; i < end;) { // pairs that are no character, one by one
            const qsizetype size = quint8(bytes[i]) < 0x80 ? 1 : 2;
            const QString c = charset().decode(bytes.sliced(i, size));
            if (!c.contains(QChar::ReplacementCharacter)) {
                out += c;
            } else {
                if (bad < 0)
                    bad = i;
                for (qsizetype k = i; k < i + size; ++k)
                    out += mark(bytes[k]);
            }
            i += size;
        }
    };
    for (qsizetype i = 0; i < bytes.size();) {
        const auto b = quint8(bytes[i]);
        if (b < 0x80) {
            ++i;
        } else if (isLead(b) && i + 1 < bytes.size() && isTrail(quint8(bytes[i + 1]))) {
            i += 2;
        } else {
            flush(i);
            if (bad < 0)
                bad = i;
            out += mark(bytes[i]);
            from = ++i;
        }
    }
    flush(bytes.size());
    if (firstBad)
        *firstBad = bad;
    return out;
}

bool isKorean(QByteArrayView bytes)
{
    qsizetype hangul = 0;
    qsizetype other = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto b = quint8(bytes[i]);
        if (b < 0x80) {
            if ((b < 0x20 && b != '\n' && b != '\r' && b != '\t') || b == 0x7f)
                return false;
            ++i;
            continue;
        }
        // KS X 1001 only, rows in use: what windows-949 adds is too much like anything.
        const auto trail = i + 1 < bytes.size() ? quint8(bytes[i + 1]) : quint8(0);
        if (b < 0xa1 || b > 0xfd || trail < 0xa1 || trail == 0xff)
            return false;
        (b >= 0xb0 && b <= 0xc8 ? hangul : other) += 1;
        i += 2;
    }
    return hangul >= 2 && hangul >= other && charset().isValid() && !bytes.isValidUtf8()
           && !charset().decode(bytes).contains(QChar::ReplacementCharacter);
}

} // namespace kafka::serde
