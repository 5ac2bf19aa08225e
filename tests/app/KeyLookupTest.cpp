// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a key that other partitions hold, too; that it is found there: tests/integration/KeyLookupTest.cpp.
#include "app/KeyLookup.h"

#include <gtest/gtest.h>

TEST(KeyLookup, NamesEveryOtherPartition)
{
    const QString all = app::KeyLookup::foundElsewhere({{1, 109}, {4, 1'074}}, 3, true);
    EXPECT_TRUE(all.startsWith(QStringLiteral("The same key is also in partition 1 (offset 109), 4 (offset 1,074), not only in partition 3: ")))
        << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("searched")));
    const QString some = app::KeyLookup::foundElsewhere({{1, 109}}, 3, false);
    EXPECT_TRUE(some.endsWith(QStringLiteral("not searched to their end: more of them may hold it."))) << some.toStdString();
}
