// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecordExportJob.h"

#include "app/ClusterSession.h"
#include "app/MaskingController.h"
#include "models/ClockText.h"
#include "models/Formats.h"
#include "models/RecordScanText.h"

#include <limits>

namespace app {

using State = TaskTracker::State;
using Scope = views::RecordExportOrder::Scope;

RecordExportJob::RecordExportJob(ClusterSession* session, const QString& topic, const views::RecordExportOrder& order,
                                 kafka::masking::MaskerPtr masker)
    : QObject(session), m_session(session), m_topic(topic), m_tasks(session->tasks()), m_order(order), m_masker(masker),
      m_writer({order.path, order.formatting, order.scope == Scope::Tail, std::move(masker)})
{
    m_task = m_tasks->start(tr("Export messages of %1 to %2").arg(topic, order.path), session->name(), [this] { cancel(); });
    connect(&m_writer, &RecordFileWriter::progressed, this, &RecordExportJob::onProgress);
    connect(&m_writer, &RecordFileWriter::finished, this, &RecordExportJob::onWritten);
    connect(&m_writer, &RecordFileWriter::roomAgain, this, [this] {
        if (m_reader)
            m_reader->setPaused(false);
    });
}

RecordExportJob::~RecordExportJob()
{
    if (m_task != 0)
        m_tasks->finish(m_task, State::Cancelled, tr("The connection was closed."));
}

void RecordExportJob::write(models::RecordRows rows)
{
    m_total = rows.size();
    m_writer.add(std::move(rows));
    m_writer.finish();
}

kafka::RecordRequest RecordExportJob::toRead(kafka::RecordRequest request, Scope scope)
{
    request.maxBytes = std::numeric_limits<qint64>::max(); // nothing is kept
    request.live = scope == Scope::Tail;
    request.limit = std::numeric_limits<qint64>::max();
    if (request.live) { // nothing before now
        request.seek = {kafka::SeekTo::Newest};
        request.until = {};
        request.limit = 0;
    } else if (request.seek.kind == kafka::SeekTo::Newest || request.seek.kind == kafka::SeekTo::Around) {
        request.seek = {kafka::SeekTo::Oldest};
    }
    request.newestFirst = false; // reading backward holds what it read until it is in order
    return request;
}

void RecordExportJob::scan(kafka::RecordRequest request)
{
    request = toRead(std::move(request), m_order.scope);
    if (request.relative)
        m_meant = (models::clocks::warnings(request.relative->from) + QStringList {models::clocks::meant(*request.relative)}).join(QLatin1Char(' '));
    m_reader = std::make_unique<kafka::RecordReader>(m_session->profile());
    connect(m_reader.get(), &kafka::RecordReader::batchesReady, this, [this](const std::vector<kafka::RecordBatchPtr>& batches) {
        m_writer.add(batches);
        if (m_writer.isFull())
            m_reader->setPaused(true);
    });
    connect(m_reader.get(), &kafka::RecordReader::progressChanged, this, &RecordExportJob::onProgress);
    connect(m_reader.get(), &kafka::RecordReader::finished, this, &RecordExportJob::onScanEnded);
    connect(m_reader.get(), &kafka::RecordReader::logged, m_session, &ClusterSession::logged);
    m_reader->start(request);
}

// A file that grows is complete whenever it ends; of any other nothing is left.
void RecordExportJob::cancel()
{
    m_cancelled = true;
    if (m_reader)
        m_reader->stop();
    if (m_order.scope != Scope::Tail)
        m_writer.cancel();
}

void RecordExportJob::onProgress()
{
    using namespace models::formats;
    if (m_task == 0)
        return;
    const QString written = tr("Messages written: %1 (%2)").arg(number(m_writer.records() - m_writer.withoutFile()), bytes(m_writer.bytes()));
    if (m_reader && m_order.scope == Scope::Scan)
        m_tasks->setProgress(m_task, m_reader->progress().scanned, m_reader->progress().toScan, written);
    else
        m_tasks->setProgress(m_task, m_writer.records(), m_total, written);
}

void RecordExportJob::onScanEnded()
{
    kafka::ScanProgress progress = m_reader->progress();
    maskErrors(progress, m_masker, m_topic);
    m_scanProblem = models::scan::firstError(progress);
    for (const auto& p : progress.partitions)
        if (p.error)
            m_tasks->addOutcome(m_task, tr("Partition %1").arg(p.partition), p.error);
    m_writer.finish(m_scanProblem.has_value());
}

void RecordExportJob::onWritten()
{
    using namespace models::formats;
    if (m_reader) {
        m_reader->disconnect(this);
        m_reader->stop();
    }
    std::optional<kafka::Error> problem = m_scanProblem;
    if (const QString failed = m_writer.problem(); !failed.isEmpty()) {
        problem = kafka::Error();
        problem->kind = kafka::ErrorKind::Invalid;
        problem->message = failed;
    }
    const bool dropped = m_cancelled && !m_writer.isThere() && m_order.scope != Scope::Tail;
    const qint64 none = m_writer.withoutFile();
    QStringList said {tr("Messages written: %1 (%2), in %3.").arg(number(m_writer.records() - none), bytes(m_writer.bytes()), m_writer.place())};
    if (none > 0)
        said << tr("Null values, which have no file: %1.").arg(number(none));
    if (!m_meant.isEmpty())
        said << m_meant;
    const QString written = said.join(QLatin1Char(' '));
    QString sentence = written;
    State state = State::Done;
    if (!m_writer.problem().isEmpty()) {
        state = State::Failed;
        sentence = m_writer.problem();
    } else if (dropped) {
        state = State::Cancelled;
        sentence = tr("Cancelled: no file was written.");
    } else if (problem) {
        state = m_writer.records() > 0 ? State::Partly : State::Failed;
        sentence = tr("Not everything could be read. %1").arg(written);
    }
    m_tasks->finish(std::exchange(m_task, 0), state, sentence);
    if (!dropped)
        Q_EMIT ended(sentence, problem);
    deleteLater();
}

} // namespace app
