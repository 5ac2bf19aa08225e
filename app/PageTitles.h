// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageKey.h"
#include "kafka/values/Cluster.h"

#include <QJsonObject>

#include <optional>

namespace app {

/** What a page is called while it has no controller: "Topics", "orders". */
QString pageTitle(const PageKey& key);
/** Name of a section of the navigator: "Consumer groups". */
QString sectionTitle(PageKey::Kind kind);
/** The section of a group's page that shows this partition, and of a topic's page that shows the message there. */
QString partitionSection(const kafka::TopicPartition& partition);
QString messageSection(qint32 partition, qint64 offset);
std::optional<kafka::TopicPartition> partitionOfSection(const QString& section);
/** Partition and offset. */
std::optional<std::pair<qint32, qint64>> messageOfSection(const QString& section);
/** For the saved state; words that stay when the enum changes. */
QJsonObject toJson(const PageKey& key);
std::optional<PageKey> pageKeyFrom(const QJsonObject& object);

} // namespace app
