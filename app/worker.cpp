// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// castellan-worker TASK PARENT: started by kafka::helper::HelperProcess only. A program of its own, because linking Qt's JavaScript engine into
// castellan would lengthen every start for what most never use, and because what is not in it cannot be misused: no window, no Kafka, no profile.
#include "kafka/helper/HelperLimits.h"
#include "kafka/worker/JavaScriptWorker.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>

int main(int argc, char** argv)
{
    if (argc != 3 || std::strcmp(argv[1], "filter") != 0) {
        std::fputs("castellan-worker is started by castellan.\n", stderr);
        return kafka::helper::WrongUse;
    }
    kafka::helper::limitThisProcess(std::strtoll(argv[2], nullptr, 10));
    QCoreApplication application(argc, argv);
    kafka::worker::runJavaScript();
}
