// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A password goes to its brokers and nowhere else: whatever the program writes, shows, copies or is called with is searched for it.
#include "app/ActivityController.h"
#include "app/ChangeJournal.h"
#include "app/GatewayFactory.h"
#include "kafka/client/RdKafkaAdminGateway.h"
#include "tests/app/MainWindowTest.h"
#include "views/widgets/ActivityPanel.h"

#include <QClipboard>
#include <QDirIterator>
#include <QTcpSocket>

namespace {

const QString Canary = QStringLiteral("canary-5f0e1c-password");

/** Brokers that understand nothing: what is sent to them is answered with nonsense, as a wrong port would. */
struct Nonsense
{
    Nonsense()
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            QTcpSocket* socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            });
        });
    }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(server.serverPort()); }
    QTcpServer server;
};

class SecretsTest : public MainWindowTest
{
protected:
    kafka::Profile secured(const QString& bootstrap)
    {
        kafka::Profile profile;
        profile.id = newProfileId();
        profile.name = QStringLiteral("Secured");
        profile.bootstrapServers = bootstrap;
        profile.environment = kafka::Environment::Development;
        profile.readOnly = false;
        for (const auto& [name, value] : std::vector<std::pair<const char*, QString>> {{"security.protocol", QStringLiteral("sasl_plaintext")},
                                                                                       {"sasl.mechanism", QStringLiteral("PLAIN")},
                                                                                       {"sasl.username", QStringLiteral("anna")},
                                                                                       {"sasl.password", Canary},
                                                                                       {"ssl.key.password", Canary},
                                                                                       {"debug", QStringLiteral("security,broker,protocol,conf")}})
            profile.properties.push_back({QLatin1String(name), value});
        EXPECT_EQ(context->profiles->save(profile), QString());
        return profile;
    }
    /** Where the password is found: files below the folder, with their names. */
    QStringList files(const QString& what = Canary)
    {
        QStringList found;
        int count = 0;
        for (QDirIterator it(folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
            ++count;
            if (file.fileName().contains(what) || file.readAll().contains(what.toUtf8()))
                found << file.fileName();
        }
        EXPECT_GE(count, 1) << "there is something to search";
        return found;
    }
    /** Texts of all widgets, for eyes and for a screen reader, and of all cells. */
    static QStringList shown(const QString& what = Canary)
    {
        QStringList found;
        const auto look = [&](const QObject* at, const QString& text) {
            if (text.contains(what))
                found << at->objectName() + QLatin1String(": ") + text;
        };
        for (const QWidget* w : QApplication::allWidgets()) {
            look(w, w->windowTitle());
            look(w, w->toolTip());
            look(w, w->accessibleName());
            look(w, w->accessibleDescription());
            for (const char* property : {"text", "plainText", "currentText", "placeholderText"})
                look(w, w->property(property).toString());
            if (const auto* view = qobject_cast<const QAbstractItemView*>(w); view && view->model())
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    for (int column = 0; column < view->model()->columnCount(); ++column)
                        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                            look(w, view->model()->index(row, column).data(role).toString());
        }
        return found;
    }
};

} // namespace

TEST_F(SecretsTest, R64_APasswordIsInNoFileNoTextNoCopyAndNoCommandLine)
{
    const QString id = secured(QStringLiteral("localhost:9092")).id;
    showWindow();
    connectTo(id);
    ClusterSession* session = context->sessions->find(id);
    auto* flow = topicActions::remove(session, {QStringLiteral("orders")}, window.get());
    ASSERT_TRUE(QTest::qWaitFor([&] { return flow->dialog()->plan().applicable(); }, 20'000));
    EXPECT_FALSE(flow->dialog()->plan().command.isEmpty());
    EXPECT_FALSE(flow->dialog()->plan().command.contains(Canary)) << "a file of properties is named, not what is in it";
    flow->dialog()->findChild<QPushButton*>(QStringLiteral("copyAsCommand"))->click();
    EXPECT_FALSE(QApplication::clipboard()->text().isEmpty());
    EXPECT_FALSE(QApplication::clipboard()->text().contains(Canary));
    Q_EMIT flow->dialog()->applyRequested({0});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !context->journal->entries().empty() && context->journal->entries()[0].finished; }, 20'000));
    EXPECT_EQ(shown(), QStringList());
    EXPECT_NE(shown(QStringLiteral("Secured")), QStringList()) << "what is not secret is found where it is shown";
    flow->dialog()->close();
    window.reset();
    EXPECT_EQ(files(), QStringList());
    EXPECT_NE(files(QStringLiteral("anna")), QStringList()) << "and where it is written";
    QFile command(QStringLiteral("/proc/self/cmdline"));
    ASSERT_TRUE(command.open(QIODevice::ReadOnly));
    EXPECT_FALSE(command.readAll().contains(Canary.toUtf8()));
}

// librdkafka's own lines, at their most talkative, against brokers that refuse.
TEST_F(SecretsTest, R64_APasswordIsInNoLineOfTheLog)
{
    context = std::make_unique<Context>(Paths::below(folder.path()), defaultGatewayFactory());
    Nonsense brokers;
    const QString id = secured(brokers.address()).id;
    showWindow();
    QStringList lines;
    window->openConnection(id);
    ClusterSession* session = context->sessions->find(id);
    ASSERT_TRUE(session);
    QObject::connect(session, &ClusterSession::logged, window.get(), [&](const kafka::LogLine& line) { lines << line.message; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return lines.size() > 20 && session->state() != SessionState::Connected; }, 20'000)) << lines.size();
    const auto* log = context->activity->panel()->findChild<QTableView*>(QStringLiteral("log"));
    ASSERT_TRUE(log);
    ASSERT_TRUE(QTest::qWaitFor([&] { return log->model()->rowCount() > 10; }, 10'000));
    EXPECT_EQ(lines.filter(Canary), QStringList());
    EXPECT_EQ(shown(), QStringList());
    EXPECT_NE(shown(QStringLiteral("Secured")), QStringList()) << "what is not secret is found where it is shown";
    window.reset();
    EXPECT_EQ(files(), QStringList());
    EXPECT_NE(files(QStringLiteral("anna")), QStringList()) << "and where it is written";
    context.reset();
    EXPECT_TRUE(kafka::waitForClosedGateways(std::chrono::seconds(10)));
}
