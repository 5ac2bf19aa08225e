// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/FieldReader.h"

#include "kafka/serde/JsonLexer.h"
#include "kafka/serde/decode/Decoders.h"
#include "kafka/serde/decode/TreeDecoders.h"
#include "kafka/serde/decode/Unpack.h"

namespace kafka::filter {

using serde::JsonLexer;
using serde::JsonToken;
using serde::TopicReading;

namespace {

constexpr int MostPackings = 4;
using Unpack = serde::Unpacked (*)(QByteArrayView, qint64);

Unpack unpackOf(const QString& decoder)
{
    static constexpr std::pair<const char*, Unpack> all[] = {{"gzip", serde::gunzip},     {"zstd", serde::unzstd},     {"lz4", serde::unlz4},
                                                             {"snappy", serde::unsnappy}, {"base64", serde::unbase64}, {"hex-digits", serde::unhex}};
    for (const auto& [id, unpack] : all)
        if (decoder == QLatin1String(id))
            return unpack;
    return nullptr;
}

Unpack unpackOf(QByteArrayView bytes)
{
    switch (serde::packingOf(bytes)) {
    case serde::Packing::Gzip: return serde::gunzip;
    case serde::Packing::Zstd: return serde::unzstd;
    case serde::Packing::Lz4: return serde::unlz4;
    case serde::Packing::Snappy: return serde::unsnappy;
    case serde::Packing::None: break;
    }
    return nullptr;
}

/** All values at a path. */
class Collector
{
public:
    Collector(FieldValue& value, const std::vector<PathStep>& steps, QByteArrayView json, bool cut)
        : m_value(value), m_steps(steps), m_json(json), m_lexer(json), m_cut(cut)
    { }

    void run()
    {
        visit(next(), 0);
        if (m_steps.empty() && !m_cut && m_lexer.next() != JsonToken::End)
            m_value.parts.clear(); // a number, and something else behind it
        if (m_value.isAbsent() && m_lexer.problem() != JsonLexer::Problem::None)
            m_value.absent = m_cut ? FieldKind::Beyond : FieldKind::Unreadable;
        const bool all = std::any_of(m_steps.begin(), m_steps.end(), [](const PathStep& s) { return s.kind == JsonPath::Step::Kind::All; });
        if (m_cut && all && !m_value.isAbsent())
            m_value.more = true;
    }

private:
    static bool isEnd(JsonToken token)
    {
        return token == JsonToken::ObjectEnd || token == JsonToken::ArrayEnd || token == JsonToken::End || token == JsonToken::Error;
    }
    JsonToken next()
    {
        m_before = m_lexer.end();
        return m_lexer.next();
    }
    void visit(JsonToken token, size_t step)
    {
        if (step == m_steps.size())
            take(token);
        else if (token == JsonToken::ObjectBegin && m_steps[step].kind != JsonPath::Step::Kind::Element)
            visitObject(step);
        else if (token == JsonToken::ArrayBegin && m_steps[step].kind != JsonPath::Step::Kind::Member)
            visitArray(step);
        else if (token == JsonToken::ObjectBegin || token == JsonToken::ArrayBegin)
            m_lexer.skimContainer();
    }
    void visitObject(size_t step)
    {
        const PathStep& wanted = m_steps[step];
        while (m_lexer.seekMember([&wanted](QByteArrayView name) { return wanted.takes(name); }))
            visit(next(), step + 1);
    }
    void visitArray(size_t step)
    {
        const bool all = m_steps[step].kind == JsonPath::Step::Kind::All;
        for (qint64 i = 0;; ++i) {
            const JsonToken token = next();
            const bool wanted = all || i == m_steps[step].index;
            if (isEnd(token)) {
                if (token == JsonToken::Error && wanted)
                    visit(token, step + 1); // a text that is cut
                return;
            }
            if (wanted)
                visit(token, step + 1);
            else if (token == JsonToken::ObjectBegin || token == JsonToken::ArrayBegin)
                m_lexer.skimContainer();
            if (wanted && !all) { // no other element counts
                m_lexer.skimContainer();
                return;
            }
        }
    }
    void take(JsonToken token)
    {
        const qsizetype begin = m_lexer.begin();
        switch (token) {
        case JsonToken::Null: return add({FieldKind::Null, m_lexer.raw()});
        case JsonToken::True: return add({FieldKind::True, m_lexer.raw()});
        case JsonToken::False: return add({FieldKind::False, m_lexer.raw()});
        case JsonToken::String: return add({FieldKind::Text, m_lexer.raw(), true});
        case JsonToken::Number:
            if (m_cut && m_lexer.end() == m_json.size()) // more digits may follow
                m_value.absent = FieldKind::Beyond;
            else
                add({FieldKind::Number, m_lexer.raw()});
            return;
        case JsonToken::ObjectBegin:
        case JsonToken::ArrayBegin: {
            const bool whole = m_lexer.skimContainer();
            if (whole || m_cut)
                add({FieldKind::Container, m_json.sliced(begin, (whole ? m_lexer.end() : m_json.size()) - begin), false, !whole});
            return;
        }
        case JsonToken::Error: return takeCut();
        default: return;
        }
    }
    // A text that goes on behind the end.
    void takeCut()
    {
        qsizetype from = m_before;
        while (from < m_json.size() && QByteArrayView(" \t\r\n:,").contains(m_json[from]))
            ++from;
        if (m_cut && m_lexer.problem() == JsonLexer::Problem::UnexpectedEnd && from < m_json.size() && m_json[from] == '"')
            add({FieldKind::Text, m_json.sliced(from), true, true});
    }
    void add(const FieldPart& part)
    {
        if (m_value.parts.size() == FieldValue::MostParts) {
            m_value.more = true;
            m_lexer.stop();
            return;
        }
        m_value.parts.append(part);
    }

