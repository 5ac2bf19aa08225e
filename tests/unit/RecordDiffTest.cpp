// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/compare/RecordDiff.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace kafka;
using namespace kafka::compare;

namespace {

struct Message
{
    QByteArray value;
    QByteArray key = "k";
    std::vector<HeaderView> headers {};
    qint64 offset = 1;
    QString charset {};
};

Side side(const Message& m)
{
    RecordBatchBuilder builder;
    builder.add(QStringLiteral("orders"),
                {0, m.offset, 1'773'480'413'589, TimestampType::CreateTime, m.key.isNull() ? QByteArrayView() : QByteArrayView(m.key),
                 m.value.isNull() ? QByteArrayView() : QByteArrayView(m.value), m.headers});
    const RecordBatchPtr batch = builder.take();
    return {batch->at(0), batch, m.charset};
}

Comparison compared(const Message& left, const Message& right) { return compareRecords(side(left), side(right), QTimeZone::utc()); }

/** Rows of the part in the aspect, without notes and equal ones: "≠ $.a: 1 | 2". */
QStringList differences(const Comparison& c, Part part, Aspect aspect)
{
    QStringList lines;
    for (const Row& row : c.rows)
        if (row.part == part && !row.note && row.kind != Difference::None && (row.aspect == Aspect::Both || row.aspect == aspect))
            lines << QStringLiteral("%1 %2: %3 | %4").arg(sign(row), row.where, row.left, row.right);
    return lines;
}
QStringList fields(const QByteArray& left, const QByteArray& right) { return differences(compared({left}, {right}), Part::Value, Aspect::Fields); }
QStringList lines(const QByteArray& left, const QByteArray& right) { return differences(compared({left}, {right}), Part::Value, Aspect::Lines); }
QString verdict(const Message& left, const Message& right, Part part = Part::Value) { return compared(left, right).verdicts[size_t(part)]; }

QStringList notes(const Comparison& c, Part part)
{
    QStringList all;
    for (const Row& row : c.rows)
        if (row.part == part && row.note)
            all << QStringLiteral("%1|%2|%3").arg(row.where, row.left, row.right);
    return all;
}

} // namespace

TEST(RecordDiffTest, R48_FieldsOfJsonWithTheirNumbersAndDuplicates)
{
    const std::tuple<const char*, const char*, std::vector<const char*>> rows[] = {
        {R"({"a":1,"b":2})", R"({"a":1,"b":3})", {"≠ $.b: 2 | 3"}},
        {R"({"a":1})", R"({"a":"1"})", {"≠ $.a: 1 | \"1\""}},
        {R"({"a":1,"b":2})", R"({"b":2})", {"− $.a: 1 | "}},
        {R"({"b":2})", R"({"b":2,"a":{"x":null}})", {"+ $.a:  | {\"x\":null}"}},
        {R"({"a":1.0})", R"({"a":1.00})", {"≈ $.a: 1.0 | 1.00"}},
        {R"({"a":12345678901234567890})", R"({"a":12345678901234567891})", {"≠ $.a: 12345678901234567890 | 12345678901234567891"}},
        {R"({"a":1e9999999999999999999})", R"({"a":2e9999999999999999999})", {"≠ $.a: 1e9999999999999999999 | 2e9999999999999999999"}},
        {R"({"a":"A"})", R"({"a":"\u0041"})", {"≈ $.a: \"A\" | \"\\u0041\""}},
        {R"({"a":1,"b":2})", R"({"b":2,"a":1})", {"⇅ $: a, b | b, a"}},
        {R"({"a":1,"a":2})", R"({"a":1,"a":3})", {"≠ $.a (2): 2 | 3"}},
        {R"({"a":1,"a":2})", R"({"a":1})", {"− $.a (2): 2 | "}},
        {R"({"a b":{"":1}})", R"({"a b":{"":2}})", {"≠ $[\"a b\"][\"\"]: 1 | 2"}},
        {R"([1,2,3])", R"([1,3])", {"− $[1]: 2 | "}},
        {R"([1,3])", R"([1, 2, 3])", {"+ $[1]:  | 2"}},
        {R"([{"id":1},{"id":2,"x":1}])", R"([{"id":0},{"id":1},{"id":2,"x":2}])", {"+ $[0]:  | {\"id\":0}", "≠ $[1 → 2].x: 1 | 2"}},
        {R"([[1],[2]])", R"([[1],{"a":2}])", {"≠ $[1]: [2] | {\"a\":2}"}},
        {R"([1,2])", R"([2,1])", {"− $[0]: 1 | ", "+ $[1]:  | 1"}},
        {R"({"a":true})", R"({"a":null})", {"≠ $.a: true | null"}},
        {"17", "18", {"≠ $: 17 | 18"}},
        {R"({"a":[1, 2]})", R"({"a":[1,2]})", {}},
    };
    for (const auto& [left, right, expected] : rows) {
        QStringList wanted;
        for (const char* line : expected)
            wanted << QString::fromUtf8(line);
        EXPECT_EQ(fields(left, right).join(u'\n').toStdString(), wanted.join(u'\n').toStdString()) << left << " and " << right;
    }
}

