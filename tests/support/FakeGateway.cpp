// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGateway.h"

#include <QFutureWatcher>
#include <QTimer>

#include <algorithm>

using namespace kafka;

namespace {

QString text(const TopicPartition& tp) { return QStringLiteral("%1/%2").arg(tp.topic).arg(tp.partition); }

} // namespace

void FakeGateway::addBrokers(int count)
{
    description.clusterId = QStringLiteral("fake-cluster");
    quorum.leader = 1;
    for (int id = 1; id <= count; ++id) {
        description.brokers.push_back(
            {id, QStringLiteral("broker%1").arg(id), quint16(9000 + id), QStringLiteral("rack-%1").arg(QChar(u'a' + id - 1))});
    }
}

Topic& FakeGateway::addTopic(const QString& name, int partitions, int replicationFactor, qint64 latest)
{
    Topic topic;
    topic.name = name;
    topic.id = QStringLiteral("id-of-") + name;
    topic.internal = isInternalTopicName(name);
    for (int p = 0; p < partitions; ++p) {
        Partition partition;
        partition.id = p;
        for (int r = 0; r < replicationFactor; ++r)
            partition.replicas.push_back((p + r) % replicationFactor + 1);
        partition.isr = partition.replicas;
        partition.leader = partition.replicas.front();
        topic.partitions.push_back(partition);
        watermarks.insert({name, p}, {0, latest});
    }
    const auto at = std::lower_bound(topics.begin(), topics.end(), name, [](const Topic& t, const QString& n) { return t.name < n; });
    return *topics.insert(at, topic);
}

void FakeGateway::addGroup(const QString& id, const QMap<TopicPartition, qint64>& offsets)
{
    GroupDescription group;
    group.id = id;
    group.state = GroupState::Empty;
    group.type = GroupType::Classic;
    if (!description.brokers.empty())
        group.coordinator = description.brokers.front();
    groups.insert(id, group);
    auto& committed = groupOffsets[id];
    for (auto it = offsets.begin(); it != offsets.end(); ++it)
        committed.push_back({it.key(), it.value(), -1, {}, {}});
}

ClusterMetadataPtr FakeGateway::snapshot() const
{
    auto metadata = std::make_shared<ClusterMetadata>();
    metadata->brokers = description.brokers;
    for (auto& broker : metadata->brokers)
        broker.rack.reset();
    metadata->topics = topics;
    metadata->at = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    return metadata;
}

Error FakeGateway::error(ErrorKind kind, const QString& message, const QString& codeName)
{
    Error e;
    e.kind = kind;
    e.message = message;
    e.codeName = codeName;
    return e;
}

void FakeGateway::fail(const QString& method, const Error& error, int times) { m_faults.insert(method, {error, times}); }
void FakeGateway::failEntity(const QString& method, const QString& entity, const Error& error) { m_entityFaults[method].insert(entity, error); }

void FakeGateway::clearFaults()
{
    m_faults.clear();
    m_entityFaults.clear();
    m_delays.clear();
    release();
}

void FakeGateway::release()
{
    m_held.clear();
    for (auto& run : std::exchange(m_waiting, {}))
        QTimer::singleShot(0, this, run);
}

std::optional<Error> FakeGateway::entityError(const QString& method, const QString& entity) const
{
    const auto faults = m_entityFaults.constFind(method);
    if (faults == m_entityFaults.cend() || !faults->contains(entity))
        return std::nullopt;
    return faults->value(entity);
}

Topic* FakeGateway::findTopic(const QString& name)
{
    const auto it = std::find_if(topics.begin(), topics.end(), [&](const Topic& t) { return t.name == name; });
    return it == topics.end() ? nullptr : &*it;
}

template <typename T> QFuture<Result<T>> FakeGateway::later(const QString& method, std::function<std::vector<Result<T>>()> make)
{
    calls.append(method);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    // As the real gateway does: a cancelled request ends at once, whether or when its answer comes.
    auto* cancels = new QFutureWatcher<Result<T>>(this);
    connect(cancels, &QFutureWatcherBase::canceled, cancels, [promise] { promise->finish(); });
    connect(cancels, &QFutureWatcherBase::finished, cancels, &QObject::deleteLater);
    cancels->setFuture(promise->future());
    std::optional<Error> fault;
    if (auto it = m_faults.find(method); it != m_faults.end()) {
        fault = it->error;
        if (it->times > 0 && --it->times == 0)
            m_faults.erase(it);
    }
    auto run = [this, promise, fault, make = std::move(make)] {
        if (promise->isCanceled()) {
            ++cancelled;
        } else if (fault) {
            promise->addResult(Failure(*fault));
        } else {
            for (auto& result : make())
                promise->addResult(std::move(result));
        }
        promise->finish();
    };
    if (m_held.contains(method) || m_held.contains(QString()))
        m_waiting.push_back(run);
    else
        QTimer::singleShot(m_delays.value(method, std::chrono::milliseconds(0)), this, run);
    return promise->future();
}

