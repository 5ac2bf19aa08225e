// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/decode/TextParts.h"

#include "kafka/serde/Text.h"
#include "kafka/serde/TextDecoder.h"

namespace kafka::serde {

namespace {

constexpr qint64 Size = TextDecoder::MaxShown - 1024; // a part may begin a little earlier, and no decoder shows more than MaxShown
static_assert(Size % 2 == 0); // of UTF-16

enum class Kind { None, Utf8, Utf16, Latin1, Korean };

Kind kindOf(const QString& decoder)
{
    if (decoder == QLatin1String("latin-1"))
        return Kind::Latin1;
    if (decoder == QLatin1String("cp949"))
        return Kind::Korean;
    if (decoder.startsWith(QLatin1String("utf-16")))
        return Kind::Utf16;
    for (const char* text : {"json", "xml", "delimited", "utf-8", "hex"}) // hex: what there is of text
        if (decoder == QLatin1String(text))
            return Kind::Utf8;
    return Kind::None;
}

// Where a character begins, at the byte or a little before it.
qint64 beginNear(QByteArrayView bytes, qint64 at, Kind kind)
{
    if (at <= 0 || at >= bytes.size())
        return qBound(qint64(0), at, qint64(bytes.size()));
    if (kind == Kind::Utf8)
        return cutUtf8(bytes, at).size();
    if (kind == Kind::Korean) // behind a byte that is never half a character: a space, a digit, the end of a line
        for (qint64 begin = at; begin > at - 256; --begin)
            if (quint8(bytes[begin - 1]) < 0x41)
                return begin;
    return at;
}

} // namespace

int textParts(const Decoding& decoding, QByteArrayView own)
{
    const qint64 size = decoding.shown(own).size();
    return kindOf(decoding.decoder) == Kind::None || size <= TextDecoder::MaxShown ? 1 : int((size + Size - 1) / Size);
}

TextPart textPart(const Decoding& decoding, QByteArrayView own, int part)
{
    const QByteArrayView bytes = decoding.shown(own);
    const Kind kind = kindOf(decoding.decoder);
    TextPart is;
    is.from = beginNear(bytes, part * Size, kind);
    is.to = beginNear(bytes, (part + 1) * Size, kind);
    const QByteArrayView here = bytes.sliced(is.from, is.to - is.from);
    if (kind == Kind::Utf8) {
        is.text = visibleUtf8(here, Lines::Keep);
        return is;
    }
    DecodeInput input;
    input.bytes = here;
    is.text = decodeBytes(input, decoding.decoder).text;
    return is;
}

} // namespace kafka::serde
