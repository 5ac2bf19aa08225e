// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** One step of the SASL exchange; session lifetime since 1 (KIP-368). */
struct SaslAuthenticate
{
    static constexpr Api api {36, "SaslAuthenticate", {0, 2}, 2};

    struct Request : Struct
    {
        QByteArray authBytes;
        static void fields(auto& f, auto& m) { f("authBytes", m.authBytes); }
    };

    struct Response : Struct
    {
        qint16 errorCode = 0;
        std::optional<QString> errorMessage;
        QByteArray authBytes;
        qint64 sessionLifetimeMs = 0;
        static void fields(auto& f, auto& m)
        {
            f("errorCode", m.errorCode);
            f("errorMessage", m.errorMessage);
            f("authBytes", m.authBytes);
            f("sessionLifetimeMs", m.sessionLifetimeMs, since(1));
        }
    };
};

} // namespace kafka::wire
