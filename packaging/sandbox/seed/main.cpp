// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// castellan-seed: fills the sandbox, once, with what a real cluster holds; then keeps it alive.
#include "Content.h"
#include "Live.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

namespace {

constexpr const char* usage = "castellan-seed fills the sandbox. The servers are in CASTELLAN_BOOTSTRAP.\n"
                              "  --fill              topics, messages and groups (once, on a new cluster)\n"
                              "  --under-replicated  the topic whose third replicas are on broker 4, which must run; it is stopped afterwards\n"
                              "  --trickle           new messages and the groups' members, until SIGTERM\n";

std::int64_t now() { return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count(); }

void fill(const std::string& bootstrap)
{
    seed::Client client(bootstrap);
    client.createTopics(seed::topics());
    client.produce(seed::messages(now()), {{"compression.type", "lz4"}});
    client.produce(seed::edgeCases(), {{"message.max.bytes", "2000000"}});
    const auto note = [](const char* key, const char* value) { return seed::Message {.topic = "edge-cases", .key = key, .value = value}; };
    client.produceTransaction({note("transaction", "committed 1 of 2"), note("transaction", "committed 2 of 2")}, true);
    client.produceTransaction({note("transaction", "aborted 1 of 2"), note("transaction", "aborted 2 of 2")}, false);
    client.produce({note("plain", "after the aborted transaction")});
    client.commitOffsets("order-service", {{"orders"}});
    client.commitOffsets("payment-service", {{"payments"}});
    client.commitOffsets("analytics", {{"orders", 0.4, ""}});
    client.commitOffsets("fraud-check", {{"payments", 0.7, ""}});
    client.commitOffsets("nightly-report", {{"orders", 0.9, "batch 2026-03-01"}, {"customers", 1, "batch 2026-03-01"}});
}

void fillUnderReplicated(const std::string& bootstrap)
{
    seed::Client client(bootstrap);
    client.createTopics({seed::underReplicatedTopic()});
    client.produce(seed::shipments(now()));
}

} // namespace

int main(int argc, char** argv)
{
    const char* const bootstrap = std::getenv("CASTELLAN_BOOTSTRAP");
    const std::string_view command = argc == 2 ? argv[1] : "";
    try {
        if (!bootstrap || !*bootstrap)
            std::fputs(usage, stderr);
        else if (command == "--fill")
            return fill(bootstrap), 0;
        else if (command == "--under-replicated")
            return fillUnderReplicated(bootstrap), 0;
        else if (command == "--trickle")
            return seed::live(bootstrap), 0;
        else
            std::fputs(usage, stderr);
        return 2;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "castellan-seed: %s\n", problem.what());
        return 1;
    }
}
