// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/masking/Masker.h"

#include "kafka/filter/JavaScriptQueue.h"
#include "kafka/masking/TextMask.h"
#include "kafka/serde/Charset.h"
#include "kafka/serde/RecordCell.h"
#include "kafka/serde/Text.h"
#include "kafka/serde/decode/TreeDecoders.h"
#include "kafka/serde/decode/Unpack.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace kafka::masking {

using serde::DecodeInput;
using serde::Decoding;
using View = Decoding::View;

namespace {

constexpr qsizetype WholeCell = 64 << 10; ///< longer values are masked by their beginning for a cell
constexpr qsizetype HeadBytes = 8 << 10;
constexpr int MostPackings = 4;
constexpr qsizetype CutEnd = 64; ///< bytes or characters before a cut, where the beginning of a number may stand

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Masking)
};

MaskedBytes hidden(const DecodeInput& in) { return {MaskState::Hidden, hiddenSentence(in.bytes.size())}; }

/** The same length, so that places stay: patterns know nothing of bytes that are no UTF-8. */
QByteArray withoutBadBytes(QByteArrayView bytes)
{
    QByteArray out = bytes.toByteArray();
    for (qsizetype i = 0; i < out.size();) {
        const auto first = quint8(out[i]);
        const int length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (i + length <= out.size() && QByteArrayView(out).sliced(i, length).isValidUtf8()) {
            i += length;
            continue;
        }
        out[i++] = '?';
    }
    return out;
}

/** JSON or XML: what begins so is masked by its fields, or hidden. */
bool hasStructure(const QByteArray& text)
{
    const QByteArray begin = text.first(std::min<qsizetype>(text.size(), 64)).trimmed();
    return begin.startsWith('{') || begin.startsWith('[') || begin.startsWith('<');
}

QString charsetOf(const QString& decoder)
{
    if (decoder == QLatin1String("cp949"))
        return QStringLiteral("CP949");
    if (decoder == QLatin1String("utf-16le"))
        return QStringLiteral("UTF-16LE");
    return decoder == QLatin1String("utf-16be") ? QStringLiteral("UTF-16BE") : QString();
}

/** The reader's sentence about a filter that failed, without what a script said there: it may quote any part of the message. */
QString withoutWhatWasSaid(const QString& sentence)
{
    const QString failed = QCoreApplication::translate("RecordReader", "The filter failed at partition %1, offset %2: %3");
    QString pattern = QRegularExpression::escape(failed);
    for (const char* place : {"%1", "%2", "%3"})
        pattern.replace(QRegularExpression::escape(QLatin1String(place)),
                        QStringLiteral("(?<p%1>%2)").arg(QLatin1Char(place[1])).arg(place[1] == '3' ? QLatin1String(".*") : QLatin1String("-?\\d+")));
    const QRegularExpression regex(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = regex.match(sentence);
    if (!match.hasMatch() || filter::saysNothingOfTheMessage(match.captured(QStringLiteral("p3"))))
        return sentence;
    return failed.arg(match.captured(QStringLiteral("p1")), match.captured(QStringLiteral("p2")), Words::tr("(hidden while messages are masked)"));
}

/** What so few bytes can mean. */
bool holdsNumber(const MaskSet& set, const DecodeInput& in)
{
    for (const char* id : {"int32-be", "int32-le", "int64-be", "int64-le", "uint32-be", "uint32-le", "uint64-be", "uint64-le", "latin-1"}) {
        const Decoding d = serde::decodeBytes(in, QLatin1String(id));
        QByteArray text = d.text.toUtf8();
        if (d.view == View::Text && set.maskText(text, true) != MaskState::Clean)
            return true;
    }
    return false;
}

MaskedBytes later(const DecodeInput& in)
{
    return {MaskState::Hidden,
            Words::tr("(%1 bytes: masked where the message is shown in full)").arg(QLocale::c().toString(in.bytes.size())).toUtf8()};
}

const ReadyRule* ruleOf(const MaskSet& set, const HeaderView& header)
{
    const QString name = QString::fromUtf8(header.name);
    if (const ReadyRule* rule = set.headerRule(name))
        return rule;
    const PlaceStep place {name, -1};
    return set.fieldRule(name, {&place, 1}); // a header may be called like a field
}

} // namespace

QByteArray hiddenSentence(qint64 bytes)
{
    return Words::tr("(hidden: %1 bytes that cannot be masked exactly)").arg(QLocale::c().toString(bytes)).toUtf8();
}

