// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/CommandLine.h"
#include "kafka/analysis/RecordCommand.h"

#include <QProcess>

#include <gtest/gtest.h>

TEST(CommandLine, CarriesServersAndClientProperties)
{
    EXPECT_EQ(kafka::commandLine({QStringLiteral("a:1,b:2"), false}, QStringLiteral("kafka-topics.sh"), {QStringLiteral("--list")}),
              QStringLiteral("kafka-topics.sh --bootstrap-server a:1,b:2 --list"));
    EXPECT_EQ(kafka::commandLine({QStringLiteral("a:1"), true}, QStringLiteral("kafka-topics.sh"), {QStringLiteral("--list")}),
              QStringLiteral("kafka-topics.sh --bootstrap-server a:1 --command-config client.properties --list"));
}

TEST(CommandLine, AShellReadsEveryWordLiterally)
{
    for (const QString& word : {QStringLiteral("orders"), QStringLiteral("it's"), QStringLiteral("$(touch x)"), QStringLiteral("a b"),
                                QStringLiteral("\"`;|"), QStringLiteral("\n"), QString(), QStringLiteral("토픽")}) {
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf %s ") + kafka::shellWord(word)});
        ASSERT_TRUE(shell.waitForFinished());
        EXPECT_EQ(QString::fromUtf8(shell.readAllStandardOutput()), word);
    }
}

TEST(CommandLine, KcatPrintsOneRecord)
{
    EXPECT_EQ(kafka::kcatCommand({QStringLiteral("a:1"), false}, QStringLiteral("it's"), 3, 9'007'199'254'740'993),
              QStringLiteral("kcat -C -b a:1 -t 'it'\\''s' -p 3 -o 9007199254740993 -c 1 -e -q"));
    EXPECT_TRUE(kafka::kcatCommand({QStringLiteral("a:1"), true}, QStringLiteral("t"), 0, 0).contains(QStringLiteral(" -F kcat.conf ")));
}

TEST(CommandLine, HereDocumentIsLiteral)
{
    const QString text = QStringLiteral("{\"a\":\"$HOME `x` EOF\"}");
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), kafka::hereDocument(QStringLiteral("/dev/stdout"), text)});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(QString::fromUtf8(shell.readAllStandardOutput()), text + QLatin1Char('\n'));
}
