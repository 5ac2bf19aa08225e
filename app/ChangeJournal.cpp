// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ChangeJournal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace app {

namespace {

QJsonObject rowToJson(const kafka::PlanRow& row)
{
    return {{QStringLiteral("entity"), row.entity}, {QStringLiteral("before"), row.before}, {QStringLiteral("after"), row.after},
            {QStringLiteral("consequence"), row.consequence}, {QStringLiteral("mark"), int(row.mark)}};
}

kafka::PlanRow rowFromJson(const QJsonObject& object)
{
    return {object[u"entity"].toString(), object[u"before"].toString(), object[u"after"].toString(), object[u"consequence"].toString(),
            kafka::PlanRow::Mark(std::clamp(object[u"mark"].toInt(), 0, 3))};
}

QJsonObject toJson(const JournalEntry& entry)
{
    QJsonArray rows;
    for (const auto& row : entry.rows)
        rows.append(rowToJson(row));
    QJsonArray outcomes;
    for (const auto& outcome : entry.outcomes) {
        outcomes.append(outcome ? QJsonValue(QJsonObject {{QStringLiteral("state"), int(outcome->state)}, {QStringLiteral("text"), outcome->text}})
                                : QJsonValue());
    }
    return {{QStringLiteral("id"), entry.id}, {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("user"), entry.user}, {QStringLiteral("profileId"), entry.profileId}, {QStringLiteral("cluster"), entry.cluster},
            {QStringLiteral("clusterId"), entry.clusterId}, {QStringLiteral("kind"), entry.kind}, {QStringLiteral("title"), entry.title},
            {QStringLiteral("rows"), rows}, {QStringLiteral("outcomes"), outcomes}, {QStringLiteral("restorePoint"), entry.restorePoint},
            {QStringLiteral("undoneBy"), entry.undoneBy}};
}

JournalEntry fromJson(const QJsonObject& object)
{
    JournalEntry entry;
    entry.id = object[u"id"].toString();
    entry.at = QDateTime::fromString(object[u"at"].toString(), Qt::ISODateWithMs);
    entry.user = object[u"user"].toString();
    entry.profileId = object[u"profileId"].toString();
    entry.cluster = object[u"cluster"].toString();
    entry.clusterId = object[u"clusterId"].toString();
    entry.kind = object[u"kind"].toString();
    entry.title = object[u"title"].toString();
    const QJsonArray rows = object[u"rows"].toArray();
    for (const auto& row : rows)
        entry.rows.push_back(rowFromJson(row.toObject()));
    const QJsonArray outcomes = object[u"outcomes"].toArray();
    for (const auto& outcome : outcomes) {
        if (outcome.isObject()) {
            entry.outcomes.push_back(kafka::RowOutcome {kafka::RowOutcome::State(std::clamp(outcome.toObject()[u"state"].toInt(), 0, 3)),
                                                        outcome.toObject()[u"text"].toString()});
        } else {
            entry.outcomes.push_back(std::nullopt);
        }
    }
    entry.outcomes.resize(entry.rows.size());
    entry.restorePoint = object[u"restorePoint"].toObject();
    entry.undoneBy = object[u"undoneBy"].toString();
    return entry;
}

} // namespace

ChangeJournal::ChangeJournal(const QString& file, QObject* parent) : QObject(parent), m_file(file)
{
    load();
}

void ChangeJournal::load()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = tr("The history of changes (%1) could not be read: %2").arg(m_file, file.errorString());
        return;
    }
    int unreadable = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object[u"id"].toString().isEmpty())
            ++unreadable; // the line stays in the file: it is only ever appended to
        else
            keep(fromJson(object));
    }
    if (unreadable > 0)
        m_problem = tr("%n line(s) of the history of changes (%1) could not be read. They are left in the file.", nullptr, unreadable).arg(m_file);
}

void ChangeJournal::keep(const JournalEntry& entry)
{
    const auto it = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const auto& e) { return e.id == entry.id; });
    if (it == m_entries.rend())
        m_entries.push_back(entry);
    else
        *it = entry;
}

bool ChangeJournal::append(const QByteArray& line)
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(m_file);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        m_problem = tr("The history of changes (%1) could not be written: %2").arg(m_file, file.errorString());
        return false;
    }
    // Before any content: entries name topics, groups and offsets of the person's clusters.
    if (isNew || file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool written = file.write(line) == line.size() && file.flush();
    m_problem = written ? QString() : tr("The history of changes (%1) could not be written: %2").arg(m_file, file.errorString());
    return written;
}

bool ChangeJournal::record(const JournalEntry& entry)
{
    const bool written = append(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n');
    if (written) {
        keep(entry);
        Q_EMIT changed();
    }
    return written;
}

const JournalEntry* ChangeJournal::find(const QString& id) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& e) { return e.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
}

} // namespace app