Masker::Masker(const std::vector<MaskRule>& rules, const QByteArray& secret) : m_secret(secret)
{
    for (const MaskRule& rule : rules) {
        if (!rule.on)
            continue;
        auto ready = makeReady(rule);
        if (!ready)
            m_wrong << rule.name;
        m_rules.emplace_back(rule, std::move(ready));
    }
}

std::shared_ptr<const Masker::Topic> Masker::topic(const QString& name) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_topics.value(name))
        return known;
    std::vector<std::shared_ptr<const ReadyRule>> rules;
    bool wrong = false;
    for (const auto& [rule, ready] : m_rules) {
        if (!topicMatches(rule.topics, name))
            continue;
        wrong = wrong || !ready;
        if (ready)
            rules.push_back(ready);
    }
    auto made = std::make_shared<const Topic>(Topic {MaskSet(std::move(rules), m_secret), wrong});
    if (m_topics.size() > 10'000)
        m_topics.clear();
    m_topics.insert(name, made);
    return made;
}

QStringList Masker::ruleNames(const QString& topic) const
{
    QStringList names;
    for (const auto& [rule, ready] : m_rules)
        if (topicMatches(rule.topics, topic))
            names << rule.name;
    return names;
}

bool Masker::appliesTo(const QString& name) const
{
    const auto rules = topic(name);
    return rules->wrong || !rules->set.isEmpty();
}

MaskedBytes Masker::bytes(const Topic& topic, const DecodeInput& in) const
{
    if (in.bytes.isEmpty() || (!topic.wrong && !topic.set.looksInside()))
        return {};
    if (topic.wrong || in.bytes.size() > MaxMasked)
        return hidden(in);
    if (!in.bytes.isValidUtf8() || in.bytes.contains('\0') || serde::looksBinary(in.bytes))
        return binary(topic, in);
    QByteArray separator = in.separator.toByteArray();
    if (separator == "\\t" || separator.compare("tab", Qt::CaseInsensitive) == 0)
        separator = "\t";
    if (separator.isEmpty() && topic.set.hasColumns())
        separator = serde::guessSeparator(in.bytes);
    MaskedText masked = maskText(topic.set, {in.bytes, separator});
    if (masked.state == MaskState::Hidden)
        return hidden(in);
    return {masked.state, std::move(masked.text)};
}

// Bytes that are no UTF-8 text by themselves: what the decoders find by themselves says what they are.
MaskedBytes Masker::binary(const Topic& topic, const DecodeInput& in) const
{
    const Decoding decoding = serde::decodeBytes(in);
    if (decoding.inner) {
        if (decoding.cut || !decoding.problem.isEmpty() || in.packings >= MostPackings)
            return hidden(in);
        DecodeInput inner = in;
        inner.bytes = *decoding.inner;
        inner.packings = MostPackings; // the decoder took all of them off
        MaskedBytes masked = bytes(topic, inner);
        return masked.state == MaskState::Hidden ? hidden(in) : masked;
    }
    if (decoding.decoder == QLatin1String("delimited") || (decoding.view == View::Text && !charsetOf(decoding.decoder).isEmpty()))
        return inCharset(topic.set, in, decoding);
    if (decoding.view == View::Text && decoding.decoder == QLatin1String("utf-8")) {
        const QByteArray text = withoutBadBytes(in.bytes);
        if (topic.set.hasFields() && !hasStructure(text))
            return hidden(in); // no text then, but something packed that nobody knows by its bytes, with fields in it
        MaskedText masked = maskText(topic.set, {text});
        QByteArray close = text;
        if (masked.state == MaskState::Clean && text.contains('\0') && topic.set.maskText(close.replace('\0', "")) != MaskState::Clean)
            return hidden(in); // a number with zero bytes between
        return masked.state == MaskState::Hidden ? hidden(in) : MaskedBytes {masked.state, std::move(masked.text)};
    }
    if (in.bytes.size() <= 8 && decoding.view != View::Tree && !holdsNumber(topic.set, in))
        return {};
    return hidden(in);
}

