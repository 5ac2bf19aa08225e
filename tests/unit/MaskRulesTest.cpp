// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/masking/MaskRules.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace kafka;
using namespace kafka::masking;

namespace {

MaskRule rule(MaskRule::What what, const char* where, const char* topics = "")
{
    MaskRule r;
    r.name = QLatin1String(where);
    r.what = what;
    r.where = QString::fromUtf8(where);
    r.topics = QLatin1String(topics);
    return r;
}

TEST(MaskRules, readBackAsTheyWere)
{
    EXPECT_TRUE(maskingToJson({}).isEmpty());
    EXPECT_EQ(maskingFromJson({}), Masking());
    Masking masking;
    masking.on = false;
    masking.rules = readyMadeRules();
    for (const auto what : {MaskRule::What::Field, MaskRule::What::Header, MaskRule::What::Pattern, MaskRule::What::Key})
        masking.rules->push_back(rule(what, hasWhere(what) ? "주문" : "", "orders*"));
    masking.rules->back().action = MaskRule::Action::Hash;
    masking.rules->front().on = false;
    masking.rules->at(4).keepLast = 2;
    for (MaskRule& r : *masking.rules)
        if (r.action != MaskRule::Action::Mask)
            r.keepLast = 4; // says nothing of others
    EXPECT_EQ(maskingFromJson(maskingToJson(masking)), masking);
    masking.rules = std::vector<MaskRule>(); // none is not the ready-made ones
    EXPECT_EQ(maskingFromJson(maskingToJson(masking)), masking);
}

TEST(MaskRules, whatIsNotUnderstoodIsAProblemAndNotNothing)
{
    const QJsonObject json {{QStringLiteral("rules"), QJsonArray {QJsonObject {{QStringLiteral("what"), QStringLiteral("iris scan")}}}}};
    const Masking masking = maskingFromJson(json);
    ASSERT_EQ(masking.rules->size(), 1U);
    EXPECT_TRUE(problemOf(masking.rules->front()));
}

TEST(MaskRules, problemsSayWhere)
{
    EXPECT_FALSE(problemOf(rule(MaskRule::What::Pattern, "order-\\d+")));
    EXPECT_EQ(problemOf(rule(MaskRule::What::Pattern, "ab[c"))->position, 2);
    EXPECT_EQ(problemOf(rule(MaskRule::What::Pattern, "hunter(\\d"))->position, 6);
    EXPECT_EQ(problemOf(rule(MaskRule::What::Pattern, "\\([(](a)b)c"))->position, 9);
    EXPECT_TRUE(problemOf(rule(MaskRule::What::Pattern, "a*"))) << "finds nothing everywhere";
    EXPECT_TRUE(problemOf(rule(MaskRule::What::Pattern, "")));
    EXPECT_FALSE(problemOf(rule(MaskRule::What::Field, "$.a[*].b")));
    EXPECT_FALSE(problemOf(rule(MaskRule::What::Field, "ssn")));
    const auto path = problemOf(rule(MaskRule::What::Field, "$.a["));
    ASSERT_TRUE(path);
    EXPECT_GE(path->position, 4);
    EXPECT_TRUE(path->toString().contains(QLatin1String("5"))) << path->toString().toStdString();
    EXPECT_EQ(problemOf(rule(MaskRule::What::Field, "$.a b"))->message,
              QStringLiteral("Not a path such as $.customer.name, $['a b'] or $.items[*].id."));
    EXPECT_TRUE(problemOf(rule(MaskRule::What::Header, "")));
}

TEST(MaskRules, topics)
{
    const auto matches = [](const char* patterns, const char* topic) { return topicMatches(QLatin1String(patterns), QLatin1String(topic)); };
    EXPECT_TRUE(matches("", "orders"));
    EXPECT_TRUE(matches(" , ", "orders"));
    EXPECT_TRUE(matches("orders", "orders"));
    EXPECT_FALSE(matches("orders", "orders2"));
    EXPECT_TRUE(matches("pay*, ord*s", "orders"));
    EXPECT_TRUE(matches("*", "x"));
    EXPECT_FALSE(matches("a*b*c", "abcb"));
    EXPECT_TRUE(matches("a*b*c", "a-b-bc"));
}

} // namespace
