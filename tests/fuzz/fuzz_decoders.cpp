// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer over the decoders of keys and values (packaging/dev fuzz 60 decoders).
#include "tests/fuzz/Decoders.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    fuzz::oneDecoder(QByteArrayView(data, qsizetype(size)));
    return 0;
}
