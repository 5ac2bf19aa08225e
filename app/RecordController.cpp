// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecordController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/Request.h"
#include "models/RecordScanText.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Banner.h"

#include <QSaveFile>
#include <QThreadPool>

namespace app {

using kafka::ScanState;

namespace {

constexpr auto WatchInterval = std::chrono::seconds(5);
constexpr qint64 TailCapacity = 100'000; // rows kept while following

} // namespace

RecordController::RecordController(ClusterSession* session, const QString& topic, QObject* parent)
    : PageController(session, parent), m_topic(topic), m_page(new views::MessagesPage(&m_model))
{
    connect(m_page, &views::MessagesPage::readRequested, this, &RecordController::read);
    connect(m_page, &views::MessagesPage::stopRequested, this, [this] {
        if (m_reader)
            m_reader->stop();
    });
    connect(m_page, &views::MessagesPage::pauseRequested, this, [this](bool paused) {
        if (m_reader)
            m_reader->setPaused(paused);
    });
    connect(m_page, &views::MessagesPage::filterRequested, &m_model, &models::RecordModel::setFilter);
    connect(m_page, &views::MessagesPage::sendAgainRequested, this, &RecordController::sendAgainRequested);
    connect(m_page, &views::MessagesPage::saveRequested, this, &RecordController::save);
    connect(session->data(), &ClusterData::metadataChanged, this, &RecordController::updateTopic);
    connect(session, &ClusterSession::stateChanged, this, &RecordController::updateReadable);
    m_watch.setInterval(WatchInterval);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        // While something is read the brokers are asked anyway; else this is polling like any other.
        if (this->session()->polling() || (m_reader && m_reader->isRunning()))
            checkTopic();
    });
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

QString RecordController::title() const { return tr("Messages"); }

void RecordController::refresh()
{
    m_page->read(m_reader && m_reader->isRunning() && m_request.live);
}

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
    if (m_askedFirst || !isActive() || !session()->isUp() || !m_page->request())
        return;
    m_askedFirst = true;
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

void RecordController::read(const kafka::RecordRequest& asked)
{
    m_askedFirst = true;
    m_request = asked;
    if (const auto metadata = session()->data()->metadata())
        if (const kafka::Topic* found = metadata->find(m_topic))
            for (auto& p : m_request.partitions)
                for (const kafka::Partition& known : found->partitions)
                    if (known.id == p.partition)
                        p.leader = known.leader;
    if (m_gone) { // reading again is saying yes to the new topic; a client that knew the old one would go on asking for it
        m_gone = false;
        m_topicId.clear();
        m_reader.reset();
    }
    if (!m_reader)
        makeReader();
    if (m_task != 0)
        session()->tasks()->finish(m_task, TaskTracker::State::Cancelled, tr("Replaced by another scan."));
    m_task = session()->tasks()->start(tr("Read messages of %1").arg(m_topic), session()->name(), [this] {
        if (m_reader)
            m_reader->stop();
    }, true);
    m_model.clear();
    m_model.setFilter(m_request.filter);
    m_model.setCapacity(m_request.live ? TailCapacity : 0);
    m_reader->start(m_request);
    checkTopic();
}

void RecordController::onProgress(const kafka::ScanProgress& progress)
{
    m_page->showProgress(progress);
    if (m_task != 0)
        session()->tasks()->setProgress(m_task, progress.scanned, progress.state == ScanState::Following ? 0 : progress.toScan,
                                        models::scan::summary(progress, m_request));
    if (progress.running())
        return;
    endTask(progress);
    if (const auto error = models::scan::firstError(progress);
        error && (error->kind == kafka::ErrorKind::NotFound || error->kind == kafka::ErrorKind::Conflict))
        checkTopic();
}

void RecordController::endTask(const kafka::ScanProgress& progress)
{
    if (m_task == 0)
        return;
    using State = TaskTracker::State;
    State state = State::Done;
    if (progress.state == ScanState::Stopped)
        state = State::Cancelled;
    else if (progress.state == ScanState::Failed)
        state = progress.hits > 0 ? State::Partly : State::Failed;
    for (const auto& p : progress.partitions)
        if (p.error)
            session()->tasks()->addOutcome(m_task, tr("Partition %1").arg(p.partition), p.error);
    session()->tasks()->finish(m_task, state, models::scan::summary(progress, m_request));
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
        this, session()->gateway()->describeTopics({m_topic}),
        [this](const kafka::BatchResult<QString, kafka::Topic>& topics) {
            m_checking = false;
            if (m_gone || topics.empty())
                return;
            const auto& result = topics.front().result;
            if (!result) {
                if (result.error().kind == kafka::ErrorKind::NotFound)
                    topicGone(tr("The topic %1 was deleted. The messages below are those it had.").arg(m_topic));
                return;
            }
            if (m_topicId.isEmpty())
                m_topicId = result->id;
            else if (!result->id.isEmpty() && result->id != m_topicId)
                topicRecreated();
        },
        [this](const kafka::Error&) { m_checking = false; }); // the session says what is wrong with the connection
}

void RecordController::topicRecreated()
{
    topicGone(tr("The topic %1 was deleted and made again. The messages below are those of the old one. Reading has stopped; Retry reads "
                 "the new topic.")
                  .arg(m_topic));
}

void RecordController::topicGone(const QString& sentence)
{
    m_gone = true;
    if (m_reader)
        m_reader->stop();
    m_page->banner()->showMessage(views::Banner::Kind::Warning, sentence, {}, true);
}

// Off the GUI thread: a value may be 100 MB and the disk slow. The file appears whole or not at all.
void RecordController::save(const QString& file, const QByteArray& bytes)
{
    const TaskId task = session()->tasks()->start(tr("Save value to %1").arg(file), session()->name(), {});
    const auto done = [this, file, task](const QString& problem) {
        kafka::Error error;
        error.kind = kafka::ErrorKind::Invalid;
        error.message = problem;
        session()->tasks()->addOutcome(task, file, problem.isEmpty() ? std::nullopt : std::optional(error));
        session()->tasks()->finish(task, problem.isEmpty() ? TaskTracker::State::Done : TaskTracker::State::Failed, problem);
        if (!problem.isEmpty() && m_page)
            m_page->banner()->showError(tr("The value could not be saved"), error);
    };
    QPointer<RecordController> self(this);
    QThreadPool::globalInstance()->start([self, file, bytes, done] {
        QSaveFile out(file);
        const bool ok = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
        const QString problem = ok ? QString() : tr("%1: %2").arg(file, out.errorString());
        QMetaObject::invokeMethod(
            qApp,
            [self, done, problem] {
                if (self)
                    done(problem);
            },
            Qt::QueuedConnection);
    });
}

} // namespace app
