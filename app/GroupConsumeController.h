// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/GroupMembership.h"
#include "app/PageController.h"

namespace views {
class GroupConsumePage;
}

namespace app {

class MaskingController;

/**
 * The tab of a membership: shows the one that the session has for the group, or offers to join. Closing it leaves the group; that goes on
 * behind it (GroupMembership). GUI thread.
 */
class GroupConsumeController : public PageController
{
    Q_OBJECT
public:
    GroupConsumeController(ClusterSession* session, const QString& group, QObject* parent = nullptr);
    ~GroupConsumeController() override;

    QWidget* page() const override;
    QString title() const override;
    void refresh() override;
    void setActive(bool active) override;
    void close() override;

    GroupMembership* membership() const { return m_membership; }

private:
    void attach();
    void showState();
    QString stateLine() const;
    QString toCommitLine() const;
    QString whyNotCommittable() const;

    const QString m_group;
    QPointer<GroupMembership> m_membership;
    QPointer<views::GroupConsumePage> m_page;
    MaskingController* m_masking;
};

} // namespace app
