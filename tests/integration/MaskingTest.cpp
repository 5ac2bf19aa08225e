// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of a production cluster, masked, raw and masked again.
#include "tests/integration/Records.h"
#include "tests/support/WorkerProgram.h"
#include "views/dialogs/ShowRawDialog.h"
#include "views/widgets/MaskBadge.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

TEST_F(Records, WhatAFailedFilterQuotedIsMaskedAgainWithTheRest)
{
    tests::useBuiltWorker();
    const QString topic = QStringLiteral("records-masked-again");
    createTopic(topic, 1);
    Sender sender;
    sender.send(topic, 0, "k", "call 010-1234-5678");
    sender.flush();
    Profile profile = profileFor(KafkaCluster::shared().bootstrap());
    profile.environment = Environment::Production;
    OpenedTopic opened(topic, profile);
    auto* page = opened.page;
    ASSERT_TRUE(page);
    app::RecordController& controller = *opened.controller;
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.model()->rowCount() == 1; }, 30'000));
    const auto trigger = [&](const char* action) {
        for (QAction* a : page->maskBadge()->menu()->actions())
            if (a->text().remove(QLatin1Char('&')) == QString::fromUtf8(action))
                return a->trigger();
        ADD_FAILURE() << "no action " << action;
    };
    trigger("Show raw…");
    auto* dialog = page->window()->findChild<views::ShowRawDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("rawReason"))->setText(QStringLiteral("ticket 4711"));
    dialog->findChild<QPushButton*>(QStringLiteral("showRaw"))->click();

    page->findChild<QLineEdit*>(QStringLiteral("filterMessages"))->setText(QStringLiteral("js: throw new Error(value); return true"));
    const auto said = [&] {
        QString all = page->banner()->text();
        for (const QLabel* label : page->findChildren<QLabel*>())
            all += QLatin1Char('\n') + label->text() + QLatin1Char('\n') + label->accessibleDescription();
        return all;
    };
    page->read(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.reader()->progress().state == ScanState::FilterFailed; }, 30'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->banner()->text().contains(QStringLiteral("010-1234-5678")); }, 30'000)) << said().toStdString();
    trigger("Mask again");
    EXPECT_FALSE(said().contains(QStringLiteral("010-1234-5678"))) << said().toStdString();
}
