// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/decode/Decoders.h"

#include "kafka/serde/JsonText.h"
#include "kafka/serde/Text.h"
#include "kafka/serde/TextDecoder.h"
#include "kafka/serde/TopicReading.h"
#include "kafka/serde/decode/DecoderTable.h"
#include "kafka/serde/decode/KoreanText.h"
#include "kafka/serde/decode/TreeDecoders.h"
#include "kafka/serde/decode/Unpack.h"

namespace kafka::serde {

using namespace table;
using View = Decoding::View;

namespace {

constexpr int MostPackings = 4; ///< one inside the other, when chosen by itself
constexpr qint64 JudgedPerShown = 4; ///< bytes that say whether it is text, of one that is shown of it: TextDecoder::MaxJudged, and less for a cell
const QLatin1String ConsumerOffsets("__consumer_offsets");
const QLatin1String TransactionState("__transaction_state");

Decoding decodeAutomatic(const DecodeInput& in);
Decoding decodeText(const DecodeInput& in);

// It may well be such data: nobody looked.
Decoding tooLarge(const Entry& entry, qint64 limit = MaxParsed)
{
    Decoding d = failed(entry, {});
    d.problem = DecodeWords::tr("%1: not parsed, because it is larger than %2 MB.").arg(entry.title()).arg(limit >> 20);
    d.problemAt = -1;
    return d;
}

// A tree whose decoder read the bytes whole, or the bytes in hex with the reason, and what was read before it.
Decoding fromParsed(const Entry& entry, Parsed parsed)
{
    Decoding d;
    if (!parsed.problem.isEmpty())
        d = failed(entry, parsed.problem);
    else
        d.view = View::Tree;
    if (d.problem.isEmpty()) {
        d.decoder = entry.id;
        d.reason = asChosen(entry);
        d.text = parsed.text;
    }
    d.cut = parsed.tree.cut || parsed.textCut;
    if (!parsed.tree.isEmpty())
        d.tree = std::make_shared<DecodedTree>(std::move(parsed.tree));
    return d;
}

template <Parsed (*parse)(QByteArrayView, const DecodeOptions&)> Decoding decodeTree(const Entry& entry, const DecodeInput& in)
{
    return in.bytes.size() > MaxParsed ? tooLarge(entry) : fromParsed(entry, parse(in.bytes, in.options));
}

Decoding decodeJson(const Entry& entry, const DecodeInput& in)
{
    if (in.bytes.size() > TextDecoder::MaxChecked)
        return tooLarge(entry, TextDecoder::MaxChecked);
    if (const JsonCheck check = checkJson(in.bytes); !check.valid)
        return failed(entry, {check.problem, check.at});
    Decoding d;
    d.decoder = entry.id;
    d.view = View::Json;
    d.reason = asChosen(entry);
    return d;
}

Decoding decodeDelimited(const Entry& entry, const DecodeInput& in)
{
    const QByteArray separator = separatorOf(in.bytes, in.separator);
    if (separator.isEmpty())
        return failed(entry, {DecodeWords::tr("no separator in its first line"), -1});
    if (in.bytes.size() > MaxParsed)
        return tooLarge(entry);
    Decoding d = fromParsed(entry, parseDelimited(in.bytes, separator, in.columns, in.options));
    const QString shown = visibleUtf8(separator, Lines::Symbols);
    d.reason = in.separator.isEmpty()
                   ? DecodeWords::tr("Delimited text: fields between “%1”, the most frequent separator of the first line").arg(shown)
               : in.table.isEmpty() ? DecodeWords::tr("Delimited text: fields between “%1”, as the header SEPARATOR says").arg(shown)
                                    : DecodeWords::tr("Delimited text: table %1, fields between “%2”, as the headers TABLE_ID and SEPARATOR say")
                                          .arg(visibleUtf8(cutUtf8(in.table, 200), Lines::Symbols), shown);
    return d;
}

Decoding decodeHex(const Entry& entry, const DecodeInput&)
{
    Decoding d;
    d.decoder = entry.id;
    d.reason = asChosen(entry);
    return d;
}

template <Unpacked (*unpack)(QByteArrayView, qint64)> Decoding decodePacked(const Entry& entry, const DecodeInput& in)
{
    Unpacked inside = unpack(in.bytes, in.options.unpacked);
    if (!inside.problem.isEmpty() && inside.bytes.isEmpty())
        return failed(entry, inside.problem);
    auto bytes = std::make_shared<QByteArray>(std::move(inside.bytes));
    DecodeInput inner = in;
    inner.bytes = *bytes;
    inner.topic.clear();
    ++inner.packings;
    Decoding d;
    if (bytes->isEmpty()) {
        d.decoder = entry.id;
        d.view = View::Text;
        d.reason = DecodeWords::tr("%1: nothing inside").arg(entry.title());
        d.text = QString();
    } else {
        d = decodeAutomatic(inner);
        d.reason = DecodeWords::tr("%1, inside: %2").arg(entry.title(), d.reason);
    }
    if (!d.inner)
        d.inner = bytes;
    if (inside.cut) {
        d.cut = true;
        d.problem = DecodeWords::tr("More than %1 MB come out of %2: only so much is shown.").arg(in.options.unpacked >> 20).arg(entry.title());
        d.problemAt = -1;
    } else if (!inside.problem.isEmpty()) {
        d.problem = DecodeWords::tr("Not all of it is %1: %2.").arg(entry.title(), inside.problem.text);
        d.problemAt = inside.problem.at;
    } else {
        d.problem.clear();
        d.problemAt = -1;
    }
    return d;
}

template <CoordinatorTopic topic> Decoding decodeCoordinator(const Entry& entry, const DecodeInput& in)
{
    if (in.bytes.size() > MaxParsed)
        return tooLarge(entry);
    return fromParsed(entry,
                      in.isKey ? parseCoordinatorKey(topic, in.bytes, in.options) : parseCoordinatorValue(topic, in.key, in.bytes, in.options));
}

constexpr const char* BigEndian = QT_TRANSLATE_NOOP("Decoders", "%1, big endian");
constexpr const char* LittleEndian = QT_TRANSLATE_NOOP("Decoders", "%1, little endian");

void addNumbers(std::vector<Entry>& all)
{
    const auto add = [&](const char* name, const char* id, int width, Entry::Kind kind, Group group) {
        const QString plain = QString::fromLatin1(id);
        if (width == 1)
            return all.push_back({plain, name, group, decodeNumber, width, kind, true, nullptr});
        all.push_back({plain + QLatin1String("-be"), name, group, decodeNumber, width, kind, true, BigEndian});
        all.push_back({plain + QLatin1String("-le"), name, group, decodeNumber, width, kind, false, LittleEndian});
    };
    const auto number = [&](const char* name, int width, Entry::Kind kind) { add(name, name, width, kind, Numbers); };
    number("int8", 1, Entry::Signed);
    number("uint8", 1, Entry::Unsigned);
    number("int16", 2, Entry::Signed);
    number("uint16", 2, Entry::Unsigned);
    number("int32", 4, Entry::Signed);
    number("uint32", 4, Entry::Unsigned);
    number("int64", 8, Entry::Signed);
    number("uint64", 8, Entry::Unsigned);
    number("float16", 2, Entry::Float);
    number("float32", 4, Entry::Float);
    number("float64", 8, Entry::Float);
    all.push_back({QStringLiteral("uuid"), "UUID", Times, decodeUuid});
    add(QT_TRANSLATE_NOOP("Decoders", "Time in s"), "time-s", 8, Entry::Seconds, Times);
    add(QT_TRANSLATE_NOOP("Decoders", "Time in ms"), "time-ms", 8, Entry::Milliseconds, Times);
    add(QT_TRANSLATE_NOOP("Decoders", "Time in µs"), "time-us", 8, Entry::Microseconds, Times);
}

std::vector<Entry> makeEntries()
{
    std::vector<Entry> all;
    const auto add = [&](const char* id, const char* name, Group group, Decoding (*decode)(const Entry&, const DecodeInput&)) -> Entry& {
        all.push_back({QString::fromLatin1(id), name, group, decode});
        return all.back();
    };
    add("json", "JSON", Structured, decodeJson);
    add("xml", "XML", Structured, decodeTree<parseXml>);
    add("delimited", QT_TRANSLATE_NOOP("Decoders", "Delimited text"), Structured, decodeDelimited);
    add("utf-8", QT_TRANSLATE_NOOP("Decoders", "Text (UTF-8)"), Texts, decodeUtf8);
    add("utf-16le", QT_TRANSLATE_NOOP("Decoders", "Text (UTF-16, little endian)"), Texts, decodeUtf16).bigEndian = false;
    add("utf-16be", QT_TRANSLATE_NOOP("Decoders", "Text (UTF-16, big endian)"), Texts, decodeUtf16);
    add("latin-1", QT_TRANSLATE_NOOP("Decoders", "Text (Latin-1)"), Texts, decodeLatin1);
    add("cp949", QT_TRANSLATE_NOOP("Decoders", "Text (EUC-KR, CP949)"), Texts, decodeKorean);
    add("messagepack", "MessagePack", Binary, decodeTree<parseMessagePack>);
    add("cbor", "CBOR", Binary, decodeTree<parseCbor>);
    add("protobuf", QT_TRANSLATE_NOOP("Decoders", "Protobuf without schema"), Binary, decodeTree<parseProtobuf>);
    add("gzip", "gzip", Packed, decodePacked<gunzip>);
    add("zstd", "zstd", Packed, decodePacked<unzstd>);
    add("lz4", "lz4", Packed, decodePacked<unlz4>);
    add("snappy", "snappy", Packed, decodePacked<unsnappy>);
    add("base64", "Base64", Packed, decodePacked<unbase64>);
    add("hex-digits", QT_TRANSLATE_NOOP("Decoders", "Hex digits"), Packed, decodePacked<unhex>);
    addNumbers(all);
    add("consumer-offsets", "__consumer_offsets", Internal, decodeCoordinator<CoordinatorTopic::ConsumerOffsets>);
    add("transaction-state", "__transaction_state", Internal, decodeCoordinator<CoordinatorTopic::TransactionState>);
    add("hex", QT_TRANSLATE_NOOP("Decoders", "Hex"), Bare, decodeHex);
    return all;
}

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> all = makeEntries();
    return all;
}

// Text in the topic's charset, read as the UTF-8 it stands for. Nothing when that changes nothing, or the charset cannot read the bytes.
template <typename Decode> std::optional<Decoding> decodeInCharset(const DecodeInput& in, Decode decode)
{
    if (in.charset.isEmpty() || in.bytes.size() > MaxParsed)
        return {};
    auto utf8 = asUtf8(in.bytes, in.charset);
    if (!utf8 || *utf8 == in.bytes)
        return {};
    auto text = std::make_shared<QByteArray>(std::move(*utf8));
    DecodeInput inner = in;
    inner.bytes = *text;
    inner.charset.clear();
    Decoding d = decode(inner);
    for (const char* ofText : {"json", "xml", "delimited", "utf-8"})
        if (d.decoder == QLatin1String(ofText))
            d.utf8 = text;
    if (!d.utf8) // bytes that only happen to be readable so
        return {};
    d.problemAt = -1; // that would be a byte of the UTF-8
    return d;
}

Decoding with(const QString& id, const DecodeInput& in, const QString& reason = {})
{
    for (const Entry& entry : entries()) {
        if (entry.id != id)
            continue;
        if (entry.group == Structured)
            if (auto d = decodeInCharset(in, [&](const DecodeInput& inner) { return with(id, inner, reason); }); d && d->problem.isEmpty())
                return *d;
        Decoding d = entry.decode(entry, in);
        if (!reason.isEmpty())
            d.reason = reason;
        return d;
    }
    return decodeAutomatic(in);
}

QString packingId(QByteArrayView bytes)
{
    switch (packingOf(bytes)) {
    case Packing::Gzip: return QStringLiteral("gzip");
    case Packing::Zstd: return QStringLiteral("zstd");
    case Packing::Lz4: return QStringLiteral("lz4");
    case Packing::Snappy: return QStringLiteral("snappy");
    case Packing::None: break;
    }
    return {};
}

std::optional<Decoding> ifWhole(const QString& id, const DecodeInput& in)
{
    Decoding d = with(id, in);
    if (!d.problem.isEmpty() || !d.tree || d.tree->nodes.size() < 2)
        return {};
    d.reason = d.cut ? DecodeWords::tr("%1: so much of it as is shown parses").arg(decoderTitle(id))
                     : DecodeWords::tr("%1: parses whole").arg(decoderTitle(id));
    return d;
}

// Bytes that are no text: the formats that can hardly be met by chance, then numbers of a usual size.
std::optional<Decoding> decodeBinary(const DecodeInput& in)
{
    const auto first = quint8(in.bytes.front());
    const qsizetype size = in.bytes.size();
    if (size > MaxParsed)
        return {};
    const bool packedContainer = (first > 0x80 && first < 0x90) || (first > 0x90 && first < 0xa0) || (first >= 0xdc && first <= 0xdf);
    if (size >= 3 && packedContainer)
        if (auto d = ifWhole(QStringLiteral("messagepack"), in))
            return d;
    const bool cborContainer = (first > 0x80 && first <= 0x9f) || (first > 0xa0 && first <= 0xbf);
    if (size >= 3 && (cborContainer || in.bytes.startsWith("\xd9\xd9\xf7")))
        if (auto d = ifWhole(QStringLiteral("cbor"), in))
            return d;
    if (looksProtobuf(in.bytes)) {
        Decoding d = with(QStringLiteral("protobuf"), in);
        if (d.problem.isEmpty()) {
            d.reason = DecodeWords::tr("Protobuf without schema: parses whole, with small field numbers");
            return d;
        }
    }
    QString reason;
    if (const QString id = numberId(in.bytes, reason); !id.isEmpty())
        return with(id, in, reason);
    return {};
}

// Formats with names and texts in them: mostly letters, they would pass for text in which some bytes are wrong.
std::optional<Decoding> decodeLettered(const DecodeInput& in)
{
    if (beginsAsMessagePack(in.bytes))
        if (auto d = ifWhole(QStringLiteral("messagepack"), in))
            return d;
    return beginsAsCbor(in.bytes) ? ifWhole(QStringLiteral("cbor"), in) : std::nullopt;
}

// As the topic's charset reads it.
std::optional<Decoding> decodeChosenCharset(const DecodeInput& in)
{
    auto d = decodeInCharset(in, decodeText);
    if (!d)
        return {};
    if (d->view == View::Text)
        d->reason = DecodeWords::tr("Text: %1, the topic's charset").arg(charsetTitle(in.charset));
    else
        d->reason = DecodeWords::tr("%1; in %2, the topic's charset").arg(d->reason, charsetTitle(in.charset));
    return d;
}

Decoding decodeText(const DecodeInput& in)
{
    if (auto d = decodeChosenCharset(in))
        return *d;
    const Decoded old = TextDecoder::choose(in.bytes, Format::Automatic, in.options.shown * JudgedPerShown);
    if (old.format == Format::Json) {
        Decoding d;
        d.decoder = QStringLiteral("json");
        d.view = View::Json;
        d.reason = old.reason;
        return d;
    }
    if (old.format == Format::Text && !in.isKey && !in.separator.isEmpty() && in.bytes.size() <= MaxParsed)
        return with(QStringLiteral("delimited"), in);
    if (auto d = decodeLettered(in))
        return *d;
    const QByteArrayView head = in.bytes.first(std::min<qsizetype>(in.bytes.size(), 64 << 10));
    const QByteArrayView trimmed = head.trimmed();
    if (old.format == Format::Text && trimmed.startsWith('<') && in.bytes.size() <= MaxParsed) {
        Decoding d = with(QStringLiteral("xml"), in);
        if (d.problem.isEmpty()) {
            d.reason = DecodeWords::tr("XML: parses whole");
            return d;
        }
    }
    if (const QString id = utf16Id(in.bytes); !id.isEmpty() && old.format == Format::Hex)
        return with(id, in, DecodeWords::tr("%1: letters with a zero byte each").arg(decoderTitle(id)));
    QByteArrayView letters = head;
    while (letters.size() < in.bytes.size() && !letters.isEmpty() && quint8(letters.back()) >= 0x80)
        letters.chop(1);
    if (isKorean(letters))
        return with(QStringLiteral("cp949"), in, DecodeWords::tr("Text (EUC-KR, CP949): all bytes are Korean or ASCII characters"));
    if (old.format == Format::Hex) {
        if (auto d = decodeBinary(in))
            return *d;
        return with(QStringLiteral("hex"), in, old.reason);
    }
    Decoding d = with(QStringLiteral("utf-8"), in, old.reason);
    d.problem.clear(); // said by the reason
    d.problemAt = -1;
    return d;
}

Decoding decodeAutomatic(const DecodeInput& in)
{
    if (isOfKafka(in.topic)) {
        const QString id = in.topic == ConsumerOffsets ? QStringLiteral("consumer-offsets") : QStringLiteral("transaction-state");
        Decoding d = with(id, in);
        if (d.problem.isEmpty()) {
            d.reason = DecodeWords::tr("%1: the topic is Kafka's own").arg(decoderTitle(id));
            return d;
        }
    }
    if (const QString id = in.packings < MostPackings ? packingId(in.bytes) : QString(); !id.isEmpty()) {
        Decoding d = with(id, in);
        if (d.inner)
            return d;
        const Decoding bare = decodeText(in);
        return bare.decoder == QLatin1String("hex") ? d : bare; // it says where it is broken
    }
    return decodeText(in);
}

} // namespace

