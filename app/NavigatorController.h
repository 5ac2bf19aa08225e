// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageKey.h"

#include <QObject>
#include <QTimer>

namespace models {
class NavigatorModel;
}
namespace views {
class Navigator;
}

namespace app {

class ClusterSession;
class Context;

/** Fills the navigator from profiles and sessions, and turns its clicks into pages. GUI thread; owned by MainWindow. */
class NavigatorController : public QObject
{
    Q_OBJECT
public:
    NavigatorController(Context* context, views::Navigator* view, QObject* parent = nullptr);

    models::NavigatorModel* model() const { return m_model; }

Q_SIGNALS:
    void openRequested(const QString& profileId, const app::PageKey& key);

private:
    void watch(ClusterSession* session);
    void update();

    Context* m_context;
    models::NavigatorModel* m_model;
    QTimer m_soon; ///< many changes at once make one update
};

} // namespace app
