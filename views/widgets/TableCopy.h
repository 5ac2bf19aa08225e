// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

#include <vector>

/** Rows of cells as text for the clipboard and for files; pure functions. */
namespace views::copies {

/**
 * A cell: its exact text, and what kind of value it is (unknown values are null in JSON). Payload: a key or value of a
 * message, where empty is not null: an empty one is "" in TSV and CSV, a null one nothing at all.
 */
struct Cell
{
    QString text;
    enum Kind { Text, Integer, Unknown, Payload } kind = Text;
};
using Rows = std::vector<std::vector<Cell>>;

/** Tab separated, a line per row, no header; cells with tabs, line breaks or quotes are quoted as spreadsheets do. */
QString tsv(const Rows& rows);
/** An array of objects named by the titles; integers as numbers with all digits, unknown values null. */
QString json(const QStringList& titles, const Rows& rows);
QString markdown(const QStringList& titles, const Rows& rows);
/** One CSV line with CRLF (RFC 4180). `forSpreadsheets`: texts that begin like a formula get a leading '. */
QString csvLine(const std::vector<Cell>& cells, bool forSpreadsheets);

} // namespace views::copies
