// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeBroker.h"

namespace support {

struct FakeCluster::Client
{
    qint32 node = 0;
    QTcpSocket* socket = nullptr;
    QByteArray received;
    bool silent = false;
    bool closing = false;
    std::chrono::steady_clock::time_point busyUntil {};
    // SASL
    bool signedIn = false;
    bool handshaken = false;
    bool raw = false; // after a handshake of version 0: tokens without headers (brokers before 1.0)
    int step = 0;
    QByteArray clientFirst;
    QByteArray serverFirst;
};

} // namespace support