template <typename T> Reply<T> FakeGateway::reply(const QString& method, Answer<T> make)
{
    return later<T>(method, [make = std::move(make)] { return std::vector<Result<T>> {make()}; });
}

template <typename T> Reply<T> FakeGateway::write(const QString& method, Answer<T> make)
{
    if (m_guard && !m_guard->writable())
        return reply<T>(method, []() -> Result<T> { return Failure(error(ErrorKind::ReadOnly, QStringLiteral("read-only"))); });
    sent.append(method);
    return reply<T>(method, std::move(make));
}

// -- reads ----------------------------------------------------------------------------------------------------------

Reply<ClusterDescription> FakeGateway::describeCluster()
{
    return reply<ClusterDescription>(QStringLiteral("describeCluster"), [this]() -> Result<ClusterDescription> { return description; });
}

Reply<PartitionBatches> FakeGateway::fetchBatches(const BatchesRequest&)
{
    return reply<PartitionBatches>(QStringLiteral("fetchBatches"), [this]() -> Result<PartitionBatches> { return batches; });
}

Reply<QuorumDescription> FakeGateway::describeQuorum()
{
    return reply<QuorumDescription>(QStringLiteral("describeQuorum"), [this]() -> Result<QuorumDescription> { return quorum; });
}

Stream<BrokerLogDirs> FakeGateway::describeLogDirs()
{
    return later<BrokerLogDirs>(QStringLiteral("describeLogDirs"),
                                [this] { return std::vector<Result<BrokerLogDirs>>(logDirs.begin(), logDirs.end()); });
}

Stream<BrokerApis> FakeGateway::describeApis()
{
    return later<BrokerApis>(QStringLiteral("describeApis"), [this] { return std::vector<Result<BrokerApis>>(apis.begin(), apis.end()); });
}

Reply<ConfigDescription> FakeGateway::describeBrokerDefaults()
{
    return reply<ConfigDescription>(QStringLiteral("describeBrokerDefaults"), [this]() -> Result<ConfigDescription> {
        return ConfigDescription {{ConfigResourceType::Broker, QString()}, brokerDefaults};
    });
}

Reply<ClusterMetadataPtr> FakeGateway::metadata()
{
    return reply<ClusterMetadataPtr>(QStringLiteral("metadata"), [this]() -> Result<ClusterMetadataPtr> { return snapshot(); });
}

Reply<BatchResult<QString, Topic>> FakeGateway::describeTopics(const QStringList& names)
{
    const QString method = QStringLiteral("describeTopics");
    return reply<BatchResult<QString, Topic>>(method, [this, names, method]() -> Result<BatchResult<QString, Topic>> {
        BatchResult<QString, Topic> batch;
        for (const auto& name : names) {
            const Topic* topic = findTopic(name);
            if (const auto fault = entityError(method, name))
                batch.push_back({name, Failure(*fault)});
            else if (topic)
                batch.push_back({name, *topic});
            else
                batch.push_back(
                    {name, Failure(error(ErrorKind::NotFound, QStringLiteral("no such topic"), QStringLiteral("UNKNOWN_TOPIC_OR_PART")))});
        }
        return batch;
    });
}

Stream<OffsetsChunk> FakeGateway::listOffsets(const ListOffsetsRequest& request, ClusterMetadataPtr metadata)
{
    const QString method = QStringLiteral("listOffsets");
    return later<OffsetsChunk>(method, [this, request, metadata, method] {
        std::map<qint32, OffsetsChunk> byLeader;
        for (const auto& [tp, spec] : request.partitions) {
            const Topic* topic = metadata ? metadata->find(tp.topic) : nullptr;
            qint32 leader = -1;
            for (const auto& p : topic ? topic->partitions : std::vector<Partition> {}) {
                if (p.id == tp.partition)
                    leader = p.leader;
            }
            auto& chunk = byLeader[leader];
            chunk.leader = leader;
            if (const auto fault = entityError(method, text(tp))) {
                chunk.offsets.push_back({tp, Failure(*fault)});
            } else if (leader < 0) {
                chunk.offsets.push_back({tp, Failure(error(ErrorKind::Connection, QStringLiteral("no leader")))});
            } else {
                const Watermarks marks = watermarks.value(tp);
                OffsetAt at;
                if (spec.kind == OffsetSpec::Earliest)
                    at.offset = marks.earliest.value_or(0);
                else if (spec.kind == OffsetSpec::Latest)
                    at.offset = marks.latest.value_or(0);
                else
                    at.offset = offsetAtTime.value(tp, -1);
                if (spec.kind == OffsetSpec::MaxTimestamp)
                    at.timestamp = newestTime.value(tp, -1);
                chunk.offsets.push_back({tp, at});
            }
        }
        std::vector<Result<OffsetsChunk>> chunks;
        for (auto& [leader, chunk] : byLeader)
            chunks.push_back(std::move(chunk));
        return chunks;
    });
}

