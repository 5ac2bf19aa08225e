// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/client/AdminWorker.h"
#include "kafka/client/ClientConfig.h"

namespace kafka {

struct AdminWorker::Pending
{
    AdminCall call;
    Clock::time_point begun = Clock::now();
    TimerQueue::Id deadlineTimer {};
    TimerQueue::Id softTimer {};
    int openIssues = 0;
    int attempts = 0; ///< sent again after a transient error
    bool done = false;
};

struct AdminWorker::Issue
{
    PendingPtr pending;
    std::shared_ptr<AdminHandle> handle;
    qint32 broker = -1; ///< the one it was sent to; -1 = chosen by librdkafka
};

struct AdminWorker::MetadataRead
{
    Deadline deadline;
    std::function<bool()> cancelled;
    MetadataAnswered answered;
    TimerQueue::Id deadlineTimer {};
    Clock::time_point begun = Clock::now();
    int attempts = 0;
};

struct AdminWorker::Probe
{
    std::shared_ptr<AdminHandle> handle;
    int open = 0;
    std::vector<qint32> silent; ///< connected, but no answer
    std::vector<std::function<void()>> onFirstAnswer;
    std::vector<std::function<void()>> onEnd;
};

} // namespace kafka
