// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ClusterData.h"

#include "app/ClusterSession.h"
#include "app/Request.h"

#include <algorithm>
#include <memory>

namespace app {

using kafka::Error;
using kafka::OffsetSpec;
using kafka::Result;
using kafka::TopicPartition;

namespace {

/** Counts the parts of a refresh that is made of several requests; keeps the first failure. */
struct Parts
{
    int open = 0;
    std::optional<Error> error;
};

/** Both are sorted, so this is a walk. */
bool sameTopicsAndPartitions(const kafka::ClusterMetadata& a, const kafka::ClusterMetadata& b)
{
    const auto sameId = [](const kafka::Partition& p, const kafka::Partition& q) { return p.id == q.id; };
    return std::equal(a.topics.begin(), a.topics.end(), b.topics.begin(), b.topics.end(), [&](const kafka::Topic& t, const kafka::Topic& u) {
        return t.name == u.name && std::equal(t.partitions.begin(), t.partitions.end(), u.partitions.begin(), u.partitions.end(), sameId);
    });
}

/** Into what is known: a failed read leaves what was read before (rule 1: old rows stay, greyed), unless the group is gone. */
template <typename Value> void take(QHash<QString, Result<Value>>* known, QHash<QString, Error>* errors, const kafka::Outcome<QString, Value>& answer)
{
    const auto before = known->constFind(answer.key);
    if (answer.result || answer.result.error().kind == kafka::ErrorKind::NotFound) {
        errors->remove(answer.key);
        known->insert(answer.key, answer.result);
        return;
    }
    errors->insert(answer.key, answer.result.error());
    if (before == known->cend() || !*before)
        known->insert(answer.key, answer.result);
}

std::optional<Error> errorOf(const QHash<QString, Error>& errors, const QString& key)
{
    const auto it = errors.constFind(key);
    return it == errors.cend() ? std::nullopt : std::optional(*it);
}

/** Groups of other types keep what was read elsewhere. */
bool commitsOffsets(kafka::GroupType type) { return type != kafka::GroupType::Share && type != kafka::GroupType::Other; }

} // namespace

ClusterData::ClusterData(ClusterSession* session) : QObject(session), m_session(session) { }

kafka::AdminGateway* ClusterData::gateway() const { return m_session->gateway(); }

bool ClusterData::begin(DataSubject subject, std::function<void()> again)
{
    if (!gateway())
        return false;
    Progress& progress = m_progress[int(subject)];
    if (progress.running) {
        progress.again = std::move(again);
        return false;
    }
    progress.running = true;
    Q_EMIT loadingChanged(subject);
    return true;
}

bool ClusterData::begin(DataSubject subject, const QStringList& names, void (ClusterData::*run)(const QStringList&))
{
    const bool started = begin(subject, [this, subject, run] {
        const QSet<QString> wanted = std::exchange(m_progress[int(subject)].wanted, {});
        (this->*run)(QStringList(wanted.begin(), wanted.end()));
    });
    if (!started && isLoading(subject))
        m_progress[int(subject)].wanted |= QSet<QString>(names.begin(), names.end());
    return started;
}

void ClusterData::end(DataSubject subject, const std::optional<Error>& error)
{
    Progress& progress = m_progress[int(subject)];
    progress.running = false;
    progress.error = error;
    if (!error)
        progress.readAt = QDateTime::currentDateTimeUtc();
    const std::function<void()> again = std::exchange(progress.again, {});
    if (error)
        Q_EMIT failed(subject, *error);
    Q_EMIT loadingChanged(subject);
    if (again)
        again();
}

kafka::RecordRequest ClusterData::withLeaders(kafka::RecordRequest request) const
{
    if (!m_metadata)
        return request;
    for (kafka::PartitionToRead& p : request.partitions)
        if (const kafka::Topic* found = m_metadata->find(request.topicOf(p)))
            for (const kafka::Partition& known : found->partitions)
                if (known.id == p.partition)
                    p.leader = known.leader;
    return request;
}

std::optional<Error> ClusterData::watermarkError(const TopicPartition& tp) const
{
    const auto it = m_watermarkErrors.constFind(tp);
    return it == m_watermarkErrors.cend() ? std::nullopt : std::optional(*it);
}

std::optional<qint64> ClusterData::topicSpan(const QString& topic, int* known) const
{
    const kafka::Topic* found = m_metadata ? m_metadata->find(topic) : nullptr;
    int count = 0;
    qint64 sum = 0;
    if (found) {
        for (const auto& partition : found->partitions) {
            if (const auto span = watermarks({topic, partition.id}).span()) {
                ++count;
                sum += *span;
            }
        }
    }
    if (known)
        *known = count;
    return found && !found->partitions.empty() && count == int(found->partitions.size()) ? std::optional(sum) : std::nullopt;
}

std::optional<kafka::GroupListing> ClusterData::listing(const QString& group) const
{
    if (m_groups) {
        for (const auto& listed : m_groups->groups) {
            if (listed.id == group)
                return listed;
        }
    }
    return std::nullopt;
}

std::optional<Result<kafka::GroupDescription>> ClusterData::group(const QString& id) const
{
    const auto it = m_groupDescriptions.constFind(id);
    return it == m_groupDescriptions.cend() ? std::nullopt : std::optional(*it);
}

std::optional<Result<kafka::GroupOffsetsPtr>> ClusterData::groupOffsets(const QString& id) const
{
    const auto it = m_groupOffsets.constFind(id);
    return it == m_groupOffsets.cend() ? std::nullopt : std::optional(*it);
}

std::optional<Error> ClusterData::groupError(const QString& id) const { return errorOf(m_descriptionErrors, id); }

std::optional<Error> ClusterData::groupOffsetsError(const QString& id) const { return errorOf(m_offsetErrors, id); }

std::optional<qint64> ClusterData::groupLag(const QString& id) const
{
    const auto offsets = groupOffsets(id);
    if (!offsets || !*offsets)
        return std::nullopt;
    qint64 sum = 0;
    for (const auto& committed : (**offsets)->offsets) {
        const auto latest = watermarks(committed.partition).latest;
        if (!latest || committed.error)
            return std::nullopt;
        sum += std::max<qint64>(0, *latest - committed.offset);
    }
    return sum;
}

QStringList ClusterData::groupsOfTopic(const QString& topic) const
{
    QStringList groups;
    for (auto it = m_groupOffsets.cbegin(); it != m_groupOffsets.cend(); ++it) {
        if (!*it)
            continue;
        const auto& offsets = (**it)->offsets;
        if (std::any_of(offsets.begin(), offsets.end(), [&](const auto& o) { return o.partition.topic == topic; }))
            groups.append(it.key());
    }
    groups.sort();
    return groups;
}

const Result<kafka::ConfigDescription>* ClusterData::topicConfig(const QString& topic) const
{
    const auto it = m_topicConfigs.constFind(topic);
    return it == m_topicConfigs.cend() ? nullptr : &*it;
}

QString ClusterData::rackOf(qint32 broker) const
{
    if (m_description) {
        for (const auto& b : m_description->brokers) {
            if (b.id == broker)
                return b.rack.value_or(QString());
        }
    }
    return {};
}

void ClusterData::refreshDescription()
{
    if (!begin(DataSubject::Description, [this] { refreshDescription(); }))
        return;
    onReply(
        this, gateway()->describeCluster(),
        [this](kafka::ClusterDescription description) {
            const QString before = m_description ? m_description->clusterId : QString();
            const bool another = !before.isEmpty() && !description.clusterId.isEmpty() && before != description.clusterId;
            if (m_description != description) {
                m_description = std::move(description);
                if (another)
                    forgetEverything();
                Q_EMIT descriptionChanged();
            }
            end(DataSubject::Description);
            if (another)
                Q_EMIT clusterChanged();
        },
        [this](const Error& error) { end(DataSubject::Description, error); });
}

void ClusterData::refreshMetadata()
{
    if (!begin(DataSubject::Metadata, [this] { refreshMetadata(); }))
        return;
    onReply(
        this, gateway()->metadata(),
        [this](kafka::ClusterMetadataPtr metadata) {
            const bool samePartitions = m_metadata && sameTopicsAndPartitions(*m_metadata, *metadata);
            m_metadata = std::move(metadata);
            if (!samePartitions)
                forgetWhatIsGone();
            Q_EMIT metadataChanged();
            end(DataSubject::Metadata);
            if (!m_watermarksWanted.isEmpty())
                readWatermarks(std::exchange(m_watermarksWanted, {}));
        },
        [this](const Error& error) { end(DataSubject::Metadata, error); });
}

void ClusterData::forgetWhatIsGone()
{
    const auto exists = [this](const TopicPartition& tp) {
        const kafka::Topic* topic = m_metadata->find(tp.topic);
        return topic && std::any_of(topic->partitions.begin(), topic->partitions.end(), [&](const auto& p) { return p.id == tp.partition; });
    };
    m_watermarks.removeIf([&](const auto& entry) { return !exists(entry.key()); });
    m_watermarkErrors.removeIf([&](const auto& entry) { return !exists(entry.key()); });
    m_topicConfigs.removeIf([&](const auto& entry) { return !m_metadata->find(entry.key()); });
}

/** But the metadata, which everything leans on: it is replaced when it is read. */
void ClusterData::forgetEverything()
{
    QSet<QString> topics;
    if (m_metadata) {
        for (const auto& topic : m_metadata->topics)
            topics.insert(topic.name);
    }
    m_watermarks.clear();
    m_watermarkErrors.clear();
    m_groups.reset();
    m_groupDescriptions.clear();
    m_groupOffsets.clear();
    m_descriptionErrors.clear();
    m_offsetErrors.clear();
    m_topicConfigs.clear();
    m_quorum.reset();
    m_sizes = {};
    m_sinceSizesAsked.invalidate();
    m_apis.clear();
    m_brokerDefaults.reset();
    m_brokerAnswers.clear();
    for (Progress& progress : m_progress)
        progress.readAt = {};
    Q_EMIT watermarksChanged(topics);
    Q_EMIT groupListChanged();
    Q_EMIT topicConfigsChanged(topics);
    Q_EMIT quorumChanged();
    Q_EMIT sizesChanged(topics);
    Q_EMIT apisChanged();
    refreshMetadata();
    refreshGroupList();
    refreshQuorum();
}

std::vector<TopicPartition> ClusterData::partitionsOf(const QSet<QString>& topics) const
{
    std::vector<TopicPartition> partitions;
    for (const auto& topic : m_metadata->topics) {
        if (!topics.isEmpty() && !topics.contains(topic.name))
            continue;
        for (const auto& partition : topic.partitions)
            partitions.push_back({topic.name, partition.id});
    }
    return partitions;
}

void ClusterData::refreshWatermarks(const QStringList& topics)
{
    if (!gateway())
        return;
    QSet<QString> wanted;
    if (topics.isEmpty() && m_metadata) {
        for (const auto& topic : m_metadata->topics)
            wanted.insert(topic.name);
    } else {
        wanted = QSet<QString>(topics.begin(), topics.end());
    }
    if (!m_metadata) {
        // Partition leaders come first; a set with an empty name stands for all topics.
        m_watermarksWanted |= wanted.isEmpty() ? QSet<QString> {QString()} : wanted;
        refreshMetadata();
        return;
    }
    readWatermarks(wanted);
}

void ClusterData::readWatermarks(const QSet<QString>& topics)
{
    const QSet<QString> asked = topics.contains(QString()) ? QSet<QString>() : topics;
    if (isLoading(DataSubject::Watermarks)) {
        m_watermarksWanted |= topics;
        begin(DataSubject::Watermarks, [this] { readWatermarks(std::exchange(m_watermarksWanted, {})); });
        return;
    }
    const std::vector<TopicPartition> partitions = partitionsOf(asked);
    if (partitions.empty() || !begin(DataSubject::Watermarks, {}))
        return;
    askOffsets(partitions, partitions);
}

void ClusterData::refreshEndOffsets()
{
    if (!gateway() || !m_metadata || isLoading(DataSubject::Watermarks))
        return;
    const std::vector<TopicPartition> all = partitionsOf({});
    std::vector<TopicPartition> unknown;
    std::copy_if(all.begin(), all.end(), std::back_inserter(unknown), [this](const TopicPartition& tp) { return !watermarks(tp).earliest; });
    if (!all.empty() && begin(DataSubject::Watermarks, {}))
        askOffsets(all, unknown);
}

void ClusterData::askOffsets(const std::vector<TopicPartition>& latest, const std::vector<TopicPartition>& earliest)
{
    auto parts = std::make_shared<Parts>();
    for (const OffsetSpec::Kind kind : {OffsetSpec::Latest, OffsetSpec::Earliest}) {
        const auto& partitions = kind == OffsetSpec::Latest ? latest : earliest;
        if (partitions.empty())
            continue;
        ++parts->open;
        kafka::ListOffsetsRequest request;
        request.partitions.reserve(partitions.size());
        for (const auto& tp : partitions)
            request.partitions.emplace_back(tp, OffsetSpec {kind, {}});
        onStream(
            this, gateway()->listOffsets(request, m_metadata),
            [this, kind, parts](const Result<kafka::OffsetsChunk>& chunk) {
                if (chunk)
                    takeWatermarks(*chunk, kind);
                else
                    parts->error = chunk.error();
            },
            [this, parts](bool) {
                if (--parts->open == 0)
                    end(DataSubject::Watermarks, parts->error);
            });
    }
}

void ClusterData::takeWatermarks(const kafka::OffsetsChunk& chunk, OffsetSpec::Kind kind)
{
    QSet<QString> changed;
    for (const auto& [tp, result] : chunk.offsets) {
        auto& marks = m_watermarks[tp];
        auto& mark = kind == OffsetSpec::Earliest ? marks.earliest : marks.latest;
        const bool hadError = m_watermarkErrors.contains(tp);
        const auto now = result ? std::optional(result->offset) : std::nullopt;
        if (result)
            m_watermarkErrors.remove(tp);
        else
            m_watermarkErrors.insert(tp, result.error());
        if (mark != now || hadError != !result) {
            mark = now;
            changed.insert(tp.topic);
        }
    }
    if (!changed.isEmpty())
        Q_EMIT watermarksChanged(changed);
}

void ClusterData::refreshGroupList()
{
    if (!begin(DataSubject::GroupList, [this] { refreshGroupList(); }))
        return;
    auto listed = std::make_shared<kafka::GroupListings>();
    onStream(
        this, gateway()->listGroups(),
        [this, listed](const Result<kafka::GroupListings>& answer) {
            if (!answer) {
                listed->errors.push_back(answer.error());
                return;
            }
            listed->errors.insert(listed->errors.end(), answer->errors.begin(), answer->errors.end());
            listed->groups.insert(listed->groups.end(), answer->groups.begin(), answer->groups.end());
            takeGroupList(*listed, false);
            if (m_groupDetailsWanted)
                readGroupDetails(answer->groups); // not after the slowest broker
        },
        [this, listed](bool cancelled) {
            m_groupDetailsWanted = false;
            takeGroupList(*listed, !cancelled && listed->errors.empty());
            end(DataSubject::GroupList, listed->errors.empty() ? std::nullopt : std::optional(listed->errors.front()));
        });
}

/** `complete`: every broker answered. A silent broker hides its groups: what was known of them stays, greyed by the page. */
void ClusterData::takeGroupList(kafka::GroupListings listings, bool complete)
{
    if (listings.groups.empty() && !complete)
        return;
    QSet<QString> ids;
    for (const auto& g : listings.groups)
        ids.insert(g.id);
    if (m_groups && !complete) {
        for (const auto& old : m_groups->groups) {
            if (!ids.contains(old.id)) {
                ids.insert(old.id);
                listings.groups.push_back(old);
            }
        }
    }
    std::sort(listings.groups.begin(), listings.groups.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    m_groups = std::move(listings);
    m_groupDescriptions.removeIf([&](const auto& entry) { return !ids.contains(entry.key()); });
    m_groupOffsets.removeIf([&](const auto& entry) { return !ids.contains(entry.key()); });
    m_descriptionErrors.removeIf([&](const auto& entry) { return !ids.contains(entry.key()); });
    m_offsetErrors.removeIf([&](const auto& entry) { return !ids.contains(entry.key()); });
    Q_EMIT groupListChanged();
}

void ClusterData::readGroupDetails(const std::vector<kafka::GroupListing>& groups)
{
    QStringList described;
    QStringList committing;
    for (const auto& g : groups) {
        described.append(g.id);
        if (commitsOffsets(g.type))
            committing.append(g.id);
    }
    describeGroups(described);
    readGroupOffsets(committing);
}

void ClusterData::refreshGroups()
{
    if (!begin(DataSubject::Groups, [this] { refreshGroups(); }))
        return;
    // The list's own end (also of one that was already under way) ends this one.
    auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = connect(this, &ClusterData::loadingChanged, this, [this, connection](DataSubject subject) {
        if (subject != DataSubject::GroupList || isLoading(DataSubject::GroupList))
            return;
        disconnect(*connection);
        end(DataSubject::Groups, lastError(DataSubject::GroupList));
    });
    if (isLoading(DataSubject::GroupList) && m_groups)
        readGroupDetails(m_groups->groups);
    m_groupDetailsWanted = true;
    refreshGroupList();
}

void ClusterData::refreshGroup(const QString& id)
{
    if (!gateway())
        return;
    describeGroups({id});
    const auto listed = listing(id);
    if (!listed || commitsOffsets(listed->type))
        readGroupOffsets({id});
}

void ClusterData::describeGroups(const QStringList& ids)
{
    if (ids.isEmpty() || !begin(DataSubject::GroupDescriptions, ids, &ClusterData::describeGroups))
        return;
    auto parts = std::make_shared<Parts>();
    onStream(
        this, gateway()->describeGroups(ids),
        [this, parts](const Result<kafka::Outcome<QString, kafka::GroupDescription>>& answer) {
            if (!answer) {
                parts->error = answer.error();
                return;
            }
            if (!answer->result && answer->result.error().kind != kafka::ErrorKind::NotFound)
                parts->error = answer->result.error();
            take(&m_groupDescriptions, &m_descriptionErrors, *answer);
            Q_EMIT groupChanged(answer->key);
        },
        [this, parts](bool) { end(DataSubject::GroupDescriptions, parts->error); });
}

void ClusterData::readGroupOffsets(const QStringList& ids)
{
    if (ids.isEmpty() || !begin(DataSubject::GroupOffsets, ids, &ClusterData::readGroupOffsets))
        return;
    auto parts = std::make_shared<Parts>();
    auto topics = std::make_shared<QSet<QString>>();
    onStream(
        this, gateway()->listGroupOffsets(ids),
        [this, parts, topics](const Result<kafka::Outcome<QString, kafka::GroupOffsetsPtr>>& answer) {
            if (!answer) {
                parts->error = answer.error();
                return;
            }
            if (answer->result) {
                for (const auto& committed : (*answer->result)->offsets)
                    topics->insert(committed.partition.topic);
            } else {
                parts->error = answer->result.error();
            }
            take(&m_groupOffsets, &m_offsetErrors, *answer);
            Q_EMIT groupChanged(answer->key);
        },
        [this, parts, topics](bool) {
            end(DataSubject::GroupOffsets, parts->error);
            if (!topics->isEmpty())
                refreshWatermarks(QStringList(topics->begin(), topics->end()));
        });
}

void ClusterData::refreshTopicConfigs(const QStringList& topics)
{
    if (!m_metadata)
        return;
    QStringList names = topics;
    if (names.isEmpty()) {
        for (const auto& topic : m_metadata->topics)
            names.append(topic.name);
    }
    if (names.isEmpty() || !begin(DataSubject::TopicConfigs, names, &ClusterData::refreshTopicConfigs))
        return;
    std::vector<kafka::ConfigResource> resources;
    for (const auto& name : names)
        resources.push_back({kafka::ConfigResourceType::Topic, name});
    auto parts = std::make_shared<Parts>();
    onStream(
        this, gateway()->describeConfigs(resources, {QStringLiteral("cleanup.policy"), QStringLiteral("min.insync.replicas")}),
        [this, parts](const Result<kafka::ConfigChunk>& chunk) {
            if (!chunk) {
                parts->error = chunk.error();
                return;
            }
            QSet<QString> changed;
            for (const auto& [resource, result] : *chunk) {
                if (!result)
                    parts->error = result.error();
                if (const auto* known = topicConfig(resource.name); known && (*known == result || (*known && !result)))
                    continue; // nothing new; or not to be had now, and what was known stays
                m_topicConfigs.insert(resource.name, result);
                changed.insert(resource.name);
            }
            if (!changed.isEmpty())
                Q_EMIT topicConfigsChanged(changed);
        },
        [this, parts](bool) { end(DataSubject::TopicConfigs, parts->error); });
}

} // namespace app
