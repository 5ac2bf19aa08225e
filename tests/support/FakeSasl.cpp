// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeBrokerPrivate.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

namespace support {

namespace {

constexpr qint16 saslAuthenticationFailed = 58;

wire::SaslAuthenticate::Response failed(const char* message)
{
    wire::SaslAuthenticate::Response response;
    response.errorCode = saslAuthenticationFailed;
    response.errorMessage = QString::fromLatin1(message);
    return response;
}

QByteArray attribute(const QByteArray& message, char name)
{
    for (const QByteArray& part : message.split(',')) {
        if (part.size() >= 2 && part[0] == name && part[1] == '=')
            return part.mid(2);
    }
    return {};
}

} // namespace

// The server's side of RFC 4616, 7628 and 5802.
wire::SaslAuthenticate::Response FakeCluster::authenticate(Client& client, const QByteArray& bytes)
{
    const FakeSasl server = sasl.value_or(FakeSasl());
    wire::SaslAuthenticate::Response response;
    const auto welcome = [&](const QString& user) {
        client.signedIn = true;
        client.step = 0;
        response.sessionLifetimeMs = server.sessionLifetimeMs;
        signedIn.append(user);
        return response;
    };
    if (server.mechanism == "PLAIN") {
        if (bytes != '\0' + server.user.toUtf8() + '\0' + server.password.toUtf8())
            return failed("Authentication failed: Invalid username or password");
        return welcome(server.user);
    }
    if (server.mechanism == "OAUTHBEARER") {
        if (client.step++ > 0)
            return failed("{\"status\":\"invalid_token\"}");
        const QByteArray claims = QByteArray::fromBase64(bytes.split('.').value(1), QByteArray::Base64UrlEncoding);
        if (bytes.startsWith("n,,\x01"
                             "auth=Bearer ")
            && claims.contains("good"))
            return welcome(QStringLiteral("token"));
        response.authBytes = "{\"status\":\"invalid_token\"}";
        return response;
    }
    const auto algorithm = server.mechanism == "SCRAM-SHA-512" ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256;
    const QByteArray salt = "a salt of the fake";
    if (client.step == 0) {
        client.clientFirst = bytes.mid(3); // "n,,"
        if (attribute(client.clientFirst, 'n') != server.user.toUtf8())
            return failed("Authentication failed during authentication due to invalid credentials with SASL mechanism SCRAM");
        client.serverFirst = "r=" + attribute(client.clientFirst, 'r') + "fake,s=" + salt.toBase64() + ",i=" + QByteArray::number(server.iterations);
        response.authBytes = client.serverFirst;
        client.step = 1;
        return response;
    }
    const auto hmac = [algorithm](const QByteArray& key, const QByteArray& text) { return QMessageAuthenticationCode::hash(text, key, algorithm); };
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(algorithm, server.password.toUtf8(), salt, server.iterations,
                                                                 quint64(QCryptographicHash::hashLength(algorithm)));
    const QByteArray clientKey = hmac(salted, "Client Key");
    const QByteArray signedText = client.clientFirst + ',' + client.serverFirst + ',' + bytes.left(bytes.indexOf(",p="));
    QByteArray proof = hmac(QCryptographicHash::hash(clientKey, algorithm), signedText);
    for (qsizetype i = 0; i < proof.size(); ++i)
        proof[i] = char(proof[i] ^ clientKey[i]);
    if (QByteArray::fromBase64(attribute(bytes, 'p')) != proof && !server.wrongSignature)
        return failed("Authentication failed during authentication due to invalid credentials with SASL mechanism SCRAM");
    const QByteArray signature = server.wrongSignature ? QByteArray(32, 'x') : hmac(hmac(salted, "Server Key"), signedText);
    response.authBytes = "v=" + signature.toBase64();
    return welcome(server.user);
}

} // namespace support
