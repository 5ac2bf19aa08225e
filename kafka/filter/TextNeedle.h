// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/ByteSearch.h"
#include "kafka/filter/Filter.h"
#include "kafka/serde/Charset.h"

#include <optional>
#include <vector>

namespace kafka::filter {

/** UTF-8 that keeps lone surrogates, as three bytes each. */
QByteArray toUtf8Lossless(QStringView text);

/**
 * The bytes with the escapes of JSON strings resolved (\uXXXX, \n, \", \/ …), wherever they stand; lone surrogates as three bytes.
 * What is no escape stays. `out` is overwritten.
 */
void resolveEscapes(QByteArrayView bytes, QByteArray& out);

/**
 * One text to be found in bytes of any form: UTF-8 and the topic's charset, composed or decomposed (NFC, NFD), with or without the
 * escapes of JSON. Immutable; any thread. A hit in the charset's bytes counts only where the text reads so (not across characters).
 */
class TextNeedle
{
public:
    TextNeedle(const Text& text, const serde::Charset& charset);
    /** These bytes only. */
    explicit TextNeedle(const QByteArray& bytes);

    bool isIn(QByteArrayView bytes) const;
    /** The bytes are the text as a whole. */
    bool is(QByteArrayView bytes) const;
    /** As isIn() and is() where escapes are resolved already: a JSON string. */
    bool isInResolved(QByteArrayView bytes) const;

    /** In bytes of which any part may be asked about: where the text or an escape that may hide it begins first; -1 = nowhere, 0 = not known. */
    qsizetype firstTrace(QByteArrayView bytes) const;

    /** The text in plain ASCII that JSON has no need to escape: found as such in every JSON without a backslash. */
    bool isPlainAscii() const { return m_plainAscii; }
    const ByteSearch& first() const { return m_forms.front(); }

private:
    enum class Escapes : quint8 {
        Ignored, ///< bytes were asked for
        Ascii, ///< the text has no character that is usually escaped: \u00XX alone could hide it
        Unicode, ///< \uXXXX
        Any ///< also \n, \", \/ …
    };
    bool mayBeEscaped(QByteArrayView bytes) const;
    bool foldedIsIn(QByteArrayView bytes) const;
    bool foldedIs(QByteArrayView bytes) const;
    template <typename Judge> bool reads(QByteArrayView bytes, Judge judge) const;
    bool readsIn(QByteArrayView bytes) const;
    QString folded(QStringView text) const;

    std::vector<ByteSearch> m_forms; ///< UTF-8; none when m_fold
    std::vector<ByteSearch> m_charsetForms;
    std::optional<ByteSearch> m_escape; ///< what the escapes that may hide the text begin with
    serde::Charset m_charset;
    QString m_text; ///< NFD; case folded when case is ignored
    bool m_ignoreCase = false;
    bool m_fold = false; ///< letters beyond ASCII have a case: texts are decoded, folded and compared
    bool m_plainAscii = false;
    Escapes m_escapes = Escapes::Ignored;
};

} // namespace kafka::filter
