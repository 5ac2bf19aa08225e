// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer over every reply of the table (packaging/dev fuzz).
#include "tests/fuzz/Replies.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    fuzz::one(QByteArrayView(data, qsizetype(size)));
    return 0;
}
