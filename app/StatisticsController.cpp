// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StatisticsController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/ScanOutcome.h"
#include "app/SeekSource.h"
#include "models/Formats.h"
#include "models/RecordScanText.h"
#include "models/StatisticsText.h"
#include "views/pages/StatisticsPage.h"
#include "views/widgets/Banner.h"

#include <QDateTime>

namespace app {

using kafka::ScanState;

StatisticsController::StatisticsController(ClusterSession* session, const QString& topic, QObject* parent)
    : PageController(session, parent), m_topic(topic), m_question(session, this),
      m_page(new views::StatisticsPage({&m_summary, &m_times, &m_partitions, &m_sizes}))
{
    using views::StatisticsPage;
    connect(m_page, &StatisticsPage::startRequested, this, &StatisticsController::start);
    connect(m_page, &StatisticsPage::goOnRequested, this, &StatisticsController::goOn);
    connect(m_page, &StatisticsPage::stepChanged, this, &StatisticsController::showSeries);
    connect(m_page, &StatisticsPage::stopRequested, this, [this] {
        if (m_scan)
            m_scan->stop();
    });
    connect(session->data(), &ClusterData::metadataChanged, this, &StatisticsController::updateTopic);
    connect(session, &ClusterSession::stateChanged, this, &StatisticsController::updateReadable);
    new SeekSource(m_page->fields(), session, topic, this);
    updateTopic();
    updateReadable();
}

StatisticsController::~StatisticsController()
{
    close();
    if (m_page)
        m_page->disconnect(this);
    delete m_page;
}

QWidget* StatisticsController::page() const { return m_page; }

QString StatisticsController::title() const { return tr("Statistics"); }

void StatisticsController::refresh() { m_page->start(); }

void StatisticsController::setActive(bool active)
{
    PageController::setActive(active);
    if (active && !session()->data()->metadata())
        session()->data()->refreshMetadata();
    if (active)
        showFigures(); // those that came while another page was in front
}

void StatisticsController::close()
{
    if (m_task != 0)
        session()->tasks()->finish(m_task, TaskTracker::State::Cancelled, tr("The tab was closed."));
    m_task = 0;
    m_question.cancel();
    m_scan.reset();
}

void StatisticsController::setRange(const kafka::RecordRequest& request)
{
    updateTopic();
    m_page->setRange(request);
}

void StatisticsController::updateTopic()
{
    const auto metadata = session()->data()->metadata();
    const kafka::Topic* found = metadata ? metadata->find(m_topic) : nullptr;
    m_page->setTopic(m_topic, found ? int(found->partitions.size()) : 0);
}

void StatisticsController::updateReadable()
{
    m_page->setNotReadable(session()->isUp() ? QString() : tr("Not connected to %1.").arg(session()->name()));
}

void StatisticsController::start(const kafka::RecordRequest& request)
{
    kafka::RecordRequest all = request;
    if (all.seek.kind != kafka::SeekTo::Newest) // nothing of it is kept, so nothing ends it
        all.limit = all.maxBytes = std::numeric_limits<qint64>::max();
    m_question.ask(all, m_page, [this, request] { begin(request); });
}

void StatisticsController::begin(const kafka::RecordRequest& request)
{
    if (m_gone || !m_scan) { // a client that knew the old topic would go on asking for it
        m_gone = false;
        m_scan = std::make_unique<kafka::StatisticsScan>(session()->profile());
        connect(m_scan.get(), &kafka::StatisticsScan::progressChanged, this, &StatisticsController::onProgress);
        connect(m_scan.get(), &kafka::StatisticsScan::figuresChanged, this, &StatisticsController::showFigures);
        connect(m_scan.get(), &kafka::StatisticsScan::finished, this, &StatisticsController::onFinished);
        connect(m_scan.get(), &kafka::StatisticsScan::logged, session(), &ClusterSession::logged);
        connect(m_scan.get(), &kafka::StatisticsScan::trouble, this, [this](const kafka::Error& error) {
            if (!m_page->banner()->isVisible())
                m_page->banner()->showMessage(views::Banner::Kind::Warning, views::errorSentence(error), views::errorDetails(error));
        });
    }
    startTask();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_scan->start(session()->reading(request), models::formats::zone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(now)) * 1000ll);
    showFigures();
}

void StatisticsController::goOn(const std::optional<kafka::TopicPartition>& skip)
{
    if (!m_scan || m_scan->isRunning() || m_gone)
        return;
    m_page->banner()->dismiss();
    startTask();
    m_scan->goOn(skip);
}

void StatisticsController::startTask()
{
    if (m_task != 0)
        session()->tasks()->finish(m_task, TaskTracker::State::Cancelled, tr("Replaced by another scan."));
    m_task = session()->tasks()->start(tr("Statistics of %1").arg(m_topic), session()->name(), [this] {
        if (m_scan)
            m_scan->stop();
    });
}

void StatisticsController::onProgress(const kafka::ScanProgress& told)
{
    kafka::ScanProgress progress = told;
    if (m_gone)
        progress.canGoOn = progress.canSkip = false;
    m_page->showProgress(progress, m_scan->request());
    if (m_task != 0)
        session()->tasks()->setProgress(m_task, progress.scanned, progress.toScan, models::scan::summary(progress, m_scan->request()));
}

void StatisticsController::onFinished()
{
    if (m_task == 0)
        return;
    const kafka::ScanProgress& progress = m_scan->progress();
    for (const auto& p : progress.partitions)
        if (p.error)
            session()->tasks()->addOutcome(m_task, tr("Partition %1").arg(p.partition), p.error);
    session()->tasks()->finish(std::exchange(m_task, 0), scanOutcome(progress, progress.records), models::scan::summary(progress, m_scan->request()));
}

void StatisticsController::showFigures()
{
    if (!m_scan || (!isActive() && m_scan->isRunning()))
        return;
    const kafka::RecordStatisticsPtr figures = m_scan->figures();
    if (!figures || figures->isEmpty()) {
        m_summary.clear();
        m_partitions.clear();
        m_sizes.clear();
    } else {
        m_summary.setRows(models::statistics::summary(*figures));
        m_partitions.show(*figures);
        m_sizes.show(*figures);
    }
    showSeries();
}

void StatisticsController::showSeries()
{
    const kafka::RecordStatisticsPtr figures = m_scan ? m_scan->figures() : nullptr;
    m_times.show(figures ? kafka::statisticsSeries(*figures, m_page->step(), models::StatisticsTimeModel::MostLines) : kafka::StatisticsSeries());
}

// R22: what was counted is another topic's now.
void StatisticsController::topicRecreated()
{
    if (!m_scan)
        return;
    m_gone = true;
    m_scan->stop();
    if (!m_scan->isRunning())
        onProgress(m_scan->progress());
    m_page->banner()->showMessage(views::Banner::Kind::Warning,
                                  tr("The topic %1 was deleted and made again. The figures below are those of the old one.").arg(m_topic), {}, true);
}

} // namespace app