MaskedBytes Masker::inCharset(const MaskSet& set, const DecodeInput& in, const Decoding& decoding) const
{
    const bool utf8 = charsetOf(decoding.decoder).isEmpty() && in.bytes.isValidUtf8();
    const serde::Charset charset(utf8 ? QString() : charsetOf(decoding.decoder).isEmpty() ? QStringLiteral("CP949") : charsetOf(decoding.decoder));
    const QByteArray text = utf8 ? in.bytes.toByteArray() : charset.decode(in.bytes).toUtf8();
    MaskedText masked = maskText(set, {text, in.separator});
    if (masked.state == MaskState::Hidden)
        return hidden(in);
    if (masked.state == MaskState::Masked && !utf8)
        if (const auto again = charset.encode(QString::fromUtf8(masked.text))) // so that it is read as before
            masked.text = *again;
    return {masked.state, std::move(masked.text)};
}

bool Masker::maySwell(QByteArrayView bytes) { return bytes.size() > HeadBytes && serde::packingOf(bytes) != serde::Packing::None; }

MaskedBytes Masker::head(const Topic& topic, const DecodeInput& in, qsizetype limit) const
{
    const bool packed = maySwell(in.bytes);
    if (in.bytes.size() <= WholeCell && !packed)
        return bytes(topic, in);
    if (!topic.wrong && !topic.set.looksInside())
        return {};
    if (packed && !topic.wrong)
        return later(in);
    const QByteArrayView begin = serde::cutUtf8(in.bytes, std::max(HeadBytes, limit * 8));
    if (topic.wrong || !begin.isValidUtf8() || serde::looksBinary(begin))
        return hidden(in);
    if (topic.set.hasOpenPatterns()) // one that begins here may end anywhere
        return later(in);
    MaskedText masked = maskText(topic.set, {begin, in.separator, true});
    if (masked.state == MaskState::Hidden)
        return hidden(in);
    QByteArray shown = masked.state == MaskState::Masked ? std::move(masked.text) : begin.toByteArray();
    shown = serde::cutUtf8(shown, std::max<qsizetype>(0, shown.size() - CutEnd)).toByteArray();
    return {MaskState::Masked, shown + "\u2026"};
}

MaskedBytes Masker::key(const RecordView& record) const
{
    const auto rules = topic(record.topic());
    if (record.key().isEmpty() || record.kind() != RecordKind::Record)
        return {};
    if (const ReadyRule* rule = rules->set.keyRule())
        return {MaskState::Masked, rules->set.replacement(*rule, record.key())};
    return bytes(*rules, DecodeInput::ofKey(record));
}

MaskedBytes Masker::keyHead(const RecordView& record, qsizetype limit) const
{
    const auto rules = topic(record.topic());
    return record.keySize() <= WholeCell || record.kind() != RecordKind::Record || rules->set.keyRule()
               ? key(record)
               : head(*rules, DecodeInput::ofKey(record), limit);
}

MaskedBytes Masker::value(const RecordView& record) const
{
    DecodeInput in = DecodeInput::ofValue(record);
    if (record.kind() != RecordKind::Notice || !appliesTo(record.topic()))
        return bytes(*topic(record.topic()), in);
    const QByteArray sentence = withoutWhatWasSaid(QString::fromUtf8(record.value())).toUtf8();
    in.bytes = sentence;
    MaskedBytes masked = bytes(*topic(record.topic()), in);
    return masked.state == MaskState::Clean && sentence != record.value() ? MaskedBytes {MaskState::Masked, sentence} : masked;
}

MaskedBytes Masker::valueHead(const RecordView& record, qsizetype limit) const
{
    return record.kind() == RecordKind::Notice ? value(record) : head(*topic(record.topic()), DecodeInput::ofValue(record), limit);
}

MaskedBytes Masker::cell(const RecordView& record, serde::Part part, int limit, const QTimeZone& zone) const
{
    const bool isKey = part == serde::Part::Key;
    MaskedBytes shown = isKey ? keyHead(record, limit) : valueHead(record, limit);
    if (shown.state != MaskState::Hidden || record.kind() != RecordKind::Record)
        return shown;
    DecodeInput in = isKey ? DecodeInput::ofKey(record) : DecodeInput::ofValue(record);
    if (in.bytes.size() > WholeCell || maySwell(in.bytes))
        return shown;
    in.options = serde::DecodeOptions::ofCell(zone);
    Decoding decoding = decode(in, {});
    if (decoding.view == View::Text && decoding.text == QString::fromUtf8(shown.bytes))
        return shown;
    const auto line = serde::decodedLine(decoding, {}, limit);
    return line ? MaskedBytes {MaskState::Masked, line->toUtf8()} : shown;
}

