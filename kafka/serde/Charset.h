// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace kafka::serde {

/**
 * A topic's charset by name ("CP949", "EUC-KR", "Shift_JIS", "UTF-16LE"), by Qt's converters (ICU where Qt was built with it).
 * Both Korean names mean windows-949, which holds EUC-KR and all 11,172 syllables. A value: cheap to copy, any thread.
 */
class Charset
{
public:
    /** No charset, or one this build does not know. */
    Charset() = default;
    explicit Charset(const QString& name);

    /** As the converter knows it; the same for all names of one charset. */
    QString name() const { return QString::fromLatin1(m_name); }
    bool isValid() const { return !m_name.isEmpty(); }
    /** ASCII is itself in it: not so in UTF-16. */
    bool isAsciiCompatible() const { return m_asciiCompatible; }
    /** The text's bytes; empty when a character does not exist in the charset. */
    std::optional<QByteArray> encode(const QString& text) const;
    /** What cannot be read becomes U+FFFD. */
    QString decode(QByteArrayView bytes) const;

private:
    QByteArray m_name; ///< as the converter knows it
    bool m_asciiCompatible = true;
};

} // namespace kafka::serde
