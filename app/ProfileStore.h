// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Profile.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <vector>

namespace app {

/**
 * The connections a person keeps, in one JSON file with mode 0600. Values of secret properties never reach the file: they
 * live in memory for this run, and the file only remembers which ones to ask for. Fields this version does not know are
 * kept; an unreadable file is moved aside, never overwritten. GUI thread; owned by Context.
 */
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    explicit ProfileStore(const QString& file, QObject* parent = nullptr);

    const std::vector<kafka::Profile>& profiles() const { return m_profiles; }
    const kafka::Profile* find(const QString& id) const;
    /** Adds or replaces (same id; an empty one gets an id). Returns the problem as a sentence, empty = saved. */
    QString save(kafka::Profile profile);
    QString remove(const QString& id);
    /** Names of secret properties of the profile whose values are not known in this run. */
    QStringList missingSecrets(const QString& id) const;
    /** Keeps a secret's value for this run. */
    void setSecret(const QString& id, const QString& property, const QString& value);
    /** What was found and mended when the file was read, told once: a mode that was too wide, an unreadable file. */
    QStringList takeWarnings() { return std::exchange(m_warnings, {}); }
    /** A colour few others have, for a new profile. */
    QString suggestedColour() const;

Q_SIGNALS:
    void changed();

private:
    void load();
    bool parse(const QByteArray& content);
    /** Says where the unreadable file is now; empty = it could not be moved, and must not be written over. */
    void keptAside(const QString& aside);
    /** What another window of Castellan has saved since: added and changed ones; one it removed stays, it may be open here. */
    void takeChangesOfOthers();
    QString write();
    QJsonObject toJson(const kafka::Profile& profile) const;

    QString m_file;
    QString m_whyNotWritable; ///< made by a newer version, or unreadable and could not be moved aside; empty = it can be written
    QStringList m_warnings;
    QJsonObject m_document; ///< as read, for unknown fields
    QHash<QString, QJsonObject> m_asRead; ///< profile id → as in the file: unknown fields, and whether another window changed it
    std::vector<kafka::Profile> m_profiles;
};

/** The colours to choose from, "#rrggbb". */
QStringList profileColours();
/** A new id. */
QString newProfileId();
/** A connection made on the command line: writable as development on loopback, read-only elsewhere unless asked. */
kafka::Profile directProfile(const QString& bootstrap, const QString& name, bool writable);
/** True when every bootstrap server is on this machine. */
bool isLoopback(const QString& bootstrapServers);

} // namespace app
