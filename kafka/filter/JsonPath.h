// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kafka::filter {

/**
 * A path into JSON: `$.order["unit price"][0].items[*]`. [*] is every element of an array and every member of an object. A member
 * that occurs twice is taken twice. A value.
 */
struct JsonPath
{
    static constexpr int MaxSteps = 64;

    struct Step
    {
        enum class Kind : quint8 { Member, Element, All };
        Kind kind = Kind::All;
        QString name; ///< Member
        qint64 index = 0; ///< Element, from 0
        bool operator==(const Step&) const = default;
    };

    std::vector<Step> steps; ///< empty: the whole value

    /** As it is typed; reads back as the same path. */
    QString toString() const;
    bool operator==(const JsonPath&) const = default;
};

} // namespace kafka::filter
