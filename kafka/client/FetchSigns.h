// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <chrono>

namespace kafka {

/**
 * Whether a consumer that delivers nothing is reading all the same, seen in librdkafka's statistics (statistics.interval.ms): one large message
 * on a slow line, or a long row of aborted messages. One client's; one thread's.
 */
class FetchSigns
{
public:
    static constexpr std::chrono::milliseconds Interval {1000}; ///< of the statistics

    /** True when since the statistics before these a fetch position has moved on, or bytes came of an answer that is not whole yet. */
    bool areIn(QByteArrayView statistics);

private:
    QHash<QString, qint64> m_answers; ///< by broker: whole ones
    QHash<QString, qint64> m_next; ///< by partition: the offset to be fetched next
};

} // namespace kafka
