// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ChangePlan.h"

#include <QDateTime>
#include <QHash>
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
    bool finished = false; ///< false = the program ended between sending and the outcome
};

/**
 * Append-only history of changes under the XDG data folder (JSON lines, mode 0600). A line is written before sending
 * ("intended") and again with the outcome, so that a crash in between leaves a trace. Entries are read at the first use.
 * GUI thread; writes are small.
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
    const std::vector<JournalEntry>& entries() const;
    /** Null when there is none. Valid until the next record(). */
    const JournalEntry* find(const QString& id) const;
    /** Lines of the file that could not be understood. */
    int unreadableLines() const;
    QString file() const { return m_file; }
    /** Why the last write or the load failed; empty = fine. */
    QString problem() const { return m_problem; }
    /** Name of the operating system user. */
    static QString currentUser();

Q_SIGNALS:
    void changed();

private:
    void load() const;
    void put(JournalEntry entry) const;

    QString m_file;
    mutable QString m_problem;
    // Read at the first use, so that a long history costs nothing at start.
    mutable bool m_loaded = false;
    mutable int m_unreadable = 0;
    mutable bool m_torn = false; ///< the last line has no end: a write was cut off
    mutable std::vector<JournalEntry> m_entries;
    mutable QHash<QString, qsizetype> m_index;
};

} // namespace app
