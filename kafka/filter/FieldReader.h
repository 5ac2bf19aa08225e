// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/FieldValue.h"
#include "kafka/filter/PathSteps.h"
#include "kafka/filter/PinnedField.h"
#include "kafka/values/RecordBatch.h"

namespace kafka::filter {

/** Where a field is looked for. The bytes are not owned. */
struct FieldInput
{
    QByteArrayView bytes; ///< of the key or the value
    QByteArrayView separator {}; ///< header SEPARATOR, of delimited text
    bool cut = false; ///< the bytes are only the beginning

    static FieldInput of(const RecordView& record, const PinnedField& field);
};

/**
 * Reads one pinned field of messages: JSON by our lexer, tokens as they are written; delimited text by the separator named or guessed. Text in
 * the topic's charset, UTF-16 and Korean text, and what is compressed or written as Base64 or hex by choice, is read as the detail pane reads it.
 * Duplicate members and wildcards: all of them. Immutable; any thread.
 */
class FieldReader
{
public:
    /** What the cells of a table and its order look at: a field that lies behind it is Beyond. */
    static constexpr qsizetype Beginning = 64 << 10;

    explicit FieldReader(PinnedField field);
    const PinnedField& field() const { return m_field; }

    /** Looks at `most` bytes of text at most (of what is inside a packing, too). */
    FieldValue read(const FieldInput& in, const serde::TopicReading& reading, qsizetype most = Beginning) const;
    /** All of it, for copies and files: takes time with large ones. */
    FieldValue readWhole(const FieldInput& in, const serde::TopicReading& reading) const;

private:
    struct Readable;
    Readable readable(const FieldInput& in, const serde::TopicReading& reading, qsizetype most) const;
    void readJson(FieldValue& value, const Readable& text) const;
    void readDelimited(FieldValue& value, const Readable& text, QByteArrayView separator) const;

    PinnedField m_field;
    std::vector<PathStep> m_steps;
};

} // namespace kafka::filter
