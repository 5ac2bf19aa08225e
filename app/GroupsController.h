// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/GroupRows.h"
#include "app/PageController.h"

#include <QTimer>

namespace views {
class GroupsPage;
}

namespace app {

enum class DataSubject;

/**
 * The consumer groups of a cluster: list, descriptions and lags fill in as answers come; a silent broker costs its own
 * groups and a banner. Refreshes every 30 s while it is in front. GUI thread.
 */
class GroupsController : public PageController
{
    Q_OBJECT
public:
    explicit GroupsController(ClusterSession* session, QObject* parent = nullptr);
    ~GroupsController() override;

    QWidget* page() const override;
    QString title() const override;
    void refresh() override;
    void setActive(bool active) override;
    /** "empty", "stable" …: only groups in this state (models::groups::sectionOf()); "all". */
    void showSection(const QString& section) override;
    QString section() const override;

private:
    void rebuildSoon();
    void rebuild();
    void updateState();
    void reset(const QString& group);
    void remove(const QStringList& groups);

    GroupRows m_rows;
    models::GroupModel m_model;
    QPointer<views::GroupsPage> m_page;
    QTimer m_rebuild; ///< gathers the many small answers of one refresh
    bool m_stale = true; ///< something changed while the page was hidden
};

} // namespace app
