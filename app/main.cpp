// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ActivityController.h"
#include "app/Context.h"
#include "app/GatewayFactory.h"
#include "app/Language.h"
#include "app/LogFile.h"
#include "app/SessionList.h"
#include "app/Settings.h"
#include "app/Shell.h"
#include "app/SignalWatcher.h"
#include "app/StartOptions.h"
#include "app/WatchedApplication.h"

#include "kafka/client/RdKafkaAdminGateway.h"

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace {

/** Passwords live in this process's memory: no core dump, and no file others may read. */
void protectSecrets()
{
#ifdef Q_OS_UNIX
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(077);
#endif
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void print(std::FILE* to, const QString& text) { std::fputs(text.toLocal8Bit().constData(), to); }

} // namespace

int main(int argc, char** argv)
{
    protectSecrets();
    // Before any window system is needed: --version and --help work over ssh.
    const auto early = app::StartOptions::parse(argumentsOf(argc, argv), qEnvironmentVariable("CASTELLAN_BOOTSTRAP"));
    if (early.showVersion) {
        print(stdout, app::StartOptions::versionText());
        return 0;
    }
    if (early.showHelp) {
        print(stdout, app::StartOptions::helpText());
        return 0;
    }

    app::WatchedApplication application(argc, argv); // takes out Qt's own options, like -platform
    QApplication::setApplicationName(QStringLiteral("castellan"));
    QApplication::setApplicationDisplayName(QStringLiteral("Castellan"));
    QApplication::setApplicationVersion(QStringLiteral(CASTELLAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("castellan"));
    QApplication::setQuitOnLastWindowClosed(false); // Shell ends the program; a window built anew closes the old one

    auto options = app::StartOptions::parse(QApplication::arguments(), qEnvironmentVariable("CASTELLAN_BOOTSTRAP"));
    options.name = early.name; // Qt takes --name for X11's own
    if (!options.problem.isEmpty()) {
        print(stderr, options.problem + QLatin1Char('\n') + app::StartOptions::helpText());
        return 2;
    }

    app::Context context(app::Paths::standard(), app::defaultGatewayFactory());
    const QString remembered = context.settings->text(QStringLiteral("language"), app::language::ofSystem());
    app::language::install(options.language.isEmpty() ? remembered : options.language);

    app::LogFile log(context.paths.log());
    QObject::connect(&log, &app::LogFile::line, context.activity, &app::ActivityController::addLine);
    app::Shell shell(&context, options);
    app::SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &app::SignalWatcher::endRequested, &shell, &app::Shell::end);
    shell.start();
    const int status = QApplication::exec();
    context.sessions->closeAll();
    // Clients end on threads of their own; one that waits for a silent broker is left behind.
    if (!kafka::waitForClosedGateways(std::chrono::milliseconds(1500)))
        std::_Exit(status);
    return status;
}
