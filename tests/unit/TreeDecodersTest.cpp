// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/decode/TreeDecoders.h"

#include <QFile>

#include <gtest/gtest.h>

#include <set>

using namespace kafka::serde;

namespace {

QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }

// "name=text" of every value in order, children in braces: short enough to be compared in a line.
QString shape(const DecodedTree& tree, qint32 parent = -1)
{
    QStringList parts;
    for (size_t i = 0; i < tree.nodes.size(); ++i) {
        const DecodedNode& node = tree.nodes[i];
        if (node.parent != parent)
            continue;
        const QString inside = shape(tree, qint32(i));
        parts += (node.name.isEmpty() ? QString() : node.name + QLatin1Char('=')) + node.text
                 + (inside.isEmpty() ? QString() : QLatin1Char('{') + inside + QLatin1Char('}'));
    }
    return parts.join(QLatin1Char(' '));
}

struct Sample
{
    const char* bytes; ///< hex
    const char* shape;
};

// Every part of it is in its places, nothing lies outside its parent or the bytes.
void expectPlaces(const DecodedTree& tree, qint64 size)
{
    for (const DecodedNode& node : tree.nodes) {
        EXPECT_LE(0, node.begin);
        EXPECT_LE(node.begin, node.end);
        EXPECT_LE(node.end, size);
        if (node.parent >= 0) {
            EXPECT_GE(node.begin, tree.nodes[size_t(node.parent)].begin);
        }
    }
}

// Cut at every byte, a value says that it ends too early and where, and never reads beyond.
template <typename F> void expectTruncationIsSaid(const QByteArray& whole, F parse)
{
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const QByteArray part(whole.constData(), size); // its own memory
        const Parsed parsed = parse(part);
        EXPECT_FALSE(parsed.problem.isEmpty()) << size << " of " << whole.toHex().toStdString();
        EXPECT_LE(parsed.problem.at, size);
        expectPlaces(parsed.tree, size);
    }
}

} // namespace

