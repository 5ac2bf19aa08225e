// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ChangeJournal.h"

#include "app/PrivateFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace app {

using kafka::PlanRow;
using kafka::RowOutcome;

namespace {

// The file's words: stable, whatever the enums are called.
constexpr std::array marks {"change", "unchanged", "warning", "refused"};
constexpr std::array states {"done", "failed", "unknown", "skipped"};

template <typename Enum, std::size_t N> QString word(const std::array<const char*, N>& words, Enum value)
{
    return QLatin1String(words.at(std::size_t(value)));
}

template <typename Enum, std::size_t N> Enum valueOf(const std::array<const char*, N>& words, const QString& text, Enum fallback)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (text == QLatin1String(words[i]))
            return Enum(i);
    }
    return fallback;
}

QJsonObject toJson(const JournalEntry& e)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < e.rows.size(); ++i) {
        const PlanRow& row = e.rows[i];
        QJsonObject o {{QStringLiteral("entity"), row.entity},
                       {QStringLiteral("before"), row.before},
                       {QStringLiteral("after"), row.after},
                       {QStringLiteral("consequence"), row.consequence},
                       {QStringLiteral("mark"), word(marks, row.mark)}};
        if (i < e.outcomes.size() && e.outcomes[i]) {
            o.insert(QLatin1String("outcome"), word(states, e.outcomes[i]->state));
            o.insert(QLatin1String("outcomeText"), e.outcomes[i]->text);
        }
        rows.append(o);
    }
    QJsonObject o {
        {QStringLiteral("id"), e.id},
        {QStringLiteral("at"), e.at.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("phase"), e.finished ? QStringLiteral("outcome") : QStringLiteral("intended")},
        {QStringLiteral("user"), e.user},
        {QStringLiteral("profileId"), e.profileId},
        {QStringLiteral("cluster"), e.cluster},
        {QStringLiteral("clusterId"), e.clusterId},
        {QStringLiteral("kind"), e.kind},
        {QStringLiteral("title"), e.title},
        {QStringLiteral("rows"), rows},
    };
    if (!e.restorePoint.isEmpty())
        o.insert(QLatin1String("restorePoint"), e.restorePoint);
    if (!e.undoneBy.isEmpty())
        o.insert(QLatin1String("undoneBy"), e.undoneBy);
    return o;
}

std::optional<JournalEntry> fromJson(const QJsonObject& o)
{
    JournalEntry e;
    e.id = o.value(QLatin1String("id")).toString();
    e.at = QDateTime::fromString(o.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
    if (e.id.isEmpty() || !e.at.isValid())
        return std::nullopt;
    e.finished = o.value(QLatin1String("phase")).toString() == QLatin1String("outcome");
    e.user = o.value(QLatin1String("user")).toString();
    e.profileId = o.value(QLatin1String("profileId")).toString();
    e.cluster = o.value(QLatin1String("cluster")).toString();
    e.clusterId = o.value(QLatin1String("clusterId")).toString();
    e.kind = o.value(QLatin1String("kind")).toString();
    e.title = o.value(QLatin1String("title")).toString();
    e.restorePoint = o.value(QLatin1String("restorePoint")).toObject();
    e.undoneBy = o.value(QLatin1String("undoneBy")).toString();
    for (const auto& value : o.value(QLatin1String("rows")).toArray()) {
        const QJsonObject r = value.toObject();
        PlanRow row;
        row.entity = r.value(QLatin1String("entity")).toString();
        row.before = r.value(QLatin1String("before")).toString();
        row.after = r.value(QLatin1String("after")).toString();
        row.consequence = r.value(QLatin1String("consequence")).toString();
        row.mark = valueOf(marks, r.value(QLatin1String("mark")).toString(), PlanRow::Mark::Change);
        e.rows.push_back(row);
        if (r.contains(QLatin1String("outcome"))) {
            e.outcomes.push_back(RowOutcome {valueOf(states, r.value(QLatin1String("outcome")).toString(), RowOutcome::State::Unknown),
                                             r.value(QLatin1String("outcomeText")).toString()});
        } else {
            e.outcomes.push_back(std::nullopt);
        }
    }
    return e;
}

} // namespace

ChangeJournal::ChangeJournal(const QString& file, QObject* parent) : QObject(parent), m_file(file) { }

const std::vector<JournalEntry>& ChangeJournal::entries() const
{
    load();
    return m_entries;
}

const JournalEntry* ChangeJournal::find(const QString& id) const
{
    load();
    const auto it = m_index.constFind(id);
    return it == m_index.cend() ? nullptr : &m_entries[std::size_t(*it)];
}

int ChangeJournal::unreadableLines() const
{
    load();
    return m_unreadable;
}

void ChangeJournal::load() const
{
    if (std::exchange(m_loaded, true))
        return;
    QFile file(m_file);
    if (!file.exists())
        return;
    if (privatefile::isWider(m_file))
        privatefile::narrow(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = tr("The history could not be read: %1").arg(file.errorString());
        return;
    }
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        m_torn = !line.endsWith('\n');
        if (line.trimmed().isEmpty())
            continue;
        if (auto entry = fromJson(QJsonDocument::fromJson(line).object()))
            put(std::move(*entry));
        else
            ++m_unreadable;
    }
}

void ChangeJournal::put(JournalEntry entry) const
{
    const auto it = m_index.constFind(entry.id);
    if (it != m_index.cend()) {
        m_entries[std::size_t(*it)] = std::move(entry);
        return;
    }
    m_index.insert(entry.id, qsizetype(m_entries.size()));
    m_entries.push_back(std::move(entry));
}

bool ChangeJournal::record(const JournalEntry& entry)
{
    load();
    m_problem = privatefile::makeFolder(QFileInfo(m_file).path());
    QFile file(m_file);
    const QByteArray line = (m_torn ? "\n" : "") + QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n';
    if (m_problem.isEmpty() && (!privatefile::openForAppend(file) || file.write(line) != line.size() || !file.flush())) {
        m_problem = tr("The history could not be written: %1").arg(file.errorString());
        m_torn = true;
    }
    if (!m_problem.isEmpty())
        return false;
    m_torn = false;
    put(entry);
    Q_EMIT changed();
    return true;
}

QString ChangeJournal::currentUser()
{
#ifdef Q_OS_UNIX
    if (const passwd* user = ::getpwuid(::getuid()))
        return QString::fromLocal8Bit(user->pw_name);
#endif
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

} // namespace app
