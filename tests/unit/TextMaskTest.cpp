// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/masking/TextMask.h"

#include <gtest/gtest.h>


using namespace kafka;
using namespace kafka::masking;
using What = MaskRule::What;

namespace {

MaskSet setOf(const char* field, bool readyMade = false)
{
    std::vector<MaskRule> rules;
    if (field) {
        MaskRule r;
        r.name = QStringLiteral("rule");
        r.what = What::Field;
        r.where = QString::fromUtf8(field);
        r.action = MaskRule::Action::Remove;
        rules.push_back(r);
    }
    if (readyMade)
        for (const MaskRule& r : readyMadeRules())
            rules.push_back(r);
    std::vector<std::shared_ptr<const ReadyRule>> ready;
    for (MaskRule& r : rules) {
        r.on = true;
        ready.push_back(makeReady(r));
    }
    return MaskSet(std::move(ready), "a key");
}

std::string masked(const MaskSet& set, QByteArrayView text, QByteArrayView separator = {})
{
    const MaskedText out = maskText(set, {text, separator});
    return out.state == MaskState::Clean ? text.toByteArray().toStdString() : out.state == MaskState::Hidden ? "(hidden)" : out.text.toStdString();
}

bool holds(const std::string& text, const char* what) { return text.find(what) != std::string::npos; }

/** Processor time of the shortest of some runs: others use the machine too. */
qint64 nanoseconds(const MaskSet& set, const QByteArray& text, QByteArrayView separator = {})
{
    qint64 best = std::numeric_limits<qint64>::max();
    const auto used = [] {
        timespec t {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return qint64(t.tv_sec) * 1'000'000'000 + t.tv_nsec;
    };
    for (int i = 0; i < 5; ++i) {
        const qint64 began = used();
        maskText(set, {text, separator});
        best = std::min(best, used() - began);
    }
    return best;
}

} // namespace

TEST(TextMask, patternsLookIntoTagsThatAreNoXml)
{
    const MaskSet set = setOf(nullptr, true);
    for (const char* text : {"<Person name=Kim ssn=900101-1234568 tel=010-1234-5678>", "<010-1234-5678>", "<a 010-1234-5678 b=\"x\">",
                             "<a b=\"x\" 010-1234-5678/>", "</010-1234-5678>", "<?p 010-1234-5678?>", "<!DOCTYPE a [<!ENTITY t \"010-1234-5678\">]>",
                             "<a t=&#48;10-1234-5678>", "<a \"010-1234-5678\">", "<a t=010-1234-5678", "<a b=\"010-1234-5678"}) {
        const std::string out = masked(set, text);
        EXPECT_FALSE(holds(out, "1234-5678")) << out;
        EXPECT_FALSE(holds(out, "1234568")) << out;
    }
    const char* clean = "<a b=c d='e' f><g/></a>";
    EXPECT_EQ(masked(set, clean), clean);
}

TEST(TextMask, fieldsOfTagsThatAreNoXml)
{
    const MaskSet set = setOf("ssn");
    EXPECT_EQ(masked(set, "<p name=Kim ssn=12 34 tel=5>"), "<p name=Kim ssn=(removed) tel=5>");
    EXPECT_EQ(masked(set, "<p ssn = 12/34>x</p>"), "<p ssn = (removed)>x</p>");
    EXPECT_EQ(masked(set, "<p ssn=12"), "<p ssn=(removed)");
    EXPECT_EQ(masked(set, "<ssn></b>12</ssn>"), "<ssn></b>(removed)</ssn>") << "what closes nothing ends no rule";
    EXPECT_EQ(masked(set, "<p><br>1</p><ssn>2</ssn><p>3</p>"), "<p><br>1</p><ssn>(removed)</ssn><p>3</p>");
    EXPECT_EQ(masked(set, "<p a=b <ssn>12</ssn>"), "<p a=b <ssn>(removed)</ssn>");
    EXPECT_EQ(masked(set, "<ssn><!-- 12 --></ssn>"), "<ssn><!--(removed)--></ssn>");
}

TEST(TextMask, fieldsOfXmlBehindAMarkOrInOtherText)
{
    const MaskSet set = setOf("ssn");
    EXPECT_EQ(masked(set, "\xef\xbb\xbf<a><ssn>12</ssn></a>"), "\xef\xbb\xbf<a><ssn>(removed)</ssn></a>");
    EXPECT_EQ(masked(set, "\xef\xbb\xbf{\"ssn\":12}"), "\xef\xbb\xbf{}");
    EXPECT_EQ(masked(set, "{\"x\":\"<a><ssn>12</ssn></a>\"}"), "{\"x\":\"<a><ssn>(removed)</ssn></a>\"}");
    EXPECT_EQ(masked(set, "{\"x\":\"said <ssn>12</ssn>\"}"), "{\"x\":\"said <ssn>(removed)</ssn>\"}");
    EXPECT_EQ(masked(set, "log text <ssn>12</ssn>"), "log text <ssn>(removed)</ssn>");
    EXPECT_EQ(masked(set, "a,<ssn>12</ssn>,b", ","), "a,<ssn>(removed)</ssn>,b");
    EXPECT_EQ(masked(set, "<a><![CDATA[<ssn>12</ssn>]]></a>"), "<a><![CDATA[<ssn>(removed)</ssn>]]></a>");
    EXPECT_EQ(masked(set, "<a><!-- <ssn>12</ssn> --></a>"), "<a><!-- <ssn>(removed)</ssn> --></a>");
    EXPECT_EQ(masked(set, "<a>{\"ssn\":\"12\",\"b\":1}</a>"), "<a>{&quot;b&quot;:1}</a>");
    EXPECT_FALSE(holds(masked(set, "{\"a\":1} <ssn>12</ssn>"), "12"));
    EXPECT_EQ(masked(set, "1 < 2 and <5>"), "1 < 2 and <5>");
}

// An element that is never closed, entities that are none, lines without a separator.
TEST(TextMask, timeGrowsWithTheLength)
{
    struct Case
    {
        const char* piece;
        const char* separator;
    };
    for (const Case& c : {Case {"<a>x", ""}, Case {"&", ""}, Case {"x\n", ";"}, Case {"</b>", ""}}) {
        const MaskSet set = setOf("$.ssn");
        const QByteArray begin = c.separator[0] != '\0' ? QByteArray() : QByteArray("<a>");
        const qsizetype length = qsizetype(qstrlen(c.piece));
        const auto text = [&](qsizetype size) { return begin + QByteArray(c.piece).repeated(size / length) + (c.piece[0] == '&' ? ";" : ""); };
        const qint64 quarter = nanoseconds(set, text(64 << 10), c.separator);
        const qint64 whole = nanoseconds(set, text(256 << 10), c.separator);
        EXPECT_LT(whole, quarter * 9) << c.piece << ": four times the text";
    }
}
