// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecordController.h"

#include "app/BatchLookup.h"
#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/JoinGroupOperation.h"
#include "app/MaskingController.h"
#include "app/MessageGroups.h"
#include "app/PageTitles.h"
#include "app/RecordExportJob.h"
#include "app/Request.h"
#include "app/SaveValue.h"
#include "app/ScanOutcome.h"
#include "app/SeekSource.h"
#include "app/SessionCommand.h"
#include "models/RecordScanText.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/SeekFields.h"
#include "views/widgets/TopicReadings.h"

namespace app {

using kafka::ScanState;

namespace {

constexpr auto WatchInterval = std::chrono::seconds(5);
constexpr qint64 AroundLimit = 50; // before and after a group's position
constexpr qint64 TailCapacity = 100'000; // rows kept while following

} // namespace

RecordController::RecordController(ClusterSession* session, const QStringList& topics, QObject* parent)
    : PageController(session, parent), m_topic(topics.value(0)), m_lookup(session, m_topic), m_question(session, this),
      m_exportQuestion(session, this), m_keep(session), m_page(new views::MessagesPage(&m_model)),
      m_masking(new MaskingController(session, topics, MaskedPage::of(m_page), this))
{
    connect(m_page, &views::MessagesPage::readRequested, this, &RecordController::read);
    connect(m_page, &views::MessagesPage::goOnRequested, this, &RecordController::goOn);
    connect(m_page, &views::MessagesPage::stopRequested, this, [this] {
        m_lookup.stop();
        m_question.cancel();
        stopReading();
    });
    connect(m_page, &views::MessagesPage::pauseRequested, this, [this](bool paused) {
        m_paused = paused;
        if (m_reader)
            m_reader->setPaused(paused);
    });
    connect(m_page, &views::MessagesPage::filterRequested, this, &RecordController::filterRows);
    m_page->setKeeping(m_keep.all());
    connect(m_page, &views::MessagesPage::keepingRequested, this, [this](bool all) { m_keep.setAll(all); });
    connect(m_page, &views::MessagesPage::sendAgainRequested, this, &RecordController::sendAgainRequested);
    connect(m_page, &views::MessagesPage::findKeyRequested, this, [this](int partitions) { m_lookup.ask(partitions, m_page); });
    connect(&m_lookup, &KeyLookup::readRequested, this, [this](kafka::RecordRequest request) {
        if (const auto fields = m_page->request())
            request.limit = fields->limit;
        m_page->setRequest(request);
        m_page->read(false);
    });
    connect(&m_lookup, &KeyLookup::lookedElsewhere, this, [this](const QString& sentence, bool expected) {
        if (!m_page->banner()->isVisible()) // what the scan itself had to say matters more
            m_page->banner()->showMessage(expected ? views::Banner::Kind::Info : views::Banner::Kind::Warning, sentence);
    });
    connect(m_page, &views::MessagesPage::statisticsRequested, this, &RecordController::statisticsRequested);
    connect(m_page, &views::MessagesPage::groupsRequested, this, [this](const kafka::TopicPartition& partition, qint64 offset) {
        MessageGroups::show(this->session(), partition, offset, m_page, [self = QPointer(this), partition](const QString& group) {
            if (self)
                Q_EMIT self->openRequested({PageKey::Kind::Group, group, partitionSection(partition)});
        });
    });
    connect(m_page, &views::MessagesPage::consumeRequested, this, [this] {
        startGroupConsume(this->session(), {}, topicsAsked(), m_page, [self = QPointer(this)](const QString& group) {
            if (self)
                Q_EMIT self->openRequested({PageKey::Kind::Consume, group, {}});
        });
    });
    connect(m_page, &views::MessagesPage::batchesRequested, this,
            [this](const QString& topicOf, qint32 partition, qint64 offset) { showBatches(this->session(), topicOf, partition, offset, m_page); });
    connect(m_page, &views::MessagesPage::exportRequested, this, &RecordController::exportRecords);
    m_firstFrame.watch(m_page->table()->view()->viewport());
    m_page->setCommandContext(commandContext(session));
    m_page->readings()->setConnection(session->profile().id);
    connect(m_page, &views::MessagesPage::saveRequested, this,
            [this](const QString& file, const QByteArray& bytes) { saveValue(this->session(), m_page->banner(), file, bytes); });
    new SeekSource(m_page->fields(), session, m_topic, this); // before updateTopic(): it says which topics there are
    connect(&m_model, &models::RecordModel::maskerChanged, this, [this] { // what a failed filter quoted is masked, or raw, from now on
        if (m_reader)
            m_page->showProgress(shown(m_reader->progress()));
    });
    connect(session->data(), &ClusterData::metadataChanged, this, &RecordController::updateTopic);
    connect(session, &ClusterSession::stateChanged, this, &RecordController::updateReadable);
    m_watch.setInterval(WatchInterval);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        // While something is read the brokers are asked anyway; else this is polling like any other.
        if (this->session()->polling() || (m_reader && m_reader->isRunning()))
            checkTopic();
    });
    m_page->setMoreTopics(topics.mid(1));
    updateTopic();
    updateReadable();
}

