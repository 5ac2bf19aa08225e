// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace kafka::worker {

/**
 * The members of `json` that a filter in JavaScript can look at. JSON.parse makes objects of everything, which is most of the time a filter takes:
 * it is given only what can be seen. One thread at a time.
 */
class JsonMembers
{
public:
    /** All of them. */
    JsonMembers() = default;
    /** Those that the source names, when it is certain that it looks at no others: `json` is only used as json.name or json["name"]. */
    explicit JsonMembers(const QString& source);

    bool areAll() const { return !m_names; }
    const std::vector<QByteArray>& names() const { return *m_names; }

    /**
     * The object with these members only, each as it is written, in their order, all of a name. Null when the value is to be taken whole: all
     * members are wanted, or it is no object, or no JSON.
     */
    QByteArray of(QByteArrayView value) const;

private:
    std::optional<std::vector<QByteArray>> m_names; ///< UTF-8
};

} // namespace kafka::worker
