// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/FieldSuggestions.h"

#include "kafka/serde/JsonLexer.h"
#include "kafka/serde/JsonText.h"
#include "kafka/serde/decode/TreeDecoders.h"

#include <QSet>

namespace kafka::filter {

using serde::JsonLexer;
using serde::JsonToken;

namespace {

constexpr size_t Most = 200;
constexpr int MostLevels = 10;

void addPaths(std::vector<PinnedField>& fields, QByteArrayView json, serde::Part part)
{
    JsonLexer lexer(json);
    std::vector<JsonPath::Step> steps;
    std::vector<bool> objects; // which of the open ones are
    QSet<QString> known;
    const size_t most = fields.size() + Most;
    for (JsonToken token = lexer.next(); fields.size() < most; token = lexer.next()) {
        switch (token) {
        case JsonToken::Name: steps.back() = {JsonPath::Step::Kind::Member, serde::unescapeJson(lexer.raw()), 0}; continue;
        case JsonToken::ObjectBegin:
        case JsonToken::ArrayBegin:
            if (int(steps.size()) >= MostLevels) {
                lexer.skimContainer();
                continue;
            }
            steps.push_back({JsonPath::Step::Kind::All, {}, 0});
            continue;
        case JsonToken::ObjectEnd:
        case JsonToken::ArrayEnd: steps.pop_back(); continue;
        case JsonToken::End:
        case JsonToken::Error: return;
        default: break;
        }
        if (steps.empty())
            continue; // a value without fields
        PinnedField field {part, {steps}};
        if (const QString text = field.toString(); !known.contains(text)) {
            known.insert(text);
            fields.push_back(std::move(field));
        }
    }
}

} // namespace

std::vector<PinnedField> fieldsOf(const RecordView& record, const serde::TopicReading& reading)
{
    std::vector<PinnedField> fields;
    if (record.isNull() || record.kind() != RecordKind::Record)
        return fields;
    for (const serde::Part part : {serde::Part::Value, serde::Part::Key}) {
        PinnedField whole;
        whole.part = part;
        const FieldInput in = FieldInput::of(record, whole);
        const FieldValue value = FieldReader(whole).read(in, reading);
        const bool json = value.kind() == FieldKind::Container;
        if (json)
            addPaths(fields, value.parts[0].raw, part);
        if (json || part == serde::Part::Key)
            continue;
        int columns = 0;
        PinnedField column;
        for (column.column = 1; columns == column.column - 1 && columns < int(Most); ++column.column) {
            const FieldInput delimited = FieldInput::of(record, column);
            if (!FieldReader(column).read(delimited, reading).isAbsent())
                ++columns;
        }
        for (int i = 1; columns > 1 && i <= columns; ++i)
            fields.push_back({part, {}, i});
    }
    return fields;
}

} // namespace kafka::filter
