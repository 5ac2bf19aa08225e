// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer over the filter's text, its matcher and the JSON paths (packaging/dev fuzz 60 filters).
#include "tests/fuzz/Filters.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    fuzz::oneFilter(QByteArrayView(data, qsizetype(size)));
    return 0;
}
