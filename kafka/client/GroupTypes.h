// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Group.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>

namespace kafka {

/** A group that librdkafka cannot describe. */
struct OtherGroup
{
    QString id;
    GroupType type = GroupType::Unknown;
    QString typeName; ///< as the broker calls it
};

/** Of what type the groups were when they were last listed: it says how to ask for them. Any thread; owned by the gateway. */
class GroupTypes
{
public:
    void take(const std::vector<GroupListing>& groups)
    {
        const QMutexLocker lock(&m_mutex);
        for (const auto& group : groups) {
            // librdkafka refuses classic groups of protocols that are not the consumers'.
            const bool otherProtocol = group.type == GroupType::Classic && !group.protocolType.isEmpty() && group.protocolType != u"consumer";
            if (otherProtocol || group.type == GroupType::Share || group.type == GroupType::Streams || group.type == GroupType::Other)
                m_others.insert(group.id, {group.id, group.type, group.typeName});
            else
                m_others.remove(group.id);
        }
    }
    /** Takes out of `groups` those that librdkafka cannot describe. */
    std::vector<OtherGroup> takeOthers(QStringList& groups) const
    {
        const QMutexLocker lock(&m_mutex);
        std::vector<OtherGroup> others;
        groups.removeIf([&](const QString& id) {
            const auto it = m_others.constFind(id);
            if (it == m_others.cend())
                return false;
            others.push_back(*it);
            return true;
        });
        return others;
    }

private:
    mutable QMutex m_mutex;
    QHash<QString, OtherGroup> m_others;
};

} // namespace kafka
