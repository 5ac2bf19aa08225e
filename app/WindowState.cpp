// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowState.h"

#include "app/Context.h"
#include "app/MainWindow.h"
#include "app/PageTabs.h"
#include "app/ProfileStore.h"
#include "app/SessionList.h"
#include "app/Settings.h"

#include <QAction>
#include <QActionGroup>
#include <QJsonArray>

namespace app::WindowState {

namespace {
// Raised when docks are renamed or their meaning changes: an older layout is then not applied.
constexpr int layoutVersion = 1;
} // namespace

void restore(MainWindow* window, Context* context, PageTabs* tabs)
{
    const Settings& settings = *context->settings;
    if (const QByteArray geometry = settings.bytes(QStringLiteral("window/geometry")); !geometry.isEmpty())
        window->restoreGeometry(geometry);
    if (const QByteArray layout = settings.bytes(QStringLiteral("window/layout")); !layout.isEmpty())
        window->restoreState(layout, layoutVersion);
    tabs->restoreState(settings.value(QStringLiteral("window/tabs")).toArray());
    for (const auto& id : settings.value(QStringLiteral("window/connected")).toArray()) {
        const auto profile = context->profile(id.toString());
        if (profile && profile->environment != kafka::Environment::Production && !context->sessions->find(profile->id)
            && context->profiles->missingSecrets(profile->id).isEmpty())
            context->sessions->open(*profile);
    }
}

void save(MainWindow* window, Context* context, PageTabs* tabs)
{
    Settings& settings = *context->settings;
    settings.setBytes(QStringLiteral("window/geometry"), window->saveGeometry());
    settings.setBytes(QStringLiteral("window/layout"), window->saveState(layoutVersion));
    settings.setValue(QStringLiteral("window/tabs"), tabs->saveState());
    QJsonArray connected;
    for (const ClusterSession* session : context->sessions->all()) {
        if (session->isUp() || session->state() == SessionState::Connecting)
            connected.append(session->profile().id);
    }
    settings.setValue(QStringLiteral("window/connected"), connected);
}

views::ThemeChoice themeOf(const QString& word)
{
    if (word == QLatin1String("light"))
        return views::ThemeChoice::Light;
    return word == QLatin1String("dark") ? views::ThemeChoice::Dark : views::ThemeChoice::System;
}

void check(QActionGroup* group, const QString& data)
{
    for (QAction* action : group->actions())
        action->setChecked(action->data().toString() == data);
}

} // namespace app::WindowState
