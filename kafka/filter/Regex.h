// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace re2 {
class RE2;
}

namespace kafka::filter {

/**
 * A regular expression over UTF-8 (RE2: Perl's syntax without back-references and look-around; letters, case and classes are
 * Unicode's with (?i) and \p{…}). Its time is linear in the bytes whatever the pattern. Immutable; any thread.
 */
class Regex
{
public:
    /** Program size times bytes of one value: past it find() gives up rather than to hold the reader for many seconds. */
    static constexpr qint64 MaxWork = 2'000'000'000;
    static constexpr qsizetype MaxPattern = 10'000; ///< UTF-16 units

    struct Problem
    {
        qsizetype position = 0; ///< in the pattern, UTF-16 units
        QString message; ///< translated, names no position
    };
    /** Why it is no regular expression; nothing when it is. */
    static std::optional<Problem> problem(const QString& pattern, bool ignoreCase = false);

    explicit Regex(const QString& pattern, bool ignoreCase = false);
    ~Regex();
    Regex(Regex&&) noexcept;

    enum class Result : quint8 { No, Yes, TooMuch };
    /** Whether it occurs in the bytes. Bytes that are no UTF-8 match nothing, not even `.`. */
    Result find(QByteArrayView utf8) const;
    /** Where it occurs first from `from` on: bytes [begin, end) of what `group` (0 = all of it) took. The work of one call is bounded, not that of many. */
    Result findFrom(QByteArrayView utf8, qsizetype from, qsizetype& begin, qsizetype& end, int group = 0) const;

private:
    std::unique_ptr<re2::RE2> m_regex;
    qint64 m_programSize = 0;
};

} // namespace kafka::filter
