// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace support {

// What a program printed and how it ended.
struct ToolResult
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

struct ClusterOptions
{
    int brokers = 3;
    QString heap = QStringLiteral("96m");
    QMap<QString, QString> properties; // server properties of all brokers
};

// A real Kafka cluster of this test program, on free ports of 127.0.0.1: brokers 1 to 3, each a controller too, in
// racks rack-a, rack-b, rack-c. It is run by packaging/sandbox/cluster.py, which stops it even when this program
// crashes. Its folder is temporary; with CASTELLAN_TEST_DIR set it is made there instead and kept, with the brokers'
// logs.
//
// Waiting runs the event loop (of the calling thread, which needs one), so the program under test goes on meanwhile.
// Whatever fails throws std::runtime_error with the reason, which GoogleTest reports as the test's failure: nothing is
// skipped.
class KafkaCluster
{
public:
    explicit KafkaCluster(const ClusterOptions& options = {});
    ~KafkaCluster();
    KafkaCluster(const KafkaCluster&) = delete;
    KafkaCluster& operator=(const KafkaCluster&) = delete;

    // The one cluster that the tests of this program share: started when first asked for, stopped after the last test.
    // A test that hurts it calls heal() when it is done (or at its begin).
    static KafkaCluster& shared();

    [[nodiscard]] QString bootstrap() const; // "127.0.0.1:P1,127.0.0.1:P2,127.0.0.1:P3"
    [[nodiscard]] QString bootstrap(int broker) const; // that broker alone
    [[nodiscard]] int port(int broker) const;
    [[nodiscard]] QString clusterId() const;
    [[nodiscard]] QString directory() const; // node-<id>/broker.log is in here

    void killBroker(int broker); // SIGKILL; returns when it is gone
    void pauseBroker(int broker); // SIGSTOP: connections stay open, nothing is answered
    void resumeBroker(int broker); // SIGCONT
    void stopBroker(int broker); // clean: leaderships move first (1 to 2 s)
    void startBroker(int broker); // returns when it serves: 2 s, 7 s within 6 s of its end
    void addBroker(int broker); // one more node, broker only, in the next rack

    // Starts and resumes what is not running and waits until every replica is in sync again.
    void heal();

    // What a broker that answers knows, without a JVM (30 ms): brokers, topics with leader, replicas, isr. For waiting.
    [[nodiscard]] QJsonObject metadata(const QStringList& topics = {});

    // Runs one of Kafka's own tools (0.6 s and more), such as tool(u"kafka-topics"_qs, {"--describe"});
    // --bootstrap-server is added. The tool's own failure is in the result, not thrown.
    ToolResult tool(const QString& name, const QStringList& args, const QByteArray& input = {}, int timeoutMs = 60'000);
    // The same for a tool that goes on, such as a console consumer: it ends with the returned process object.
    std::unique_ptr<QProcess> startTool(const QString& name, const QStringList& args);

private:
    void awaitReady();
    ToolResult script(const QString& command, const QStringList& args, const QByteArray& input, int timeoutMs);
    void control(const QString& command, const QStringList& args);
    void readPorts();

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_directory;
    QProcess m_run;
    QString m_clusterId;
    QMap<int, int> m_ports;
    QStringList m_bootstrap;
};

} // namespace support
