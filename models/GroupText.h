// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Group.h"
#include "models/TableModel.h"

#include <QString>

#include <optional>

/** How groups read, the same on every page: Kafka's own words. */
namespace models::groups {

QString stateText(kafka::GroupState state);
/** The section of the groups page that shows only groups in this state: "empty"; the same in every language. */
QString sectionOf(kafka::GroupState state);
std::optional<kafka::GroupState> stateOf(const QString& section);
/** How it is marked: rebalancing is a warning, dead an error. */
models::State stateMark(kafka::GroupState state);
/** "classic", "consumer" (KIP-848), "share", "streams"; "unknown". */
QString typeText(kafka::GroupType type);
/** The same of a listed group; types and states that Castellan does not know keep the broker's name. */
QString typeText(const kafka::GroupListing& group);
QString stateText(const kafka::GroupListing& group);
/** "orders:0-3,7 payments:1": as the reset form takes it back. Empty list: empty text. Sorts and joins ranges. */
QString partitionsText(std::vector<kafka::TopicPartition> partitions);
/** Why nothing can be changed in groups of this type with this client; empty = it can. */
QString whyNotSupported(kafka::GroupType type);
/** Why groups of this type have no committed offsets to show; empty = they may have. */
QString whyNoOffsets(kafka::GroupType type);
/** Free text of a committer: UTF-8 as it is, anything else as 0x…; empty for null. */
QString metadataText(const QByteArray& metadata);

} // namespace models::groups