RecordController::~RecordController()
{
    close();
    if (m_page)
        m_page->disconnect(this);
    delete m_page;
}

QWidget* RecordController::page() const { return m_page; }

views::MessagesPage* RecordController::messagesPage() const { return m_page; }

QString RecordController::title() const { return tr("Messages"); }

void RecordController::refresh() { m_page->read(m_reader && m_reader->isRunning() && m_request.live); }

void RecordController::setActive(bool active)
{
    PageController::setActive(active);
    if (!active) {
        m_watch.stop();
        return;
    }
    m_watch.start();
    if (!session()->data()->metadata())
        session()->data()->refreshMetadata();
    readFirst();
    checkTopic();
}

void RecordController::close()
{
    m_watch.stop();
    if (m_task != 0)
        session()->tasks()->finish(m_task, TaskTracker::State::Cancelled, tr("The tab was closed."));
    m_task = 0;
    m_reader.reset();
    m_lookup.stop();
    m_question.cancel();
    m_exportQuestion.cancel();
}

void RecordController::updateTopic()
{
    const auto metadata = session()->data()->metadata();
    const kafka::Topic* found = metadata ? metadata->find(m_topic) : nullptr;
    if (found || !m_askedFirst)
        m_page->setTopic(m_topic, found ? int(found->partitions.size()) : 0);
    readFirst();
}

void RecordController::updateReadable()
{
    m_page->setNotReadable(session()->isUp() ? QString() : tr("Not connected to %1.").arg(session()->name()));
    readFirst();
}

// What a person expects of a Messages tab: the newest ones are there.
void RecordController::readFirst()
{
    if (m_around) {
        readAround();
        return;
    }
    if (m_askedFirst || !isActive() || !session()->isUp() || !m_page->request())
        return;
    m_askedFirst = true;
    m_page->read(false);
}

void RecordController::showAround(qint32 partition, qint64 offset)
{
    m_around = {partition, offset};
    readAround();
}

// Also what was asked for before the topic was known or the connection up.
void RecordController::readAround()
{
    const auto metadata = session()->data()->metadata();
    if (!session()->isUp() || !metadata || !metadata->find(m_topic))
        return;
    const auto [partition, offset] = *std::exchange(m_around, std::nullopt);
    kafka::RecordRequest request;
    request.topic = m_topic;
    request.partitions = {{partition, -1}};
    request.seek = {kafka::SeekTo::Around, offset};
    request.limit = AroundLimit;
    m_askedFirst = true;
    m_page->setRequest(request);
    m_page->read(false);
}

void RecordController::makeReader()
{
    m_reader = std::make_unique<kafka::RecordReader>(session()->profile());
    connect(m_reader.get(), &kafka::RecordReader::batchesReady, &m_model, &models::RecordModel::append);
    connect(m_reader.get(), &kafka::RecordReader::progressChanged, this, &RecordController::onProgress);
    connect(m_reader.get(), &kafka::RecordReader::trouble, this, &RecordController::onTrouble);
    connect(m_reader.get(), &kafka::RecordReader::logged, session(), &ClusterSession::logged);
}

void RecordController::exportRecords(const views::RecordExportOrder& order)
{
    using Order = views::RecordExportOrder;
    const auto request = m_page->request();
    if ((order.scope == Order::Scan || order.scope == Order::Tail) && !request)
        return; // the fields were changed behind the dialog
    if (order.scope == Order::Scan)
        m_exportQuestion.ask(RecordExportJob::toRead(*request, order.scope), m_page, [this, order, request] { beginExport(order, request); });
    else
        beginExport(order, request);
}

