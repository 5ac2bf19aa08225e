// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FilterStore.h"

#include "app/PrivateFile.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace app {

using kafka::filter::SavedFilter;

namespace {

constexpr int formatVersion = 1;
const QLatin1String VersionField("version");
const QLatin1String FiltersField("filters");

} // namespace

FilterStore::FilterStore(const QString& file, QObject* parent) : QObject(parent), m_file(file) { read(); }

void FilterStore::warn(const QString& sentence)
{
    m_warnings.append(sentence);
    Q_EMIT warned();
}

void FilterStore::read()
{
    QFile in(m_file);
    if (!m_whyNotWritable.isEmpty() || !in.exists())
        return; // removed by somebody: what is known stays, and is written with the next change
    if (privatefile::isWider(m_file))
        privatefile::narrow(m_file);
    const bool opened = in.open(QIODevice::ReadOnly);
    const QByteArray content = opened ? in.readAll() : QByteArray();
    if (opened && content == m_content && !content.isEmpty())
        return;
    in.close();
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject() || !document.object().value(FiltersField).isArray()) {
        const QString aside = privatefile::moveAside(m_file);
        if (aside.isEmpty())
            m_whyNotWritable = tr("%1 could not be read and is left as it is: filters are not saved.").arg(m_file);
        warn(aside.isEmpty() ? m_whyNotWritable : tr("The saved filters could not be read; the old file was kept as %1.").arg(aside));
        return;
    }
    m_content = content;
    m_document = document.object();
    if (m_document.value(VersionField).toInt(formatVersion) > formatVersion) {
        m_whyNotWritable = tr("The filters were saved by a newer version: they can be used but not changed here.");
        warn(m_whyNotWritable);
    }
    m_filters.clear();
    m_unknown = {};
    for (const auto& value : m_document.value(FiltersField).toArray()) {
        const auto filter = kafka::filter::savedFilterFrom(value.toObject());
        if (filter && !kafka::filter::findSaved(m_filters, filter->name))
            m_filters.push_back(*filter);
        else
            m_unknown.append(value);
    }
}

void FilterStore::reload()
{
    const auto before = m_filters;
    read();
    if (m_filters != before)
        Q_EMIT changed();
}

void FilterStore::save(const SavedFilter& filter)
{
    read();
    const auto it = std::find_if(m_filters.begin(), m_filters.end(), [&](const SavedFilter& f) { return f.name == filter.name; });
    if (it == m_filters.end())
        m_filters.push_back(filter);
    else
        *it = filter;
    write();
}

void FilterStore::rename(const QString& from, const QString& to)
{
    read();
    const auto it = std::find_if(m_filters.begin(), m_filters.end(), [&](const SavedFilter& f) { return f.name == from; });
    if (it != m_filters.end() && !to.trimmed().isEmpty() && !kafka::filter::findSaved(m_filters, to))
        it->name = to;
    write();
}

void FilterStore::remove(const QString& name)
{
    read();
    std::erase_if(m_filters, [&](const SavedFilter& f) { return f.name == name; });
    write();
}

void FilterStore::write()
{
    if (m_whyNotWritable.isEmpty()) {
        QJsonArray all;
        for (const SavedFilter& filter : m_filters)
            all.append(toJson(filter));
        for (const auto& value : std::as_const(m_unknown))
            all.append(value);
        m_document.insert(VersionField, formatVersion);
        m_document.insert(FiltersField, all);
        const QByteArray content = QJsonDocument(m_document).toJson();
        if (const QString problem = privatefile::write(m_file, content); !problem.isEmpty())
            warn(problem);
        else
            m_content = content;
    } else {
        warn(m_whyNotWritable);
    }
    Q_EMIT changed();
}

} // namespace app
