// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QStringList>
#include <QTcpServer>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace support {

// Certificates, and server properties for one broker on 127.0.0.1 that has a listener of each kind beside PLAINTEXT:
//   TLS, MTLS (wants a client certificate), SASLPT (PLAIN, SCRAM-SHA-256, SCRAM-SHA-512), SASLTLS (PLAIN over TLS), OAUTH (unsecured
//   tokens). PLAIN knows bob with bob-pw; users of SCRAM have to be made by the test.
// {port} and {controllerPort} in the properties are put in by the program that starts the broker.
class SecuredListeners
{
public:
    enum class Stores { Pem, Pkcs12 }; // PEM is known since Kafka 2.7 (KIP-651)

    explicit SecuredListeners(bool controller = true, Stores stores = Stores::Pem)
    {
        makeCertificates();
        QStringList listeners;
        QStringList map {QStringLiteral("PLAINTEXT:PLAINTEXT")};
        if (controller)
            map.append(QStringLiteral("CONTROLLER:PLAINTEXT"));
        for (const auto& [name, protocol] :
             {std::pair {"SASLPT", "SASL_PLAINTEXT"}, {"TLS", "SSL"}, {"MTLS", "SSL"}, {"SASLTLS", "SASL_SSL"}, {"OAUTH", "SASL_PLAINTEXT"}}) {
            const QString listener = QString::fromLatin1(name);
            ports[listener] = freePort();
            listeners.append(QStringLiteral("%1://127.0.0.1:%2").arg(listener).arg(ports[listener]));
            map.append(listener + u':' + QString::fromLatin1(protocol));
        }
        const QString plain = QStringLiteral("PLAINTEXT://127.0.0.1:{port},");
        set("listeners", plain + (controller ? QStringLiteral("CONTROLLER://127.0.0.1:{controllerPort},") : QString()) + listeners.join(u','));
        set("advertised.listeners", plain + listeners.join(u','));
        set("listener.security.protocol.map", map.join(u','));
        const QString plainLogin = QStringLiteral("org.apache.kafka.common.security.plain.PlainLoginModule required username=\"admin\" "
                                                  "password=\"admin-pw\" user_admin=\"admin-pw\" user_bob=\"bob-pw\";");
        const QString scramLogin = QStringLiteral("org.apache.kafka.common.security.scram.ScramLoginModule required;");
        set("listener.name.saslpt.sasl.enabled.mechanisms", QStringLiteral("PLAIN,SCRAM-SHA-256,SCRAM-SHA-512"));
        set("listener.name.saslpt.plain.sasl.jaas.config", plainLogin);
        set("listener.name.saslpt.scram-sha-256.sasl.jaas.config", scramLogin);
        set("listener.name.saslpt.scram-sha-512.sasl.jaas.config", scramLogin);
        set("listener.name.sasltls.sasl.enabled.mechanisms", QStringLiteral("PLAIN"));
        set("listener.name.sasltls.plain.sasl.jaas.config", plainLogin);
        set("listener.name.oauth.sasl.enabled.mechanisms", QStringLiteral("OAUTHBEARER"));
        set("listener.name.oauth.oauthbearer.sasl.jaas.config",
            QStringLiteral("org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub=\"broker\";"));
        set("listener.name.mtls.ssl.client.auth", QStringLiteral("required"));
        if (stores == Stores::Pem) {
            set("ssl.keystore.type", QStringLiteral("PEM"));
            set("ssl.keystore.location", file("server.pem"));
            set("ssl.truststore.type", QStringLiteral("PEM"));
            set("ssl.truststore.location", file("ca.crt"));
        } else {
            run(QStringLiteral("openssl"), QStringLiteral("pkcs12 -export -in server.crt -inkey server.key -out server.p12 -passout pass:secret"));
            run(QStringLiteral("keytool"),
                QStringLiteral("-importcert -noprompt -alias ca -file ca.crt -keystore trust.p12 -storetype PKCS12 -storepass secret"));
            set("ssl.keystore.type", QStringLiteral("PKCS12"));
            set("ssl.keystore.location", file("server.p12"));
            set("ssl.keystore.password", QStringLiteral("secret"));
            set("ssl.key.password", QStringLiteral("secret"));
            set("ssl.truststore.type", QStringLiteral("PKCS12"));
            set("ssl.truststore.location", file("trust.p12"));
            set("ssl.truststore.password", QStringLiteral("secret"));
        }
    }
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void set(const char* name, const QString& value) { properties[QString::fromLatin1(name)] = value; }

    std::map<QString, quint16> ports; // by listener
    QMap<QString, QString> properties;

private:
    // One that no other listener of this broker has. Below the ports that outgoing connections get, so that none is lost before the broker starts, and
    // below those that kafkacluster.py chooses from.
    quint16 freePort() const
    {
        const auto used
            = [this](quint16 port) { return std::ranges::any_of(ports, [port](const auto& listener) { return listener.second == port; }); };
        for (int attempt = 0; attempt < 1000; ++attempt) {
            const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(8000, 11000));
            if (QTcpServer server; !used(port) && server.listen(QHostAddress::LocalHost, port))
                return port;
        }
        throw std::runtime_error("no free port was found between 8000 and 10999");
    }
    void run(const QString& program, const QString& line)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, line.split(u' '));
        if (!process.waitForFinished(30000) || process.exitCode() != 0)
            throw std::runtime_error((program + u' ' + line).toStdString() + process.readAllStandardOutput().toStdString()
                                     + process.readAllStandardError().toStdString());
    }
    void makeCertificates()
    {
        const auto openssl = [this](const QString& line) { run(QStringLiteral("openssl"), line); };
        openssl(QStringLiteral(
            "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 2 -subj /CN=CA -addext basicConstraints=critical,CA:TRUE"));
        QFile extensions(file("server.ext"));
        if (extensions.open(QIODevice::WriteOnly))
            extensions.write("subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth\n");
        extensions.close();
        for (const QString& name : {QStringLiteral("server"), QStringLiteral("client")}) {
            openssl(QStringLiteral("req -newkey rsa:2048 -nodes -keyout %1.key -out %1.csr -subj /CN=%1").arg(name));
            openssl(
                QStringLiteral("x509 -req -in %1.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -out %1.crt -extfile server.ext").arg(name));
        }
        openssl(QStringLiteral("pkcs8 -topk8 -in client.key -out client.enc.key -passout pass:secret -v2 aes-256-cbc"));
        openssl(QStringLiteral("pkcs12 -export -in client.crt -inkey client.key -out client.p12 -passout pass:secret"));
        QFile pem(file("server.pem"));
        if (!pem.open(QIODevice::WriteOnly))
            throw std::runtime_error("server.pem");
        for (const char* part : {"server.key", "server.crt", "ca.crt"}) {
            QFile source(file(part));
            if (source.open(QIODevice::ReadOnly))
                pem.write(source.readAll());
        }
    }
    QTemporaryDir m_folder;
};

} // namespace support
