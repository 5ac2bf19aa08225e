// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Result.h"

#include <QByteArray>

#include <memory>

namespace kafka::wire {

enum class SaslMechanism { Plain, ScramSha256, ScramSha512, OAuthBearer };

/** The name on the wire: "SCRAM-SHA-256". */
QByteArray saslName(SaslMechanism mechanism);

/** What is presented: a name and password, or a token with its extensions ("name=value"). */
struct SaslCredentials
{
    QString username;
    QString password;
    QByteArray token;
    QList<std::pair<QString, QString>> extensions;
};

/**
 * The client's side of one SASL exchange, free of sockets. Each of the server's messages goes into answer(); an exchange
 * is good only when the server said so **and** complete() is true (SCRAM: the server has proven that it knows the
 * password). Any thread, one exchange each.
 */
class SaslExchange
{
public:
    virtual ~SaslExchange() = default;
    /** The client's first message. */
    virtual QByteArray begin() = 0;
    /** The answer to the server's message; an empty one is not sent when complete(). */
    virtual Result<QByteArray> answer(const QByteArray& server) = 0;
    virtual bool complete() const = 0;
};

/** SCRAM iterations a server may ask for: fewer make stolen proofs cheap to crack, more would keep us busy. */
constexpr int ScramFewestIterations = 4096;
constexpr int ScramMostIterations = 100'000;

/** `nonce`: for tests against the RFCs' examples; made at random when empty. */
std::unique_ptr<SaslExchange> makeSaslExchange(SaslMechanism mechanism, const SaslCredentials& credentials, const QByteArray& nonce = {});

} // namespace kafka::wire
