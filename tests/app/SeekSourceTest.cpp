// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where groups have committed, as the fields above the messages are told.
#include "app/SeekSource.h"
#include "tests/app/Session.h"
#include "views/widgets/SeekFields.h"

#include <QComboBox>

TEST(SeekSource, GroupsThatCommitAreAskedForAtEachChoiceAndEachRead)
{
    const QString topic = QStringLiteral("orders");
    const QString billing = QStringLiteral("billing");
    tests::Session s;
    s.gateway->addTopic(topic, 2);
    s.gateway->addGroup(billing, {{{topic, 0}, 10}});
    s.gateway->addGroup(QStringLiteral("shared"));
    s.gateway->groups[QStringLiteral("shared")].type = kafka::GroupType::Share;
    ASSERT_TRUE(tests::eventually([&] { return s.session->isUp(); }));
    views::SeekFields fields;
    fields.setTopic(topic, 2);
    app::SeekSource source(&fields, s.session.get(), topic);
    const QString method = QStringLiteral("listGroupOffsets");
    auto* seek = fields.findChild<QComboBox*>(QStringLiteral("seek"));
    auto* group = fields.findChild<QComboBox*>(QStringLiteral("seekGroup"));
    s.gateway->failEntity(method, billing, FakeGateway::error(kafka::ErrorKind::Timeout, QStringLiteral("Too slow.")));
    seek->setCurrentIndex(seek->count() - 1);
    group->setEditText(billing);
    ASSERT_TRUE(tests::eventually([&] { return fields.problem().contains(QStringLiteral("Too slow.")); })) << qPrintable(fields.problem());
    EXPECT_EQ(group->count(), 1) << "share groups commit nothing";
    s.gateway->clearFaults();
    ASSERT_TRUE(fields.askAnew());
    ASSERT_TRUE(tests::eventually([&] { return fields.request().has_value(); })) << qPrintable(fields.problem());
    EXPECT_EQ(fields.request()->partitions.front().from, 10);
    s.gateway->groupOffsets[billing].front().offset = 20;
    ASSERT_TRUE(fields.askAnew());
    EXPECT_FALSE(fields.request()) << "what was known is old";
    ASSERT_TRUE(tests::eventually([&] { return fields.request().has_value(); })) << qPrintable(fields.problem());
    EXPECT_EQ(fields.request()->partitions.front().from, 20);
}