TEST(RecordDiffTest, SaysWhenOnlyOrderOrWhiteSpaceOrWritingDiffers)
{
    EXPECT_EQ(verdict({R"({"a":1,"b":2})"}, {R"({ "a": 1, "b": 2 })"}), QStringLiteral("only white space differs"));
    EXPECT_EQ(verdict({R"({"a":1,"b":2})"}, {R"({"b":2,"a":1})"}), QStringLiteral("only the order of members differs"));
    EXPECT_EQ(verdict({R"({"a":1.0})"}, {R"({"a":1})"}), QStringLiteral("only the writing of values differs: they are equal"));
    EXPECT_EQ(verdict({R"({"a":1.0,"b":2})"}, {R"({"b":2,"a":1})"}), QStringLiteral("only the order of members and the writing of values differ"));
    EXPECT_EQ(verdict({R"({"a":1,"b":2})"}, {R"({"b":3,"a":1})"}), QStringLiteral("2 differences"));
    EXPECT_EQ(verdict({R"({"a":1})"}, {R"({"a":1})"}), QStringLiteral("equal, 7 bytes"));
    EXPECT_EQ(verdict({"{}"}, {"{}"}, Part::Key), QStringLiteral("equal, 1 byte"));
}

TEST(RecordDiffTest, LinesOfJsonAreThoseOfTheTextIndentedAnew)
{
    EXPECT_EQ(lines(R"({"a":1,"b":[1.10,2]})", R"({"a":1,"b":[1.1,2]})"), QStringList(QStringLiteral("≠ line 4:     1.10, |     1.1,")));
    EXPECT_TRUE(lines(R"({"a":1})", R"({ "a" : 1 })").isEmpty());
    const Comparison c = compared({R"({"a":1,"a":2})"}, {R"({"a":1,"a":3})"});
    EXPECT_TRUE(c.json);
    EXPECT_EQ(differences(c, Part::Value, Aspect::Lines), QStringList(QStringLiteral("≠ line 3:   \"a\": 2 |   \"a\": 3")));
}