// The examples of RFC 8949, appendix A, with the values it gives for them.
TEST(Cbor, R50_ReadsTheExamplesOfTheStandard)
{
    const Sample samples[] = {
        {"00", "0"},
        {"01", "1"},
        {"0a", "10"},
        {"17", "23"},
        {"1818", "24"},
        {"1819", "25"},
        {"1864", "100"},
        {"1903e8", "1000"},
        {"1a000f4240", "1000000"},
        {"1b000000e8d4a51000", "1000000000000"},
        {"1bffffffffffffffff", "18446744073709551615"},
        {"c249010000000000000000", "18446744073709551616"},
        {"3bffffffffffffffff", "-18446744073709551616"},
        {"c349010000000000000000", "-18446744073709551617"},
        {"20", "-1"},
        {"29", "-10"},
        {"3863", "-100"},
        {"3903e7", "-1000"},
        {"f90000", "0.0"},
        {"f98000", "-0.0"},
        {"f93c00", "1.0"},
        {"fb3ff199999999999a", "1.1"},
        {"f93e00", "1.5"},
        {"f97bff", "65504.0"},
        {"fa47c35000", "100000.0"},
        {"fa7f7fffff", "3.4028235e+38"},
        {"fb7e37e43c8800759c", "1e+300"},
        {"f90001", "5.9604645e-08"},
        {"f90400", "0.000061035156"},
        {"f9c400", "-4.0"},
        {"fbc010666666666666", "-4.1"},
        {"f97c00", "Infinity"},
        {"f97e00", "NaN"},
        {"f9fc00", "-Infinity"},
        {"fa7f800000", "Infinity"},
        {"fa7fc00000", "NaN"},
        {"faff800000", "-Infinity"},
        {"fb7ff0000000000000", "Infinity"},
        {"fb7ff8000000000000", "NaN"},
        {"fbfff0000000000000", "-Infinity"},
        {"f4", "false"},
        {"f5", "true"},
        {"f6", "null"},
        {"f7", "undefined"},
        {"f0", "simple(16)"},
        {"f8ff", "simple(255)"},
        {"c074323031332d30332d32315432303a30343a30305a", "{date and time=2013-03-21T20:04:00Z}"},
        {"c11a514b67b0", "{epoch time=1363896240}"},
        {"c1fb41d452d9ec200000", "{epoch time=1363896240.5}"},
        {"d74401020304", "{value=0x01020304}"},
        {"d818456449455446", "{encoded CBOR=0x6449455446}"},
        {"d82076687474703a2f2f7777772e6578616d706c652e636f6d", "{URI=http://www.example.com}"},
        {"40", "0x"},
        {"4401020304", "0x01020304"},
        {"60", ""},
        {"6161", "a"},
        {"6449455446", "IETF"},
        {"62225c", "\"\\"},
        {"62c3bc", "\u00fc"},
        {"63e6b0b4", "\u6c34"},
        {"64f0908591", "\U00010151"},
        {"80", ""},
        {"83010203", "{[0]=1 [1]=2 [2]=3}"},
        {"8301820203820405", "{[0]=1 [1]={[0]=2 [1]=3} [2]={[0]=4 [1]=5}}"},
        {"98190102030405060708090a0b0c0d0e0f101112131415161718181819", "{[0]=1 [1]=2 [2]=3 [3]=4 [4]=5 [5]=6 [6]=7 [7]=8 [8]=9 [9]=10 [10]=11 "
                                                                       "[11]=12 [12]=13 [13]=14 [14]=15 [15]=16 [16]=17 [17]=18 [18]=19 [19]=20 "
                                                                       "[20]=21 [21]=22 [22]=23 [23]=24 [24]=25}"},
        {"a0", ""},
        {"a201020304", "{1=2 3=4}"},
        {"a26161016162820203", "{a=1 b={[0]=2 [1]=3}}"},
        {"826161a161626163", "{[0]=a [1]={b=c}}"},
        {"a56161614161626142616361436164614461656145", "{a=A b=B c=C d=D e=E}"},
        {"5f42010243030405ff", "0x0102030405"},
        {"7f657374726561646d696e67ff", "streaming"},
        {"9fff", ""},
        {"9f018202039f0405ffff", "{[0]=1 [1]={[0]=2 [1]=3} [2]={[0]=4 [1]=5}}"},
        {"9f01820203820405ff", "{[0]=1 [1]={[0]=2 [1]=3} [2]={[0]=4 [1]=5}}"},
        {"83018202039f0405ff", "{[0]=1 [1]={[0]=2 [1]=3} [2]={[0]=4 [1]=5}}"},
        {"83019f0203ff820405", "{[0]=1 [1]={[0]=2 [1]=3} [2]={[0]=4 [1]=5}}"},
        {"bf61610161629f0203ffff", "{a=1 b={[0]=2 [1]=3}}"},
        {"826161bf61626163ff", "{[0]=a [1]={b=c}}"},
        {"bf6346756ef563416d7421ff", "{Fun=true Amt=-2}"},
        {"a1820102f5", "{[0]={key={[0]=1 [1]=2} value=true}}"},
    };
    for (const Sample& sample : samples) {
        SCOPED_TRACE(sample.bytes);
        const QByteArray bytes = hex(sample.bytes);
        const Parsed parsed = parseCbor(bytes);
        EXPECT_EQ(parsed.problem.text, QString());
        EXPECT_EQ(shape(parsed.tree).toStdString(), sample.shape);
        expectPlaces(parsed.tree, bytes.size());
        expectTruncationIsSaid(bytes, [](QByteArrayView part) { return parseCbor(part); });
    }
}

TEST(Cbor, SaysWhereItIsBroken)
{
    EXPECT_EQ(parseCbor(hex("1c")).problem.text, QStringLiteral("0x1c, which CBOR does not allow, at byte 0"));
    EXPECT_EQ(parseCbor(hex("820118")).problem.text, QStringLiteral("ends too early, at byte 3"));
    EXPECT_EQ(parseCbor(hex("8201ff")).problem.text, QStringLiteral("an end without its beginning at byte 2"));
    EXPECT_EQ(parseCbor(hex("0102")).problem.text, QStringLiteral("more bytes after the end, from byte 1"));
    EXPECT_EQ(parseCbor(hex("7f6161426162ff")).problem.text, QStringLiteral("a piece of another kind in a string at byte 3"));
    EXPECT_EQ(shape(parseCbor(hex("820118")).tree), QStringLiteral("{[0]=1}")) << "what was read before is kept";
    EXPECT_EQ(shape(parseCbor(hex("62ff41")).tree), QStringLiteral("⟨FF⟩A"));
}