Stream<ConfigChunk> FakeGateway::describeConfigs(const std::vector<ConfigResource>& resources, const QStringList& names)
{
    const QString method = QStringLiteral("describeConfigs");
    return later<ConfigChunk>(method, [this, resources, names, method] {
        ConfigChunk chunk;
        for (const auto& resource : resources) {
            if (const auto fault = entityError(method, resource.name)) {
                chunk.push_back({resource, Failure(*fault)});
                continue;
            }
            ConfigDescription description {resource, configs.value(resource)};
            std::erase_if(description.entries, [&](const ConfigEntry& e) { return !names.isEmpty() && !names.contains(e.name); });
            chunk.push_back({resource, std::move(description)});
        }
        return std::vector<Result<ConfigChunk>> {chunk};
    });
}

Stream<GroupListings> FakeGateway::listGroups()
{
    return later<GroupListings>(QStringLiteral("listGroups"), [this] {
        GroupListings listings;
        for (const auto& g : groups) {
            if (!unlisted.contains(g.id))
                listings.groups.push_back({g.id, g.state, g.type, g.simple, {}, {}, typeNames.value(g.id)});
        }
        for (const auto& silent : m_entityFaults.value(QStringLiteral("listGroups")))
            listings.errors.push_back(silent);
        return std::vector<Result<GroupListings>> {listings};
    });
}

Stream<Outcome<QString, GroupDescription>> FakeGateway::describeGroups(const QStringList& ids)
{
    const QString method = QStringLiteral("describeGroups");
    return later<Outcome<QString, GroupDescription>>(method, [this, ids, method] {
        std::vector<Result<Outcome<QString, GroupDescription>>> answers;
        for (const auto& id : ids) {
            if (const auto fault = entityError(method, id))
                answers.push_back(Outcome<QString, GroupDescription> {id, Failure(*fault)});
            else if (groups.contains(id))
                answers.push_back(Outcome<QString, GroupDescription> {id, groups.value(id)});
            else
                answers.push_back(Outcome<QString, GroupDescription> {id, Failure(error(ErrorKind::NotFound, QStringLiteral("no such group")))});
        }
        return answers;
    });
}

Stream<Outcome<QString, GroupOffsetsPtr>> FakeGateway::listGroupOffsets(const QStringList& ids)
{
    const QString method = QStringLiteral("listGroupOffsets");
    return later<Outcome<QString, GroupOffsetsPtr>>(method, [this, ids, method] {
        std::vector<Result<Outcome<QString, GroupOffsetsPtr>>> answers;
        for (const auto& id : ids) {
            if (const auto fault = entityError(method, id)) {
                answers.push_back(Outcome<QString, GroupOffsetsPtr> {id, Failure(*fault)});
                continue;
            }
            auto offsets = std::make_shared<GroupOffsets>();
            offsets->group = id;
            offsets->offsets = groupOffsets.value(id);
            offsets->at = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
            answers.push_back(Outcome<QString, GroupOffsetsPtr> {id, GroupOffsetsPtr(offsets)});
        }
        return answers;
    });
}

// -- writes -----------------------------------------------------------------------------------------------------------

Reply<BatchResult<QString, Done>> FakeGateway::createTopics(const std::vector<CreateTopicRequest>& requests)
{
    const QString method = QStringLiteral("createTopics");
    using Batch = BatchResult<QString, Done>;
    return write<Batch>(method, [this, requests, method]() -> Result<Batch> {
        lastCreateTopics = requests;
        Batch batch;
        for (const auto& request : requests) {
            if (const auto fault = entityError(method, request.name)) {
                batch.push_back({request.name, Failure(*fault)});
            } else if (findTopic(request.name)) {
                batch.push_back(
                    {request.name, Failure(error(ErrorKind::AlreadyExists, QStringLiteral("exists"), QStringLiteral("TOPIC_ALREADY_EXISTS")))});
            } else {
                if (!request.validateOnly)
                    addTopic(request.name, std::max(1, request.partitions), std::max<int>(1, request.replicationFactor), 0);
                batch.push_back({request.name, Done {}});
            }
        }
        return batch;
    });
}

