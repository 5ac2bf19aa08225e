// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

/** Numbers of people in text: ASCII digits (NarrowText makes them), whatever charset is around them. Linear in the bytes. Pure; any thread. */
namespace kafka::masking {

/** Bytes [begin, end). */
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const Span&) const = default;
};

/**
 * UTF-8 in which digits and marks of full width (０１２－), dashes and wide spaces are those of ASCII: people type numbers so, and read them so. What stands in
 * it at a byte stands in the text at placeIn() of that byte.
 */
class NarrowText
{
public:
    explicit NarrowText(QByteArrayView utf8);
    QByteArrayView text() const { return m_steps.empty() ? m_own : QByteArrayView(m_text); }
    qsizetype placeIn(qsizetype at) const;

private:
    QByteArrayView m_own;
    QByteArray m_text;
    std::vector<std::pair<qsizetype, qsizetype>> m_steps; ///< behind each change: byte here, byte there
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
