// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/NumberText.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <memory>

namespace kafka::filter {

/** What stands at a pinned field. The first ones are reasons why nothing does. */
enum class FieldKind : quint8 {
    Missing, ///< the message has no such field
    Unreadable, ///< it is no JSON (or not up to the field), or no delimited text
    Beyond, ///< not in the beginning that was looked at
    Null, ///< JSON's null
    False,
    True,
    Number,
    Text,
    Container ///< an object or an array
};

/** One value of a field. */
struct FieldPart
{
    FieldKind kind = FieldKind::Missing;
    QByteArrayView raw; ///< UTF-8: as JSON writes it (a text with its quotes), or the delimited text
    bool quoted = false; ///< raw is a string of JSON
    bool cut = false; ///< raw is only the beginning
};

/** What a message has at a pinned field: nothing, one value, or several (a path with [*], a member that occurs twice, several lines). */
struct FieldValue
{
    static constexpr int MostParts = 20;

    QVarLengthArray<FieldPart, 1> parts;
    FieldKind absent = FieldKind::Missing; ///< why there is none, while parts is empty
    bool more = false; ///< there may be more than parts
    std::shared_ptr<const QByteArray> owner; ///< of the bytes that parts look at; null = those that were read

    /** That of the only part; of several: Container. */
    FieldKind kind() const { return parts.empty() ? absent : parts.size() == 1 ? parts[0].kind : FieldKind::Container; }
    bool isAbsent() const { return parts.empty(); }
};

/** Whether a column of delimited text is a number: as in JSON, with zeros before it and space around it allowed. */
bool isDelimitedNumber(QByteArrayView text);

/** One line for a cell, about `limit` characters, invisible characters as symbols, … when cut. Numbers as they are written. Of nothing: empty. */
QString cellText(const FieldValue& value, int limit);

/** All of it for copies and files, as UTF-8: a text without its quotes and escapes, everything else as it is written. Of nothing: null; else never null. */
QByteArray exactText(const FieldValue& value);

/**
 * By what rows are ordered: null, false, true, numbers (exact, of any length), texts (by code points), objects and arrays. Of several values the first counts.
 * Refers to what the value refers to, unless it was made `owned`.
 */
class FieldOrderKey
{
public:
    FieldOrderKey() = default;
    FieldOrderKey(const FieldValue& value, bool owned);

    /** Nothing stands there: behind all others, in either direction. */
    bool isAbsent() const { return m_kind < FieldKind::Null; }
    /** Of two that are not absent. */
    std::strong_ordering operator<=>(const FieldOrderKey& other) const;
    bool operator==(const FieldOrderKey& other) const { return (*this <=> other) == std::strong_ordering::equal; }

private:
    FieldKind m_kind = FieldKind::Missing;
    QByteArray m_own;
    QByteArrayView m_bytes;
    NumberText m_number;
};

} // namespace kafka::filter
