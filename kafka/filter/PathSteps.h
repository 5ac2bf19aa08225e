// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/JsonPath.h"
#include "kafka/serde/Charset.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <cstring>
#include <vector>

namespace kafka::filter {

inline bool hasBackslash(QByteArrayView bytes) { return !bytes.isEmpty() && std::memchr(bytes.data(), '\\', size_t(bytes.size())); }

/** A step of a JsonPath, made ready to be compared with names as JSON writes them. Pure; any thread. */
struct PathStep
{
    JsonPath::Step::Kind kind;
    std::vector<QByteArray> names; ///< in UTF-8 as typed, composed and decomposed, and in the charset
    qint64 index;

    /** A member's name, without its quotes. */
    bool takes(QByteArrayView name) const
    {
        if (kind == JsonPath::Step::Kind::All)
            return true;
        if (isName(name))
            return true;
        // With an escape a name is longer than without.
        if (std::all_of(names.begin(), names.end(), [name](const QByteArray& n) { return name.size() <= n.size(); }) || !hasBackslash(name))
            return false;
        return isEscapedName(name);
    }

private:
    bool isName(QByteArrayView is) const
    {
        for (const QByteArray& n : names)
            if (n.size() == is.size() && std::equal(n.begin(), n.end(), is.begin()))
                return true;
        return false;
    }
    bool isEscapedName(QByteArrayView name) const;

public:
    PathStep(const JsonPath::Step& step, const serde::Charset& charset);
};

std::vector<PathStep> pathSteps(const JsonPath& path, const serde::Charset& charset = serde::Charset());

} // namespace kafka::filter
