// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The decoders' corpus in the normal suite: what the fuzzer starts from, and whatever it ever found.
#include "tests/fuzz/Decoders.h"

#include <QFile>

#include <gtest/gtest.h>

#include <set>

TEST(FuzzCorpus, EveryDecoderReadsEveryInputWithoutHarm)
{
    QFile file(qEnvironmentVariable("CASTELLAN_FUZZ") + QStringLiteral("/decoders.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    std::set<QString> ids;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        SCOPED_TRACE(line.toStdString());
        const qsizetype space = line.indexOf(' ');
        ASSERT_GT(space, 0);
        const QByteArray id = line.first(space);
        const QByteArray bytes = QByteArray::fromHex(line.sliced(space + 1));
        ids.insert(QString::fromLatin1(id));
        const QByteArray input = id + '\0' + bytes;
        fuzz::oneDecoder(input);
        for (qsizetype at = id.size() + 1; at < input.size() && at < 90; ++at) { // a little of what the fuzzer does
            fuzz::oneDecoder(input.left(at));
            for (const char value : {'\0', '\x7f', '\x80', '\xff'}) {
                QByteArray changed = input;
                changed[at] = value;
                fuzz::oneDecoder(changed);
            }
        }
    }
    for (const auto& decoder : kafka::serde::decoders())
        EXPECT_TRUE(ids.count(decoder.id)) << decoder.id.toStdString() << " has no input";
}
