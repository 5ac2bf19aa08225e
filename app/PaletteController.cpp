// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PaletteController.h"

#include "app/ClusterData.h"
#include "app/Context.h"
#include "app/PageTitles.h"
#include "app/SessionList.h"
#include "app/WindowActions.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Palette.h"

#include <QAction>
#include <QActionGroup>

namespace app {

PaletteController::PaletteController(Context* context, WindowActions* actions, QWidget* window)
    : QObject(window), m_context(context), m_actions(actions), m_window(window)
{ }

void PaletteController::add(models::PaletteEntry entry, std::function<void()> go)
{
    m_entries.push_back(std::move(entry));
    m_go.push_back(std::move(go));
}

void PaletteController::open(const QString& currentProfile)
{
    if (m_palette)
        return;
    m_currentProfile = currentProfile;
    collect();
    m_palette = new views::Palette(&m_model, m_window);
    // What clusters hold may arrive while the palette is open.
    for (const auto& profile : m_context->allProfiles()) {
        if (const ClusterSession* session = m_context->sessions->find(profile.id)) {
            connect(session, &ClusterSession::stateChanged, m_palette, [this] { collect(); });
            connect(session->data(), &ClusterData::metadataChanged, m_palette, [this] { collect(); });
            connect(session->data(), &ClusterData::groupListChanged, m_palette, [this] { collect(); });
        }
    }
    connect(m_palette, &views::Palette::chosen, this, [this](int entry) {
        const auto go = m_go.at(size_t(entry));
        go();
    });
    m_palette->popUp();
}

void PaletteController::collect()
{
    m_entries.clear();
    m_go.clear();
    for (const auto& profile : m_context->allProfiles())
        addCluster(profile.id, m_currentProfile);
    addActions();
    m_model.setEntries(m_entries);
}

void PaletteController::addCluster(const QString& profileId, const QString& currentProfile)
{
    const auto profile = m_context->profile(profileId);
    const ClusterSession* session = m_context->sessions->find(profileId);
    models::PaletteEntry entry;
    entry.cluster = profile->name;
    entry.colour = profile->colour;
    entry.currentCluster = profileId == currentProfile;
    if (!session || !session->isUp()) {
        entry.text = tr("Connect to %1").arg(profile->name);
        entry.kind = tr("connection");
        add(entry, [this, profileId] { Q_EMIT connectionRequested(profileId); });
        return;
    }
    const auto page = [&](const QString& text, const QString& kind, const PageKey& key) {
        entry.text = text;
        entry.kind = kind;
        add(entry, [this, profileId, key] { Q_EMIT pageRequested(profileId, key); });
    };
    using Kind = PageKey::Kind;
    for (const Kind kind : {Kind::Overview, Kind::Brokers, Kind::Topics, Kind::Groups})
        page(sectionTitle(kind), tr("page"), {kind, {}, {}});
    const ClusterData* data = session->data();
    if (data->metadata()) {
        for (const auto& topic : data->metadata()->topics)
            page(topic.name, tr("topic"), {Kind::Topic, topic.name, {}});
    }
    if (data->groups()) {
        for (const auto& group : data->groups()->groups)
            page(group.id, tr("consumer group"), {Kind::Group, group.id, {}});
    }
    if (data->description()) {
        for (const auto& broker : data->description()->brokers) {
            const QString id = QString::number(broker.id);
            page(tr("Broker %1 (%2)").arg(id, broker.host), tr("broker"), {Kind::Broker, id, {}});
        }
    }
}

void PaletteController::addActions()
{
    for (QAction* action : m_actions->all()) {
        if (!action->isEnabled() || action == m_actions->goTo || action->isSeparator())
            continue;
        models::PaletteEntry entry;
        entry.text = views::withoutMnemonic(action->text());
        if (action->actionGroup() == m_actions->theme)
            entry.text = tr("Theme: %1").arg(entry.text);
        else if (action->actionGroup() == m_actions->language)
            entry.text = tr("Language: %1").arg(entry.text);
        else if (action->actionGroup() == m_actions->zone)
            entry.text = tr("Time zone: %1").arg(entry.text);
        entry.kind = tr("action");
        add(entry, [guard = QPointer(action)] {
            if (guard)
                guard->trigger();
        });
    }
}

} // namespace app