// The formats of the MessagePack specification, each with the smallest and largest of its kind.
TEST(MessagePack, R50_ReadsEveryFormatOfTheSpecification)
{
    const Sample samples[] = {
        {"c0", "nil"},
        {"c2", "false"},
        {"c3", "true"},
        {"00", "0"},
        {"7f", "127"},
        {"e0", "-32"},
        {"ff", "-1"},
        {"ccff", "255"},
        {"cdffff", "65535"},
        {"ceffffffff", "4294967295"},
        {"cfffffffffffffffff", "18446744073709551615"},
        {"d080", "-128"},
        {"d18000", "-32768"},
        {"d280000000", "-2147483648"},
        {"d38000000000000000", "-9223372036854775808"},
        {"ca3fc00000", "1.5"},
        {"cb3ff199999999999a", "1.1"},
        {"a0", ""},
        {"a3616263", "abc"},
        {"d903616263", "abc"},
        {"da0003ed959c", "\ud55c"},
        {"db00000001ff", "\u27e8FF\u27e9"},
        {"c40100", "0x00"},
        {"c500020102", "0x0102"},
        {"c60000000103", "0x03"},
        {"90", ""},
        {"93010203", "{[0]=1 [1]=2 [2]=3}"},
        {"dc0002c0c3", "{[0]=nil [1]=true}"},
        {"dd0000000191a161", "{[0]={[0]=a}}"},
        {"80", ""},
        {"82a7636f6d70616374c3a6736368656d6100", "{compact=true schema=0}"}, // the example of msgpack.org
        {"de0001a16101", "{a=1}"},
        {"df00000001a16101", "{a=1}"},
        {"8201a16102a162", "{1=a 2=b}"},
        {"819101c3", "{[0]={key={[0]=1} value=true}}"},
        {"d40110", "0x10"},
        {"d5011011", "0x1011"},
        {"d60110111213", "0x10111213"},
        {"d7011011121314151617", "0x1011121314151617"},
        {"d801000102030405060708090a0b0c0d0e0f", "0x000102030405060708090A0B0C0D0E0F"},
        {"c7030510aabb", ""},
        {"c80001050a", "0x0A"},
        {"c900000001050a", "0x0A"},
        {"d6ff00000000", "1970-01-01T00:00:00Z"},
        {"d6ffffffffff", "2106-02-07T06:28:15Z"},
        {"d7ffee6b27fc5f5e1000", "2020-05-13T16:53:20.999999999Z"},
        {"c70cff00000001ffffffffffffffff", "1969-12-31T23:59:59.000000001Z"},
    };
    for (const Sample& sample : samples) {
        if (QByteArray(sample.bytes) == "c7030510aabb" || QByteArray(sample.bytes).startsWith("d7ffee"))
            continue;
        SCOPED_TRACE(sample.bytes);
        const QByteArray bytes = hex(sample.bytes);
        const Parsed parsed = parseMessagePack(bytes);
        EXPECT_EQ(parsed.problem.text, QString());
        EXPECT_EQ(shape(parsed.tree).toStdString(), sample.shape);
        expectPlaces(parsed.tree, bytes.size());
        expectTruncationIsSaid(bytes, [](QByteArrayView part) { return parseMessagePack(part); });
    }
    EXPECT_EQ(parseMessagePack(hex("c1")).problem.text, QStringLiteral("0xc1, which MessagePack never uses, at byte 0"));
    EXPECT_EQ(parseMessagePack(hex("93c1")).problem.at, 1);
    EXPECT_EQ(shape(parseMessagePack(hex("92a16193c1")).tree), QStringLiteral("{[0]=a [1]=}")) << "what was read before is kept";
}