TEST(RecordDiffTest, TextLineByLine)
{
    EXPECT_EQ(lines("a\nb\nc", "a\nx\nc"), QStringList(QStringLiteral("≠ line 2: b | x")));
    EXPECT_EQ(lines("a\nb\nc", "a\nc"), QStringList(QStringLiteral("− line 2: b | ")));
    EXPECT_EQ(lines("a\nc", "a\nb\nc"), QStringList(QStringLiteral("+ line 2:  | b")));
    EXPECT_EQ(lines("a\nb", "a\r\nb"), QStringList(QStringLiteral("≠ line 1: a | a␍"))) << "line ends are seen";
    EXPECT_EQ(lines("a", "a\n"), QStringList(QStringLiteral("+ line 2:  | "))) << "a line break at the end, too";
    EXPECT_EQ(lines("x\nno json {", "x\nno json ["), QStringList(QStringLiteral("≠ line 2: no json { | no json [")));
    const QStringList far = lines(QByteArray(5000, 'a') + "1" + QByteArray(5000, 'b'), QByteArray(5000, 'a') + "2" + QByteArray(5000, 'b'));
    ASSERT_EQ(far.size(), 1);
    EXPECT_TRUE(far[0].startsWith(QStringLiteral("≠ line 1, byte 5001: …a"))) << far[0].toStdString();
    EXPECT_TRUE(far[0].contains(QStringLiteral("a1b")) && far[0].contains(QStringLiteral("a2b")) && far[0].size() < 700) << far[0].toStdString();
}

// CP949 (EUC-KR): "한글" and "한국".
TEST(RecordDiffTest, TextInTheTopicsCharset)
{
    const Message left {"\xc7\xd1\xb1\xdb", "k", {}, 1, QStringLiteral("EUC-KR")};
    const Message right {"\xc7\xd1\xb1\xb9", "k", {}, 1, QStringLiteral("EUC-KR")};
    EXPECT_EQ(differences(compared(left, right), Part::Value, Aspect::Lines), QStringList(QStringLiteral("≠ line 1: 한글 | 한국")));
}

TEST(RecordDiffTest, BytesInHexWithTheFirstDifferentOne)
{
    QByteArray left(100, '\0');
    QByteArray right = left;
    right[85] = '\x0a';
    right += '\x07';
    const Comparison c = compared({left}, {right});
    const QStringList found = differences(c, Part::Value, Aspect::Lines);
    ASSERT_EQ(found.size(), 2);
    EXPECT_TRUE(found[0].startsWith(QStringLiteral("≠ byte 80: 00 00 00 00 00 00 00"))) << found[0].toStdString();
    EXPECT_TRUE(found[0].contains(QStringLiteral("| 00 00 00 00 00 0a"))) << found[0].toStdString();
    EXPECT_EQ(found[1], QStringLiteral("≠ byte 96: 00 00 00 00 | 00 00 00 00 07"));
    EXPECT_EQ(notes(c, Part::Value).value(0), QStringLiteral("First different byte: 85|0x00|0x0a"));
    EXPECT_EQ(c.verdicts[size_t(Part::Value)], QStringLiteral("bytes differ from byte 85 on"));
    EXPECT_EQ(notes(compared({QByteArray(3, '\0')}, {QByteArray(5, '\0')}), Part::Value).value(0),
              QStringLiteral("First different byte: 3|ends after 3 bytes|0x00"));
}

TEST(RecordDiffTest, R45_NullEmptyAndDataThatReadsLikeIt)
{
    const auto value = [](const QByteArray& left, const QByteArray& right) { return lines(left, right).join(u'/'); };
    EXPECT_EQ(value({}, ""), QStringLiteral("≠ : (null) | (empty)"));
    EXPECT_EQ(value({}, "(null)"), QStringLiteral("≠ : (null) | \"(null)\""));
    EXPECT_EQ(verdict({QByteArray()}, {QByteArray()}), QStringLiteral("equal"));
    EXPECT_EQ(verdict({QByteArray()}, {QByteArray("")}), QStringLiteral("changed"));
}