void RecordController::beginExport(const views::RecordExportOrder& order, const std::optional<kafka::RecordRequest>& request)
{
    using Order = views::RecordExportOrder;
    if (order.scope == Order::Scan || order.scope == Order::Tail)
        m_masking->setTopics(topicsOf(*request));
    auto* job = new RecordExportJob(session(), topicsInWords(), order, m_masking->masker());
    connect(job, &RecordExportJob::ended, this, [this](const QString& sentence, const std::optional<kafka::Error>& problem) {
        if (!m_page)
            return;
        if (problem)
            m_page->banner()->showError(tr("The messages could not all be exported"), *problem);
        else
            m_page->banner()->showMessage(views::Banner::Kind::Info, sentence);
    });
    switch (order.scope) {
    case Order::Selected: job->write(m_model.rows(m_page->table()->selectedRows())); break;
    case Order::Shown: job->write(m_model.rows()); break;
    case Order::Scan:
    case Order::Tail: job->scan(session()->reading(*request)); break;
    }
}

// Until it is known that it may be read, what is shown stays what it is.
void RecordController::read(const kafka::RecordRequest& asked)
{
    m_askedFirst = true;
    m_firstFrame.begin();
    const auto go = [this, asked] {
        begin(asked);
        const auto now = m_page->request(); // the filter may be another one since it was asked for
        if (now && now->filter.text != asked.filter.text)
            filterRows(now->filter);
    };
    if (m_question.ask(asked, m_page, go))
        return;
    m_page->readHeld();
}

void RecordController::begin(const kafka::RecordRequest& asked)
{
    m_page->readBegins(asked);
    m_refollowing = m_stopping = m_paused = false;
    m_lookup.stop();
    m_request = session()->reading(asked);
    m_request.keep = m_keep.keeping();
    m_masking->setTopics(topicsOf(m_request));
    if (m_gone) { // reading again is saying yes to the new topic; a client that knew the old one would go on asking for it
        m_gone = false;
        m_topicIds.clear();
        m_reader.reset();
    }
    if (!m_reader)
        makeReader();
    startTask(tr("Read messages of %1").arg(topicsInWords()));
    m_model.clear(m_request.filter);
    m_model.setFilter(m_request.filter);
    m_model.setCapacity(m_request.live ? TailCapacity : 0, m_request.live ? m_request.maxBytes : 0);
    m_reader->start(m_request);
    checkTopic();
}

// What was read stays: the reader takes it up where it ended.
void RecordController::goOn(qint64 more, const std::optional<kafka::TopicPartition>& skip)
{
    if (!m_reader || m_reader->isRunning() || m_gone) // what is there now is not what was read
        return;
    m_request.limit += more;
    m_stopping = m_paused = false;
    startTask(tr("Read messages of %1").arg(topicsInWords()));
    m_reader->goOn(more, skip);
}

// While something is read the rows are narrowed; else what was read and kept is judged again, and nobody is asked.
void RecordController::filterRows(const kafka::RecordFilter& filter)
{
    if (m_reader && m_reader->canFilterAgain() && !(filter == m_request.filter))
        filterAgain(filter);
    else
        m_model.setFilter(filter);
    followAsShown();
}

// By a person, or for good: not to follow with another filter.
void RecordController::stopReading()
{
    m_refollowing = false;
    m_stopping = true;
    if (m_reader)
        m_reader->stop();
}

// What comes is to be judged by the filter of the page: the reader is stopped where it is, and goes on there.
void RecordController::followAsShown()
{
    if (m_refollowing || m_stopping || m_paused || m_gone || !m_reader || m_model.filter() == m_request.filter)
        return;
    if (const kafka::ScanProgress& now = m_reader->progress(); now.state != ScanState::Following || now.paused)
        return;
    m_refollowing = true;
    m_reader->stop();
}

bool RecordController::followsOn(const kafka::ScanProgress& progress)
{
    if (!m_refollowing || progress.running())
        return false;
    m_refollowing = false;
    if (m_gone || !progress.canGoOn || progress.state != ScanState::Stopped)
        return false;
    m_page->followedWith(m_model.filter());
    m_request.filter = m_model.filter();
    m_model.forgetPassed();
    m_reader->followWith(m_request.filter);
    if (m_paused) // meanwhile
        m_reader->setPaused(true);
    return true;
}

void RecordController::filterAgain(const kafka::RecordFilter& filter)
{
    m_lookup.stop();
    m_request.filter = filter;
    m_request.limit = m_page->filteredAgain(filter);
    startTask(tr("Filter what was read of %1 again").arg(topicsInWords()));
    m_model.clear(filter);
    m_model.setFilter(filter);
    m_reader->filterAgain(filter, m_request.limit);
}

void RecordController::startTask(const QString& title)
{
    if (m_task != 0)
        session()->tasks()->finish(m_task, TaskTracker::State::Cancelled, tr("Replaced by another scan."));
    m_task = session()->tasks()->start(
        title, session()->name(), [this] { stopReading(); }, true);
}

