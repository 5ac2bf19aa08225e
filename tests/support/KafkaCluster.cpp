// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/KafkaCluster.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <stdexcept>

namespace support {

namespace {

constexpr int startTimeoutMs = 120'000; // the first start on a machine also fetches Kafka
constexpr int controlTimeoutMs = 100'000;

std::unique_ptr<KafkaCluster> sharedCluster;

// Stops the shared cluster after the last test.
class SharedClusterEnvironment : public ::testing::Environment
{
public:
    void TearDown() override { sharedCluster.reset(); }
};
const auto* const environment = ::testing::AddGlobalTestEnvironment(new SharedClusterEnvironment);

[[noreturn]] void fail(const QString& what) { throw std::runtime_error(what.toStdString()); }

QString python() { return QStringLiteral("/usr/bin/python3"); }

QString scriptPath() { return QStringLiteral(CASTELLAN_SOURCE_DIR "/packaging/sandbox/cluster.py"); }

// Runs the event loop until the condition holds, a signal of the process being what wakes it. False when the time is
// over.
template <typename Condition> bool await(QProcess& process, int timeoutMs, Condition condition)
{
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    limit.start(timeoutMs);
    while (!condition()) {
        if (!limit.isActive())
            return false;
        loop.exec();
    }
    return true;
}

} // namespace

KafkaCluster::KafkaCluster(const ClusterOptions& options)
{
    const QString place = qEnvironmentVariable("CASTELLAN_TEST_DIR");
    if (place.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        if (!m_temporary->isValid())
            fail(QStringLiteral("no temporary folder: %1").arg(m_temporary->errorString()));
        m_directory = m_temporary->filePath(QStringLiteral("cluster"));
    } else {
        static int count = 0;
        m_directory
            = QDir(place).absoluteFilePath(QStringLiteral("%1-%2").arg(QFileInfo(QCoreApplication::applicationFilePath()).fileName()).arg(++count));
        QDir(m_directory).removeRecursively();
    }
    QStringList args {scriptPath(),
                      QStringLiteral("run"),
                      QStringLiteral("--dir"),
                      m_directory,
                      QStringLiteral("--brokers"),
                      QString::number(options.brokers),
                      QStringLiteral("--heap"),
                      options.heap,
                      QStringLiteral("--deadline"),
                      QStringLiteral("0")};
    if (m_temporary)
        args << QStringLiteral("--remove");
    for (auto it = options.properties.cbegin(); it != options.properties.cend(); ++it)
        args << QStringLiteral("--property") << it.key() + QLatin1Char('=') + it.value();
    m_run.start(python(), args);
    awaitReady();
}

KafkaCluster::~KafkaCluster()
{
    m_run.closeWriteChannel();
    if (!m_run.waitForFinished(30'000)) {
        ADD_FAILURE() << "the cluster in " << m_directory.toStdString() << " did not stop";
        m_run.terminate();
        m_run.waitForFinished(10'000);
    }
}

KafkaCluster& KafkaCluster::shared()
{
    if (!sharedCluster)
        sharedCluster = std::make_unique<KafkaCluster>();
    return *sharedCluster;
}

void KafkaCluster::awaitReady()
{
    QByteArray line;
    await(m_run, startTimeoutMs, [&] {
        if (m_run.canReadLine())
            line = m_run.readLine();
        return !line.isEmpty() || m_run.state() == QProcess::NotRunning;
    });
    if (!line.startsWith("ready ")) {
        const bool runs = m_run.state() != QProcess::NotRunning;
        const QByteArray reason = m_run.readAllStandardError();
        m_run.closeWriteChannel();
        m_run.waitForFinished(30'000);
        fail(QStringLiteral("the test's Kafka cluster did not start%1: %2")
                 .arg(runs ? QStringLiteral(" in time") : QString(), QString::fromUtf8(reason.isEmpty() ? m_run.errorString().toUtf8() : reason)));
    }
    readPorts();
}

void KafkaCluster::readPorts()
{
    const ToolResult env = script(QStringLiteral("env"), {}, {}, controlTimeoutMs);
    const QJsonObject state = QJsonDocument::fromJson(env.out).object();
    m_clusterId = state[QLatin1String("clusterId")].toString();
    m_bootstrap = state[QLatin1String("bootstrap")].toString().split(QLatin1Char(','));
    m_ports.clear();
    for (const QJsonValue& broker : state[QLatin1String("brokers")].toArray())
        m_ports.insert(broker[QLatin1String("id")].toInt(), broker[QLatin1String("port")].toInt());
    if (m_ports.isEmpty())
        fail(QStringLiteral("the state of the test's Kafka cluster cannot be read: %1").arg(QString::fromUtf8(env.err)));
}

QString KafkaCluster::bootstrap() const { return m_bootstrap.join(QLatin1Char(',')); }

QString KafkaCluster::bootstrap(int broker) const { return QStringLiteral("127.0.0.1:%1").arg(port(broker)); }

int KafkaCluster::port(int broker) const
{
    if (!m_ports.contains(broker))
        fail(QStringLiteral("there is no broker %1").arg(broker));
    return m_ports.value(broker);
}

QString KafkaCluster::clusterId() const { return m_clusterId; }

QString KafkaCluster::directory() const { return m_directory; }

void KafkaCluster::killBroker(int broker) { control(QStringLiteral("kill"), {QString::number(broker)}); }

void KafkaCluster::pauseBroker(int broker)
{
    control(QStringLiteral("kill"), {QString::number(broker), QStringLiteral("--signal"), QStringLiteral("STOP")});
}

void KafkaCluster::resumeBroker(int broker)
{
    control(QStringLiteral("kill"), {QString::number(broker), QStringLiteral("--signal"), QStringLiteral("CONT")});
}

void KafkaCluster::stopBroker(int broker) { control(QStringLiteral("stop-broker"), {QString::number(broker)}); }

void KafkaCluster::startBroker(int broker) { control(QStringLiteral("start-broker"), {QString::number(broker)}); }

void KafkaCluster::addBroker(int broker)
{
    control(QStringLiteral("add-broker"), {QString::number(broker)});
    readPorts();
}

void KafkaCluster::heal() { control(QStringLiteral("heal"), {}); }

QJsonObject KafkaCluster::metadata(const QStringList& topics)
{
    QStringList args;
    for (const QString& topic : topics)
        args << QStringLiteral("--topic") << topic;
    const ToolResult result = script(QStringLiteral("metadata"), args, {}, controlTimeoutMs);
    if (result.exit != 0)
        fail(QString::fromUtf8(result.err));
    return QJsonDocument::fromJson(result.out).object();
}

ToolResult KafkaCluster::tool(const QString& name, const QStringList& args, const QByteArray& input, int timeoutMs)
{
    return script(QStringLiteral("tool"), QStringList {name} + args, input, timeoutMs);
}

std::unique_ptr<QProcess> KafkaCluster::startTool(const QString& name, const QStringList& args)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->start(python(), QStringList {scriptPath(), QStringLiteral("tool"), QStringLiteral("--dir"), m_directory, name} + args);
    if (!await(*process, 5'000, [&] { return process->state() == QProcess::Running; }))
        fail(QStringLiteral("%1 does not start").arg(name));
    return process;
}

void KafkaCluster::control(const QString& command, const QStringList& args)
{
    const ToolResult result = script(command, args, {}, controlTimeoutMs);
    if (result.exit != 0)
        fail(QStringLiteral("%1 %2: %3").arg(command, args.join(QLatin1Char(' ')), QString::fromUtf8(result.err)));
}

ToolResult KafkaCluster::script(const QString& command, const QStringList& args, const QByteArray& input, int timeoutMs)
{
    QProcess process;
    process.start(python(), QStringList {scriptPath(), command, QStringLiteral("--dir"), m_directory} + args);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = await(process, timeoutMs, [&] { return process.state() == QProcess::NotRunning; });
    if (!ended) {
        process.kill();
        process.waitForFinished(5'000);
        fail(QStringLiteral("%1 %2 did not end in %3 ms").arg(command, args.join(QLatin1Char(' '))).arg(timeoutMs));
    }
    if (process.error() == QProcess::FailedToStart)
        fail(process.errorString());
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace support
