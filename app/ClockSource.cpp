// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ClockSource.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/Request.h"
#include "kafka/analysis/ClockReading.h"
#include "views/widgets/SeekFields.h"

#include <QDateTime>

#include <memory>

namespace app {

using std::chrono::milliseconds;

ClockSource::ClockSource(views::SeekFields* fields, ClusterSession* session, const QString& topic, QObject* parent)
    : QObject(parent), m_fields(fields), m_session(session), m_topic(topic)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_clock.ahead && m_clock.problem.isEmpty())
            m_clock.problem = tr("it did not answer within %1 s").arg(Patience.count() / 1000);
        tell();
    });
    connect(fields, &views::SeekFields::clockWanted, this, &ClockSource::ask);
}

void ClockSource::ask()
{
    if (m_open > 0)
        return;
    ++m_asked;
    m_clock = {};
    if (!m_session->isUp() || !m_session->gateway()) {
        m_clock.problem = tr("it is not connected");
        tell();
        return;
    }
    m_open = 2;
    m_patience.start();
    m_since.start();
    m_sent = QDateTime::currentMSecsSinceEpoch();
    askQuorum();
    askNewest();
}

void ClockSource::askQuorum()
{
    onReply(
        this, m_session->gateway()->describeQuorum(),
        [this, asked = m_asked](const kafka::QuorumDescription& quorum) {
            if (isOld(asked))
                return;
            const kafka::ClusterClock clock = kafka::clockReading::fromQuorum(quorum, m_sent, m_sent + m_since.elapsed());
            m_clock.ahead = clock.ahead;
            m_clock.inexact = clock.inexact;
            m_clock.problem = clock.problem;
            answered();
        },
        [this, asked = m_asked](const kafka::Error& error) {
            if (isOld(asked))
                return;
            m_clock.problem = error.message;
            while (m_clock.problem.endsWith(QLatin1Char('.')))
                m_clock.problem.chop(1);
            answered();
        });
}

void ClockSource::askNewest()
{
    const auto metadata = m_session->data()->metadata();
    kafka::ListOffsetsRequest request;
    const auto add = [&](const kafka::TopicPartition& tp) {
        if (int(request.partitions.size()) < MostPartitions)
            request.partitions.emplace_back(tp, kafka::OffsetSpec {kafka::OffsetSpec::MaxTimestamp, {}});
    };
    if (const auto wanted = m_fields ? m_fields->request() : std::nullopt) {
        for (const auto& p : wanted->partitions)
            add({wanted->topicOf(p), p.partition});
    } else if (const kafka::Topic* topic = metadata ? metadata->find(m_topic) : nullptr) {
        for (const auto& p : topic->partitions)
            add({m_topic, p.id});
    }
    onStream(
        this, m_session->gateway()->listOffsets(request, metadata),
        [this, asked = m_asked](const kafka::Result<kafka::OffsetsChunk>& chunk) {
            if (isOld(asked) || !chunk)
                return;
            for (const auto& [tp, at] : chunk->offsets) {
                if (!at || at->timestamp < 0)
                    continue;
                const milliseconds ahead(std::min(at->timestamp, kafka::clockReading::LastTime) - m_sent);
                if (!m_clock.newest || ahead > m_clock.newest->ahead)
                    m_clock.newest = {tp, ahead, false};
            }
        },
        [this, asked = m_asked](bool) {
            if (!isOld(asked))
                answered();
        });
}

// Whose clock a message ahead of this computer's was stamped by matters only where the controller's is not known.
void ClockSource::askTimestampType()
{
    const kafka::ConfigResource topic {kafka::ConfigResourceType::Topic, m_clock.newest->partition.topic};
    m_open = 1;
    onStream(
        this, m_session->gateway()->describeConfigs({topic}, {QStringLiteral("message.timestamp.type")}),
        [this, asked = m_asked](const kafka::Result<kafka::ConfigChunk>& chunk) {
            if (isOld(asked) || !chunk || !m_clock.newest)
                return;
            for (const auto& [resource, config] : *chunk)
                for (const auto& entry : config ? config->entries : std::vector<kafka::ConfigEntry>())
                    if (entry.name == QLatin1String("message.timestamp.type"))
                        m_clock.newest->appended = entry.value == QStringLiteral("LogAppendTime");
        },
        [this, asked = m_asked](bool) {
            if (!isOld(asked))
                tell();
        });
}

void ClockSource::answered()
{
    if (--m_open > 0)
        return;
    if (!m_clock.ahead && m_clock.newest && m_clock.newest->ahead > kafka::clockReading::Tolerance)
        askTimestampType();
    else
        tell();
}

void ClockSource::tell()
{
    m_open = 0;
    ++m_asked; // what has not come yet is too late
    m_patience.stop();
    if (m_fields)
        m_fields->setClock(m_clock);
}

} // namespace app
