// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TopicFactsReader.h"

#include <QStringList>

namespace app {

class ClusterData;

/**
 * What shows that topics are in use, before they or their records are deleted: the newest record's time, groups with
 * members, and groups whose committed offsets moved between two readings (a group without members may still be in use).
 * Keeps the first reading of each group, so that a plan that is computed again tells what moved meanwhile. GUI thread.
 */
class TopicEvidence
{
public:
    /** Starts from what the session's cache already knows of these topics' groups. */
    void begin(const ClusterData& data, const QStringList& topics);
    /** Groups with offsets on the topics: to be read afresh. */
    QStringList groups() const { return m_groups; }
    /** One sentence per finding; never empty. */
    QStringList lines(const ClusterData& data, const QStringList& topics, const TopicReading& reading);

private:
    QStringList m_groups;
    QHash<QString, kafka::GroupOffsetsPtr> m_first;
};

/** Groups with offsets on a topic are known: the session has read the offsets of every group. */
bool groupOffsetsKnown(const ClusterData& data);

} // namespace app
