// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as a process: how it starts and how it ends.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>

namespace {

class Program
{
public:
    explicit Program(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, folder] :
             {std::pair("XDG_CONFIG_HOME", "config"), std::pair("XDG_DATA_HOME", "data"), std::pair("XDG_STATE_HOME", "state")})
            environment.insert(QLatin1String(name), folderOf(QLatin1String(folder)));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("castellan.timing.info=true"));
        environment.remove(QStringLiteral("CASTELLAN_BOOTSTRAP"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/castellan"));
        process.setArguments(arguments);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }

    bool startAndPaint()
    {
        process.start();
        return process.waitForStarted() && QTest::qWaitFor([this] { return output.append(process.readAll()).contains("start.painted"); }, 20000);
    }
    /** Milliseconds until it ended after the signal; -1 = it did not within five seconds. */
    qint64 endBy(int number)
    {
        QElapsedTimer clock;
        clock.start();
        ::kill(pid_t(process.processId()), number);
        return process.waitForFinished(5000) ? clock.elapsed() : -1;
    }
    QJsonObject settings() const
    {
        QFile file(folderOf(QStringLiteral("config")) + QStringLiteral("/castellan/settings.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    QString folderOf(const QString& name) const { return folder.filePath(name); }

    static inline QTemporaryDir folder; ///< shared: a later start finds what an earlier one left
    QProcess process;
    QByteArray output;
};

/** Takes connections and never answers. */
struct SilentServer
{
    SilentServer()
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] { server.nextPendingConnection(); });
    }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(server.serverPort()); }
    QTcpServer server;
};

} // namespace

TEST(Process, R72_EverySignalEndsItWithinTwoSecondsAndTheSessionIsKept)
{
    SilentServer server;
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        Program program({QStringLiteral("--bootstrap"), server.address(), QStringLiteral("--name"), QStringLiteral("Silent")});
        ASSERT_TRUE(program.startAndPaint()) << program.output.constData();
        const qint64 took = program.endBy(number);
        ASSERT_GE(took, 0) << "signal " << number;
        EXPECT_LE(took, 2000) << "signal " << number;
        EXPECT_EQ(program.process.exitStatus(), QProcess::NormalExit);
        const QJsonArray tabs = program.settings()[u"window/tabs"].toArray();
        ASSERT_EQ(tabs.size(), 1) << "signal " << number;
        EXPECT_EQ(tabs.at(0).toObject()[u"profile"].toString(), QStringLiteral("direct:") + server.address());
        EXPECT_FALSE(program.settings()[u"window/geometry"].toString().isEmpty());
    }
}

TEST(Process, R72_AfterACrashTheNextStartHasTheLastSession)
{
    SilentServer server;
    QFile::remove(Program({}).folderOf(QStringLiteral("config")) + QStringLiteral("/castellan/settings.json"));
    Program program({QStringLiteral("--bootstrap"), server.address()});
    ASSERT_TRUE(program.startAndPaint()) << program.output.constData();
    QElapsedTimer sincePainted;
    sincePainted.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return program.settings()[u"window/tabs"].toArray().size() == 1; }, 10'000)) << "written while it runs";
    EXPECT_LE(sincePainted.elapsed(), 2500);
    program.endBy(SIGKILL);
    EXPECT_EQ(program.settings()[u"window/tabs"].toArray().at(0).toObject()[u"profile"].toString(), QStringLiteral("direct:") + server.address());
    EXPECT_FALSE(program.settings()[u"window/geometry"].toString().isEmpty());
}

TEST(Process, R72_NoCoreDumpMayHoldSecrets)
{
    Program program({});
    ASSERT_TRUE(program.startAndPaint()) << program.output.constData();
    QFile limits(QStringLiteral("/proc/%1/limits").arg(program.process.processId()));
    ASSERT_TRUE(limits.open(QIODevice::ReadOnly));
    const QByteArray text = limits.readAll();
    const qsizetype at = text.indexOf("Max core file size");
    ASSERT_GE(at, 0);
    const QList<QByteArray> fields = text.mid(at, text.indexOf('\n', at) - at).simplified().split(' ');
    EXPECT_EQ(fields.at(4), QByteArray("0"));
    EXPECT_EQ(fields.at(5), QByteArray("0")) << "nor may it be raised again";
    EXPECT_GE(program.endBy(SIGTERM), 0);
}

TEST(Process, VersionAndHelpNeedNoDisplay)
{
    for (const char* option : {"--version", "--help"}) {
        Program program({QLatin1String(option)});
        QProcessEnvironment bare = program.process.processEnvironment();
        bare.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        bare.remove(QStringLiteral("DISPLAY"));
        program.process.setProcessEnvironment(bare);
        program.process.start();
        ASSERT_TRUE(program.process.waitForFinished());
        EXPECT_EQ(program.process.exitCode(), 0);
        EXPECT_TRUE(program.process.readAll().contains("castellan"));
    }
}
