// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

/** Numbers of people in text: ASCII digits, whatever charset is around them. Linear in the bytes. Pure; any thread. */
namespace kafka::masking {

/** Bytes [begin, end). */
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const Span&) const = default;
};

/** Korean resident registration number: birth date that exists, then a digit 1–8 and six more, with or without hyphen. */
std::optional<Span> nextResidentNumber(QByteArrayView text, qsizetype from = 0);
/** Korean telephone number: 010-1234-5678, 02-123-4567, +82 10…, 0505…, with hyphens, dots, spaces or nothing between. */
std::optional<Span> nextPhoneNumber(QByteArrayView text, qsizetype from = 0);
/** Payment card: 13 to 19 digits with spaces or hyphens between groups, the check digit (Luhn) right. */
std::optional<Span> nextCardNumber(QByteArrayView text, qsizetype from = 0);

/** Only its digits: what two spellings of one number have in common. */
QByteArray plainNumber(QByteArrayView number);
/** The same of a telephone number, without its country code. */
QByteArray plainPhoneNumber(QByteArrayView number);

} // namespace kafka::masking