Reply<BatchResult<QString, Done>> FakeGateway::createPartitions(const std::vector<CreatePartitionsRequest>& requests)
{
    const QString method = QStringLiteral("createPartitions");
    using Batch = BatchResult<QString, Done>;
    return write<Batch>(method, [this, requests, method]() -> Result<Batch> {
        Batch batch;
        for (const auto& request : requests) {
            Topic* topic = findTopic(request.topic);
            if (const auto fault = entityError(method, request.topic)) {
                batch.push_back({request.topic, Failure(*fault)});
                continue;
            }
            if (!topic) {
                batch.push_back({request.topic, Failure(error(ErrorKind::NotFound, QStringLiteral("no such topic")))});
                continue;
            }
            while (!request.validateOnly && int(topic->partitions.size()) < request.newTotal) {
                Partition partition = topic->partitions.front();
                partition.id = qint32(topic->partitions.size());
                topic->partitions.push_back(partition);
                watermarks.insert({request.topic, partition.id}, {0, 0});
            }
            batch.push_back({request.topic, Done {}});
        }
        return batch;
    });
}

Reply<BatchResult<QString, Done>> FakeGateway::deleteTopics(const QStringList& names)
{
    const QString method = QStringLiteral("deleteTopics");
    using Batch = BatchResult<QString, Done>;
    return write<Batch>(method, [this, names, method]() -> Result<Batch> {
        Batch batch;
        for (const auto& name : names) {
            if (const auto fault = entityError(method, name)) {
                batch.push_back({name, Failure(*fault)});
                continue;
            }
            const bool gone = std::erase_if(topics, [&](const Topic& t) { return t.name == name; }) > 0;
            if (gone)
                batch.push_back({name, Done {}});
            else
                batch.push_back({name, Failure(error(ErrorKind::NotFound, QStringLiteral("no such topic")))});
        }
        return batch;
    });
}

Reply<BatchResult<TopicPartition, DeletedRecords>> FakeGateway::deleteRecords(const DeleteRecordsRequest& request)
{
    const QString method = QStringLiteral("deleteRecords");
    using Batch = BatchResult<TopicPartition, DeletedRecords>;
    return write<Batch>(method, [this, request, method]() -> Result<Batch> {
        lastDeleteRecords = request;
        Batch batch;
        for (const auto& [tp, before] : request.beforeOffset) {
            Watermarks& marks = watermarks[tp];
            const qint64 target = before < 0 ? marks.latest.value_or(0) : before;
            if (const auto fault = entityError(method, text(tp))) {
                batch.push_back({tp, Failure(*fault)});
            } else if (target > marks.latest.value_or(0)) {
                batch.push_back({tp, Failure(error(ErrorKind::Invalid, QStringLiteral("beyond the end"), QStringLiteral("OFFSET_OUT_OF_RANGE")))});
            } else {
                marks.earliest = std::max(marks.earliest.value_or(0), target);
                batch.push_back({tp, DeletedRecords {*marks.earliest}});
            }
        }
        return batch;
    });
}

Reply<BatchResult<TopicPartition, Done>> FakeGateway::electPreferredLeaders(const std::vector<TopicPartition>& partitions)
{
    const QString method = QStringLiteral("electPreferredLeaders");
    using Batch = BatchResult<TopicPartition, Done>;
    return write<Batch>(method, [this, partitions, method]() -> Result<Batch> {
        Batch batch;
        for (const auto& tp : partitions) {
            if (const auto fault = entityError(method, text(tp))) {
                batch.push_back({tp, Failure(*fault)});
                continue;
            }
            if (Topic* topic = findTopic(tp.topic)) {
                for (auto& p : topic->partitions) {
                    if (p.id == tp.partition)
                        p.leader = p.replicas.front();
                }
            }
            batch.push_back({tp, Done {}});
        }
        return batch;
    });
}

