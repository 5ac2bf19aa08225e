// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/Operations.h"

#include <gtest/gtest.h>

#include <limits>

using namespace kafka;

// The bits of org.apache.kafka.common.acl.AclOperation, as KIP-430 puts them.
TEST(Operations, BitsAreNamedAsKafkaNamesThem)
{
    EXPECT_EQ(operationsFromBits((1 << 3) | (1 << 8)), (QStringList {QStringLiteral("Read"), QStringLiteral("Describe")}));
    EXPECT_EQ(operationsFromBits((1 << 9) | (1 << 10) | (1 << 11) | (1 << 12)),
              (QStringList {QStringLiteral("ClusterAction"), QStringLiteral("DescribeConfigs"), QStringLiteral("AlterConfigs"),
                            QStringLiteral("IdempotentWrite")}));
    EXPECT_EQ(operationsFromBits(0), QStringList());
    EXPECT_EQ(operationsFromBits(std::numeric_limits<qint32>::min()), std::nullopt) << "not told";
    EXPECT_EQ(operationsFromBits(1 << 30), QStringList {QStringLiteral("30")}) << "younger than this program";
    EXPECT_EQ(operationsFromBits(0b111), QStringList()) << "unknown, any, all are no operations";
}

TEST(Operations, EachKindOfResourceHasItsOwn)
{
    // What a broker without an authorizer tells: every operation that there is.
    EXPECT_EQ(knownOperations(ResourceKind::Cluster), operationsFromBits(0b1111110100000));
    EXPECT_EQ(knownOperations(ResourceKind::Topic), operationsFromBits(0b110111111000));
    EXPECT_EQ(knownOperations(ResourceKind::Group), operationsFromBits(0b101001000));
}
