// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/masking/PersonalNumbers.h"

#include <gtest/gtest.h>

#include <QByteArray>

using namespace kafka::masking;

namespace {

using Next = std::optional<Span> (*)(QByteArrayView, qsizetype);

/** What is found, each in brackets. */
std::string marked(Next next, const char* text)
{
    const QByteArrayView bytes(text);
    std::string out;
    qsizetype copied = 0;
    for (auto found = next(bytes, 0); found; found = next(bytes, found->end)) {
        out += std::string(text + copied, text + found->begin) + '[' + std::string(text + found->begin, text + found->end) + ']';
        copied = found->end;
    }
    return out + (text + copied);
}

struct Case
{
    const char* text;
    const char* expected;
};

TEST(PersonalNumbers, residentRegistrationNumbers)
{
    for (const auto& [text, expected] : std::initializer_list<Case> {
             {"900101-1234567", "[900101-1234567]"},
             {"9001011234567", "[9001011234567]"},
             {"주민 900101 - 1234567입니다", "주민 [900101 - 1234567]입니다"},
             {"000229-3234567 010229-3234567", "[000229-3234567] 010229-3234567"}, // 2000 was a leap year, 2001 was not
             {"991331-1234567", "991331-1234567"}, // month 13
             {"900101-9234567 900101-0234567", "900101-9234567 900101-0234567"},
             {"900101-8234567", "[900101-8234567]"},
             {"1900101-1234567", "1900101-1234567"}, // part of a longer number
             {"900101-12345678", "900101-12345678"},
             {"900101-123456", "900101-123456"},
             {"0.9001011234567", "0.9001011234567"},
             {"1795233600000", "1795233600000"}, // a time in ms
         })
        EXPECT_EQ(marked(nextResidentNumber, text), expected);
}

TEST(PersonalNumbers, telephoneNumbers)
{
    for (const auto& [text, expected] : std::initializer_list<Case> {
             {"010-1234-5678", "[010-1234-5678]"},
             {"01012345678", "[01012345678]"},
             {"010 1234 5678, 010.1234.5678", "[010 1234 5678], [010.1234.5678]"},
             {"011-123-4567", "[011-123-4567]"},
             {"02-123-4567 02-1234-5678 (02) 123-4567", "[02-123-4567] [02-1234-5678] ([02) 123-4567]"},
             {"031-123-4567 064-1234-5678", "[031-123-4567] [064-1234-5678]"},
             {"070-1234-5678 0505-123-4567", "[070-1234-5678] [0505-123-4567]"},
             {"+82-10-1234-5678 +82 10 1234 5678 +821012345678", "[+82-10-1234-5678] [+82 10 1234 5678] [+821012345678]"},
             {"+82 2 123 4567 +82-(0)10-1234-5678", "[+82 2 123 4567] [+82-(0)10-1234-5678]"},
             {"821012345678", "[821012345678]"},
             {"tel:01012345678;", "tel:[01012345678];"},
             {"0101234567890", "0101234567890"},
             {"099-123-4567", "099-123-4567"},
             {"2026-01-02", "2026-01-02"},
             {"3.01012345678", "3.01012345678"},
             {"1012345678", "1012345678"},
         })
        EXPECT_EQ(marked(nextPhoneNumber, text), expected);
}

TEST(PersonalNumbers, cards)
{
    for (const auto& [text, expected] : std::initializer_list<Case> {
             {"4111111111111111", "[4111111111111111]"},
             {"4111-1111-1111-1111 1225", "[4111-1111-1111-1111] 1225"},
             {"4111 1111 1111 1111", "[4111 1111 1111 1111]"},
             {"3782 822463 10005", "[3782 822463 10005]"},
             {"4111111111111112", "4111111111111112"}, // check digit
             {"41111111111111110000", "41111111111111110000"}, // too long
             {"card=4111111111111111,", "card=[4111111111111111],"},
             {"0.4111111111111111", "0.4111111111111111"},
             {"1234 4111 1111 1111 1111", "1234 [4111 1111 1111 1111]"},
         })
        EXPECT_EQ(marked(nextCardNumber, text), expected);
}

TEST(PersonalNumbers, spellingsOfOneNumber)
{
    for (const char* phone : {"010-1234-5678", "+82 10-1234-5678", "821012345678", "0082-10-1234-5678", "+82-(0)10-1234-5678"})
        EXPECT_EQ(plainPhoneNumber(phone), "01012345678") << phone;
    EXPECT_EQ(plainNumber("900101 - 1234567"), "9001011234567");
}

TEST(PersonalNumbers, linearInAnyBytes)
{
    QByteArray digits(2'000'000, '1');
    EXPECT_FALSE(nextCardNumber(digits));
    QByteArray groups;
    for (int i = 0; i < 500'000; ++i)
        groups += "4111 ";
    nextCardNumber(groups);
    EXPECT_FALSE(nextPhoneNumber(groups));
    EXPECT_FALSE(nextResidentNumber(QByteArray(2'000'000, '\xff')));
    EXPECT_FALSE(nextPhoneNumber(QByteArray(1'000'000, '+')));
}

} // namespace
