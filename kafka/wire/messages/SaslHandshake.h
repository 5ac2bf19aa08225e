// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Names the SASL mechanism. Version 1: what follows travels in SaslAuthenticate. */
struct SaslHandshake
{
    static constexpr Api api {17, "SaslHandshake", {0, 1}};

    struct Request : Struct
    {
        QString mechanism;
        static void fields(auto& f, auto& m) { f("mechanism", m.mechanism); }
    };

    struct Response : Struct
    {
        qint16 errorCode = 0;
        std::vector<QString> mechanisms;
        static void fields(auto& f, auto& m)
        {
            f("errorCode", m.errorCode);
            f("mechanisms", m.mechanisms);
        }
    };
};

} // namespace kafka::wire
