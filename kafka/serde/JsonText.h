// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/** JSON as text in and out, by JsonLexer: numbers, key order and duplicates stay as they are. Pure; any thread. */
namespace kafka::serde {

struct JsonCheck
{
    bool valid = false;
    bool container = false; ///< the value is an object or an array
    QString problem; ///< what is wrong and at which byte; empty when valid
    qint64 at = -1; ///< that byte
};

/** Whether the bytes are one JSON value as a whole, in UTF-8. */
JsonCheck checkJson(QByteArrayView bytes);

struct JsonPretty
{
    QByteArray text;
    bool cut = false; ///< stopped at the limit
};

/** Indented by two spaces, about `limit` bytes at most. `json` must be valid (checkJson). */
JsonPretty prettyJson(QByteArrayView json, qsizetype limit);

/** The text of a string token (with its quotes): escapes resolved, lone surrogates kept as such in the QString. */
QString unescapeJson(QByteArrayView stringToken);

/** The bytes (valid UTF-8) as a JSON string token with quotes, controls escaped. */
QByteArray quoteJson(QByteArrayView utf8);

} // namespace kafka::serde