Reply<BatchResult<ConfigResource, Done>> FakeGateway::alterConfigs(const std::vector<AlterConfigsRequest>& requests)
{
    const bool checks = !requests.empty() && requests.front().validateOnly;
    const QString method = checks ? QStringLiteral("validateConfigs") : QStringLiteral("alterConfigs");
    using Batch = BatchResult<ConfigResource, Done>;
    return write<Batch>(method, [this, requests, method, checks]() -> Result<Batch> {
        if (!checks)
            lastAlterConfigs = requests;
        Batch batch;
        for (const auto& request : requests) {
            if (const auto fault = entityError(method, request.resource.name)) {
                batch.push_back({request.resource, Failure(*fault)});
                continue;
            }
            auto& entries = configs[request.resource];
            for (const auto& change : checks ? std::vector<ConfigChange>() : request.changes) {
                auto it = std::find_if(entries.begin(), entries.end(), [&](const ConfigEntry& e) { return e.name == change.name; });
                if (it == entries.end()) {
                    entries.push_back({});
                    it = entries.end() - 1;
                    it->name = change.name;
                }
                const auto own = request.resource.type == ConfigResourceType::Topic ? ConfigSource::DynamicTopic : ConfigSource::DynamicBroker;
                std::erase_if(it->synonyms, [own](const ConfigSynonym& s) { return s.source == own; });
                if (change.value)
                    it->synonyms.insert(it->synonyms.begin(), {change.name, keptAs ? keptAs(*change.value) : *change.value, own});
                it->value = it->synonyms.empty() ? std::nullopt : it->synonyms.front().value;
                it->source = it->synonyms.empty() ? ConfigSource::Default : it->synonyms.front().source;
            }
            batch.push_back({request.resource, Done {}});
        }
        return batch;
    });
}

Reply<BatchResult<QString, Done>> FakeGateway::deleteGroups(const QStringList& ids)
{
    const QString method = QStringLiteral("deleteGroups");
    using Batch = BatchResult<QString, Done>;
    return write<Batch>(method, [this, ids, method]() -> Result<Batch> {
        Batch batch;
        for (const auto& id : ids) {
            if (const auto fault = entityError(method, id)) {
                batch.push_back({id, Failure(*fault)});
            } else if (!groups.contains(id)) {
                batch.push_back({id, Failure(error(ErrorKind::NotFound, QStringLiteral("no such group"), QStringLiteral("GROUP_ID_NOT_FOUND")))});
            } else if (!groups.value(id).members.empty()) {
                batch.push_back({id, Failure(error(ErrorKind::Conflict, QStringLiteral("not empty"), QStringLiteral("NON_EMPTY_GROUP")))});
            } else {
                groups.remove(id);
                groupOffsets.remove(id);
                batch.push_back({id, Done {}});
            }
        }
        return batch;
    });
}

Reply<BatchResult<TopicPartition, Done>> FakeGateway::alterGroupOffsets(const AlterGroupOffsetsRequest& request)
{
    const QString method = QStringLiteral("alterGroupOffsets");
    using Batch = BatchResult<TopicPartition, Done>;
    return write<Batch>(method, [this, request, method]() -> Result<Batch> {
        lastAlterGroupOffsets = request;
        const bool active = groups.contains(request.group) && !groups.value(request.group).members.empty();
        if (!groups.contains(request.group))
            addGroup(request.group); // as brokers do
        Batch batch;
        for (const auto& offset : request.offsets) {
            if (const auto fault = entityError(method, text(offset.partition))) {
                batch.push_back({offset.partition, Failure(*fault)});
                continue;
            }
            if (active) {
                batch.push_back(
                    {offset.partition, Failure(error(ErrorKind::Conflict, QStringLiteral("active"), QStringLiteral("UNKNOWN_MEMBER_ID")))});
                continue;
            }
            auto& committed = groupOffsets[request.group];
            std::erase_if(committed, [&](const CommittedOffset& c) { return c.partition == offset.partition; });
            const CommittedOffset fresh {offset.partition, offset.offset, offset.leaderEpoch, offset.metadata, {}};
            committed.insert(
                std::lower_bound(committed.begin(), committed.end(), fresh, [](const auto& a, const auto& b) { return a.partition < b.partition; }),
                fresh);
            batch.push_back({offset.partition, Done {}});
        }
        return batch;
    });
}

Reply<BatchResult<TopicPartition, Done>> FakeGateway::deleteGroupOffsets(const DeleteGroupOffsetsRequest& request)
{
    const QString method = QStringLiteral("deleteGroupOffsets");
    using Batch = BatchResult<TopicPartition, Done>;
    return write<Batch>(method, [this, request, method]() -> Result<Batch> {
        Batch batch;
        for (const auto& tp : request.partitions) {
            if (const auto fault = entityError(method, text(tp))) {
                batch.push_back({tp, Failure(*fault)});
                continue;
            }
            std::erase_if(groupOffsets[request.group], [&](const CommittedOffset& c) { return c.partition == tp; });
            batch.push_back({tp, Done {}});
        }
        return batch;
    });
}