kafka::ScanProgress RecordController::shown(kafka::ScanProgress progress) const
{
    if (m_gone)
        progress.canGoOn = progress.canSkip = false;
    for (const QString& topic : topicsOf(m_request))
        maskErrors(progress, m_model.masker(), topic);
    return progress;
}

void RecordController::onProgress(const kafka::ScanProgress& told)
{
    if (followsOn(told))
        return;
    const kafka::ScanProgress progress = shown(told);
    m_page->showProgress(progress);
    if (m_task != 0)
        session()->tasks()->setProgress(m_task, progress.scanned, progress.state == ScanState::Following ? 0 : progress.toScan,
                                        models::scan::summary(progress, m_request));
    followAsShown(); // it may have been changed before it followed
    if (progress.running())
        return;
    m_firstFrame.complete();
    endTask(progress);
    if (const auto error = models::scan::firstError(progress);
        error && (error->kind == kafka::ErrorKind::NotFound || error->kind == kafka::ErrorKind::Conflict))
        checkTopic();
    if (!(m_model.filter() == m_request.filter) && progress.state != ScanState::FilterFailed)
        filterRows(m_model.filter()); // it was changed while the scan ran
}

void RecordController::endTask(const kafka::ScanProgress& progress)
{
    if (m_task == 0)
        return;
    for (const auto& p : progress.partitions)
        if (p.error)
            session()->tasks()->addOutcome(m_task, tr("Partition %1").arg(p.partition), p.error);
    session()->tasks()->finish(m_task, scanOutcome(progress, progress.hits), models::scan::summary(progress, m_request));
    m_task = 0;
}

// A broker that does not answer while others may: said while it lasts, not as the end of the scan.
void RecordController::onTrouble(const kafka::Error& error)
{
    if (m_reader->isRunning() && !m_gone && !m_page->banner()->isVisible())
        m_page->banner()->showMessage(views::Banner::Kind::Warning, views::errorSentence(error), views::errorDetails(error));
}

// R22: nothing but the topic id tells that a topic was deleted and made anew.
void RecordController::checkTopic()
{
    if (m_checking || m_gone || !session()->isUp() || !session()->gateway() || (m_model.heldCount() == 0 && !(m_reader && m_reader->isRunning())))
        return;
    m_checking = true;
    onReply(
        this, session()->gateway()->describeTopics(topicsOf(m_request)),
        [this](const kafka::BatchResult<QString, kafka::Topic>& topics) {
            m_checking = false;
            for (const auto& [topic, result] : topics) {
                if (m_gone)
                    return;
                QString& id = m_topicIds[topic];
                if (!result && result.error().kind == kafka::ErrorKind::NotFound)
                    topicGone(tr("The topic %1 was deleted. The messages below are those it had.").arg(topic));
                else if (result && id.isEmpty())
                    id = result->id;
                else if (result && !result->id.isEmpty() && result->id != id)
                    recreated(topic);
            }
        },
        [this](const kafka::Error&) { m_checking = false; }); // the session says what is wrong with the connection
}

QStringList RecordController::topicsOf(const kafka::RecordRequest& request) const
{
    QStringList topics {m_topic};
    for (const auto& p : request.partitions)
        if (!topics.contains(request.topicOf(p)) && !request.topicOf(p).isEmpty())
            topics << request.topicOf(p);
    return topics;
}

// Those of the fields, read or not.
QStringList RecordController::topicsAsked() const
{
    const auto asked = m_page->request();
    return topicsOf(asked ? *asked : m_request);
}

QString RecordController::topicsInWords() const
{
    const QStringList topics = topicsOf(m_request);
    if (topics.size() <= 3)
        return topics.join(QStringLiteral(", "));
    return tr("%1 and %2 more topics").arg(topics.mid(0, 2).join(QStringLiteral(", "))).arg(topics.size() - 2);
}

void RecordController::topicRecreated() { recreated(m_topic); }

void RecordController::recreated(const QString& topic)
{
    topicGone(tr("The topic %1 was deleted and made again. The messages below are those of the old one. Reading has stopped; Retry reads "
                 "the new topic.")
                  .arg(topic));
}

void RecordController::topicGone(const QString& sentence)
{
    m_gone = true;
    stopReading();
    if (m_reader) {
        if (!m_reader->isRunning()) // it ended before: it cannot be taken up again
            onProgress(m_reader->progress());
    }
    m_page->banner()->showMessage(views::Banner::Kind::Warning, sentence, {}, true);
}

// Off the GUI thread: a value may be 100 MB and the disk slow. The file appears whole or not at all.

} // namespace app
