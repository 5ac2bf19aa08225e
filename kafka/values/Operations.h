// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace kafka {

/** What a connection may do with a resource (KIP-430): Kafka's own names of ACL operations, in the order of their codes. */
using Operations = QStringList;

enum class ResourceKind { Cluster, Topic, Group };

/** From the bit field of an answer (bit n = operation of code n). nullopt: the broker did not tell (−2147483648). */
std::optional<Operations> operationsFromBits(qint32 bits);

/** Those that every version of Kafka knows for this kind of resource, in the order of their codes. */
Operations knownOperations(ResourceKind kind);

} // namespace kafka
