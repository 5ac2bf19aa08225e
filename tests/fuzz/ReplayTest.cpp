// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzzer's corpus in the normal suite: what the fuzzer would start from, and whatever it ever found.
#include "tests/fuzz/Replies.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <set>

TEST(FuzzCorpus, EveryInputIsReadWithoutHarm)
{
    const QTemporaryDir folder;
    QProcess writer;
    writer.start(QStringLiteral("/usr/bin/python3"), {qEnvironmentVariable("CASTELLAN_FUZZ") + QStringLiteral("/corpus.py"), folder.path()});
    ASSERT_TRUE(writer.waitForFinished(60'000));
    ASSERT_EQ(writer.exitCode(), 0) << writer.readAllStandardError().toStdString();
    std::set<int> targets;
    const auto names = QDir(folder.path()).entryList(QDir::Files);
    EXPECT_GT(names.size(), 250);
    for (const QString& name : names) {
        SCOPED_TRACE(name.toStdString());
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray input = file.readAll();
        fuzz::one(input);
        ASSERT_GE(input.size(), 2);
        targets.insert(quint8(input[0]) % fuzz::TargetCount);
        for (qsizetype at = 2; at < input.size() && at < 200; ++at) { // a little of what the fuzzer does
            for (const char value : {char(0), char(0x7f), char(0x80), char(0xff)}) {
                QByteArray changed = input;
                changed[at] = value;
                fuzz::one(changed);
            }
        }
    }
    EXPECT_EQ(targets.size(), size_t(fuzz::TargetCount)) << "every reply of the table has inputs";
}