TEST(RecordDiffTest, R46_HeadersKeepOrderAndDuplicates)
{
    const HeaderView a1 {"trace", "a"};
    const HeaderView a2 {"trace", "b"};
    const HeaderView id {"id", "7"};
    const HeaderView none {"id", {}};
    const HeaderView empty {"id", ""};
    const auto headers = [](std::vector<HeaderView> left, std::vector<HeaderView> right) {
        return differences(compared({"v", "k", left}, {"v", "k", right}), Part::Headers, Aspect::Lines).join(u'/');
    };
    EXPECT_EQ(headers({a1, a2}, {a1, a2}), QString());
    EXPECT_EQ(headers({a1, a2}, {a2}), QStringLiteral("− 1: trace: a | "));
    EXPECT_EQ(headers({a1, id}, {a1, a2, id}), QStringLiteral("+ 2: trace:  | b"));
    EXPECT_EQ(headers({a1, id}, {a2, id}), QStringLiteral("≠ 1: trace: a | b"));
    EXPECT_EQ(headers({none}, {empty}), QStringLiteral("≠ 1: id: (null) | (empty)"));
    EXPECT_EQ(verdict({"v", "k", {a1, a2}}, {"v", "k", {a2, a1}}, Part::Headers), QStringLiteral("only their order differs"));
    EXPECT_EQ(verdict({"v"}, {"v"}, Part::Headers), QStringLiteral("none"));
}

TEST(RecordDiffTest, AsText)
{
    const HeaderView id {"id", "7"};
    const Comparison c = compared({"{\"a\":1,\"b\":2}", "k", {id}, 5}, {"{\"a\":1,\"b\":3}", "k2", {id}, 9});
    EXPECT_EQ(plainText(c, QStringLiteral("L"), QStringLiteral("R"), Aspect::Lines).toStdString(), R"(--- L
+++ R

Record: 2 differences
= Topic: orders
= Partition: 0
≠ Offset: 5 → 9
= Time: 2026-03-14 09:26:53.589 (1773480413589)
= Time type: CreateTime
≠ Key size: 1 → 2
= Value size: 13
= Headers: 1

Key: 1 difference
· First different byte: 1: ends after 1 byte / 0x32
≠ line 1: k → k2

Headers: equal
= 1: id: 7

Value: 1 difference
· First different byte: 11: 0x32 / 0x33
  {
    "a": 1,
-   "b": 2
+   "b": 3
  }
)");
    EXPECT_TRUE(plainText(c, QStringLiteral("L"), QStringLiteral("R"), Aspect::Fields).endsWith(QStringLiteral("\n≠ $.b: 2 → 3\n")));
    EXPECT_EQ(c.summary(), QStringLiteral("Record: 2 differences. Key: 1 difference. Headers: equal. Value: 1 difference."));
}

