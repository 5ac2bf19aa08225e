// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Context.h"

#include "app/ActivityController.h"
#include "app/ChangeJournal.h"
#include "app/FilterStore.h"
#include "app/ProfileStore.h"
#include "app/SessionList.h"
#include "app/Settings.h"
#include "app/TaskTracker.h"

#include <algorithm>

namespace app {

Context::Context(const Paths& where, GatewayFactory factory)
    : paths(where), m_foldersProblem(paths.prepare()), settings(new Settings(paths.settings(), this)),
      profiles(new ProfileStore(paths.profiles(), this)), filters(new FilterStore(paths.filters(), this)), tasks(new TaskTracker(this)),
      journal(new ChangeJournal(paths.journal(), this)), sessions(new SessionList(tasks, journal, std::move(factory), this)),
      activity(new ActivityController(tasks, journal, this))
{
    connect(sessions, &SessionList::added, activity, &ActivityController::addSession);
    connect(sessions, &SessionList::added, this, [this](ClusterSession* session) {
        connect(session, &ClusterSession::maskingChosen, this, [this, session] { keepMasking(session->profile()); });
    });
    warn({m_foldersProblem, settings->problem()});
    warn(profiles->takeWarnings());
    warn(filters->takeWarnings());
    connect(filters, &FilterStore::warned, this, [this] { warn(filters->takeWarnings()); });
    connect(profiles, &ProfileStore::changed, this, [this] {
        warn(profiles->takeWarnings());
        Q_EMIT profilesChanged();
    });
}

Context::~Context()
{
    delete activity;
    delete sessions; // before journal and tasks, which they use
}

void Context::warn(const QStringList& sentences)
{
    for (const QString& sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        m_warnings.append(sentence);
        activity->addLine(4, QStringLiteral("castellan"), sentence);
        Q_EMIT warningsChanged();
    }
}

void Context::dismissWarnings()
{
    m_warnings.clear();
    Q_EMIT warningsChanged();
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

void Context::keepMasking(const kafka::Profile& changed)
{
    for (kafka::Profile& direct : m_direct)
        if (direct.id == changed.id)
            direct.masking = changed.masking;
    const kafka::Profile* stored = profiles->find(changed.id);
    if (!stored)
        return;
    kafka::Profile kept = *stored;
    kept.masking = changed.masking;
    if (const QString problem = profiles->save(kept); !problem.isEmpty())
        warn({problem});
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
