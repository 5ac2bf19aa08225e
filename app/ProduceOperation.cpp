// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProduceOperation.h"

#include "app/ClusterSession.h"
#include "app/SessionCommand.h"
#include "kafka/analysis/ProduceCommand.h"
#include "models/Formats.h"

namespace app {

namespace formats = models::formats;

namespace {

/** Gives the sentences their translation context. */
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ProduceOperation)
};

} // namespace

QString sizeWords(const QByteArray& bytes)
{
    if (bytes.isNull())
        return Texts::tr("null");
    return bytes.isEmpty() ? Texts::tr("empty") : formats::exactBytes(bytes.size());
}

QString recordWords(const kafka::RecordToSend& record)
{
    return Texts::tr("key %1, value %2, headers: %3")
        .arg(sizeWords(record.key), sizeWords(record.value), formats::number(qint64(record.headers.size())));
}

QString targetWords(const kafka::RecordToSend& record)
{
    return record.partition < 0 ? record.topic : QStringLiteral("%1 / %2").arg(record.topic).arg(record.partition);
}

QString resultWords(const kafka::SendProgress& result)
{
    QStringList words;
    const auto add = [&words](qint64 count, const QString& text) {
        if (count > 0)
            words << text.arg(formats::number(count));
    };
    add(result.delivered, Texts::tr("%1 delivered"));
    add(result.failed, Texts::tr("%1 failed"));
    add(result.unknown, Texts::tr("%1 with unknown outcome"));
    add(result.notSent, Texts::tr("%1 not sent"));
    QString text = words.join(QLatin1String(", "));
    if (result.refused)
        text += QStringLiteral(". ") + result.refused->message;
    return text;
}

kafka::RowOutcome resultOutcome(const kafka::SendProgress& result, const QString& text)
{
    using State = kafka::RowOutcome::State;
    if (result.unknown > 0)
        return {State::Unknown, text};
    if (result.delivered == result.copies)
        return {State::Done, text};
    const bool cancelled = result.refused && result.refused->kind == kafka::ErrorKind::Cancelled && result.failed == 0;
    return {cancelled ? State::Skipped : State::Failed, text};
}

ProduceOperation::ProduceOperation(ClusterSession* session, kafka::RecordProducer* producer, const kafka::SendRequest& request, QObject* parent)
    : ChangeOperation(session, parent), m_producer(producer), m_request(request)
{
    connect(producer, &kafka::RecordProducer::finished, this, [this](const kafka::SendProgress& result) {
        if (m_send == 0 || result.send != m_send)
            return;
        // "Retry failed" must neither repeat what was delivered nor what may have been.
        m_request.copies = std::max<qint64>(1, result.failed + result.notSent);
        end(resultOutcome(result, resultWords(result)));
    });
    connect(producer, &QObject::destroyed, this, [this] {
        if (m_send != 0)
            end({kafka::RowOutcome::State::Unknown, tr("The pane was closed before the answers came.")});
    });
}

void ProduceOperation::computePlan()
{
    const kafka::RecordToSend& record = m_request.record;
    kafka::ChangePlan plan;
    const QString count = formats::number(m_request.copies);
    plan.title = tr("Send %1 messages to %2").arg(count, record.topic);
    plan.applyLabel = tr("Send");
    plan.entityHeader = tr("Topic / partition");
    kafka::PlanRow row;
    row.entity = targetWords(record);
    row.after = tr("%1 more messages (%2 each)").arg(count, recordWords(record));
    const qint64 bytes = (record.key.size() + record.value.size()) * m_request.copies;
    row.consequence = tr("up to %1 before compression").arg(formats::bytes(bytes));
    plan.rows = {row};
    plan.consequences
        = {tr("%1 messages are added to a topic in production. Its consumers will read them; they cannot be taken back one by one.").arg(count)};
    plan.command = kafka::produceCommand(commandContext(session()), m_request);
    plan.level = kafka::ConfirmationLevel::TypeName;
    plan.nameToType = record.topic;
    plan.computedAt = QDateTime::currentDateTimeUtc();
    if (!m_producer)
        plan.refusal = tr("The produce pane was closed.");
    Q_EMIT planned(plan);
}

void ProduceOperation::apply(const std::vector<int>&)
{
    if (!m_producer) {
        end({kafka::RowOutcome::State::Failed, tr("The produce pane was closed.")});
        return;
    }
    m_send = m_producer->send(m_request);
    Q_EMIT started(m_send);
}

void ProduceOperation::cancel()
{
    if (m_producer && m_send != 0)
        m_producer->cancel();
}

void ProduceOperation::end(const kafka::RowOutcome& outcome)
{
    m_send = 0;
    Q_EMIT rowDone(0, outcome);
    Q_EMIT finished();
}

} // namespace app
