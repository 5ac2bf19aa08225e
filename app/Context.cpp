// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Context.h"

#include "app/ActivityController.h"
#include "app/ChangeJournal.h"
#include "app/ProfileStore.h"
#include "app/SessionList.h"
#include "app/Settings.h"
#include "app/TaskTracker.h"

#include <algorithm>

namespace app {

namespace {

/** Folders first: what is made after it writes there. */
Paths prepared(const Paths& paths, QStringList& warnings)
{
    if (const QString problem = paths.prepare(); !problem.isEmpty())
        warnings.append(problem);
    return paths;
}

} // namespace

Context::Context(const Paths& where, GatewayFactory factory)
    : paths(prepared(where, startWarnings)), settings(new Settings(paths.settings(), this)), profiles(new ProfileStore(paths.profiles(), this)),
      tasks(new TaskTracker(this)), journal(new ChangeJournal(paths.journal(), this)),
      sessions(new SessionList(tasks, journal, std::move(factory), this)),
      activity(new ActivityController(tasks, journal, this))
{
    if (!settings->problem().isEmpty())
        startWarnings.append(settings->problem());
    startWarnings.append(profiles->warnings());
    connect(sessions, &SessionList::added, activity, &ActivityController::addSession);
    for (const QString& warning : startWarnings)
        activity->addLine(4, QStringLiteral("castellan"), warning);
    connect(profiles, &ProfileStore::changed, this, &Context::profilesChanged);
}

Context::~Context()
{
    delete activity;
    delete sessions; // before journal and tasks, which they use
}

std::vector<kafka::Profile> Context::allProfiles() const
{
    std::vector<kafka::Profile> all = profiles->profiles();
    all.insert(all.end(), m_direct.begin(), m_direct.end());
    return all;
}

std::optional<kafka::Profile> Context::profile(const QString& id) const
{
    if (const kafka::Profile* stored = profiles->find(id))
        return *stored;
    const auto it = std::find_if(m_direct.begin(), m_direct.end(), [&](const kafka::Profile& p) { return p.id == id; });
    return it == m_direct.end() ? std::nullopt : std::optional(*it);
}

void Context::addDirect(const kafka::Profile& profile)
{
    m_direct.push_back(profile);
    Q_EMIT profilesChanged();
}

bool Context::isDirect(const QString& id) const
{
    return std::any_of(m_direct.begin(), m_direct.end(), [&](const kafka::Profile& p) { return p.id == id; });
}

void Context::removeDirect(const QString& id)
{
    if (std::erase_if(m_direct, [&](const kafka::Profile& p) { return p.id == id; }) > 0)
        Q_EMIT profilesChanged();
}

} // namespace app
