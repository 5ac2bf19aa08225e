// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/Operations.h"

#include <initializer_list>

namespace kafka {

namespace {

/** By code (org.apache.kafka.common.acl.AclOperation); 0 to 2 (unknown, any, all) are never told. */
constexpr const char* names[]
    = {nullptr,    nullptr,         nullptr,           "Read",         "Write",           "Create",       "Delete",         "Alter",
       "Describe", "ClusterAction", "DescribeConfigs", "AlterConfigs", "IdempotentWrite", "CreateTokens", "DescribeTokens", "TwoPhaseCommit"};

Operations named(std::initializer_list<int> codes)
{
    Operations operations;
    for (const int code : codes)
        operations.append(QString::fromLatin1(names[code]));
    return operations;
}

} // namespace

std::optional<Operations> operationsFromBits(qint32 bits)
{
    if (bits < 0)
        return std::nullopt;
    Operations operations;
    for (int code = 3; code < 31; ++code) {
        if (bits & (1 << code))
            operations.append(code < int(std::size(names)) ? QString::fromLatin1(names[code]) : QStringLiteral("%1").arg(code));
    }
    return operations;
}

Operations knownOperations(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Cluster: return named({5, 7, 8, 9, 10, 11, 12});
    case ResourceKind::Topic: return named({3, 4, 5, 6, 7, 8, 10, 11});
    case ResourceKind::Group: return named({3, 6, 8});
    }
    return {};
}

} // namespace kafka