QString table::Entry::title() const
{
    const QString translated = QCoreApplication::translate("Decoders", name);
    return form ? QCoreApplication::translate("Decoders", form).arg(translated) : translated;
}

bool table::isOfKafka(const QString& topic) { return topic == ConsumerOffsets || topic == TransactionState; }

QString table::asChosen(const Entry& entry) { return DecodeWords::tr("%1: as chosen").arg(entry.title()); }

Decoding table::failed(const Entry& entry, const DecodeProblem& problem)
{
    Decoding d;
    d.decoder = QStringLiteral("hex");
    d.problem = DecodeWords::tr("Not %1: %2.").arg(entry.title(), problem.text);
    d.problemAt = problem.at;
    d.reason = DecodeWords::tr("The bytes are shown.");
    return d;
}

DecodeInput DecodeInput::ofKey(const RecordView& record)
{
    DecodeInput in;
    in.bytes = in.key = record.key();
    in.isKey = true;
    in.topic = record.topic();
    return in;
}

DecodeInput DecodeInput::ofValue(const RecordView& record)
{
    DecodeInput in;
    in.bytes = record.value();
    in.topic = record.topic();
    in.key = record.key();
    int looked = 0;
    for (const HeaderView& header : record.headers()) {
        if (++looked > 1000)
            break;
        if (header.name == QByteArrayView("SEPARATOR") && header.value.size() <= 8)
            in.separator = header.value;
        else if (header.name == QByteArrayView("TABLE_ID"))
            in.table = header.value;
    }
    return in;
}