MaskedBytes Masker::headerNameHead(const QString& name, const HeaderView& header, qsizetype limit) const
{
    DecodeInput in;
    in.bytes = header.name;
    return head(*topic(name), in, limit);
}

MaskedBytes Masker::headerValueHead(const QString& name, const HeaderView& header, qsizetype limit) const
{
    const auto rules = topic(name);
    if (header.value.size() <= WholeCell || ruleOf(rules->set, header))
        return headerValue(name, header);
    DecodeInput in;
    in.bytes = header.value;
    return head(*rules, in, limit);
}

MaskedBytes Masker::headerName(const QString& name, const HeaderView& header) const
{
    const auto rules = topic(name);
    DecodeInput in;
    in.bytes = header.name;
    return bytes(*rules, in);
}

MaskedBytes Masker::headerValue(const QString& name, const HeaderView& header) const
{
    const auto rules = topic(name);
    if (header.value.isEmpty())
        return {};
    if (const ReadyRule* rule = ruleOf(rules->set, header))
        return {MaskState::Masked, rules->set.replacement(*rule, header.value)};
    DecodeInput in;
    in.bytes = header.value;
    return bytes(*rules, in);
}

MaskedRecord Masker::record(const RecordView& r) const
{
    MaskedRecord masked;
    if (r.isNull() || !appliesTo(r.topic()))
        return masked;
    RecordBatchBuilder builder;
    if (r.kind() == RecordKind::Notice) {
        const MaskedBytes sentence = value(r);
        masked.value = sentence.state;
        if (sentence.state != MaskState::Clean)
            builder.addNotice(r.topic(), r.partition(), r.offset(), QString::fromUtf8(sentence.bytes));
        masked.batch = builder.take();
        return masked;
    }
    const MaskedBytes maskedKey = key(r);
    const MaskedBytes maskedValue = value(r);
    masked.key = maskedKey.state;
    masked.value = maskedValue.state;
    std::vector<HeaderView> headers;
    std::vector<MaskedBytes> kept; // what the views look at
    kept.reserve(size_t(r.headerCount()) * 2);
    for (const HeaderView& header : r.headers()) {
        const MaskedBytes& name = kept.emplace_back(headerName(r.topic(), header));
        const MaskedBytes& value = kept.emplace_back(headerValue(r.topic(), header));
        masked.headers = std::max({masked.headers, name.state, value.state});
        headers.push_back({name.shown(header.name), value.shown(header.value)});
    }
    if (masked.key == MaskState::Clean && masked.value == MaskState::Clean && masked.headers == MaskState::Clean)
        return masked;
    RecordFields fields = r.fields();
    fields.key = maskedKey.shown(r.key());
    fields.value = maskedValue.shown(r.value());
    fields.headers = headers;
    builder.add(r.topic(), fields);
    masked.batch = builder.take();
    return masked;
}

QString Masker::text(const QString& name, const QString& text) const
{
    const auto rules = topic(name);
    if (!rules->wrong && rules->set.isEmpty())
        return text;
    const QString sentence = withoutWhatWasSaid(text);
    QByteArray utf8 = sentence.toUtf8();
    if (rules->wrong)
        return QString::fromUtf8(hiddenSentence(utf8.size()));
    switch (rules->set.maskText(utf8)) {
    case MaskState::Clean: return sentence;
    case MaskState::Masked: return QString::fromUtf8(utf8);
    case MaskState::Hidden: break;
    }
    return QString::fromUtf8(hiddenSentence(utf8.size()));
}

