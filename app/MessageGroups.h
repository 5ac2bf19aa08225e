// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/MessageGroupModel.h"

#include <QPointer>

#include <functional>

class QWidget;

namespace views {
class MessageGroupsDialog;
}

namespace app {

class ClusterSession;

/** "Groups at this message…": asks for the groups' offsets and shows where each is as seen from the message. Lives as long as its dialog. GUI thread. */
class MessageGroups : public QObject
{
    Q_OBJECT
public:
    /** `open` is called with the group that the person chose. */
    static void show(ClusterSession* session, const kafka::TopicPartition& partition, qint64 offset, QWidget* parent,
                     std::function<void(const QString& group)> open);

private:
    MessageGroups(ClusterSession* session, const kafka::TopicPartition& partition, qint64 offset, QWidget* parent);
    void fill();

    ClusterSession* m_session;
    const kafka::TopicPartition m_partition;
    const qint64 m_offset;
    models::MessageGroupModel m_model;
    QPointer<views::MessageGroupsDialog> m_dialog;
};

} // namespace app
