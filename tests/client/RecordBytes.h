// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a record as they lie in a batch, for tests that take them apart.
#pragma once

#include <QtGlobal>

#include <string>

namespace tests {

/** A zigzag varint. */
inline std::string varint(qint64 number)
{
    auto zigzag = (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63);
    std::string text;
    for (; zigzag > 0x7f; zigzag >>= 7)
        text += static_cast<char>(zigzag | 0x80);
    return text + static_cast<char>(zigzag);
}

inline std::string sized(const std::string& bytes) { return varint(qint64(bytes.size())) + bytes; }

} // namespace tests