std::vector<Decoder> decoders()
{
    std::vector<Decoder> all;
    for (const Entry& entry : entries())
        all.push_back({entry.id, entry.title(), int(entry.group)});
    return all;
}

QString decoderTitle(const QString& id)
{
    if (id.isEmpty())
        return DecodeWords::tr("Automatic");
    for (const Entry& entry : entries())
        if (entry.id == id)
            return entry.title();
    return {};
}

Decoding decodeBytes(const DecodeInput& input, const QString& id)
{
    if (input.bytes.isEmpty())
        return {};
    return id.isEmpty() ? decodeAutomatic(input) : with(id, input);
}

QString decodedText(Decoding& decoding, QByteArrayView own, qint64 limit)
{
    const QByteArrayView bytes = decoding.shown(own);
    switch (decoding.view) {
    case View::Json: {
        Decoded d;
        d.format = Format::Json;
        d = TextDecoder::render(d, bytes, limit);
        decoding.shownBytes = d.shownBytes;
        return d.text;
    }
    case View::Tree: {
        if (!decoding.text.isEmpty())
            return decoding.text;
        bool cut = false;
        const QString text = decoding.tree ? treeText(*decoding.tree, limit, &cut) : QString();
        decoding.cut = decoding.cut || cut;
        return text;
    }
    case View::Text: return decoding.text;
    case View::Hex: break;
    }
    const QByteArrayView head = cutUtf8(bytes, limit); // the bytes are in the hex view: what there is of text
    decoding.shownBytes = head.size();
    return visibleUtf8(head, Lines::Keep);
}

} // namespace kafka::serde
