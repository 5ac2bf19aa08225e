// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/filter/SavedFilter.h"

#include "kafka/filter/FilterLine.h"

#include <QCollator>

#include <algorithm>

namespace kafka::filter {

namespace {

const QLatin1String NameField("name");
const QLatin1String LineField("filter");
const QLatin1String TopicField("topic");

} // namespace

QJsonObject toJson(const SavedFilter& filter)
{
    QJsonObject json = filter.others;
    json.insert(NameField, filter.name);
    json.insert(LineField, filter.line);
    if (!filter.topic.isEmpty())
        json.insert(TopicField, filter.topic);
    return json;
}

std::optional<SavedFilter> savedFilterFrom(const QJsonObject& json)
{
    SavedFilter filter {json.value(NameField).toString(), json.value(LineField).toString(), json.value(TopicField).toString(), json};
    for (const QLatin1String known : {NameField, LineField, TopicField})
        filter.others.remove(known);
    if (filter.name.trimmed().isEmpty() || filter.line.trimmed().isEmpty())
        return {};
    return filter;
}

const SavedFilter* findSaved(const std::vector<SavedFilter>& filters, const QString& name)
{
    const auto it = std::find_if(filters.begin(), filters.end(), [&](const SavedFilter& f) { return f.name == name; });
    return it == filters.end() ? nullptr : &*it;
}

std::vector<SavedFilter> inOrderFor(const QString& topic, std::vector<SavedFilter> filters)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto part = [&topic](const SavedFilter& f) { return f.topic.isEmpty() ? 1 : f.topic == topic ? 0 : 2; };
    std::stable_sort(filters.begin(), filters.end(), [&](const SavedFilter& a, const SavedFilter& b) {
        if (part(a) != part(b))
            return part(a) < part(b);
        return collator.compare(a.name, b.name) < 0;
    });
    return filters;
}

QString problemOf(const SavedFilter& filter)
{
    const auto read = recordFilter(filter.line);
    return read ? QString() : read.error().toString();
}

} // namespace kafka::filter
