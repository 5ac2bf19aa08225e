// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/GroupRows.h"
#include "app/PageController.h"
#include "models/MemberModel.h"

#include <QTimer>

namespace views {
class GroupPage;
}

namespace app {

/** One opened group: offsets, lag and members, refreshed every 5 s while in front; reset and delete. GUI thread. */
class GroupController : public PageController
{
    Q_OBJECT
public:
    GroupController(ClusterSession* session, const QString& group, QObject* parent = nullptr);
    ~GroupController() override;

    QWidget* page() const override;
    QString title() const override { return m_group; }
    void refresh() override;
    void setActive(bool active) override;
    void showSection(const QString& section) override;
    QString section() const override;

private:
    std::optional<kafka::GroupListing> listing() const;
    void rebuildSoon();
    void rebuild();
    void showWanted();
    void updateHead();
    void updateState();
    void reset(const std::vector<kafka::TopicPartition>& selected, const QString& topic);
    void remove();

    QString m_group;
    GroupRows m_rows;
    models::GroupOffsetsModel m_offsets;
    models::MemberModel m_members;
    QPointer<views::GroupPage> m_page;
    QTimer m_rebuild;
    std::optional<kafka::TopicPartition> m_wanted; ///< to be selected when it is there
    bool m_stale = true;
    QDateTime m_asked;
    kafka::GroupType m_listedAs = kafka::GroupType::Unknown; ///< when it was described anew because of it
};

} // namespace app
