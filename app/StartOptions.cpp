// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartOptions.h"

#include "app/Language.h"
#include "app/ProfileStore.h"
#include "kafka/client/ClientLibrary.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace app {

using kafka::Environment;

namespace {

class StartOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(StartOptionsText)
};

const QStringList environments {QStringLiteral("development"), QStringLiteral("staging"), QStringLiteral("production")};

void addOptions(QCommandLineParser& parser)
{
    const auto value = [](const char* name) { return QCommandLineOption(QLatin1String(name), {}, QStringLiteral("value")); };
    parser.addOption(QCommandLineOption({QStringLiteral("b"), QStringLiteral("bootstrap")}, {}, QStringLiteral("servers")));
    parser.addOptions({value("name"), value("environment"), value("lang")});
    parser.addOption(QCommandLineOption(QStringLiteral("writable")));
    parser.addOption(QCommandLineOption(QStringList {QStringLiteral("v"), QStringLiteral("version")}));
    parser.addOption(QCommandLineOption(QStringList {QStringLiteral("h"), QStringLiteral("help")}));
}

} // namespace

StartOptions StartOptions::parse(const QStringList& arguments, const QString& bootstrapOfEnvironment)
{
    QCommandLineParser parser;
    addOptions(parser);
    StartOptions options;
    if (!parser.parse(arguments))
        options.problem = parser.errorText();
    options.showVersion = parser.isSet(QStringLiteral("version"));
    options.showHelp = parser.isSet(QStringLiteral("help"));
    options.bootstrap
        = parser.isSet(QStringLiteral("bootstrap")) ? parser.value(QStringLiteral("bootstrap")).trimmed() : bootstrapOfEnvironment.trimmed();
    options.name = parser.value(QStringLiteral("name"));
    options.writable = parser.isSet(QStringLiteral("writable"));
    options.language = parser.value(QStringLiteral("lang"));
    if (!options.language.isEmpty() && !language::available().contains(options.language))
        options.problem = StartOptionsText::tr("--lang knows %1, not “%2”.").arg(language::available().join(QStringLiteral(", ")), options.language);
    if (parser.isSet(QStringLiteral("environment"))) {
        const auto index = environments.indexOf(parser.value(QStringLiteral("environment")));
        if (index < 0)
            options.problem = StartOptionsText::tr("--environment knows %1, not “%2”.")
                                  .arg(environments.join(QStringLiteral(", ")), parser.value(QStringLiteral("environment")));
        else
            options.environment = Environment(index);
    }
    if (!parser.positionalArguments().isEmpty())
        options.problem = StartOptionsText::tr("Unexpected argument “%1”.").arg(parser.positionalArguments().constFirst());
    if (options.bootstrap.isEmpty() && options.problem.isEmpty() && (options.writable || !options.name.isEmpty() || options.environment))
        options.problem = StartOptionsText::tr("--name, --writable and --environment need --bootstrap.");
    return options;
}

QString StartOptions::helpText()
{
    // Not QCommandLineParser's: that wants an application object.
    return StartOptionsText::tr("Usage: castellan [options]\n"
                                "Desktop administrator for Apache Kafka.\n\n"
                                "  -b, --bootstrap SERVERS   connect to these servers (host:port, comma separated);\n"
                                "                            default: the environment variable CASTELLAN_BOOTSTRAP\n"
                                "      --name NAME           name to show for that connection\n"
                                "      --writable            allow changes although the servers are not on this machine\n"
                                "      --environment WHICH   development, staging or production;\n"
                                "                            default: development on this machine, production elsewhere\n"
                                "      --lang CODE           language of the interface: en or ko\n"
                                "  -v, --version             print the version and end\n"
                                "  -h, --help                print this help and end\n");
}

QString StartOptions::versionText()
{
    return QStringLiteral("castellan %1 (librdkafka %2, Qt %3)\n")
        .arg(QStringLiteral(CASTELLAN_VERSION), kafka::clientLibraryVersion(), QLatin1String(qVersion()));
}

std::optional<kafka::Profile> StartOptions::profile() const
{
    if (bootstrap.isEmpty())
        return std::nullopt;
    kafka::Profile profile = directProfile(bootstrap, name, writable);
    if (environment)
        profile.environment = *environment;
    return profile;
}

} // namespace app
