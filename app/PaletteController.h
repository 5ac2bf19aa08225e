// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageKey.h"
#include "models/PaletteModel.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace views {
class Palette;
}

namespace app {

class Context;
class WindowActions;

/**
 * Gathers what the palette can go to when it opens: pages, topics, groups and brokers of connected clusters, connections,
 * and every enabled action of the menus. It opens things; it never applies a change. GUI thread; owned by MainWindow.
 */
class PaletteController : public QObject
{
    Q_OBJECT
public:
    PaletteController(Context* context, WindowActions* actions, QWidget* window);

    /** `currentProfile`: its things come first. */
    void open(const QString& currentProfile);

Q_SIGNALS:
    void pageRequested(const QString& profileId, const app::PageKey& key);
    void connectionRequested(const QString& profileId);

private:
    void collect();
    void add(models::PaletteEntry entry, std::function<void()> go);
    void addCluster(const QString& profileId, const QString& currentProfile);
    void addActions();

    Context* m_context;
    WindowActions* m_actions;
    QWidget* m_window;
    QString m_currentProfile;
    models::PaletteModel m_model;
    std::vector<models::PaletteEntry> m_entries;
    std::vector<std::function<void()>> m_go; ///< parallel to m_entries
    QPointer<views::Palette> m_palette;
};

} // namespace app
