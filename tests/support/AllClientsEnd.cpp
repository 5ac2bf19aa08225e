// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// For every test program that makes clients: all of them end before the program does, and nothing is left running or leaked.
#include "kafka/client/RdKafkaAdminGateway.h"

#include <gtest/gtest.h>

namespace {

class AllClientsEnd : public ::testing::Environment
{
public:
    void TearDown() override { EXPECT_TRUE(kafka::waitForClosedGateways(std::chrono::seconds(30))); }
};
[[maybe_unused]] const auto* const allClientsEnd = ::testing::AddGlobalTestEnvironment(new AllClientsEnd);

} // namespace