void Masker::maskTree(const MaskSet& set, serde::DecodedTree& tree) const
{
    std::vector<const ReadyRule*> rules(tree.nodes.size());
    std::vector<PlaceStep> steps(tree.nodes.size());
    for (size_t i = 0; i < tree.nodes.size(); ++i) {
        serde::DecodedNode& node = tree.nodes[i];
        const bool element = node.name.startsWith(QLatin1Char('[')) && node.name.endsWith(QLatin1Char(']'));
        steps[i] = element ? PlaceStep {{}, node.name.mid(1, node.name.size() - 2).toLongLong()} : PlaceStep {node.name, -1};
        rules[i] = node.parent >= 0 ? rules[size_t(node.parent)] : nullptr;
        if (!rules[i] && set.hasFields()) {
            std::vector<PlaceStep> place;
            for (qint32 up = qint32(i); up >= 0; up = tree.nodes[size_t(up)].parent)
                if (!steps[size_t(up)].name.isEmpty() || steps[size_t(up)].index >= 0)
                    place.insert(place.begin(), steps[size_t(up)]);
            QString name = node.name;
            if (name.startsWith(QLatin1Char('@')))
                name.remove(0, 1);
            rules[i] = set.fieldRule(name, place);
        }
        if (node.cut && set.hasOpenPatterns() && !rules[i]) {
            node.text = QString::fromUtf8(hiddenSentence(node.end - node.begin)); // one that begins here may end anywhere
        } else if (!node.text.isEmpty()) {
            QByteArray text = node.text.toUtf8();
            if (rules[i])
                node.text = QString::fromUtf8(set.replacement(*rules[i], text));
            else if (const MaskState state = set.maskText(text); state == MaskState::Masked)
                node.text = QString::fromUtf8(text);
            else if (state == MaskState::Hidden)
                node.text = QString::fromUtf8(hiddenSentence(text.size()));
            if (node.cut && !rules[i])
                node.text.chop(CutEnd);
        }
        QByteArray name = node.name.toUtf8();
        if (set.maskText(name, true) != MaskState::Clean)
            node.name = QString::fromUtf8(name);
    }
}

void Masker::mask(Decoding& decoding, const QString& name) const
{
    const auto rules = topic(name);
    if (!rules->wrong && !rules->set.looksInside())
        return;
    if (decoding.tree) {
        auto tree = std::make_shared<serde::DecodedTree>(*decoding.tree);
        maskTree(rules->set, *tree);
        decoding.tree = rules->wrong ? nullptr : tree;
    }
    if (!decoding.text.isEmpty()) {
        const QByteArray text = decoding.text.toUtf8();
        const MaskedText masked = maskText(rules->set, {text});
        if (masked.state == MaskState::Hidden || rules->wrong)
            decoding.text = QString::fromUtf8(hiddenSentence(text.size()));
        else if (masked.state == MaskState::Masked)
            decoding.text = QString::fromUtf8(masked.text);
    }
    if (decoding.utf8) {
        const MaskedText masked = maskText(rules->set, {*decoding.utf8});
        if (masked.state == MaskState::Hidden || rules->wrong)
            decoding.utf8 = std::make_shared<QByteArray>(hiddenSentence(decoding.utf8->size()));
        else if (masked.state == MaskState::Masked)
            decoding.utf8 = std::make_shared<QByteArray>(masked.text);
    }
    if (decoding.inner) {
        DecodeInput in;
        in.bytes = *decoding.inner;
        in.topic = name;
        in.packings = MostPackings;
        const MaskedBytes masked = bytes(*rules, in);
        if (masked.state != MaskState::Clean)
            decoding.inner = std::make_shared<QByteArray>(masked.bytes);
        if (masked.state == MaskState::Hidden && decoding.view != View::Tree) {
            decoding.view = View::Text;
            decoding.text = QString::fromUtf8(masked.bytes);
        }
    }
}

Decoding Masker::decode(const DecodeInput& raw, const QString& decoder) const
{
    const auto rules = topic(raw.topic);
    Decoding d = serde::decodeBytes(raw);
    const bool other = !decoder.isEmpty() && decoder != d.decoder;
    // Read as something else, fields have other names.
    if (other && !rules->wrong && !rules->set.hasFields())
        d = serde::decodeBytes(raw, decoder);
    else if (other)
        d = {};
    if (rules->wrong)
        d = {};
    d.utf8.reset(); // all of the bytes
    if (d.inner) { // text inside would not be Hidden but by what else is in it
        d.inner.reset();
        d.text.clear();
        d.view = d.tree ? View::Tree : View::Hex;
    }
    mask(d, raw.topic);
    if (d.view == View::Json || d.view == View::Hex) {
        d.view = View::Text;
        d.text = QString::fromUtf8(hiddenSentence(raw.bytes.size()));
    }
    d.problem.clear(); // may quote bytes
    d.problemAt = -1;
    d.reason = other && d.decoder.isEmpty() ? Words::tr("Masked: other decoders would give fields other names. Choose Automatic.")
               : d.decoder.isEmpty()        ? Words::tr("Masked: the bytes are hidden.")
                                            : Words::tr("Masked: the bytes are hidden. %1").arg(d.reason);
    return d;
}

} // namespace kafka::masking
