// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ClusterSession.h"
#include "app/Paths.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace app {

class ActivityController;
class ChangeJournal;
class FilterStore;
class ProfileStore;
class SessionList;
class Settings;
class TaskTracker;

/**
 * What lives as long as the program and outlives a window (the window is built anew when the language changes).
 * GUI thread; owned by main().
 */
class Context : public QObject
{
    Q_OBJECT
public:
    /** `factory`: how connections are made; tests give a fake. */
    explicit Context(const Paths& paths, GatewayFactory factory);
    ~Context() override;

    const Paths paths;

private:
    const QString m_foldersProblem; ///< before what follows, which writes there

public:
    Settings* const settings;
    ProfileStore* const profiles;
    FilterStore* const filters;
    TaskTracker* const tasks;
    ChangeJournal* const journal;
    SessionList* const sessions;
    ActivityController* const activity; ///< operations, changes and log; outlives the window that shows them

    /** Sentences about the program's own files (one moved aside, a mode mended), for every window until dismissed. */
    QStringList warnings() const { return m_warnings; }
    void dismissWarnings();

    /** The stored connections, then those of the command line. */
    std::vector<kafka::Profile> allProfiles() const;
    /** Stored or direct; nullopt = unknown. */
    std::optional<kafka::Profile> profile(const QString& id) const;
    /** A connection that is not stored (command line). */
    void addDirect(const kafka::Profile& profile);
    bool isDirect(const QString& id) const;
    /** It was saved as a stored connection, or is not wanted any more. */
    void removeDirect(const QString& id);

Q_SIGNALS:
    void profilesChanged();
    void warningsChanged();

private:
    void warn(const QStringList& sentences);
    void keepMasking(const kafka::Profile& changed);

    QStringList m_warnings;
    std::vector<kafka::Profile> m_direct;
};

} // namespace app
