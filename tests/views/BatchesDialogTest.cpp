// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/BatchesDialog.h"

#include <QLabel>

#include <gtest/gtest.h>

// Walk 3: "producer 4,001 from offset 6, producer 4,002 …" cannot be read as a list.
TEST(BatchesDialog, ProducersOfAbortedTransactionsCanBeToldApart)
{
    views::BatchesDialog dialog(QStringLiteral("Test"), QStringLiteral("orders"), 0, 6, nullptr);
    kafka::PartitionBatches found;
    found.aborted = {{4'001, 1'006}, {4'002, 1'010}};
    dialog.showBatches(found);
    QString facts;
    for (const auto* label : dialog.findChildren<QLabel*>())
        facts += label->text();
    EXPECT_TRUE(facts.contains(QStringLiteral("Aborted transactions: producer 4001 from offset 1,006; producer 4002 from offset 1,010.")))
        << facts.toStdString();
}
