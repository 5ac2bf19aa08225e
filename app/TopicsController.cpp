// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TopicsController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/TopicActions.h"
#include "app/WatchedApplication.h"
#include "kafka/values/ConfigText.h"
#include "kafka/values/Timing.h"
#include "views/pages/TopicsPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"

#include <QEvent>
#include <QTableView>

namespace app {

namespace {

constexpr auto interval = std::chrono::seconds(60);
constexpr int everyNth = 5; // poll reads earliest offsets and policies, too
constexpr auto gather = std::chrono::milliseconds(100);
constexpr auto offsetsFirst = std::chrono::milliseconds(500);

double msOf(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

} // namespace

TopicsController::TopicsController(ClusterSession* session, QObject* parent) : PageController(session, parent)
{
    m_sinceClick = WatchedApplication::sinceEvent();
    m_detailsWanted = true;
    m_askedAfterClick = true;
    session->data()->refreshMetadata(); // under way while the page is built
    m_page = new views::TopicsPage(&m_model);
    m_page->setCluster(session->name(), QColor(session->profile().colour));
    m_page->setNotWritable(session->whyNotWritable());
    m_page->table()->view()->viewport()->installEventFilter(this);
    m_update.setSingleShot(true);
    m_update.setInterval(gather);
    connect(&m_update, &QTimer::timeout, this, &TopicsController::updateChanged);
    m_readPolicies.setSingleShot(true);
    m_readPolicies.setInterval(offsetsFirst);
    connect(&m_readPolicies, &QTimer::timeout, this, [this] { this->session()->data()->refreshTopicConfigs(); });
    connectView();
    connectData();
    setPollInterval(interval);
    updateState();
}

TopicsController::~TopicsController()
{
    if (m_page)
        m_page->disconnect(this);
    delete m_page;
}

QWidget* TopicsController::page() const { return m_page; }

void TopicsController::connectView()
{
    using views::TopicsPage;
    connect(m_page, &views::PageFrame::refreshRequested, this, &TopicsController::refresh);
    connect(m_page, &TopicsPage::topicActivated, this, [this](const QString& topic) { Q_EMIT openRequested({PageKey::Kind::Topic, topic, {}}); });
    connect(m_page, &TopicsPage::sectionRequested, this, [this](const QString& topic, const QString& section) {
        Q_EMIT openRequested({PageKey::Kind::Topic, topic, section});
    });
    connect(m_page, &TopicsPage::messagesRequested, this, [this](const QStringList& topics) {
        if (topics.size() == 1)
            Q_EMIT openRequested({PageKey::Kind::Topic, topics.front(), QStringLiteral("messages")});
        else
            Q_EMIT openRequested({PageKey::Kind::Messages, topics.join(QLatin1Char(',')), {}});
    });
    connect(m_page, &TopicsPage::createRequested, this, [this] { follow(topicActions::create(session(), m_page)); });
    connect(m_page, &TopicsPage::addPartitionsRequested, this,
            [this](const QString& topic) { follow(topicActions::addPartitions(session(), topic, m_page)); });
    connect(m_page, &TopicsPage::deleteRequested, this,
            [this](const QStringList& topics) { follow(topicActions::remove(session(), topics, m_page)); });
    connect(m_page, &TopicsPage::deleteRecordsRequested, this,
            [this](const QStringList& topics) { follow(topicActions::deleteRecords(session(), topics.join(QLatin1Char(' ')), m_page)); });
    connect(m_page, &TopicsPage::electLeadersRequested, this,
            [this](const QStringList& topics) { follow(topicActions::electLeaders(session(), topics, {}, m_page)); });
}

void TopicsController::connectData()
{
    const ClusterData* data = session()->data();
    connect(session(), &ClusterSession::writableChanged, this, [this] { m_page->setNotWritable(session()->whyNotWritable()); });
    connect(data, &ClusterData::metadataChanged, this, &TopicsController::fill);
    connect(data, &ClusterData::watermarksChanged, this, &TopicsController::updateSoon);
    connect(data, &ClusterData::sizesChanged, this, &TopicsController::updateSoon);
    connect(data, &ClusterData::topicConfigsChanged, this, [this](const QSet<QString>& topics) {
        readPolicies(topics);
        updateSoon(topics);
    });
    connect(data, &ClusterData::loadingChanged, this, &TopicsController::onLoading);
    if (data->metadata()) {
        QSet<QString> all;
        for (const auto& topic : data->metadata()->topics)
            all.insert(topic.name);
        readPolicies(all);
        fill();
    }
}

void TopicsController::follow(PlanFlow* flow) { connect(flow, &PlanFlow::applied, this, &TopicsController::refresh); }

void TopicsController::refresh()
{
    m_endOffsetsOnly = false;
    readAgain();
}

void TopicsController::poll()
{
    m_endOffsetsOnly = ++m_polls % everyNth != 0;
    readAgain();
}

void TopicsController::readAgain()
{
    m_detailsWanted = true;
    m_askedAfterClick = true;
    session()->data()->refreshMetadata();
    updateState();
}

void TopicsController::setActive(bool active)
{
    PageController::setActive(active);
    if (!active)
        return;
    if (m_stale)
        fill();
    const QDateTime read = session()->data()->readAt(DataSubject::Watermarks);
    if (read.isValid() && read.msecsTo(QDateTime::currentDateTimeUtc()) > std::chrono::milliseconds(interval).count())
        refresh();
}

void TopicsController::showSection(const QString& section)
{
    if (const auto health = models::topicHealthOf(section))
        m_page->setHealth(*health);
}

QString TopicsController::section() const { return m_page ? models::sectionOf(m_page->health()) : QString(); }

void TopicsController::readPolicies(const QSet<QString>& topics)
{
    for (const QString& topic : topics) {
        const auto* config = session()->data()->topicConfig(topic);
        if (!config)
            continue;
        if (!*config) {
            m_policies.insert(topic, {std::nullopt, config->error().message, std::nullopt});
            continue;
        }
        const kafka::ConfigEntry* entry = (*config)->find(QStringLiteral("cleanup.policy"));
        m_policies.insert(topic, {entry ? entry->value : std::nullopt, {}, kafka::minInSyncReplicas(**config)});
    }
}

models::TopicRow TopicsController::rowOf(const kafka::Topic& topic) const
{
    const Policy policy = m_policies.value(topic.name);
    const auto watermarks = [data = session()->data()](const kafka::TopicPartition& tp) { return data->watermarks(tp); };
    models::TopicRow row = models::makeTopicRow(topic, watermarks, policy.minInSync);
    row.cleanupPolicy = policy.value;
    row.policyProblem = policy.problem;
    row.disk = session()->data()->sizes().topic(topic);
    if (!row.disk.complete())
        row.diskProblem = session()->data()->sizeProblem(topic);
    return row;
}

void TopicsController::fill()
{
    const auto& metadata = session()->data()->metadata();
    if (!metadata)
        return;
    m_stale = !isActive() && m_frameMeasured; // a hidden page fills when it is shown; a new one fills at once
    if (!m_stale) {
        std::vector<models::TopicRow> rows;
        rows.reserve(metadata->topics.size());
        for (const auto& topic : metadata->topics)
            rows.push_back(rowOf(topic));
        m_changed.clear();
        m_model.setRows(std::move(rows));
        m_page->updateCounts();
    }
    if (m_detailsWanted && !session()->data()->isLoading(DataSubject::Metadata))
        m_page->table()->view()->viewport()->update(); // the frame that is measured, and after it the details
    updateState();
}

void TopicsController::updateSoon(const QSet<QString>& topics)
{
    if (!isActive() && m_frameMeasured) {
        m_stale = true;
        return;
    }
    m_changed |= topics;
    if (!m_update.isActive())
        m_update.start();
}

void TopicsController::updateChanged()
{
    m_update.stop();
    const auto& metadata = session()->data()->metadata();
    if (!metadata || m_changed.isEmpty())
        return;
    std::vector<models::TopicRow> rows;
    rows.reserve(size_t(m_changed.size()));
    for (const QString& name : std::as_const(m_changed)) {
        if (const kafka::Topic* topic = metadata->find(name))
            rows.push_back(rowOf(*topic));
    }
    m_changed.clear();
    m_model.updateRows(std::move(rows));
}

/** Offsets come after the first frame, policies after the offsets: what a person waits for has the processor to itself. */
void TopicsController::readDetails()
{
    if (!m_detailsWanted || !session()->data()->metadata())
        return;
    m_detailsWanted = false;
    m_sinceSpansAsked.start();
    if (m_endOffsetsOnly) {
        session()->data()->refreshEndOffsets();
        return;
    }
    m_sizesWanted = true;
    m_readPolicies.start();
    session()->data()->refreshWatermarks();
}

void TopicsController::onLoading(DataSubject subject)
{
    const ClusterData* data = session()->data();
    if (subject == DataSubject::Metadata && !data->isLoading(subject) && m_askedAfterClick) {
        if (m_frameMeasured || !m_page->isVisible())
            QTimer::singleShot(0, this, &TopicsController::readDetails);
        else
            m_page->table()->view()->viewport()->update();
    }
    if (subject == DataSubject::Watermarks && !data->isLoading(subject) && m_sinceSpansAsked.isValid()) {
        updateChanged();
        qCInfo(timingLog).noquote() << "topics.spans" << msOf(m_sinceSpansAsked) << "ms";
        m_sinceSpansAsked.invalidate();
    }
    if (subject == DataSubject::Watermarks && !data->isLoading(subject) && m_readPolicies.isActive()) {
        m_readPolicies.stop();
        session()->data()->refreshTopicConfigs();
    }
    if (subject == DataSubject::TopicConfigs && !data->isLoading(subject) && std::exchange(m_sizesWanted, false))
        session()->data()->refreshLogDirs();
    updateState();
}

bool TopicsController::eventFilter(QObject* watched, QEvent* event)
{
    // Painted rows that came from an answer asked for after the click: what a person waits for.
    if (event->type() == QEvent::Paint && !m_frameMeasured && session()->data()->metadata() && m_model.rowCount() > 0
        && !session()->data()->isLoading(DataSubject::Metadata)) {
        m_frameMeasured = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                qCInfo(timingLog).noquote() << "topics.first-frame" << msOf(m_sinceClick) << "ms";
                readDetails();
            },
            Qt::QueuedConnection);
    }
    return PageController::eventFilter(watched, event);
}

void TopicsController::updateState()
{
    if (!m_page)
        return;
    const ClusterData* data = session()->data();
    const bool busy
        = data->isLoading(DataSubject::Metadata) || data->isLoading(DataSubject::Watermarks) || data->isLoading(DataSubject::TopicConfigs);
    m_page->setBusy(busy);
    m_page->table()->setLoading(!data->metadata() && busy);
    m_page->setUpdatedAt(data->readAt(DataSubject::Metadata));
    const auto error = data->lastError(DataSubject::Metadata);
    m_page->setStale(error.has_value());
    if (error)
        m_page->banner()->showError(tr("The topics could not be read"), *error);
    else if (const auto spans = data->lastError(DataSubject::Watermarks))
        m_page->banner()->showError(tr("Not all offsets could be read"), *spans);
    else
        m_page->banner()->dismiss();
}

} // namespace app
