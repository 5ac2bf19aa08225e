// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KeyLookup.h"

#include "app/ClusterSession.h"
#include "kafka/client/Partitioners.h"
#include "kafka/filter/FilterLine.h"
#include "models/Formats.h"
#include "models/RecordScanText.h"
#include "views/dialogs/KeyLookupDialog.h"

#include <QWidget>

namespace app {

using kafka::Partitioner;

namespace {

constexpr qint64 MostElsewhere = 1'000'000; // messages with the key in other partitions

} // namespace

KeyLookup::KeyLookup(ClusterSession* session, const QString& topic, QObject* parent)
    : QObject(parent), m_session(session), m_topic(topic), m_question(session, this)
{ }

KeyLookup::~KeyLookup() { stop(); }

void KeyLookup::stop()
{
    m_elsewhere.reset();
    m_question.cancel();
    if (m_task != 0)
        m_session->tasks()->finish(std::exchange(m_task, 0), TaskTracker::State::Cancelled, tr("It was stopped."));
}

// Text where that says it all; the filter takes other spellings of a text for the same (NFC, NFD), which bytes do not allow.
QString KeyLookup::filterFor(const QByteArray& key)
{
    if (key.isEmpty())
        return QStringLiteral("key is empty");
    const QString text = QString::fromUtf8(key);
    const bool plain = key.isValidUtf8() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    return QStringLiteral("key = ")
           + (plain ? kafka::filter::Literals::quoted(text) : QStringLiteral("x\"%1\"").arg(QString::fromLatin1(key.toHex())));
}

void KeyLookup::ask(int partitions, QWidget* parent)
{
    const auto chooser = [partitions](const QString& name, Partitioner partitioner) {
        return views::KeyLookupDialog::Chooser {
            name, [partitioner, partitions](const QByteArray& key) { return kafka::partitionOf(partitioner, key, partitions); }};
    };
    auto* dialog = new views::KeyLookupDialog(m_topic, partitions,
                                              {chooser(tr("murmur2: Java clients, Connect, Streams"), Partitioner::Murmur2),
                                               chooser(tr("CRC32 (consistent): librdkafka's default in C, Python, Go, .NET"), Partitioner::Crc32),
                                               chooser(tr("FNV-1a: Sarama (Go)"), Partitioner::Fnv1a)},
                                              parent);
    dialog->setKey(m_key, m_chooser);
    connect(dialog, &views::KeyLookupDialog::lookupRequested, this, [this, partitions](const QByteArray& key, int index, qint32 partition) {
        m_key = key;
        m_chooser = index;
        kafka::RecordRequest request;
        request.topic = m_topic;
        request.partitions = {{partition, -1}};
        request.seek = {kafka::SeekTo::Newest};
        if (const auto filter = kafka::filter::recordFilter(filterFor(key)))
            request.filter = *filter;
        Q_EMIT readRequested(request);
        lookElsewhere(key, partition, partitions);
    });
    dialog->open();
}

void KeyLookup::lookElsewhere(const QByteArray& key, qint32 partition, int partitions)
{
    stop();
    kafka::RecordRequest request;
    request.topic = m_topic;
    for (qint32 p = 0; p < partitions; ++p)
        if (p != partition)
            request.partitions.push_back({p, -1});
    const auto filter
        = kafka::filter::recordFilter(key.isEmpty() ? filterFor(key) : QStringLiteral("key = x\"%1\"").arg(QString::fromLatin1(key.toHex())));
    if (request.partitions.empty() || !filter)
        return;
    request.filter = *filter;
    request.seek = {kafka::SeekTo::Oldest};
    request.limit = MostElsewhere; // every partition is to be named, not the first one found
    m_question.estimate(request, [this, request, partition](bool large, const QString& amount) {
        if (large) // nobody asked for it
            Q_EMIT lookedElsewhere(
                tr("Whether other partitions hold this key too was not looked at: on production that would read much (%1).").arg(amount), true);
        else
            readElsewhere(request, partition);
    });
}

void KeyLookup::readElsewhere(const kafka::RecordRequest& request, qint32 partition)
{
    m_elsewhere = std::make_unique<kafka::RecordReader>(m_session->profile());
    m_found.clear();
    connect(m_elsewhere.get(), &kafka::RecordReader::batchesReady, this, [this](const std::vector<kafka::RecordBatchPtr>& batches) {
        for (const auto& batch : batches)
            for (int i = 0; i < batch->size(); ++i)
                if (const kafka::RecordView record = batch->at(i); record.kind() == kafka::RecordKind::Record)
                    m_found[record.partition()] = record.offset();
    });
    connect(m_elsewhere.get(), &kafka::RecordReader::progressChanged, this,
            [this](const kafka::ScanProgress& progress) { m_session->tasks()->setProgress(m_task, progress.scanned, progress.toScan); });
    connect(m_elsewhere.get(), &kafka::RecordReader::finished, this, [this, partition] { ended(partition); });
    m_task = m_session->tasks()->start(tr("Look for the key in the other partitions of %1").arg(m_topic), m_session->name(), [this] {
        if (m_elsewhere)
            m_elsewhere->stop();
    });
    connect(m_elsewhere.get(), &kafka::RecordReader::logged, m_session, &ClusterSession::logged);
    m_elsewhere->start(m_session->reading(request));
}

QString KeyLookup::foundElsewhere(const std::map<qint32, qint64>& found, qint32 partition, bool whole)
{
    constexpr size_t most = 20;
    QStringList named;
    for (const auto& [id, offset] : found)
        if (size_t(named.size()) < most)
            named << tr("%1 (offset %2)", "partition").arg(id).arg(models::formats::number(offset));
    const QString list = named.join(QStringLiteral(", ")) + (found.size() > most ? QStringLiteral(", \u2026") : QString());
    const QString text = tr("The same key is also in partition %1, not only in partition %2: another partitioner wrote it, or the topic had another "
                            "number of partitions then.")
                             .arg(list)
                             .arg(partition);
    return whole ? text : text + QLatin1Char(' ') + tr("The others were not searched to their end: more of them may hold it.");
}

void KeyLookup::ended(qint32 partition)
{
    using State = TaskTracker::State;
    const kafka::ScanProgress& progress = m_elsewhere->progress();
    QString sentence;
    State state = State::Done;
    if (!m_found.empty()) {
        sentence = foundElsewhere(m_found, partition, progress.state == kafka::ScanState::Complete);
    } else if (progress.state == kafka::ScanState::Complete) {
        sentence = tr("No other partition holds this key.");
    } else {
        const auto error = models::scan::firstError(progress);
        state = progress.state == kafka::ScanState::Stopped ? State::Cancelled : State::Failed;
        sentence = tr("Whether other partitions hold this key too is not known. %1").arg(error ? error->message : tr("It was stopped."));
    }
    m_session->tasks()->finish(std::exchange(m_task, 0), state, sentence);
    Q_EMIT lookedElsewhere(sentence, m_found.empty() && state == State::Done);
}

} // namespace app