// What is large is cut and said to be; nothing is looked at for long.
TEST(RecordDiffTest, LargeOnesAreCutAndSaidToBe)
{
    QByteArray left;
    for (int i = 0; left.size() < (12 << 20); ++i)
        left += "line " + QByteArray::number(i) + "\n";
    QByteArray right = left;
    right[9 << 20] = '#';
    QElapsedTimer clock;
    clock.start();
    const Comparison c = compared({left}, {right});
    EXPECT_EQ(differences(c, Part::Value, Aspect::Lines).size(), 1);
    EXPECT_TRUE(notes(c, Part::Value).value(1).startsWith(QStringLiteral("Large: compared from byte 94371")))
        << notes(c, Part::Value).value(1).toStdString();
    for (qsizetype i = 0; i < right.size(); i += 10)
        right[i] = char('A' + i % 26);
    const Comparison many = compared({left}, {right});
    EXPECT_LE(qsizetype(many.rows.size()), 2 * MostRows);
    EXPECT_TRUE(notes(many, Part::Value).contains(QStringLiteral("Cut: more rows are not shown.||")));
    EXPECT_LT(clock.elapsed(), 120'000);
    const QByteArray same(3000, '\n');
    EXPECT_TRUE(notes(compared({same + "a"}, {same + "b"}), Part::Value).contains(QStringLiteral("2960 equal lines are left out.||")));
}

// Each of 10,000 differences owns its path: of nested objects with long names that would be gigabytes.
TEST(RecordDiffTest, LongPathsAreCutInTheMiddle)
{
    QByteArray begin;
    for (int i = 0; i < 900; ++i)
        begin += "{\"" + QByteArray(300, char('a' + i % 26)) + "\":";
    QByteArray left = begin + "{";
    QByteArray right = left;
    for (int i = 0; i < 50; ++i) {
        const QByteArray name = (i > 0 ? ",\"last" : "\"last") + QByteArray::number(i) + "\":";
        left += name + "1";
        right += name + "2";
    }
    const QByteArray end(901, '}');
    const JsonDiff diff = diffJson(left + end, right + end);
    EXPECT_FALSE(diff.tooLarge);
    ASSERT_EQ(diff.differences.size(), 50U);
    for (const JsonDifference& d : diff.differences)
        ASSERT_EQ(d.path.size(), 401);
    EXPECT_TRUE(diff.differences[7].path.startsWith(QStringLiteral("$.aaa")));
    EXPECT_TRUE(diff.differences[7].path.endsWith(QStringLiteral("p.last7"))) << diff.differences[7].path.toStdString();
    EXPECT_EQ(diff.differences[7].path.count(u'…'), 1);
    // Not in the middle of a character.
    const QByteArray face = "{\"" + QByteArray(196, 'x') + "\xf0\x9f\x98\x80" + QByteArray(300 - 199, 'y') + "\":";
    for (int i = 0; i < 5; ++i) {
        const QByteArray inner = face + "{\"" + QByteArray(100, 'z') + "\":{\"\xf0\x9f\x98\x80" + QByteArray(195 + i, 'w') + "\":";
        const JsonDiff cut = diffJson(inner + "1}}}", inner + "2}}}");
        ASSERT_EQ(cut.differences.size(), 1U);
        EXPECT_TRUE(cut.differences[0].path.isValidUtf16()) << i;
    }
}

// Rows are counted, whatever they are: headers, lines, what is left out between them.
TEST(RecordDiffTest, NoPartHasMoreRowsThanItMay)
{
    const auto rowsOf = [](const Comparison& c, Part part) {
        return std::count_if(c.rows.begin(), c.rows.end(), [part](const Row& row) { return row.part == part; });
    };
    const QString cut = QStringLiteral("Cut: more rows are not shown.||");
    Message one {"v"};
    Message other {"v"};
    for (int i = 0; i < MostRows + 500; ++i) {
        one.headers.push_back({"h", "1"});
        other.headers.push_back({"h", "2"});
    }
    const Comparison headers = compared(one, other);
    EXPECT_EQ(rowsOf(headers, Part::Headers), MostRows + 1);
    EXPECT_EQ(notes(headers, Part::Headers), QStringList {cut});
    EXPECT_EQ(headers.verdicts[size_t(Part::Headers)], QStringLiteral("20500 differences")) << "all are counted";
    EXPECT_EQ(rowsOf(compared(one, one), Part::Headers), MostRows + 1) << "equal ones too";

    QByteArray left; // a different line, then a hundred that are equal: more notes than there may be rows
    QByteArray right;
    for (int i = 0; i < MostRows / 20; ++i) {
        const QByteArray line = QByteArray::number(i);
        QByteArray equal;
        for (int j = 0; j < 100; ++j)
            equal += line + "." + QByteArray::number(j) + "\n";
        left += "l" + line + "\n" + equal;
        right += "r" + line + "\n" + equal;
    }
    const Comparison lines = compared({left}, {right});
    EXPECT_EQ(rowsOf(lines, Part::Value), MostRows + 1);
    EXPECT_EQ(notes(lines, Part::Value).last(), cut);
    EXPECT_EQ(lines.verdicts[size_t(Part::Value)], QStringLiteral("1000 differences"));
}

TEST(RecordDiffTest, IsCancelled)
{
    const std::atomic<bool> cancelled = true;
    EXPECT_TRUE(compareRecords(side({"[1,2,3]"}), side({"[1,2]"}), QTimeZone::utc(), &cancelled).cancelled);
}
