// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WorkerProgram.h"

#include "kafka/helper/HelperProcess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace tests {

void useBuiltWorker() { kafka::helper::HelperProcess::setProgram(QStringLiteral(CASTELLAN_WORKER)); }

std::vector<pid_t> workers()
{
    std::vector<pid_t> left;
    for (const QString& id : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll(); // id (name) state parent …
        const QList<QByteArray> after = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (stat.contains("(castellan-worke") && after.value(1).toLongLong() == QCoreApplication::applicationPid())
            left.push_back(pid_t(id.toInt()));
    }
    return left;
}

} // namespace tests
