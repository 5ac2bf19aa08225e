// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace kafka::filter {

/**
 * Looks for one byte string in many short ones, with the case of ASCII letters ignored if wanted: compares the needle's two
 * rarest bytes at 16 or 32 places a step (glibc's memmem takes two to four times as long on 200-byte records). Immutable; any thread.
 */
class ByteSearch
{
public:
    explicit ByteSearch(const QByteArray& needle, bool ignoreAsciiCase = false);

    /** Index of the first occurrence at or after `from`, -1 = none. An empty needle is everywhere. */
    qsizetype indexIn(QByteArrayView bytes, qsizetype from = 0) const;
    bool isIn(QByteArrayView bytes) const { return indexIn(bytes) >= 0; }
    /** The bytes are the needle as a whole. */
    bool is(QByteArrayView bytes) const;
    const QByteArray& needle() const { return m_needle; } ///< in lower case when case is ignored

private:
    bool at(const char* p) const;
    qsizetype scalar(const char* begin, const char* from, const char* last) const;

    QByteArray m_needle;
    bool m_ignoreCase;
    qsizetype m_first = 0; ///< places of the two rarest bytes in the needle, m_first <= m_second
    qsizetype m_second = 0;
    char m_firstFold = 0; ///< 0x20 when the byte there is a letter whose case is ignored
    char m_secondFold = 0;
};

} // namespace kafka::filter
