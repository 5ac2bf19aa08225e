// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TopicController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/ConfigController.h"
#include "app/PageTitles.h"
#include "app/ProduceController.h"
#include "app/RecordController.h"
#include "app/SideBySideController.h"
#include "app/StatisticsController.h"
#include "app/TopicActions.h"
#include "models/Formats.h"
#include "models/OperationText.h"
#include "views/pages/PartitionsView.h"
#include "views/pages/TopicGroupsView.h"
#include "views/pages/TopicPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"

#include <algorithm>

namespace app {

namespace {

constexpr auto interval = std::chrono::seconds(15);
constexpr auto sizesInterval = std::chrono::seconds(60);
constexpr auto gather = std::chrono::milliseconds(60);
const QString partitionsSection = QStringLiteral("partitions");
const QString messagesSection = QStringLiteral("messages");
const QString produceSection = QStringLiteral("produce");
const QString settingsSection = QStringLiteral("settings");
const QString consumersSection = QStringLiteral("consumers");
const QString statisticsSection = QStringLiteral("statistics");

} // namespace

TopicController::TopicController(ClusterSession* session, const QString& topic, QObject* parent)
    : PageController(session, parent), m_topic(topic), m_page(new views::TopicPage(topic))
{
    m_page->setCluster(session->name(), QColor(session->profile().colour));
    m_partitionsView = new views::PartitionsView(&m_partitions);
    m_groupsView = new views::TopicGroupsView(&m_groups);
    m_page->addSection(partitionsSection, tr("Partitions"), QStringLiteral("layers"));
    m_page->addSection(messagesSection, tr("Messages"), QStringLiteral("envelope-open"));
    m_page->addSection(produceSection, tr("Produce"), QStringLiteral("send"));
    m_page->addSection(settingsSection, tr("Settings"), QStringLiteral("sliders"));
    m_page->addSection(consumersSection, tr("Consumers"), QStringLiteral("people"));
    m_page->addSection(statisticsSection, tr("Statistics"), QStringLiteral("activity"));
    m_page->setSectionWidget(partitionsSection, m_partitionsView);
    m_page->setSectionWidget(consumersSection, m_groupsView);
    m_update.setSingleShot(true);
    m_update.setInterval(gather);
    connect(&m_update, &QTimer::timeout, this, [this] {
        fillPartitions();
        fillGroups();
    });
    connectViews();
    connectData();
    setPollInterval(interval);
    // What the cluster's metadata says is shown at once; the description follows.
    if (session->data()->metadata()) {
        if (const kafka::Topic* found = session->data()->metadata()->find(topic))
            m_known = *found;
    }
    fillPartitions();
    fillGroups();
    refresh();
}

TopicController::~TopicController()
{
    if (m_page)
        m_page->disconnect(this);
    m_sections.reset();
    delete m_page;
}

QWidget* TopicController::page() const { return m_page; }

void TopicController::connectViews()
{
    connect(m_page, &views::PageFrame::refreshRequested, this, [this] {
        this->session()->data()->refreshLogDirs(); // asked for by a person: sizes, too
        refresh();
    });
    connect(m_page->banner(), &views::Banner::helpRequested, this, [this] {
        // The person has seen that it is another topic: from now on this is the one.
        m_recreated = false;
        m_id.clear();
        refresh();
    });
    m_sections = std::make_unique<Sections>(this, m_page, [this](const QString& section) { return makeSection(section); });
    connect(m_page, &views::TopicPage::sectionShown, this, &TopicController::onSectionShown);
    updateWritable();
    using views::PartitionsView;
    connect(m_partitionsView, &PartitionsView::addPartitionsRequested, this,
            [this] { follow(topicActions::addPartitions(session(), m_topic, m_page)); });
    connect(m_partitionsView, &PartitionsView::deleteRecordsRequested, this, [this](const std::vector<qint32>& partitions) {
        QStringList ids;
        for (const qint32 id : partitions)
            ids << QString::number(id);
        follow(topicActions::deleteRecords(session(), ids.isEmpty() ? QString() : m_topic + QLatin1Char(':') + ids.join(QLatin1Char(',')), m_page));
    });
    connect(m_partitionsView, &PartitionsView::electLeadersRequested, this, [this](const std::vector<qint32>& partitions) {
        std::vector<kafka::TopicPartition> chosen;
        for (const qint32 id : partitions)
            chosen.push_back({m_topic, id});
        follow(topicActions::electLeaders(session(), chosen.empty() ? QStringList(m_topic) : QStringList(), chosen, m_page));
    });
    connect(m_groupsView, &views::TopicGroupsView::groupActivated, this, [this](const QString& group) {
        Q_EMIT openRequested({PageKey::Kind::Group, group, {}});
    });
}

void TopicController::connectData()
{
    const ClusterData* data = session()->data();
    const auto soon = [this] {
        if (!m_update.isActive())
            m_update.start();
    };
    connect(data, &ClusterData::metadataChanged, this, [this] {
        if (std::exchange(m_offsetsWanted, false))
            session()->data()->refreshWatermarks({m_topic});
    });
    connect(data, &ClusterData::watermarksChanged, this, [this, soon](const QSet<QString>& topics) {
        if (topics.contains(m_topic))
            soon();
    });
    connect(data, &ClusterData::sizesChanged, this, soon); // also why they are not known
    connect(data, &ClusterData::groupChanged, this, soon);
    connect(data, &ClusterData::groupListChanged, this, soon);
    connect(data, &ClusterData::descriptionChanged, this, soon); // racks
    connect(data, &ClusterData::loadingChanged, this, &TopicController::updateState);
}

void TopicController::follow(PlanFlow* flow) { connect(flow, &PlanFlow::applied, this, &TopicController::refresh); }

void TopicController::refresh()
{
    readTopic();
    session()->data()->refreshLogDirs(sizesInterval);
    if (m_page->currentSection() == consumersSection)
        session()->data()->refreshGroups();
    updateState();
}

void TopicController::setActive(bool active)
{
    PageController::setActive(active);
    m_sections->setActive(active);
    if (active && m_readAt.isValid() && m_readAt.msecsTo(QDateTime::currentDateTimeUtc()) > std::chrono::milliseconds(interval).count())
        refresh();
}

void TopicController::showSection(const QString& section)
{
    if (const auto place = messageOfSection(section)) {
        m_page->showSection(messagesSection); // makes the section the first time
        if (auto* messages = qobject_cast<SideBySideController*>(m_sections->find(messagesSection)))
            messages->first()->showAround(place->first, place->second);
    } else if (!section.isEmpty()) {
        m_page->showSection(section);
        if (const auto record = section == produceSection ? session()->takeToSend(m_topic) : std::nullopt)
            sendAgain(*record);
    }
}

QString TopicController::section() const { return m_page ? m_page->currentSection() : QString(); }

void TopicController::updateWritable()
{
    if (m_page)
        m_partitionsView->setNotWritable(whyNotWritable());
    if (m_sections)
        m_sections->setObstacle(obstacle());
}

void TopicController::close() { m_sections->close(); }

void TopicController::onSectionShown(const QString& shown)
{
    if (shown == consumersSection && !session()->data()->readAt(DataSubject::Groups).isValid())
        session()->data()->refreshGroups();
    updateState();
}

PageController* TopicController::makeSection(const QString& section)
{
    if (section == messagesSection) {
        auto* messages = new SideBySideController(session(), {m_topic}, this);
        connect(this, &TopicController::recreated, messages, &SideBySideController::topicRecreated);
        connect(messages, &SideBySideController::sendAgainRequested, this, &TopicController::sendAgain);
        connect(messages, &SideBySideController::statisticsRequested, this, &TopicController::showStatistics);
        return messages;
    }
    if (section == statisticsSection) {
        auto* statistics = new StatisticsController(session(), m_topic, this);
        connect(this, &TopicController::recreated, statistics, &StatisticsController::topicRecreated);
        return statistics;
    }
    if (section == produceSection)
        return new ProduceController(session(), m_topic, this);
    if (section == settingsSection) {
        auto* settings = new ConfigController(session(), {kafka::ConfigResourceType::Topic, m_topic}, this);
        connect(this, &TopicController::recreated, settings, &ConfigController::refresh);
        return settings;
    }
    return nullptr;
}

void TopicController::sendAgain(const kafka::RecordToSend& record)
{
    m_page->showSection(produceSection); // makes the section the first time
    if (auto* produce = qobject_cast<ProduceController*>(m_sections->find(produceSection)))
        produce->load(record);
}

void TopicController::showStatistics(const kafka::RecordRequest& range)
{
    m_page->showSection(statisticsSection); // makes the section the first time
    if (auto* statistics = qobject_cast<StatisticsController*>(m_sections->find(statisticsSection)))
        statistics->setRange(range);
}

void TopicController::readTopic()
{
    if (m_reader || !session()->gateway())
        return;
    m_reader = new TopicFactsReader(session()->gateway(), this);
    m_reader->read({m_topic}, {}, [this, reader = m_reader](const std::optional<kafka::Error>& error) {
        reader->deleteLater();
        m_reader = nullptr;
        if (error)
            takeTopic(kafka::Failure(*error));
        else if (reader->reading().topics.contains(m_topic))
            takeTopic(reader->reading().topics.value(m_topic));
        updateState();
    });
}

void TopicController::takeTopic(const kafka::Result<kafka::Topic>& answer)
{
    m_error = answer ? std::nullopt : std::optional(answer.error());
    const bool gone = m_error && m_error->kind == kafka::ErrorKind::NotFound;
    if (gone || answer) // a read that failed otherwise says nothing about whether it is there again
        setObstacle(gone ? tr("The topic does not exist any more.") : QString());
    if (!answer) {
        fillPartitions();
        return;
    }
    m_readAt = QDateTime::currentDateTimeUtc();
    if (m_id.isEmpty()) {
        m_id = answer->id;
    } else if (!answer->id.isEmpty() && answer->id != m_id && !m_recreated) {
        // Everything that was read of the old topic is about another log now.
        m_recreated = true;
        Q_EMIT recreated();
    }
    const bool moved = m_known && m_known->partitions != answer->partitions;
    m_known = *answer;
    // Offsets are asked of the leaders that the metadata names: a new topic, or one whose leaders moved, needs it first.
    m_offsetsWanted = moved || !session()->data()->metadata() || !session()->data()->metadata()->find(m_topic);
    if (m_offsetsWanted)
        session()->data()->refreshMetadata();
    else
        session()->data()->refreshWatermarks({m_topic});
    fillPartitions();
}

models::ReplicaCell TopicController::replica(qint32 broker, const kafka::Partition& partition) const
{
    const bool inSync = std::find(partition.isr.begin(), partition.isr.end(), broker) != partition.isr.end();
    return {broker, session()->data()->rackOf(broker), inSync};
}

void TopicController::fillPartitions()
{
    if (!m_known)
        return;
    const ClusterData* data = session()->data();
    std::vector<models::PartitionRow> rows;
    rows.reserve(m_known->partitions.size());
    for (const auto& partition : m_known->partitions) {
        models::PartitionRow row;
        row.id = partition.id;
        row.deleted = !obstacle().isEmpty();
        if (!partition.offline())
            row.leader = replica(partition.leader, partition);
        for (const qint32 broker : partition.replicas)
            row.replicas.push_back(replica(broker, partition));
        if (partition.offline()) {
            row.offsetProblem = tr("Unknown while the partition has no leader.");
        } else {
            row.watermarks = data->watermarks({m_topic, partition.id});
            if (const auto error = data->watermarkError({m_topic, partition.id})) {
                row.watermarks = {}; // what was read before is not what is there now
                row.offsetProblem = error->message;
            }
        }
        addSizes(row, partition);
        rows.push_back(std::move(row));
    }
    m_partitions.setRows(std::move(rows));
    QString facts = tr("partitions: %1, replication factor: %2")
                        .arg(models::formats::number(qint64(m_known->partitions.size())), models::formats::number(m_known->replicationFactor()));
    if (m_known->operations)
        facts = tr("%1; this connection may: %2").arg(facts, models::operations::text(*m_known->operations, kafka::ResourceKind::Topic));
    m_page->setSubtitle(facts);
}

void TopicController::addSizes(models::PartitionRow& row, const kafka::Partition& partition) const
{
    using models::formats::bytes;
    const kafka::SizesOnDisk& sizes = session()->data()->sizes();
    const auto failed = session()->data()->lastError(DataSubject::LogDirs);
    row.disk = sizes.partition(m_topic, partition);
    QStringList lines;
    for (const qint32 id : partition.replicas) {
        const kafka::BrokerLogDirs* said = sizes.broker(id);
        const auto size = sizes.replica(id, {m_topic, partition.id});
        if (size && size->movingBytes)
            lines << tr("Broker %1: %2 in %3, being moved to another directory (%4 so far)")
                         .arg(QString::number(id), bytes(size->bytes), size->dir, bytes(*size->movingBytes));
        else if (size)
            lines << tr("Broker %1: %2 in %3").arg(QString::number(id), bytes(size->bytes), size->dir);
        else if (said && said->error)
            lines << tr("Broker %1: not known, %2").arg(QString::number(id), said->error->message);
        else if (failed)
            lines << tr("Broker %1: not known, %2").arg(QString::number(id), failed->message);
        else
            lines << tr("Broker %1: not known").arg(id);
    }
    row.diskDetails = lines.join(QLatin1Char('\n'));
}

void TopicController::fillGroups()
{
    const ClusterData* data = session()->data();
    std::vector<models::TopicGroupRow> rows;
    for (const QString& id : data->groupsOfTopic(m_topic)) {
        const auto offsets = data->groupOffsets(id);
        if (!offsets || !*offsets)
            continue;
        models::TopicGroupRow row;
        row.id = id;
        kafka::GroupOffsets here = ***offsets;
        std::erase_if(here.offsets, [this](const auto& o) { return o.partition.topic != m_topic; });
        row.lag = kafka::groupLag(here, [&](const kafka::CommittedOffset& o) {
            const bool exists = m_known && o.partition.partition < int(m_known->partitions.size());
            return kafka::partitionLag(o.offset, data->watermarks(o.partition), m_known ? std::optional(exists) : std::nullopt, false);
        });
        if (const auto description = data->group(id); description && *description) {
            row.state = (*description)->state;
            row.members = int((*description)->members.size());
            row.readers = int(std::count_if((*description)->members.begin(), (*description)->members.end(), [this](const kafka::GroupMember& member) {
                return std::any_of(member.assignment.begin(), member.assignment.end(), [this](const auto& tp) { return tp.topic == m_topic; });
            }));
        }
        rows.push_back(std::move(row));
    }
    m_groups.setRows(std::move(rows));
}

void TopicController::updateState()
{
    if (!m_page)
        return;
    const ClusterData* data = session()->data();
    const bool readsGroups = data->isLoading(DataSubject::Groups) || data->isLoading(DataSubject::GroupOffsets);
    const bool showsGroups = m_page->currentSection() == consumersSection;
    // What was read of messages and sent stays true.
    const bool showsState = showsGroups || m_page->currentSection() == partitionsSection || m_page->currentSection() == settingsSection;
    m_page->setStale(m_error && m_known && showsState);
    m_page->setBusy(m_reader || data->isLoading(DataSubject::Watermarks) || (showsGroups && readsGroups));
    m_page->setUpdatedAt(showsGroups ? data->readAt(DataSubject::GroupOffsets) : m_readAt);
    m_partitionsView->table()->setLoading(!m_known && !m_error);
    m_groupsView->table()->setLoading(readsGroups || !data->readAt(DataSubject::Groups).isValid());

    views::Banner* banner = m_page->banner();
    banner->setHelp(m_recreated ? tr("Go on with the &new topic") : QString());
    if (m_recreated)
        banner->showMessage(views::Banner::Kind::Warning, tr("The topic was re-created: it was deleted and made anew under the same name. Offsets "
                                                             "and messages read before belong to the old one."));
    else if (m_error && m_error->kind == kafka::ErrorKind::NotFound)
        banner->showMessage(views::Banner::Kind::Error, obstacle(), views::errorDetails(*m_error), true);
    else if (m_error)
        banner->showError(tr("The topic could not be read"), *m_error);
    else if (const auto groups = data->lastError(DataSubject::GroupOffsets); groups && showsGroups)
        banner->showError(tr("Not all groups could be read"), *groups);
    else
        banner->dismiss();
}

} // namespace app
