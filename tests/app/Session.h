// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChangeJournal.h"
#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/TaskTracker.h"
#include "tests/support/FakeGateway.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace tests {

/** A session on a cluster in memory, with journal and tasks. */
struct Session
{
    explicit Session(kafka::Environment environment = kafka::Environment::Development, bool readOnly = false)
    {
        kafka::Profile profile;
        profile.id = QStringLiteral("p1");
        profile.name = QStringLiteral("Test");
        profile.bootstrapServers = QStringLiteral("localhost:9092");
        profile.environment = environment;
        profile.readOnly = readOnly;
        auto made = std::make_unique<FakeGateway>();
        gateway = made.get();
        gateway->addBrokers(3);
        session = std::make_unique<app::ClusterSession>(profile, std::move(made), &tasks, &journal);
        session->connectToCluster();
    }

    QTemporaryDir folder;
    app::TaskTracker tasks;
    app::ChangeJournal journal {folder.filePath(QStringLiteral("changes.jsonl"))};
    FakeGateway* gateway = nullptr;
    std::unique_ptr<app::ClusterSession> session;
};

template <typename Condition> bool eventually(Condition condition, int ms = 5000) { return QTest::qWaitFor(condition, ms); }

} // namespace tests
