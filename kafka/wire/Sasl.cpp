// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/wire/Sasl.h"

#include "kafka/wire/WireError.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace kafka::wire {

namespace {

Failure refused(const QString& message, const QString& detail = {}) { return Failure(wireError(ErrorKind::Authentication, message, detail)); }

/** RFC 4616. */
class Plain : public SaslExchange
{
public:
    explicit Plain(const SaslCredentials& credentials) : m_first('\0' + credentials.username.toUtf8() + '\0' + credentials.password.toUtf8()) { }
    QByteArray begin() override { return m_first; }
    Result<QByteArray> answer(const QByteArray&) override { return QByteArray(); }
    bool complete() const override { return true; } // the server proves nothing in PLAIN

private:
    QByteArray m_first;
};

/** RFC 7628. The server's refusal is a JSON text that has to be answered with ^A before it says the error itself. */
class OAuthBearer : public SaslExchange
{
public:
    explicit OAuthBearer(const SaslCredentials& credentials)
    {
        m_first = "n,,\x01"
                  "auth=Bearer "
                  + credentials.token + '\x01';
        for (const auto& [name, value] : credentials.extensions)
            m_first += name.toUtf8() + '=' + value.toUtf8() + '\x01';
        m_first += '\x01';
    }
    QByteArray begin() override { return m_first; }
    Result<QByteArray> answer(const QByteArray& server) override
    {
        if (m_refused)
            return refused(Texts::tr("The broker did not accept the credentials."));
        m_refused = !server.isEmpty();
        return m_refused ? QByteArray(1, '\x01') : QByteArray();
    }
    bool complete() const override { return !m_refused; }

private:
    QByteArray m_first;
    bool m_refused = false;
};

/** RFC 5802 without channel binding. Texts go as plain UTF-8: Kafka's own ScramFormatter does no SASLprep either. */
class Scram : public SaslExchange
{
public:
    Scram(QCryptographicHash::Algorithm algorithm, const SaslCredentials& credentials, const QByteArray& nonce)
        : m_algorithm(algorithm), m_password(credentials.password.toUtf8()), m_nonce(nonce)
    {
        if (m_nonce.isEmpty()) {
            quint32 random[6];
            QRandomGenerator::system()->fillRange(random);
            m_nonce = QByteArray(reinterpret_cast<const char*>(random), sizeof random).toBase64();
        }
        QByteArray name = credentials.username.toUtf8();
        name.replace('=', "=3D").replace(',', "=2C");
        m_bare = "n=" + name + ",r=" + m_nonce;
    }
    QByteArray begin() override { return "n,," + m_bare; }
    bool complete() const override { return m_step == Step::Done; }

    Result<QByteArray> answer(const QByteArray& server) override
    {
        switch (m_step) {
        case Step::First: return prove(server);
        case Step::Final: return verify(server);
        case Step::Done: break;
        }
        return refused(Texts::tr("The broker went on after the end of the SCRAM exchange."));
    }

private:
    enum class Step { First, Final, Done };

    static QMap<char, QByteArray> attributes(const QByteArray& message)
    {
        QMap<char, QByteArray> map;
        const auto parts = message.split(',');
        for (const QByteArray& part : parts) {
            if (part.size() >= 2 && part[1] == '=' && !map.contains(part[0]))
                map.insert(part[0], part.mid(2));
        }
        return map;
    }
    QByteArray hmac(const QByteArray& key, const QByteArray& text) const { return QMessageAuthenticationCode::hash(text, key, m_algorithm); }

    Result<QByteArray> prove(const QByteArray& server)
    {
        const auto said = attributes(server);
        const auto salt = QByteArray::fromBase64Encoding(said.value('s'), QByteArray::AbortOnBase64DecodingErrors);
        const QByteArray nonce = said.value('r');
        bool isNumber = false;
        const int iterations = said.value('i').toInt(&isNumber);
        if (said.contains('m') || !isNumber || !salt || salt.decoded.isEmpty())
            return refused(Texts::tr("The broker's SCRAM message cannot be read."));
        if (!nonce.startsWith(m_nonce) || nonce.size() <= m_nonce.size())
            return refused(Texts::tr("The broker answered another SCRAM exchange (its nonce is wrong)."));
        if (iterations < ScramFewestIterations || iterations > ScramMostIterations)
            return refused(Texts::tr("The broker asks for %1 SCRAM iterations; %2 to %3 are accepted.")
                               .arg(iterations)
                               .arg(ScramFewestIterations)
                               .arg(ScramMostIterations));

        const int length = QCryptographicHash::hashLength(m_algorithm);
        const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(m_algorithm, m_password, salt.decoded, iterations, quint64(length));
        const QByteArray clientKey = hmac(salted, "Client Key");
        const QByteArray withoutProof = "c=biws,r=" + nonce;
        const QByteArray signedText = m_bare + ',' + server + ',' + withoutProof;
        const QByteArray signature = hmac(QCryptographicHash::hash(clientKey, m_algorithm), signedText);
        QByteArray proof = clientKey;
        for (qsizetype i = 0; i < proof.size(); ++i)
            proof[i] = char(proof[i] ^ signature[i]);
        m_expected = hmac(hmac(salted, "Server Key"), signedText);
        m_step = Step::Final;
        return withoutProof + ",p=" + proof.toBase64();
    }

    Result<QByteArray> verify(const QByteArray& server)
    {
        const auto said = attributes(server);
        if (said.contains('e'))
            return refused(Texts::tr("The broker did not accept the credentials."), QString::fromUtf8(said.value('e')));
        if (QByteArray::fromBase64(said.value('v')) != m_expected)
            return refused(Texts::tr("The broker could not prove that it knows the password (SCRAM server signature). It may be another server."));
        m_step = Step::Done;
        return QByteArray();
    }

    const QCryptographicHash::Algorithm m_algorithm;
    const QByteArray m_password;
    QByteArray m_nonce;
    QByteArray m_bare;
    QByteArray m_expected;
    Step m_step = Step::First;
};

} // namespace

QByteArray saslName(SaslMechanism mechanism)
{
    switch (mechanism) {
    case SaslMechanism::Plain: return "PLAIN";
    case SaslMechanism::ScramSha256: return "SCRAM-SHA-256";
    case SaslMechanism::ScramSha512: return "SCRAM-SHA-512";
    case SaslMechanism::OAuthBearer: break;
    }
    return "OAUTHBEARER";
}

std::unique_ptr<SaslExchange> makeSaslExchange(SaslMechanism mechanism, const SaslCredentials& credentials, const QByteArray& nonce)
{
    switch (mechanism) {
    case SaslMechanism::Plain: return std::make_unique<Plain>(credentials);
    case SaslMechanism::ScramSha256: return std::make_unique<Scram>(QCryptographicHash::Sha256, credentials, nonce);
    case SaslMechanism::ScramSha512: return std::make_unique<Scram>(QCryptographicHash::Sha512, credentials, nonce);
    case SaslMechanism::OAuthBearer: break;
    }
    return std::make_unique<OAuthBearer>(credentials);
}

} // namespace kafka::wire
