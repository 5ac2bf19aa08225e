// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace kafka {

/** One rule of what is not shown in the clear. */
struct MaskRule
{
    enum class What {
        Field, ///< a field of JSON, XML, delimited text or a decoded tree: a name at any depth, or a path from `$`
        Header, ///< the values of headers; the name, with *
        Key, ///< the whole key
        Pattern, ///< what a regular expression (RE2) finds in any text of a message
        ResidentNumber, ///< Korean resident registration numbers in any text
        PhoneNumber, ///< Korean telephone numbers
        CardNumber ///< payment cards
    };
    enum class Action {
        Remove,
        Mask, ///< * for each character but the last `keepLast`
        Hash ///< HMAC-SHA256 with the installation's key, shortened: equal values stay equal
    };
    bool on = true;
    QString name; ///< for people
    What what = What::Field;
    QString where; ///< field, header or regular expression; nothing for the others
    QString topics; ///< names with *, comma separated; empty = all
    Action action = Action::Mask;
    int keepLast = 4; ///< of Mask; never more than half of a value is kept

    bool operator==(const MaskRule&) const = default;
};

/** What of messages is masked on a connection. */
struct Masking
{
    std::optional<bool> on; ///< nullopt = on for production
    std::optional<std::vector<MaskRule>> rules; ///< nullopt = the ready-made ones (masking::readyMadeRules)

    bool operator==(const Masking&) const = default;
};

} // namespace kafka
