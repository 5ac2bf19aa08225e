// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/Filter.h"
#include "kafka/filter/Regex.h"
#include "kafka/serde/Charset.h"

namespace kafka::filter {

/**
 * A regular expression to be found in bytes of any form: as they are, and where that is another text also as the topic's charset
 * reads them, with the escapes of JSON resolved, composed (NFC). Immutable; any thread.
 */
class TextRegex
{
public:
    TextRegex(const Text& pattern, const serde::Charset& charset);
    Regex::Result find(QByteArrayView bytes) const;
    /** Where escapes are resolved already: a JSON string. */
    Regex::Result findResolved(QByteArrayView bytes) const;

private:
    Regex m_regex;
    serde::Charset m_charset;
    bool m_composes; ///< the pattern is not plain ASCII: texts are tried in NFC too
};

} // namespace kafka::filter
