// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/TextDecoder.h"
#include "kafka/serde/Text.h"

#include <gtest/gtest.h>

using namespace kafka::serde;

// R47: characters that hide or turn text around become symbols.
TEST(Text, R47_InvisibleCharactersAreShown)
{
    const QString nasty = QStringLiteral("a\u202eb\u200bc\x1b[31md\x7f\u0085\u2066\ufeff");
    EXPECT_EQ(visible(nasty, Lines::Keep), QStringLiteral("a⟨U+202E⟩b⟨U+200B⟩c␛[31md␡⟨U+0085⟩⟨U+2066⟩⟨U+FEFF⟩"));
    EXPECT_EQ(visible(QStringLiteral("a\r\n\tb"), Lines::Keep), QStringLiteral("a␍\n\tb"));
    EXPECT_EQ(visible(QStringLiteral("a\r\n\tb"), Lines::Symbols), QStringLiteral("a␍␊␉b"));
    EXPECT_EQ(visible(QStringLiteral("\u2028\u2029"), Lines::Keep), QStringLiteral("⟨U+2028⟩⟨U+2029⟩"));
    EXPECT_EQ(visible(QStringLiteral("a\u00a0b\u2003c d\u3000e\u2800\ufe0f"), Lines::Keep),
              QStringLiteral("a⟨U+00A0⟩b⟨U+2003⟩c d\u3000e⟨U+2800⟩⟨U+FE0F⟩"));
    EXPECT_EQ(visible(QString(QChar(char16_t(0xd800))), Lines::Keep), QStringLiteral("⟨U+D800⟩"));
    EXPECT_EQ(visible(QStringLiteral("한글 😀 é"), Lines::Keep), QStringLiteral("한글 😀 é"));
    EXPECT_EQ(visible(QStringLiteral("\U000e0041"), Lines::Keep), QStringLiteral("⟨U+E0041⟩")) << "tag characters";
    EXPECT_EQ(visible(QStringLiteral("<b>&amp;"), Lines::Keep), QStringLiteral("<b>&amp;")) << "markup is text";
}

TEST(Text, ByteOrderMarksAreNotLeftOut)
{
    const QByteArray bytes("\xef\xbb\xbfz");
    EXPECT_EQ(visibleUtf8(bytes, Lines::Keep), QStringLiteral("\u27e8U+FEFF\u27e9z"));
    EXPECT_EQ(visibleUtf8("\xff" + bytes, Lines::Keep), QStringLiteral("\u27e8FF\u27e9\u27e8U+FEFF\u27e9z"));
    EXPECT_EQ(exactText(bytes).toUtf8(), bytes) << "what is copied";
}

TEST(Text, R45_InvalidUtf8IsMarkedByteByByte)
{
    EXPECT_EQ(visibleUtf8("ok\xff\xc3\x28\xed\x95\x9c\xed\xa0\x80", Lines::Keep), QStringLiteral("ok⟨FF⟩⟨C3⟩(한⟨ED⟩⟨A0⟩⟨80⟩"));
    EXPECT_EQ(visibleUtf8(QByteArray("\x00z", 2), Lines::Keep), QStringLiteral("␀z"));
    EXPECT_EQ(visibleUtf8("\xf0\x9f\x98", Lines::Keep), QStringLiteral("⟨F0⟩⟨9F⟩⟨98⟩")) << "cut at the end";
}

TEST(Text, CutsBetweenCharacters)
{
    const QByteArray korean("\xed\x95\x9c\xea\xb8\x80");
    EXPECT_EQ(cutUtf8(korean, 6), korean);
    EXPECT_EQ(cutUtf8(korean, 5).size(), 3);
    EXPECT_EQ(cutUtf8(korean, 2).size(), 0);
    EXPECT_EQ(cutUtf8(QByteArray(10, '\x80'), 5).size(), 5);
}

TEST(Text, CellsAreOneShortLine)
{
    EXPECT_EQ(cellText("a\nb"), QStringLiteral("a␊b"));
    const QString cut = cellText(QByteArray(10'000'000, 'x'), 300);
    EXPECT_EQ(cut.size(), 301);
    EXPECT_TRUE(cut.endsWith(QChar(0x2026)));
    EXPECT_EQ(cellText(QByteArray("\x00\x00\x00\x05\x01", 5)), QStringLiteral("0x0000000501"));
    EXPECT_EQ(cellText("caf\xe9 au lait"), QStringLiteral("caf⟨E9⟩ au lait")) << "a Latin-1 letter in text stays text";
    EXPECT_TRUE(cellText(QByteArray(1000, '\xff')).startsWith(QStringLiteral("0xFFFF")));
    EXPECT_EQ(cellText(""), QString());
}

TEST(TextDecoder, ChoosesWithAReason)
{
    EXPECT_EQ(TextDecoder::decode("{\"a\":1}").format, Format::Json);
    EXPECT_EQ(TextDecoder::decode("{\"a\":1}").reason, QStringLiteral("JSON: parses whole"));
    EXPECT_EQ(TextDecoder::decode("{\"a\":1}").text, QStringLiteral("{\n  \"a\": 1\n}"));
    EXPECT_EQ(TextDecoder::decode("{\"a\":1").format, Format::Text);
    EXPECT_EQ(TextDecoder::decode("{\"a\":1").reason, QStringLiteral("Text: UTF-8, not JSON (ends too early, at byte 6)"));
    EXPECT_EQ(TextDecoder::decode("12").format, Format::Text);
    EXPECT_EQ(TextDecoder::decode("a|b").reason, QStringLiteral("Text: UTF-8"));
    EXPECT_EQ(TextDecoder::decode(QByteArray("\x00\x01\x02\x03", 4)).format, Format::Hex);
    EXPECT_EQ(TextDecoder::decode("").format, Format::Text);
    EXPECT_EQ(TextDecoder::decode("caf\xe9 au lait").reason, QStringLiteral("Text: mostly UTF-8, other bytes are marked"));
}

TEST(TextDecoder, TakesTheFormatAskedForOrSaysWhyNot)
{
    EXPECT_EQ(TextDecoder::decode("{\"a\":1}", Format::Text).text, QStringLiteral("{\"a\":1}"));
    EXPECT_EQ(TextDecoder::decode("12", Format::Json).format, Format::Json);
    const Decoded d = TextDecoder::decode("nope", Format::Json);
    EXPECT_EQ(d.format, Format::Text);
    EXPECT_EQ(d.problem, QStringLiteral("Not JSON: unknown word at byte 0"));
    EXPECT_EQ(TextDecoder::decode("Hello, World! 0123", Format::Hex).text,
              QStringLiteral("00000000  48 65 6c 6c 6f 2c 20 57  6f 72 6c 64 21 20 30 31  Hello, World! 01\n"
                             "00000010  32 33                                             23"));
}

TEST(TextDecoder, CutsWhatIsHuge)
{
    const QByteArray big(10 << 20, 'x');
    const Decoded d = TextDecoder::decode(big);
    EXPECT_TRUE(d.cut());
    EXPECT_EQ(d.shownBytes, TextDecoder::MaxShown);
    EXPECT_EQ(d.totalBytes, big.size());
    EXPECT_LE(d.text.size(), TextDecoder::MaxShown);
    const Decoded json = TextDecoder::decode("[\"" + big + "\"]");
    EXPECT_EQ(json.format, Format::Json);
    EXPECT_TRUE(json.cut());
    EXPECT_FALSE(TextDecoder::decode("[1]").cut());
}
