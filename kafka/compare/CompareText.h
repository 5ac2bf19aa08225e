// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <utility>

/** Bytes of two messages as short texts beside one another. Pure; any thread. */
namespace kafka::compare {

/** Bytes that both begin with. */
qsizetype commonPrefix(QByteArrayView left, QByteArrayView right);

/** What a cell shows of null and empty: "(null)", "(empty)"; of others an empty string. */
QString wordFor(QByteArrayView bytes);

/**
 * Both as one line each, at most some hundred characters: of longer ones what lies around the first difference, with … where something is left out. UTF-8 as text, other bytes as
 * 0x and hex; null and empty as words; data that reads like such a word stands in quotes.
 */
std::pair<QString, QString> excerpts(QByteArrayView left, QByteArrayView right);
/** Of one alone: its beginning. */
QString excerpt(QByteArrayView bytes);

} // namespace kafka::compare
