// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ChangePlan.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

#include <optional>
#include <vector>

namespace app {

/** One applied change: who, when, which cluster, what, before → after, outcome per entity, and how to undo it. */
struct JournalEntry
{
    QString id; ///< UUID text
    QDateTime at;
    QString user; ///< operating system user
    QString profileId;
    QString cluster; ///< the profile's name at that time
    QString clusterId; ///< Kafka's cluster id; empty = was not known
    QString kind; ///< ChangeOperation::kind()
    QString title;
    std::vector<kafka::PlanRow> rows;
    std::vector<std::optional<kafka::RowOutcome>> outcomes; ///< parallel to rows; nullopt = was not applied
    QJsonObject restorePoint; ///< empty = cannot be undone
    QString undoneBy; ///< id of the entry that undid it
};

/**
 * Append-only history of changes under the XDG data folder (JSON lines, mode 0600). A line is written before sending
 * ("intended") and again with the outcome, so that a crash in between leaves a trace. GUI thread; writes are small.
 */
class ChangeJournal : public QObject
{
    Q_OBJECT
public:
    /** `file` is created 0600 in a 0700 folder; unreadable lines are kept and counted, never lost. */
    explicit ChangeJournal(const QString& file, QObject* parent = nullptr);
    /** Adds or replaces (same id) an entry. False when it could not be written: the change must then not be sent. */
    bool record(const JournalEntry& entry);
    /** Oldest first. */
    const std::vector<JournalEntry>& entries() const { return m_entries; }
    /** The entry of that id or nullptr. Valid until the next record(). */
    const JournalEntry* find(const QString& id) const;
    /** Why the last write or the load failed; empty = fine. */
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void load();
    void keep(const JournalEntry& entry);
    bool append(const QByteArray& line);

    QString m_file;
    QString m_problem;
    std::vector<JournalEntry> m_entries;
};

} // namespace app
