// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

/** Filters that a person keeps by name. Pure; any thread. */
namespace kafka::filter {

/** What was typed into a filter's field, under a name. A value. */
struct SavedFilter
{
    static constexpr int LongestName = 100; ///< UTF-16 units

    QString name; ///< unique, never empty
    QString line; ///< as typed; it need not parse (a newer version may have written it)
    QString topic; ///< the topic it was made for: it comes first there. Empty = of any topic
    QJsonObject others {}; ///< what the file says and this version does not know: kept

    bool operator==(const SavedFilter&) const = default;
};

QJsonObject toJson(const SavedFilter& filter);
/** Nothing when name or line is missing. */
std::optional<SavedFilter> savedFilterFrom(const QJsonObject& json);

/** The one of that name, nullptr = none. */
const SavedFilter* findSaved(const std::vector<SavedFilter>& filters, const QString& name);

/** Those of the topic first, then those of any topic, then the rest; each part by name as people sort. */
std::vector<SavedFilter> inOrderFor(const QString& topic, std::vector<SavedFilter> filters);

/** What is wrong with the line now ("At character 7: …"), empty = it can be read. JavaScript is only taken. */
QString problemOf(const SavedFilter& filter);

} // namespace kafka::filter
