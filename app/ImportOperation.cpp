// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ImportOperation.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/ProduceOperation.h"
#include "app/Request.h"
#include "models/Formats.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace app {

namespace formats = models::formats;
using kafka::serde::RecordFileOptions;
using kafka::serde::RecordFileSurvey;
using Place = RecordFileOptions::Place;
using State = kafka::RowOutcome::State;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ImportOperation)
};

QString wrongLines(const RecordFileSurvey& survey)
{
    QString text = Texts::tr("Lines that are not messages: %1. Nothing is sent of such a file.").arg(formats::number(survey.wrong));
    for (const QString& line : survey.problems)
        text += QLatin1Char('\n') + line;
    if (survey.wrong > survey.problems.size())
        text += QLatin1Char('\n') + Texts::tr("… and more");
    return text;
}

QStringList otherTopics(const RecordFileSurvey& survey, const QString& topic)
{
    QStringList words;
    qint64 more = 0;
    for (auto it = survey.topics.cbegin(); it != survey.topics.cend(); ++it) {
        if (it.key() == topic)
            continue;
        if (words.size() < 5 && !it.key().isEmpty())
            words << QStringLiteral("%1 (%2)").arg(it.key(), formats::number(it.value()));
        else
            more += it.value();
    }
    if (more > 0)
        words << Texts::tr("others (%1)").arg(formats::number(more));
    return words;
}

QString timesText(const RecordFileSurvey& survey, bool keep)
{
    if (!keep || survey.oldest < 0)
        return Texts::tr("Their time is that of sending.");
    QString text = Texts::tr("Their times are kept: %1 to %2. The topic keeps messages by these times (retention.ms): older ones it deletes soon.")
                       .arg(formats::time(survey.oldest), formats::time(survey.newest));
    if (survey.withoutTime > 0)
        text += QLatin1Char(' ') + Texts::tr("Messages without a time get that of sending: %1.").arg(formats::number(survey.withoutTime));
    return text;
}

} // namespace

ImportOperation::ImportOperation(ClusterSession* session, kafka::RecordProducer* producer, const QString& topic,
                                 const kafka::ProducerSettings& settings, QObject* parent)
    : ChangeOperation(session, parent), m_topic(topic), m_settings(settings), m_producer(producer)
{
    connect(producer, &kafka::RecordProducer::delivered, this, &ImportOperation::take);
    connect(producer, &kafka::RecordProducer::finished, this, &ImportOperation::finish);
    connect(producer, &QObject::destroyed, this, [this] {
        if (m_send != 0)
            end({State::Unknown, tr("The pane was closed before the answers came.")});
    });
}

ImportOperation::~ImportOperation()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void ImportOperation::computePlan()
{
    if (m_cancelled)
        *m_cancelled = true; // another file was chosen, or other options
    m_cancelled.reset();
    if (m_order.path.isEmpty() || (m_surveyed == m_order.path && m_survey.isStillOf(m_order.path))) {
        show();
        return;
    }
    const QString path = m_order.path;
    auto cancelled = m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto read = [path, cancelled]() -> kafka::Result<RecordFileSurvey> { return kafka::serde::surveyRecordFile(path, *cancelled); };
    const auto ended = [this, path, cancelled](const RecordFileSurvey& survey) {
        if (m_cancelled != cancelled)
            return; // a newer one was asked for
        m_cancelled.reset();
        m_survey = survey;
        m_surveyed = path;
        m_selection = {};
        show();
    };
    onReply(this, QtConcurrent::run(read), ended, [](const kafka::Error&) {});
}

