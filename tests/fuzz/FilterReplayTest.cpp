// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The filters' corpus in the normal suite: what the fuzzer starts from, and whatever it ever found.
#include "tests/fuzz/Filters.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

TEST(FuzzCorpus, EveryFilterIsReadWithoutHarm)
{
    const QDir folder(qEnvironmentVariable("CASTELLAN_FUZZ") + QStringLiteral("/filters"));
    const auto names = folder.entryList(QDir::Files);
    EXPECT_GT(names.size(), 30);
    int understood = 0;
    for (const QString& name : names) {
        SCOPED_TRACE(name.toStdString());
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray input = file.readAll();
        fuzz::oneFilter(input);
        understood += kafka::filter::parseFilter(QString::fromUtf8(input.left(input.indexOf('\0')))).has_value();
        for (qsizetype at = 0; at < input.size() && at < 300; ++at) { // a little of what the fuzzer does
            fuzz::oneFilter(input.left(at));
            for (const char value : {'\0', '"', '\\', '(', '\xff', '0', ']', '}'}) {
                QByteArray changed = input;
                changed[at] = value;
                fuzz::oneFilter(changed);
            }
        }
    }
    EXPECT_GT(understood, 25);
}
