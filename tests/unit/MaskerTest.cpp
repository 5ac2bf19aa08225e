// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/masking/Masker.h"
#include "kafka/serde/Charset.h"
#include "kafka/serde/Text.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <zlib.h>

using namespace kafka;
using namespace kafka::masking;
using What = MaskRule::What;
using Action = MaskRule::Action;

namespace {

const QByteArray Secret("a key of an installation");

MaskRule rule(What what, const char* where = "", Action action = Action::Mask, int keep = 4)
{
    MaskRule r;
    r.name = QStringLiteral("rule");
    r.what = what;
    r.where = QString::fromUtf8(where);
    r.action = action;
    r.keepLast = keep;
    return r;
}

RecordBatchPtr record(QByteArrayView value, QByteArrayView key = "k", std::vector<HeaderView> headers = {})
{
    RecordBatchBuilder builder;
    RecordFields fields;
    fields.partition = 2;
    fields.offset = 7;
    fields.timestamp = 1'700'000'000'000;
    fields.key = key;
    fields.value = value;
    fields.headers = headers;
    builder.add(QStringLiteral("orders"), fields);
    return builder.take();
}

struct Result
{
    MaskState state;
    std::string bytes;
};

Result value(const std::vector<MaskRule>& rules, QByteArrayView bytes)
{
    const Masker masker(rules, Secret);
    const auto batch = record(bytes);
    const MaskedBytes masked = masker.value(batch->at(0));
    return {masked.state, masked.shown(bytes).toByteArray().toStdString()};
}

std::string masked(const std::vector<MaskRule>& rules, QByteArrayView bytes) { return value(rules, bytes).bytes; }

QByteArray gzip(const QByteArray& bytes)
{
    QByteArray out(int(compressBound(uLong(bytes.size())) + 32), '\0');
    z_stream s {};
    deflateInit2(&s, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    s.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    s.avail_in = uInt(bytes.size());
    s.next_out = reinterpret_cast<Bytef*>(out.data());
    s.avail_out = uInt(out.size());
    deflate(&s, Z_FINISH);
    out.truncate(int(s.total_out));
    deflateEnd(&s);
    return out;
}

struct Case
{
    const char* in;
    const char* out;
};

TEST(Masker, readyMadeRulesInJson)
{
    for (const auto& [in, out] : std::initializer_list<Case> {
             {R"({"phone":"010-1234-5678", "n":1.50, "n":2})", R"({"phone":"***-****-5678", "n":1.50, "n":2})"},
             {R"({"a":["01012345678",{"x":"call 010-1234-5678 now"}]})", R"({"a":["*******5678",{"x":"call ***-****-5678 now"}]})"},
             {R"({"rrn":9001011234567,"id":12345678901})", R"({"rrn":"*************","id":12345678901})"},
             {R"({"card":4111111111111111})", R"({"card":"************1111"})"},
             {R"({"p":"\u0030\u00310-1234-5678","q":"\u0041"})", R"({"p":"***-****-5678","q":"\u0041"})"},
             {R"({"010-1234-5678":{"x":1}})", R"({"***-****-5678":{"x":1}})"},
             {R"("900101-1234567")", R"("******-*******")"},
             {"{\"a\":\"01012345678\"}\n{\"b\":\"01012345678\"}\n", "{\"a\":\"*******5678\"}\n{\"b\":\"*******5678\"}\n"},
             {R"({"a":"010-1234-5678", broken 010-9999-8888)", R"({"a":"***-****-5678", broken ***-****-8888)"},
             {R"({"nothing":[1,2.0,1e3,null,true,"x"]})", R"({"nothing":[1,2.0,1e3,null,true,"x"]})"},
         })
        EXPECT_EQ(masked(readyMadeRules(), in), out);
    EXPECT_EQ(value(readyMadeRules(), R"({"nothing":1})").state, MaskState::Clean);
}

TEST(Masker, readyMadeRulesInOtherText)
{
    for (const auto& [in, out] : std::initializer_list<Case> {
             {"전화 010-1234-5678, 주민 900101-1234567", "전화 ***-****-5678, 주민 ******-*******"},
             {"a|010-1234-5678|b", "a|***-****-5678|b"},
             {"전화 ０１０－１２３４－５６７８, 주민 ９００１０１－１２３４５６７", "전화 ***-****-5678, 주민 ******-*******"},
             {"010\u20131234\u20135678 \uff5e 4111\u00a01111\u00a01111\u00a01111\u3000끝", "***-****-5678 \uff5e **** **** **** 1111\u3000끝"},
             {"010\u200b-12\u2060\u200d34-56\u00ad78, 9001\ufeff01-1234567 끝", "***-****-5678, ******-******* 끝"}, // nobody sees those
             {"가－나 010-1234-5678－다", "가－나 ***-****-5678－다"},
             {"010\uff001234\uff005678", "010\uff001234\uff005678"}, // no character, and no space
             {"<c p='010-1234-5678'>4111 1111 1111 1111<!-- 01012345678 --></c>", "<c p='***-****-5678'>**** **** **** 1111<!-- *******5678 --></c>"},
             {"<p>&#48;10-1234-5678 &amp; &lt;b</p>", "<p>***-****-5678 &amp; &lt;b</p>"},
             {"<![CDATA[01012345678]]>", "<![CDATA[*******5678]]>"},
         })
        EXPECT_EQ(masked(readyMadeRules(), in), out);
}

TEST(Masker, fieldsInJson)
{
    const std::vector<MaskRule> remove {rule(What::Field, "ssn", Action::Remove)};
    for (const auto& [in, out] : std::initializer_list<Case> {
             {R"({"ssn":1})", R"({})"},
             {R"({"ssn":1, "a":2})", R"({"a":2})"},
             {R"({"a":2, "ssn":{"x":[1]}})", R"({"a":2})"},
             {R"({"a":2, "SSN":"s", "b":3})", R"({"a":2, "b":3})"},
             {R"({"ssn":1,"ssn":2,"a":{"ssn":[],"b":1,"ssn":0}})", R"({"a":{"b":1}})"},
             {R"({"ssn":null,"a":[{"ssn":"x"}]})", R"({"ssn":null,"a":[{}]})"},
             {R"({"in":"{\"ssn\":\"x\",\"a\":1}"})", R"({"in":"{\"a\":1}"})"},
         })
        EXPECT_EQ(masked(remove, in), out) << in;
    const std::vector<MaskRule> path {rule(What::Field, "$.items[*].name", Action::Mask, 2)};
    EXPECT_EQ(masked(path, R"({"items":[{"name":"Kimchi"},{"name":77}],"name":"stays"})"),
              R"({"items":[{"name":"****hi"},{"name":"*7"}],"name":"stays"})");
    EXPECT_EQ(masked({rule(What::Field, "$[1]")}, R"(["a","bcdefghij"])"), R"(["a","*****ghij"])");
    EXPECT_EQ(masked({rule(What::Field, "box")}, R"({"box":{"a":1},"c":true})"), R"({"box":"***","c":true})");
    EXPECT_EQ(masked({rule(What::Field, "이름", Action::Mask, 1)}, R"({"이름":"홍길동"})"), R"({"이름":"**동"})");
}

TEST(Masker, whatAScriptSaidIsHiddenByAnyRule)
{
    RecordBatchBuilder builder;
    const QString failed = QStringLiteral("The filter failed at partition 2, offset 7: Error: 900101\nof Kim");
    builder.addNotice(QStringLiteral("orders"), 2, 7, failed);
    builder.addNotice(QStringLiteral("orders"), 2, 8, QStringLiteral("There is no message at offset 8."));
    const auto batch = builder.take();
    const std::string hidden = "The filter failed at partition 2, offset 7: (hidden while messages are masked)";
    for (const What what : {What::Key, What::Header, What::Field}) {
        const Masker masker({rule(what, what == What::Header ? "h" : what == What::Field ? "$.ssn" : "")}, Secret);
        EXPECT_EQ(masker.value(batch->at(0)).bytes.toStdString(), hidden);
        EXPECT_EQ(masker.valueHead(batch->at(0), 200).bytes.toStdString(), hidden);
        EXPECT_EQ(masker.record(batch->at(0)).batch->at(0).value().toByteArray().toStdString(), hidden);
        EXPECT_EQ(masker.text(QStringLiteral("orders"), failed).toStdString(), hidden);
        EXPECT_EQ(masker.value(batch->at(1)).state, MaskState::Clean) << "our own words";
    }
    EXPECT_EQ(Masker({}, Secret).text(QStringLiteral("orders"), failed), failed);
}

TEST(Masker, whyAScriptWasEndedIsOurOwnSentence)
{
    const Masker masker({rule(What::Field, "$.ssn")}, Secret);
    const auto shown = [&](const char* why) {
        return masker.text(QStringLiteral("orders"), QStringLiteral("The filter failed at partition 2, offset 7: ") + QLatin1String(why))
            .toStdString();
    };
    EXPECT_EQ(shown("The script was ended after 400 ms."), "The filter failed at partition 2, offset 7: The script was ended after 400 ms.");
    EXPECT_EQ(shown("The script was ended after 400 ms. Kim"), "The filter failed at partition 2, offset 7: (hidden while messages are masked)");
}

TEST(Masker, byteOrderMarksStay)
{
    const std::vector rules {rule(What::Field, "ssn"), rule(What::PhoneNumber)};
    EXPECT_EQ(value(rules, "\xef\xbb\xbf{\"a\":1}").state, MaskState::Clean);
    EXPECT_EQ(masked(rules, "\xef\xbb\xbf{\"a\":\"\xef\xbb\xbf x\",\"ssn\":\"123\"}"), "\xef\xbb\xbf{\"a\":\"\xef\xbb\xbf x\",\"ssn\":\"**3\"}");
    EXPECT_EQ(masked(rules, "\xef\xbb\xbfTel 010-1234-5678"), "\xef\xbb\xbfTel ***-****-5678");
    EXPECT_EQ(masked(rules, "{\"a\":\"\\n\xef\xbb\xbf 010-1234-5678\"}"), "{\"a\":\"\\n\xef\xbb\xbf ***-****-5678\"}");
    for (const char* name : {"\xef\xbb\xbfssn", "\\ufeffssn"})
        EXPECT_EQ(value(rules, "{\"" + QByteArray(name) + "\":\"12345678\"}").state, MaskState::Masked) << name;
}

TEST(Masker, fieldsElsewhere)
{
    EXPECT_EQ(masked({rule(What::Field, "ssn", Action::Remove)}, "<a><ns:ssn x=\"1\">12</ns:ssn><b ssn='3'/></a>"),
              "<a><ns:ssn x=\"(removed)\">(removed)</ns:ssn><b ssn='(removed)'/></a>");
    EXPECT_EQ(masked({rule(What::Field, "2", Action::Mask, 0)}, "a|bc|d\na|ef|g\n"), "a|**|d\na|**|g\n");
    EXPECT_EQ(masked({rule(What::Field, "ssn", Action::Mask, 0)}, "INFO ssn=secret&x=1 \"ssn\": \"two words\", assn=3"),
              "INFO ssn=******&x=1 \"ssn\": ***********, assn=3");
    const Result broken = value({rule(What::Field, "ssn")}, R"({"a":1, oops "ssn":"secret"})");
    EXPECT_EQ(broken.bytes.find("secret"), std::string::npos);
    EXPECT_EQ(broken.bytes.find("{\"a\":1, "), 0U) << broken.bytes;
}

TEST(Masker, patterns)
{
    EXPECT_EQ(masked({rule(What::Pattern, "order-\\d+", Action::Mask, 2)}, R"({"a":"order-1234 x"})"), R"({"a":"********34 x"})");
    EXPECT_EQ(masked({rule(What::Pattern, "[가-힣]{2,4}님", Action::Remove)}, "홍길동님, 안녕"), ", 안녕");
    // What two rules find in one place is gone as a whole.
    EXPECT_EQ(masked({rule(What::PhoneNumber), rule(What::Pattern, "5678-tail", Action::Remove)}, "010-1234-5678-tail."), "******************.")
        << "what one rule keeps the other may not";
    // Patterns that take a backtracking engine's time take none here.
    QElapsedTimer clock;
    clock.start();
    value({rule(What::Pattern, "(a+)+$|(a|a)*b")}, QByteArray(1'000'000, 'a') + "c");
    EXPECT_LT(clock.elapsed(), 10'000);
}

TEST(Masker, hashesAreKeyedAndEqualForEqualValues)
{
    std::vector<MaskRule> rules = readyMadeRules();
    for (MaskRule& r : rules)
        r.action = Action::Hash;
    const auto one = masked(rules, "010-1234-5678");
    EXPECT_EQ(one.substr(0, 5), "hash:");
    EXPECT_EQ(one.size(), 21U);
    EXPECT_EQ(masked(rules, "+82 10-1234-5678"), one);
    EXPECT_EQ(masked(rules, "０１０－１２３４－５６７８"), one);
    EXPECT_EQ(masked(rules, "９００１０１－１２３４５６７"), masked(rules, "900101-1234567"));
    EXPECT_EQ(masked(rules, "４１１１　１１１１　１１１１　１１１１"), masked(rules, "4111 1111 1111 1111"));
    EXPECT_NE(masked(rules, "010-1234-5679"), one);
    const auto batch = record("010-1234-5678");
    EXPECT_NE(Masker(rules, "another key").value(batch->at(0)).bytes.toStdString(), one);
}

TEST(Masker, nothingShortIsShownWhole)
{
    const std::vector<MaskRule> keepMany {rule(What::Field, "a", Action::Mask, 50)};
    EXPECT_EQ(masked(keepMany, R"({"a":"abc"})"), R"({"a":"**c"})");
    EXPECT_EQ(masked(keepMany, R"({"a":"x"})"), R"({"a":"*"})");
    const std::string longOne = masked({rule(What::Field, "a", Action::Mask, 0)}, QByteArray("{\"a\":\"" + QByteArray(500, 'x') + "\"}"));
    EXPECT_LT(longOne.size(), 60U) << "stars tell no length";
}

TEST(Masker, charsetsAndCompression)
{
    const serde::Charset cp949(QStringLiteral("CP949"));
    const QByteArray korean = *cp949.encode(QString::fromUtf8("홍길동 고객님의 전화번호는 010-1234-5678 입니다"));
    const Result masked949 = value(readyMadeRules(), korean);
    EXPECT_EQ(masked949.state, MaskState::Masked);
    EXPECT_EQ(cp949.decode(QByteArray::fromStdString(masked949.bytes)), QString::fromUtf8("홍길동 고객님의 전화번호는 ***-****-5678 입니다"));
    const serde::Charset utf16(QStringLiteral("UTF-16LE"));
    const Result masked16 = value(readyMadeRules(), *utf16.encode(QStringLiteral("call 010-1234-5678 today")));
    EXPECT_EQ(utf16.decode(QByteArray::fromStdString(masked16.bytes)), QStringLiteral("call ***-****-5678 today"));
    const QByteArray packed = gzip(R"({"p":"010-1234-5678"})");
    EXPECT_EQ(masked(readyMadeRules(), packed), R"({"p":"***-****-5678"})");
    EXPECT_EQ(value(readyMadeRules(), gzip(R"({"p":"nothing"})")).state, MaskState::Clean);
    EXPECT_EQ(masked(readyMadeRules(), QByteArray("tel\xff 010-1234-5678, more text of some length")),
              "tel? ***-****-5678, more text of some length");
}

TEST(Masker, whatIsNoTextIsHiddenWholeAndItsTreeMasked)
{
    // {"phone": "01012345678", "n": 1}
    const QByteArray packed("\x82\xa5phone\xab"
                            "01012345678\xa1n\x01",
                            22);
    const Result hidden = value(readyMadeRules(), packed);
    EXPECT_EQ(hidden.state, MaskState::Hidden);
    EXPECT_EQ(hidden.bytes, hiddenSentence(packed.size()).toStdString());
    const Masker masker(readyMadeRules(), Secret);
    const auto batch = record(packed);
    const auto in = serde::DecodeInput::ofValue(batch->at(0));
    const serde::Decoding tree = masker.decode(in, {});
    ASSERT_TRUE(tree.tree);
    EXPECT_EQ(tree.view, serde::Decoding::View::Tree);
    QString all;
    for (const auto& node : tree.tree->nodes)
        all += node.name + QLatin1Char('=') + node.text + QLatin1Char(' ');
    EXPECT_TRUE(all.contains(QLatin1String("phone=*******5678"))) << all.toStdString();
    for (const auto& decoder : serde::decoders()) {
        serde::Decoding d = masker.decode(in, decoder.id);
        EXPECT_NE(d.view, serde::Decoding::View::Hex) << decoder.id.toStdString();
        EXPECT_FALSE(d.inner) << decoder.id.toStdString();
        EXPECT_FALSE(serde::decodedText(d, packed, 10'000).contains(QLatin1String("01012345678"))) << decoder.id.toStdString();
    }
    const Masker fields({rule(What::Field, "phone")}, Secret);
    for (const auto& decoder : serde::decoders()) {
        serde::Decoding d = fields.decode(in, decoder.id);
        EXPECT_FALSE(serde::decodedText(d, packed, 10'000).contains(QLatin1String("01012345"))) << decoder.id.toStdString();
    }
    // Small numbers are no secret unless they are such a number.
    EXPECT_EQ(value(readyMadeRules(), QByteArray("\0\0\0\0\0\0\x10\xe1", 8)).state, MaskState::Clean);
    const qint64 card = 4111111111111111;
    QByteArray bigEndian;
    for (int shift = 56; shift >= 0; shift -= 8)
        bigEndian += char(card >> shift & 0xff);
    EXPECT_EQ(value(readyMadeRules(), bigEndian).state, MaskState::Hidden);
}

TEST(Masker, mostlyTextOfABinaryFormatIsMaskedByItsFields)
{
    // {"name": "Kim…", "phone": "010-1234-5678", "note": "x…"}
    const QByteArray name = "Kim " + QByteArray(60, 'n');
    const QByteArray note(100, 'x');
    const QByteArray pack = QByteArray::fromHex("83a46e616d65d940") + name + QByteArray::fromHex("a570686f6e65ad") + "010-1234-5678"
                            + QByteArray::fromHex("a46e6f7465d964") + note;
    const QByteArray cbor = QByteArray::fromHex("a3646e616d657840") + name + QByteArray::fromHex("6570686f6e656d") + "010-1234-5678"
                            + QByteArray::fromHex("646e6f74657864") + note;
    const Masker masker({rule(What::PhoneNumber), rule(What::Field, "name", Action::Remove)}, Secret);
    for (const QByteArray& bytes : {pack, cbor}) {
        ASSERT_FALSE(serde::looksBinary(bytes));
        const auto batch = record(bytes);
        const RecordView r = batch->at(0);
        EXPECT_EQ(masker.value(r).state, MaskState::Hidden) << "its bytes";
        const serde::Decoding tree = masker.decode(serde::DecodeInput::ofValue(r), {});
        EXPECT_EQ(tree.view, serde::Decoding::View::Tree);
        ASSERT_TRUE(tree.tree);
        ASSERT_EQ(tree.tree->nodes.size(), 4u);
        EXPECT_EQ(tree.tree->nodes[1].text.toUtf8(), removedWord());
        EXPECT_EQ(tree.tree->nodes[2].text, QStringLiteral("***-****-5678"));
        EXPECT_EQ(tree.tree->nodes[3].text.toUtf8(), note);
        const MaskedBytes cell = masker.cell(r, serde::Part::Value, 300);
        EXPECT_EQ(cell.state, MaskState::Masked);
        EXPECT_EQ(cell.bytes, "name: " + removedWord() + ", phone: ***-****-5678, note: " + note);
        EXPECT_EQ(masker.record(r).value, MaskState::Hidden) << "copies and files have no line of a tree";
    }
}

// JSON as one block of snappy, which begins with nothing that tells: "mostly UTF-8".
TEST(Masker, fieldsInWhatIsPackedUnknownToAnybodyAreHidden)
{
    const QByteArray json = R"({"name":"Kim Cheolsu","city":"Seoul","note":"nothing that a pattern finds in here at all"})";
    const QByteArray snappy = char(json.size()) + QByteArray::fromHex("f0") + char(json.size() - 1) + json;
    ASSERT_FALSE(snappy.isValidUtf8());
    EXPECT_EQ(value({rule(What::Field, "$.name")}, snappy).state, MaskState::Hidden);
    EXPECT_EQ(value({rule(What::Field, "city")}, snappy).state, MaskState::Hidden);
    EXPECT_EQ(value({rule(What::PhoneNumber)}, snappy).state, MaskState::Clean) << "patterns look at what is there";
    const QByteArray broken = R"({"name":"Kim Cheolsu","city":")" + QByteArray("\xff", 1) + R"(","a":"text that is long enough to be mostly text"})";
    const Result masked = value({rule(What::Field, "$.name", Action::Remove)}, broken);
    EXPECT_NE(masked.state, MaskState::Clean);
    EXPECT_EQ(masked.bytes.find("Cheolsu"), std::string::npos);
}

TEST(Masker, cellsOfWhatIsHidden)
{
    const Masker masker(readyMadeRules(), Secret);
    const auto cell = [&](const QByteArray& bytes) { return masker.cell(record(bytes)->at(0), serde::Part::Value, 300); };
    const QByteArray uuid = QByteArray::fromHex("550e8400e29b41d4a716446655440000");
    EXPECT_EQ(cell(uuid).bytes, QByteArray("550e8400-e29b-41d4-a716-446655440000"));
    for (const QByteArray& bytes : {QByteArray(40, '\xff'), QByteArray(9, '\xfe')}) { // nothing that a decoder finds by itself
        EXPECT_EQ(cell(bytes).state, MaskState::Hidden);
        EXPECT_EQ(cell(bytes).bytes, hiddenSentence(bytes.size()));
    }
    EXPECT_EQ(cell(R"({"p":"010-1234-5678"})").bytes, R"({"p":"***-****-5678"})");
    EXPECT_EQ(cell("plain").state, MaskState::Clean);
    EXPECT_EQ(cell(gzip(R"({"p":"nothing"})")).state, MaskState::Clean);
    const QByteArray large = QByteArray::fromHex("91c600011170") + QByteArray(70'000, '\x01'); // [bytes]
    EXPECT_EQ(cell(large).state, MaskState::Hidden) << "only small ones are decoded for a cell";
    EXPECT_EQ(Masker({rule(What::Pattern, "ab[c")}, Secret).cell(record(uuid)->at(0), serde::Part::Value, 300).state, MaskState::Hidden)
        << "a wrong rule";
    // A key that a rule takes as a whole.
    const Masker keys({rule(What::Key, "", Action::Remove)}, Secret);
    EXPECT_EQ(keys.cell(record("v", uuid)->at(0), serde::Part::Key, 300).bytes, removedWord());
}

TEST(Masker, aNumberAtTheCutOfALongTextIsNotShownHalf)
{
    // A text of which a tree keeps 16,384 characters: they end within the number.
    for (const int kept : {3, 9, 12}) {
        const QByteArray text = QByteArray(serde::TreeBuilder::MaxText - kept, 'x') + "010-1234-5678" + QByteArray(100, 'y');
        QByteArray pack("\x91\xda");
        pack += char(text.size() >> 8);
        pack += char(text.size() & 0xff);
        pack += text;
        const auto batch = record(pack);
        const auto in = serde::DecodeInput::ofValue(batch->at(0));
        const serde::Decoding tree = Masker(readyMadeRules(), Secret).decode(in, {});
        ASSERT_TRUE(tree.tree);
        ASSERT_EQ(tree.tree->nodes.size(), 2u);
        EXPECT_TRUE(tree.tree->nodes[1].text.endsWith(QLatin1String("xxx"))) << tree.tree->nodes[1].text.right(20).toStdString();
        EXPECT_GT(tree.tree->nodes[1].text.size(), 16'000);
        const serde::Decoding open = Masker({rule(What::Pattern, "BEGIN.*END")}, Secret).decode(in, {});
        ASSERT_TRUE(open.tree);
        EXPECT_FALSE(open.tree->nodes[1].text.contains(QLatin1String("xxx"))) << "a pattern may begin in it and end behind the cut";
    }
}

TEST(Masker, decodersOverMaskedBytes)
{
    const Masker masker(readyMadeRules(), Secret);
    const QByteArray base64 = QByteArray("{\"p\":\"010-1234-5678\"}").toBase64();
    const auto batch = record(base64);
    EXPECT_EQ(masker.value(batch->at(0)).state, MaskState::Clean);
    serde::Decoding d = serde::decodeBytes(serde::DecodeInput::ofValue(batch->at(0)), QStringLiteral("base64"));
    masker.mask(d, QStringLiteral("orders"));
    ASSERT_TRUE(d.inner);
    EXPECT_EQ(*d.inner, R"({"p":"***-****-5678"})");
}

TEST(Masker, recordKeyHeaders)
{
    const Masker masker({rule(What::Key, "", Action::Hash), rule(What::Header, "x-user*", Action::Remove), rule(What::PhoneNumber)}, Secret);
    const auto batch = record("{\"a\":1}", "customer-1", {{"X-User-Id", "kim"}, {"tel", "010-1234-5678"}, {"tel", {}}, {"010-1234-5678", "v"}});
    const MaskedRecord m = masker.record(batch->at(0));
    ASSERT_TRUE(m.batch);
    EXPECT_EQ(m.key, MaskState::Masked);
    EXPECT_EQ(m.value, MaskState::Clean);
    EXPECT_EQ(m.headers, MaskState::Masked);
    const RecordView r = m.view(batch->at(0));
    EXPECT_EQ(r.topic(), QStringLiteral("orders"));
    EXPECT_EQ(r.partition(), 2);
    EXPECT_EQ(r.offset(), 7);
    EXPECT_EQ(r.timestamp(), 1'700'000'000'000);
    EXPECT_TRUE(r.key().startsWith("hash:"));
    EXPECT_EQ(r.value(), QByteArrayView("{\"a\":1}"));
    std::vector<std::string> headers;
    for (const HeaderView& h : r.headers())
        headers.push_back(h.name.toByteArray().toStdString() + "=" + (h.value.isNull() ? "null" : h.value.toByteArray().toStdString()));
    EXPECT_EQ(headers, (std::vector<std::string> {"X-User-Id=(removed)", "tel=***-****-5678", "tel=null", "***-****-5678=v"}));
    EXPECT_FALSE(masker.record(record("plain", {})->at(0)).batch);
    EXPECT_TRUE(masker.record(record({}, {})->at(0)).view(record({}, {})->at(0)).value().isNull());
}

TEST(Masker, topicsAndWrongRules)
{
    MaskRule phones = rule(What::PhoneNumber);
    phones.topics = QStringLiteral("pay*");
    EXPECT_EQ(value({phones}, "01012345678").state, MaskState::Clean);
    EXPECT_FALSE(Masker({phones}, Secret).appliesTo(QStringLiteral("orders")));
    MaskRule wrong = rule(What::Pattern, "ab[c");
    const Masker masker({wrong}, Secret);
    EXPECT_EQ(masker.wrongRules().size(), 1);
    EXPECT_EQ(value({wrong}, "anything").state, MaskState::Hidden);
    const auto batch = record("anything");
    serde::Decoding d = masker.decode(serde::DecodeInput::ofValue(batch->at(0)), {});
    EXPECT_FALSE(serde::decodedText(d, "anything", 1000).contains(QLatin1String("anything")));
    wrong.on = false;
    EXPECT_EQ(value({wrong}, "anything").state, MaskState::Clean);
}

TEST(Masker, cellsOfLargeValues)
{
    const QByteArray large = R"({"phone":"010-1234-5678","fill":")" + QByteArray(20 << 20, 'x') + R"("})";
    const auto batch = record(large);
    QElapsedTimer clock;
    clock.start();
    const MaskedBytes head = Masker(readyMadeRules(), Secret).valueHead(batch->at(0), 300);
    EXPECT_LT(clock.elapsed(), 200);
    EXPECT_EQ(head.state, MaskState::Masked);
    EXPECT_TRUE(head.bytes.startsWith(R"({"phone":"***-****-5678")")) << head.bytes.left(100).toStdString();
    const MaskedBytes open = Masker({rule(What::Pattern, "BEGIN.*END")}, Secret).valueHead(batch->at(0), 300);
    EXPECT_EQ(open.state, MaskState::Hidden) << "it may end behind the head";
    const MaskedBytes whole = Masker(readyMadeRules(), Secret).value(batch->at(0));
    EXPECT_EQ(whole.bytes.size(), large.size());
}

} // namespace
