// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/RecordCell.h"

#include "kafka/serde/Text.h"
#include "kafka/serde/decode/DecoderTable.h"
#include "kafka/serde/decode/KoreanText.h"
#include "kafka/serde/decode/Unpack.h"

namespace kafka::serde {

namespace {

constexpr qsizetype MostDecoded = 64 << 10; ///< bytes; larger ones are text or hex
constexpr qsizetype MostPacked = 160 << 10; ///< of larger ones the beginning: the first bytes come out of less (a block of zstd is 128 KB at most)
constexpr qsizetype Looked = 1200;

bool isOneOf(const QString& decoder, std::initializer_list<const char*> ids)
{
    return std::any_of(ids.begin(), ids.end(), [&](const char* id) { return decoder == QLatin1String(id); });
}

/** Seen as text anyway, as it stands. */
bool isText(const QString& decoder) { return isOneOf(decoder, {"json", "xml", "delimited", "utf-8"}); }

bool isPacking(const QString& decoder) { return isOneOf(decoder, {"gzip", "zstd", "lz4", "snappy", "base64", "hex-digits"}); }

bool isPrintableAscii(QByteArrayView bytes)
{
    bool all = true; // without a way out, so that many are looked at at once
    for (const char c : bytes)
        all &= (quint8(c) >= 0x20 && quint8(c) < 0x80) || c == '\n' || c == '\r' || c == '\t';
    return all;
}

} // namespace

bool needsDecoder(const RecordView& record, Part part, const TopicReading& reading)
{
    const QByteArrayView bytes = part == Part::Key ? record.key() : record.value();
    if (bytes.isEmpty() || record.kind() != RecordKind::Record)
        return false;
    const QString& decoder = reading.decoder(part);
    if (!decoder.isEmpty())
        return !isText(decoder) && decoder != QLatin1String("hex") && table::charsetOf(decoder).isEmpty();
    if (table::isOfKafka(record.topic()) || packingOf(bytes) != Packing::None)
        return true;
    const QByteArrayView head = headOf(bytes, Looked);
    if (reading.charset.isEmpty() && isPrintableAscii(head))
        return false;
    if (!reading.charset.isEmpty())
        if (const auto utf8 = asUtf8(head, reading.charset))
            return looksBinary(*utf8);
    if (table::beginsAsMessagePack(bytes) || table::beginsAsCbor(bytes))
        return true;
    return looksBinary(head) && !isKorean(head);
}

std::optional<QString> decodedCell(const RecordView& record, Part part, const TopicReading& reading, int limit, const QTimeZone& zone,
                                   const DecodingHook& hook)
{
    DecodeInput in = part == Part::Key ? DecodeInput::ofKey(record) : DecodeInput::ofValue(record);
    in.charset = reading.charset;
    in.options.zone = zone;
    return decodedCell(in, reading.decoder(part), limit, hook);
}

std::optional<QString> decodedCell(DecodeInput in, const QString& decoder, int limit, const DecodingHook& hook)
{
    if (isText(decoder))
        return {};
    in.options = DecodeOptions::ofCell(in.options.zone);
    if (decoder.isEmpty() ? packingOf(in.bytes) != Packing::None : isPacking(decoder))
        in.bytes = in.bytes.first(std::min(in.bytes.size(), MostPacked));
    else if (in.bytes.size() > MostDecoded)
        return {};
    Decoding d = decodeBytes(in, decoder);
    if (!d.problem.isEmpty() && !d.inner) // of packed ones there is more than is looked at here
        return {};
    if (hook)
        hook(d);
    return decodedLine(d, in.bytes, limit);
}

std::optional<QString> decodedLine(Decoding& decoding, QByteArrayView own, int limit)
{
    if (!decoding.isDecoded())
        return {};
    if (isText(decoding.decoder))
        return decoding.owner() ? std::optional(cellText(decoding.shown(own), limit)) : std::nullopt;
    bool cut = decoding.cut;
    QString line
        = decoding.view == Decoding::View::Tree && decoding.tree ? treeLine(*decoding.tree, limit + 1, &cut) : visible(decoding.text, Lines::Symbols);
    if (line.isEmpty())
        return {};
    if (line.size() <= limit && !cut)
        return line;
    line.truncate(limit);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + QChar(0x2026);
}

} // namespace kafka::serde
