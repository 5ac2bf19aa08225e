// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/FetchSigns.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kafka {

bool FetchSigns::areIn(QByteArrayView statistics)
{
    const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromRawData(statistics.data(), statistics.size())).object();
    bool any = false;
    const QJsonObject brokers = all[QLatin1String("brokers")].toObject();
    for (auto it = brokers.begin(); it != brokers.end(); ++it) {
        const QJsonObject broker = it->toObject();
        const qint64 answers = broker[QLatin1String("rx")].toInteger();
        const qint64 idle = broker[QLatin1String("rxidle")].toInteger(-1); // µs since the last byte
        const auto before = m_answers.constFind(it.key());
        // Small answers without a message come all the time: only what belongs to none that is whole counts.
        any = any || (before != m_answers.constEnd() && *before == answers && idle >= 0 && std::chrono::microseconds(idle) < Interval);
        m_answers[it.key()] = answers;
    }
    const QJsonObject topics = all[QLatin1String("topics")].toObject();
    for (auto topic = topics.begin(); topic != topics.end(); ++topic) {
        const QJsonObject partitions = topic->toObject()[QLatin1String("partitions")].toObject();
        for (auto it = partitions.begin(); it != partitions.end(); ++it) {
            const qint64 next = it->toObject()[QLatin1String("next_offset")].toInteger(-1);
            const QString name = topic.key() + u' ' + it.key();
            const auto before = m_next.constFind(name);
            any = any || (before != m_next.constEnd() && *before >= 0 && next > *before);
            m_next[name] = next;
        }
    }
    return any;
}

} // namespace kafka
