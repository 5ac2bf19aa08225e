// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/compare/RecordDiff.h"

namespace kafka::compare {

/** Adds the rows of a key or a value, and its verdict. */
void comparePayload(Comparison& into, Part part, QByteArrayView left, const QString& leftCharset, QByteArrayView right, const QString& rightCharset,
                    Cancelled cancelled);

/** Says that a part has more than MostRows. */
QString moreRowsText();

} // namespace kafka::compare