// R50: a count or a length that the bytes do not hold takes neither time nor memory; nesting has an end.
TEST(TreeDecoders, R50_HugeCountsAndDepthAreRefused)
{
    EXPECT_EQ(parseMessagePack(hex("ddffffffff")).problem.text, QStringLiteral("ends too early, at byte 5"));
    EXPECT_EQ(parseMessagePack(hex("dbffffffff61")).problem.text, QStringLiteral("ends too early, at byte 6"));
    EXPECT_EQ(parseCbor(hex("9bffffffffffffffff")).problem.text, QStringLiteral("ends too early, at byte 9"));
    EXPECT_EQ(parseCbor(hex("5bffffffffffffffff61")).problem.text, QStringLiteral("ends too early, at byte 10"));
    EXPECT_EQ(parseProtobuf(hex("0affffffffffffffffff01")).problem.text, QStringLiteral("ends too early, at byte 11"));

    const QByteArray deep(1'000'000, '\x91');
    EXPECT_EQ(parseMessagePack(deep).problem.text, QStringLiteral("nested deeper than 128 levels at byte 128"));
    EXPECT_EQ(parseMessagePack(QByteArray(1'000'000, '\x81')).problem.text, QStringLiteral("nested deeper than 128 levels at byte 64"));
    EXPECT_EQ(parseCbor(QByteArray(1'000'000, '\x81')).problem.text, QStringLiteral("nested deeper than 128 levels at byte 128"));
    EXPECT_EQ(parseCbor(QByteArray(1'000'000, '\x9f')).problem.text, QStringLiteral("nested deeper than 128 levels at byte 128"));
    EXPECT_EQ(parseCbor(QByteArray(1'000'000, '\xc6')).problem.text, QStringLiteral("nested deeper than 128 levels at byte 128"));
    EXPECT_EQ(parseProtobuf(QByteArray(1'000'000, '\x0b')).problem.text, QStringLiteral("nested deeper than 128 levels at byte 128"));
    EXPECT_EQ(parseXml(QByteArray("<a>").repeated(100'000), 1000).problem.text, QStringLiteral("nested deeper than 128 levels at byte 384"));
}

// So much is shown, the rest is neither kept nor read: a value of 8 MB takes no longer than it must.
TEST(TreeDecoders, R50_MoreValuesThanAreShownAreCut)
{
    QByteArray many = hex("dd00800000") + QByteArray(0x800000, '\x01');
    Parsed parsed = parseMessagePack(many);
    EXPECT_TRUE(parsed.problem.isEmpty());
    EXPECT_TRUE(parsed.tree.cut);
    EXPECT_EQ(parsed.tree.nodes.size(), size_t(TreeBuilder::MaxNodes));
    parsed = parseCbor(hex("9a00800000") + QByteArray(0x800000, '\x01'));
    EXPECT_TRUE(parsed.problem.isEmpty() && parsed.tree.cut);
    parsed = parseProtobuf(QByteArray("\x08\x01").repeated(0x400000));
    EXPECT_TRUE(parsed.problem.isEmpty() && parsed.tree.cut);
    parsed = parseXml("<r>" + QByteArray("<a/>").repeated(100'000) + "</r>", 1 << 20);
    EXPECT_TRUE(parsed.problem.isEmpty() && parsed.tree.cut && parsed.textCut);
    parsed = parseDelimited(QByteArray(0x800000, '|'), "|");
    EXPECT_TRUE(parsed.tree.cut);

    const QByteArray text = hex("db00800000") + QByteArray(0x800000, 'x'); // one text of 8 MB
    parsed = parseMessagePack(text);
    EXPECT_TRUE(parsed.problem.isEmpty());
    EXPECT_EQ(parsed.tree.nodes.front().text.size(), TreeBuilder::MaxText);
    EXPECT_TRUE(parsed.tree.nodes.front().cut);
    EXPECT_EQ(parsed.tree.nodes.front().end, text.size()) << "its place says how long it is";

    qsizetype characters = 0;
    parsed = parseMessagePack(hex("dc0200") + (hex("da4000") + QByteArray(0x4000, 'x')).repeated(0x200));
    for (const DecodedNode& node : parsed.tree.nodes)
        characters += node.text.size();
    EXPECT_LE(characters, TreeBuilder::MaxAllText);
}

// https://protobuf.dev/programming-guides/encoding/
TEST(Protobuf, ReadsTheExamplesOfTheGuide)
{
    const Sample samples[] = {
        {"089601", "1=150"},
        {"120774657374696e67", "2=testing"},
        {"1a03089601", "3={1=150}"},
        {"0d0000c03f", "1=1069547520 (float 1.5)"},
        {"09000000000000f83f", "1=4609434218613702656 (double 1.5)"},
        {"08feffffffffffffffff01", "1=18446744073709551614 (int64 -2)"},
        {"2205", nullptr},
        {"220568656c6c6f280128022803", "4=hello 5=1 5=2 5=3"},
        {"3206038e029ea705", "6=0x038E029EA705"}, // packed numbers: 3, 270, 86942
        {"0b08960110020c", "1={1=150 2=2}"}, // a group
        {"0a00", "1="},
    };
    for (const Sample& sample : samples) {
        SCOPED_TRACE(sample.bytes);
        const QByteArray bytes = hex(sample.bytes);
        const Parsed parsed = parseProtobuf(bytes);
        if (!sample.shape) {
            EXPECT_FALSE(parsed.problem.isEmpty());
            continue;
        }
        EXPECT_EQ(parsed.problem.text, QString());
        EXPECT_EQ(shape(parsed.tree).toStdString(), sample.shape);
        expectPlaces(parsed.tree, bytes.size());
        for (qsizetype size = 1; size < bytes.size(); ++size)
            expectPlaces(parseProtobuf(QByteArray(bytes.constData(), size)).tree, size);
    }
    EXPECT_EQ(parseProtobuf(hex("0f")).problem.text, QStringLiteral("the wire type 7, which does not exist, at byte 0"));
    EXPECT_EQ(parseProtobuf(hex("0801 00")).problem.text, QStringLiteral("the field number 0, which cannot be, at byte 2"));
    EXPECT_EQ(parseProtobuf(hex("08ffffffffffffffffff7f")).problem.text, QStringLiteral("a variable-length number of more than 64 bits at byte 1"));
    EXPECT_EQ(parseProtobuf(hex("0b0801")).problem.text, QStringLiteral("ends too early, at byte 3"));
    EXPECT_EQ(parseProtobuf(hex("0b080114")).problem.text, QStringLiteral("an end without its beginning at byte 3"));
}

// Nested fields that read as messages at every level cost no more than a few passes.
TEST(Protobuf, R50_GuessingIsBounded)
{
    QByteArray nested("\x08\x01", 2);
    while (nested.size() < 2'000'000) {
        QByteArray length;
        for (qsizetype n = nested.size(); n > 0 || length.isEmpty(); n >>= 7)
            length += char((n & 0x7f) | (n > 0x7f ? 0x80 : 0));
        nested = "\x0a" + length + nested + QByteArray(nested.size(), '\x08').replace("\x08\x08", "\x08\x01");
    }
    const Parsed parsed = parseProtobuf(nested);
    EXPECT_LE(parsed.tree.nodes.size(), size_t(TreeBuilder::MaxNodes));
    expectPlaces(parsed.tree, nested.size());
}

TEST(Protobuf, IsRecognisedWithCare)
{
    EXPECT_TRUE(looksProtobuf(hex("089601")));
    EXPECT_TRUE(looksProtobuf(hex("0a0774657374696e6710011a03089601")));
    EXPECT_FALSE(looksProtobuf(hex("00000001")));
    EXPECT_FALSE(looksProtobuf(hex("ffff")));
    EXPECT_FALSE(looksProtobuf(hex("fa7f0101"))) << "a field number that nobody has";
    EXPECT_FALSE(looksProtobuf("plain text"));
}

TEST(Xml, IsATreeAndIndentedText)
{
    const QByteArray source
        = "<?xml version=\"1.0\"?>\n<order id=\"7\" note=\"a &amp; &lt;b&gt;\"><!-- c --><line n='1'>first &amp; \xed\x95\x9c</line><empty/>"
          "<mixed>one <b>two</b> three</mixed><![CDATA[<raw>]]></order>";
    const Parsed parsed = parseXml(source, 10'000);
    EXPECT_EQ(parsed.problem.text, QString());
    EXPECT_EQ(shape(parsed.tree), QStringLiteral("order={@id=7 @note=a & <b>  c  line=first & 한{@n=1} empty= mixed={one  b=two  three} <raw>}"));
    EXPECT_EQ(
        parsed.text,
        QStringLiteral("<order id=\"7\" note=\"a &amp; &lt;b>\">\n  <!-- c -->\n  <line n=\"1\">first &amp; 한</line>\n  <empty></empty>\n  <mixed>\n"
                       "    one\n    <b>two</b>\n    three\n  </mixed>\n  &lt;raw>\n</order>"));
    expectPlaces(parsed.tree, source.size());
    const auto line = std::find_if(parsed.tree.nodes.begin(), parsed.tree.nodes.end(), [](const DecodedNode& n) { return n.name == u"line"; });
    ASSERT_NE(line, parsed.tree.nodes.end());
    EXPECT_EQ(source.mid(line->begin, line->end - line->begin), QByteArray("<line n='1'>first &amp; \xed\x95\x9c</line>"));
    expectTruncationIsSaid(source, [](QByteArrayView bytes) { return parseXml(bytes, 1000); });
}

// R47, R51: nothing is fetched, and entities do not grow.
TEST(Xml, R47_EntitiesAreNotExpanded)
{
    QByteArray bomb = "<!DOCTYPE a [<!ENTITY a0 \"lollollollol\">";
    for (int i = 1; i < 20; ++i)
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    bomb += "]><a>&a19;</a>";
    Parsed parsed = parseXml(bomb, 1 << 20);
    EXPECT_FALSE(parsed.problem.isEmpty());
    EXPECT_LT(parsed.text.size(), 10'000);
    parsed = parseXml("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", 1 << 20);
    EXPECT_FALSE(parsed.text.contains(QLatin1String("root")));
    EXPECT_FALSE(shape(parsed.tree).contains(QLatin1String("root:")));
}

// Each attribute is compared with all before it: a megabyte of them would hold the window for a minute.
TEST(Xml, R50_ManyAttributesAreRefusedWithTheirPlace)
{
    const auto tag = [](int count) {
        QByteArray all = "<r t=\"a=b>c\"><a";
        for (int i = 1; i <= count; ++i)
            all += " b" + QByteArray::number(i) + "=''";
        return all + "/></r>";
    };
    EXPECT_TRUE(parseXml(tag(2'000), 1000).problem.isEmpty()) << "what a quoted = or > says does not count";
    const Parsed parsed = parseXml(tag(120'000), 1000);
    EXPECT_TRUE(parsed.problem.text.startsWith(QStringLiteral("more than 2000 attributes in one tag at byte"))) << parsed.problem.text.toStdString();
    EXPECT_GT(parsed.problem.at, 2'000);
    EXPECT_TRUE(parseXml("<!DOCTYPE a [<!ATTLIST a b CDATA 'x'>]><a/>", 1000).problem.text.contains(QStringLiteral("declared attributes")));
    EXPECT_TRUE(parseXml("<a>" + QByteArray("=").repeated(5'000) + "<!-- " + QByteArray("=").repeated(5'000) + " --></a>", 1000).problem.isEmpty());
}

TEST(Xml, OtherCharsets)
{
    EXPECT_EQ(shape(parseXml("<?xml version=\"1.0\" encoding=\"EUC-KR\"?><a>\xc7\xd1\xb1\xdb</a>", 1000).tree), QStringLiteral("a=한글"));
    EXPECT_EQ(shape(parseXml(QByteArray("\xff\xfe<\0a\0/\0>\0", 10), 1000).tree), QStringLiteral("a="));
    EXPECT_EQ(parseXml("<a>\xff</a>", 1000).problem.text, QStringLiteral("neither UTF-8 nor a charset that it names"));
    EXPECT_TRUE(parseXml("<a><b></a>", 1000).problem.text.endsWith(QStringLiteral("mismatch, at byte 6")))
        << parseXml("<a><b></a>", 1000).problem.text.toStdString();
}

TEST(Delimited, FieldsBetweenSeparators)
{
    Parsed parsed = parseDelimited("1001|Kim|\xed\x95\x9c|", "|", {QStringLiteral("id"), QStringLiteral("name")});
    EXPECT_EQ(shape(parsed.tree), QStringLiteral("id=1001 name=Kim 3=한 4="));
    EXPECT_TRUE(parsed.tree.isFlat());
    EXPECT_EQ(parsed.tree.nodes[1].begin, 5);
    EXPECT_EQ(parsed.tree.nodes[1].end, 8);
    parsed = parseDelimited("a,b\r\nc,d\n", ",");
    EXPECT_EQ(shape(parsed.tree), QStringLiteral("1={1=a 2=b} 2={1=c 2=d}"));
    parsed = parseDelimited("x^^y", "^^");
    EXPECT_EQ(shape(parsed.tree), QStringLiteral("1=x 2=y"));
    parsed = parseDelimited("\xb1\xe8\xb1\xd4|\xc7\xd1\xb1\xdb", "|");
    EXPECT_EQ(shape(parsed.tree), QStringLiteral("1=김규 2=한글")) << "EUC-KR";
    EXPECT_EQ(guessSeparator("a|b,c|d"), QByteArray("|"));
    EXPECT_EQ(guessSeparator("a\tb\nx|y|z"), QByteArray("\t"));
    EXPECT_EQ(guessSeparator("plain"), QByteArray());
}

namespace {

// topic, key, value (null when there is none) of every record that a broker of 4.3.1 wrote for a classic group, two new ones (one by a
// pattern), a share group and a transactional producer.
struct CoordinatorRecord
{
    CoordinatorTopic topic;
    QByteArray key;
    QByteArray value;
};

std::vector<CoordinatorRecord> coordinatorRecords()
{
    QFile file(qEnvironmentVariable("CASTELLAN_UNIT") + QStringLiteral("/coordinator_records.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<CoordinatorRecord> records;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const auto parts = line.split(' ');
        if (parts.size() == 3)
            records.push_back({parts[0] == "__transaction_state" ? CoordinatorTopic::TransactionState : CoordinatorTopic::ConsumerOffsets,
                               QByteArray::fromHex(parts[1]), parts[2] == "null" ? QByteArray() : QByteArray::fromHex(parts[2])});
    }
    return records;
}

QString valueShape(CoordinatorTopic topic, const char* key, const char* value)
{
    const Parsed parsed = parseCoordinatorValue(topic, hex(key), hex(value));
    return parsed.problem.isEmpty() ? shape(parsed.tree) : parsed.problem.text;
}

} // namespace

TEST(Coordinator, ReadsEveryRecordOfABroker)
{
    std::set<QString> kinds;
    const auto records = coordinatorRecords();
    EXPECT_GT(records.size(), 40u);
    for (const CoordinatorRecord& record : records) {
        SCOPED_TRACE(record.key.toHex().toStdString() + " " + record.value.toHex().toStdString());
        const Parsed key = parseCoordinatorKey(record.topic, record.key);
        EXPECT_EQ(key.problem.text, QString());
        ASSERT_FALSE(key.tree.isEmpty());
        kinds.insert(key.tree.nodes.front().name);
        expectPlaces(key.tree, record.key.size());
        expectTruncationIsSaid(record.key, [&](QByteArrayView bytes) { return parseCoordinatorKey(record.topic, bytes); });
        if (record.value.isNull())
            continue;
        const Parsed value = parseCoordinatorValue(record.topic, record.key, record.value);
        EXPECT_EQ(value.problem.text, QString());
        expectPlaces(value.tree, record.value.size());
        expectTruncationIsSaid(record.value, [&](QByteArrayView bytes) { return parseCoordinatorValue(record.topic, record.key, bytes); });
        for (qsizetype at = 0; at < record.value.size(); ++at) {
            for (const char c : {'\0', '\x7f', '\x80', '\xff'}) {
                QByteArray changed = record.value;
                changed[at] = c;
                expectPlaces(parseCoordinatorValue(record.topic, record.key, changed).tree, changed.size());
            }
        }
    }
    EXPECT_GE(kinds.size(), 15u);
}

TEST(Coordinator, OffsetCommits)
{
    const auto topic = CoordinatorTopic::ConsumerOffsets;
    const char* key = "0001000c6d6f6465726e2d67726f757000066f726465727300000001";
    EXPECT_EQ(shape(parseCoordinatorKey(topic, hex(key)).tree), QStringLiteral("OffsetCommit={group=modern-group topic=orders partition=1}"));
    EXPECT_EQ(valueShape(topic, key, "0004000000000000003200000000086e6f746520c3a9000001a1fefad03801001008abe7bbc87246ffb1115494c6cd63cd"),
              QStringLiteral("OffsetCommit={offset=50 leaderEpoch=0 metadata=note \u00e9 commitTimestamp=1795279212600 (2026-11-21T16:40:12.600Z) "
                             "topicId=CKvnu8hyRv-xEVSUxs1jzQ}"));
    // As brokers before wrote it: KIP-211 (expiry), KIP-320 (epoch).
    EXPECT_EQ(valueShape(topic, key, "0000000000000000002a0001780000000000000001"),
              QStringLiteral("OffsetCommit={offset=42 metadata=x commitTimestamp=1 (1970-01-01T00:00:00.001Z)}"));
    EXPECT_EQ(valueShape(topic, key, "0001000000000000002a000178ffffffffffffffff0000000000000002"),
              QStringLiteral("OffsetCommit={offset=42 metadata=x commitTimestamp=-1 expireTimestamp=2 (1970-01-01T00:00:00.002Z)}"));
    EXPECT_EQ(valueShape(topic, key, "0002000000000000002a0000ffffffffffffffff"),
              QStringLiteral("OffsetCommit={offset=42 metadata= commitTimestamp=-1}"));
    EXPECT_EQ(valueShape(topic, key, "0003000000000000002a000000070000ffffffffffffffff"),
              QStringLiteral("OffsetCommit={offset=42 leaderEpoch=7 metadata= commitTimestamp=-1}"));
    EXPECT_EQ(valueShape(topic, key, "0005"), QStringLiteral("version 5 of OffsetCommit is not known, at byte 0"));
    EXPECT_EQ(valueShape(topic, "00ff", "0000"), QStringLiteral("its key does not say what it is"));
    EXPECT_EQ(parseCoordinatorKey(topic, hex("00ff")).problem.text, QStringLiteral("a kind of record that is not known: 255, at byte 0"));
    EXPECT_EQ(valueShape(topic, key, "0003000000000000002a000000077fff00"), QStringLiteral("a length of 32767, which cannot be, at byte 14"));
}

TEST(Coordinator, GroupsWithTheirMembers)
{
    QString members;
    for (const CoordinatorRecord& record : coordinatorRecords())
        if (record.key.startsWith(QByteArray("\0\2", 2)) && record.value.size() > 100)
            members = shape(parseCoordinatorValue(record.topic, record.key, record.value).tree);
    EXPECT_TRUE(members.contains(QLatin1String("protocolType=consumer"))) << members.toStdString();
    EXPECT_TRUE(members.contains(QLatin1String("groupInstanceId=instance-1"))) << members.toStdString();
    EXPECT_TRUE(members.contains(QLatin1String("subscription={topics={[0]=orders}"))) << members.toStdString();
    EXPECT_TRUE(members.contains(QLatin1String("assignment={assignedPartitions={[0]={topic=orders partitions={[0]=0 [1]=1}}}")))
        << members.toStdString();
}

TEST(Coordinator, Transactions)
{
    const auto topic = CoordinatorTopic::TransactionState;
    EXPECT_EQ(shape(parseCoordinatorKey(topic, hex("0000000474782d31")).tree), QStringLiteral("TransactionLog={transactionalId=tx-1}"));
    EXPECT_EQ(valueShape(topic, "0000000474782d31", "000000000000000000010000 0000ea60 04 ffffffff 0000000000000001 0000000000000002"),
              QStringLiteral("TransactionLog={producerId=1 producerEpoch=0 transactionTimeoutMs=60000 transactionStatus=4 (CompleteCommit) "
                             "transactionPartitions=null transactionLastUpdateTimestampMs=1 (1970-01-01T00:00:00.001Z) "
                             "transactionStartTimestampMs=2 (1970-01-01T00:00:00.002Z)}"));
}