    FieldValue& m_value;
    const std::vector<PathStep>& m_steps;
    QByteArrayView m_json;
    JsonLexer m_lexer;
    bool m_cut;
    qsizetype m_before = 0; ///< where the last token was looked for
};

FieldPart delimitedPart(QByteArrayView text, bool cut)
{
    const bool isNumber = !cut && isDelimitedNumber(text);
    return {isNumber ? FieldKind::Number : FieldKind::Text, text, false, cut};
}

} // namespace

struct FieldReader::Readable
{
    QByteArrayView text; ///< UTF-8, as far as can be
    std::shared_ptr<const QByteArray> owner;
    bool cut = false;
    bool broken = false; ///< what is packed cannot be unpacked to its end
};

FieldInput FieldInput::of(const RecordView& record, const PinnedField& field)
{
    if (record.isNull() || record.kind() != RecordKind::Record)
        return {};
    if (field.part == serde::Part::Key)
        return {record.key()};
    return {record.value(), field.isColumn() ? serde::DecodeInput::ofValue(record).separator : QByteArrayView()};
}

FieldReader::FieldReader(PinnedField field) : m_field(std::move(field)), m_steps(pathSteps(m_field.path)) { }

FieldReader::Readable FieldReader::readable(const FieldInput& in, const TopicReading& reading, qsizetype most) const
{
    Readable readable {in.bytes, {}, in.cut};
    TopicReading inside = reading;
    QString& decoder = m_field.part == serde::Part::Key ? inside.key : inside.value;
    for (int i = 0; i < MostPackings && !readable.text.isEmpty() && !readable.cut; ++i) {
        const Unpack unpack = decoder.isEmpty() ? unpackOf(readable.text) : unpackOf(decoder);
        if (!unpack)
            break;
        serde::Unpacked unpacked = unpack(readable.text, most);
        if (unpacked.bytes.isEmpty())
            break;
        readable.broken = !unpacked.problem.isEmpty();
        readable.cut = unpacked.cut || readable.broken;
        readable.owner = std::make_shared<QByteArray>(std::move(unpacked.bytes));
        readable.text = *readable.owner;
        decoder.clear();
    }
    if (readable.text.size() > most || (readable.cut && readable.owner)) {
        readable.text = serde::headOf(readable.text, std::min(most, readable.text.size() - 1));
        readable.cut = true;
    }
    if (auto utf8 = serde::utf8Of(readable.text, inside, m_field.part)) {
        readable.owner = std::make_shared<QByteArray>(std::move(*utf8));
        readable.text = *readable.owner;
    }
    if (readable.text.startsWith("\xef\xbb\xbf"))
        readable.text = readable.text.sliced(3);
    return readable;
}

FieldValue FieldReader::read(const FieldInput& in, const TopicReading& reading, qsizetype most) const
{
    FieldValue value;
    if (in.bytes.isEmpty())
        return value;
    const Readable text = readable(in, reading, most);
    value.owner = text.owner;
    if (m_field.isColumn())
        readDelimited(value, text, in.separator);
    else
        readJson(value, text);
    if (value.isAbsent() && value.absent == FieldKind::Beyond && text.broken && text.text.size() < most)
        value.absent = FieldKind::Unreadable; // it ends before the field, and nothing follows
    return value;
}

FieldValue FieldReader::readWhole(const FieldInput& in, const TopicReading& reading) const
{
    return read(in, reading, std::max<qsizetype>(in.bytes.size(), serde::MaxUnpacked));
}

void FieldReader::readJson(FieldValue& value, const Readable& text) const { Collector(value, m_steps, text.text, text.cut).run(); }

void FieldReader::readDelimited(FieldValue& value, const Readable& text, QByteArrayView named) const
{
    const QByteArray separator = serde::separatorOf(text.text, named);
    if (separator.isEmpty()) {
        value.absent = FieldKind::Unreadable;
        return;
    }
    QByteArrayView all = text.text;
    if (!text.cut && all.endsWith('\n'))
        all.chop(1);
    for (qsizetype from = 0; from <= all.size();) {
        const qsizetype lineEnd = all.indexOf('\n', from);
        const bool last = lineEnd < 0;
        QByteArrayView line = all.sliced(from, (last ? all.size() : lineEnd) - from);
        if (line.endsWith('\r'))
            line.chop(1);
        qsizetype begin = 0;
        int column = 1;
        for (qsizetype at = 0; column < m_field.column && (at = line.indexOf(separator, begin)) >= 0; ++column)
            begin = at + separator.size();
        if (column == m_field.column) {
            qsizetype end = line.indexOf(separator, begin);
            const bool open = end < 0 && last && text.cut;
            end = end < 0 ? line.size() : end;
            if (value.parts.size() == FieldValue::MostParts) {
                value.more = true;
                return;
            }
            if (!open || end > begin)
                value.parts.append(delimitedPart(line.sliced(begin, end - begin), open));
        }
        if (last)
            break;
        from = lineEnd + 1;
    }
    if (value.isAbsent())
        value.absent = text.cut ? FieldKind::Beyond : FieldKind::Missing;
    else if (text.cut && all.contains('\n'))
        value.more = true;
}

} // namespace kafka::filter