void ImportOperation::show()
{
    kafka::ChangePlan plan;
    plan.title = tr("Import messages into %1").arg(m_topic);
    plan.applyLabel = tr("Send");
    plan.entityHeader = tr("Topic");
    plan.level = session()->isProduction() ? kafka::ConfirmationLevel::TypeName : kafka::ConfirmationLevel::PlanAndApply;
    plan.nameToType = m_topic;
    plan.computedAt = QDateTime::currentDateTimeUtc();
    if (m_order.path.isEmpty()) {
        plan.missing = tr("Choose a file.");
        Q_EMIT planned(plan);
        return;
    }
    const auto& metadata = session()->data()->metadata();
    const kafka::Topic* topic = metadata ? metadata->find(m_topic) : nullptr;
    const bool asInFile = m_order.options.place == Place::AsInFile;
    if (!m_producer)
        plan.refusal = tr("The produce pane was closed.");
    else if (!m_survey.problem.isEmpty())
        plan.refusal = tr("%1 cannot be read: %2").arg(m_order.path, m_survey.problem);
    else if (m_survey.wrong > 0)
        plan.refusal = wrongLines(m_survey);
    else if (m_survey.records == 0)
        plan.refusal = tr("%1 holds no message.").arg(m_order.path);
    else if (m_survey.records > kafka::SendRequest::MaxRecords)
        plan.refusal = tr("%1 holds too many messages for one import.").arg(m_order.path);
    else if (asInFile && topic && m_survey.highestPartition >= int(topic->partitions.size()))
        plan.refusal
            = tr("The file has messages of partition %1, and the topic has %2 partitions. Let the partitioner choose, or add partitions first.")
                  .arg(m_survey.highestPartition)
                  .arg(topic->partitions.size());
    const qint64 count = m_selection.count(m_survey.records);
    kafka::PlanRow row;
    row.entity = m_topic;
    row.after = tr("%1 more messages").arg(formats::number(count));
    row.consequence = tr("%1 of keys, values and headers").arg(formats::bytes(m_survey.bytes));
    if (m_survey.records > 0 && m_survey.wrong == 0)
        plan.rows = {row};
    if (m_survey.masked > 0)
        plan.consequences << tr("Messages that were exported masked: %1. What is masked is sent as it is in the file; the original is not in it.")
                                 .arg(formats::number(m_survey.masked));
    if (session()->isProduction())
        plan.consequences << tr("%1 messages are added to a topic in production. Its consumers will read them; they cannot be taken back one by one.")
                                 .arg(formats::number(count));
    if (const QStringList others = otherTopics(m_survey, m_topic); !others.isEmpty())
        plan.consequences << tr("They come from other topics: %1").arg(others.join(QStringLiteral(", ")));
    if (!plan.rows.empty())
        plan.consequences << timesText(m_survey, m_order.options.keepTimes);
    if (m_survey.masked > 0 && plan.level == kafka::ConfirmationLevel::PlanAndApply)
        plan.level = kafka::ConfirmationLevel::TickConsequence;
    Q_EMIT planned(plan);
}

void ImportOperation::apply(const std::vector<int>&)
{
    if (!m_producer) {
        end({State::Failed, tr("The produce pane was closed.")});
        return;
    }
    if (!m_survey.isStillOf(m_order.path)) {
        end({State::Failed, tr("The file was changed after it was looked at. Nothing was sent; look at the plan again.")});
        return;
    }
    kafka::SendRequest request;
    request.record.topic = m_topic;
    request.copies = m_selection.count(m_survey.records);
    request.settings = m_settings;
    request.source = std::make_shared<kafka::serde::RecordFileSource>(m_order.path, m_selection, m_order.options);
    m_again.clear();
    m_send = m_producer->send(request);
    Q_EMIT started(m_send, request.copies);
}

void ImportOperation::take(const kafka::DeliveriesPtr& deliveries)
{
    for (const kafka::Delivery& d : *deliveries)
        if (m_send != 0 && d.send == m_send && (d.state == kafka::Delivery::State::Failed || d.state == kafka::Delivery::State::NotSent))
            m_again.push_back(m_selection.at(d.copy));
}

void ImportOperation::finish(const kafka::SendProgress& result)
{
    if (m_send == 0 || result.send != m_send)
        return;
    // "Retry failed" must neither repeat what was delivered nor what may have been.
    std::sort(m_again.begin(), m_again.end());
    kafka::serde::RecordSelection left;
    left.some = std::move(m_again);
    for (qint64 copy = result.handedOver; copy < qint64(m_selection.some.size()); ++copy)
        left.some.push_back(m_selection.some[size_t(copy)]);
    left.from = std::max(m_selection.from, m_selection.at(result.handedOver));
    m_selection = std::move(left);
    m_again.clear();
    end(resultOutcome(result, resultWords(result)));
}

void ImportOperation::cancel()
{
    if (m_producer && m_send != 0)
        m_producer->cancel();
}

void ImportOperation::end(const kafka::RowOutcome& outcome)
{
    m_send = 0;
    Q_EMIT rowDone(0, outcome);
    Q_EMIT finished();
}

} // namespace app
