// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>

namespace kafka {

/**
 * A second thread for the calls of librdkafka that block (rd_kafka_metadata), so that they never sit beside those that
 * must answer. One call after another. Owned by the admin worker and used on its thread; destroying it does not wait
 * for a call under way: the thread ends by itself when the call returns, and its result is dropped.
 */
class BlockingHelper
{
public:
    /** Results are delivered on the thread of `context`. */
    explicit BlockingHelper(QObject* context);
    ~BlockingHelper();
    BlockingHelper(const BlockingHelper&) = delete;
    BlockingHelper& operator=(const BlockingHelper&) = delete;

    /** `work` runs on the helper's thread and returns what is then run on the context's thread. */
    void run(std::function<std::function<void()>()> work);

private:
    struct Shared;
    static void loop(const std::shared_ptr<Shared>& shared);
    std::shared_ptr<Shared> m_shared;
    bool m_started = false;
};

} // namespace kafka
