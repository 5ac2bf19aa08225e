// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are too long to be shown at once.
#include "kafka/serde/decode/TextParts.h"

#include "kafka/serde/Charset.h"
#include "kafka/serde/TextDecoder.h"

#include <gtest/gtest.h>

using namespace kafka::serde;

namespace {

/** All parts one behind the other; they must touch and fit into what decoders show. */
QString joined(const QByteArray& bytes, const QString& decoder, int parts)
{
    Decoding decoding;
    decoding.decoder = decoder;
    EXPECT_EQ(textParts(decoding, bytes), parts) << decoder.toStdString();
    QString whole;
    qint64 at = 0;
    for (int i = 0; i < textParts(decoding, bytes); ++i) {
        const TextPart part = textPart(decoding, bytes, i);
        EXPECT_EQ(part.from, at);
        EXPECT_GT(part.to, part.from);
        EXPECT_LE(part.to - part.from, TextDecoder::MaxShown);
        at = part.to;
        whole += part.text;
    }
    EXPECT_EQ(at, bytes.size());
    return whole;
}

QString longText(const QString& piece, int characters)
{
    QString text;
    for (int i = 0; text.size() < characters; ++i)
        text += piece + QString::number(i);
    return text;
}

} // namespace

TEST(TextParts, NoCharacterIsCutInTwo)
{
    for (const char16_t* piece : {u"\uac00\ub098 ", u"\u00e9", u"\U0001f600x", u"plain "}) {
        const QString text = longText(QString::fromUtf16(piece), 400'000);
        const QByteArray utf8 = text.toUtf8();
        for (const char* decoder : {"utf-8", "json", "xml", "delimited", "hex"})
            EXPECT_EQ(joined(utf8, QString::fromLatin1(decoder), int((utf8.size() + 261'119) / 261'120)), text) << decoder;
    }
    for (int shift = 0; shift < 4; ++shift) { // a part ends within a character, wherever parts end
        const QString text = QString(shift, QLatin1Char('x')) + QString(100'000, QChar(0xac00)) + QString(160'000, QChar(0xe9));
        EXPECT_EQ(joined(text.toUtf8(), QStringLiteral("utf-8"), 3), text) << shift;
    }
    const QString korean = longText(QStringLiteral("\uc8fc\ubb38 \ud558\ub098"), 500'000);
    const QByteArray cp949 = *Charset(QStringLiteral("CP949")).encode(korean);
    EXPECT_EQ(joined(cp949, QStringLiteral("cp949"), int((cp949.size() + 261'119) / 261'120)), korean);
    QByteArray utf16;
    for (const QChar c : korean)
        utf16 += QByteArray(1, char(c.unicode() >> 8)) + char(c.unicode() & 0xff);
    EXPECT_EQ(joined(utf16, QStringLiteral("utf-16be"), int((utf16.size() + 261'119) / 261'120)), korean);
    const QByteArray latin(600'000, '\xe9');
    EXPECT_EQ(joined(latin, QStringLiteral("latin-1"), 3), QString(600'000, QChar(0xe9)));
}

TEST(TextParts, ShortOnesAndWhatIsNoTextHaveOne)
{
    for (const char* decoder : {"utf-8", "json", "latin-1", "hex"})
        EXPECT_EQ(textParts(
                      [&] {
                          Decoding d;
                          d.decoder = QString::fromLatin1(decoder);
                          return d;
                      }(),
                      QByteArray(TextDecoder::MaxShown, 'a')),
                  1);
    for (const char* decoder : {"messagepack", "protobuf", "int64-be", "consumer-offsets"})
        EXPECT_EQ(textParts(
                      [&] {
                          Decoding d;
                          d.decoder = QString::fromLatin1(decoder);
                          return d;
                      }(),
                      QByteArray(1 << 20, 'a')),
                  1)
            << decoder;
}

TEST(TextParts, BytesThatAreNoTextAreShownAsSuch)
{
    const QByteArray bytes(700'000, '\x80'); // no character begins anywhere
    EXPECT_FALSE(joined(bytes, QStringLiteral("hex"), 3).isEmpty());
    EXPECT_FALSE(joined(bytes, QStringLiteral("utf-8"), 3).isEmpty());
    EXPECT_FALSE(joined(QByteArray(700'000, '\xb0'), QStringLiteral("cp949"), 3).isEmpty());
}
