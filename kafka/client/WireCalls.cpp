// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/WireCalls.h"

#include "kafka/client/WireAsk.h"
#include "kafka/wire/Messages.h"

namespace kafka::wireCalls {

namespace {

using namespace wire;

constexpr qint8 brokerResource = 4;

std::optional<TimePoint> timeOf(qint64 ms) { return ms < 0 ? std::nullopt : std::optional(TimePoint(std::chrono::milliseconds(ms))); }

std::vector<QuorumReplica> replicasOf(const std::vector<DescribeQuorum::Response::ReplicaState>& states, qint64 leaderEnd)
{
    std::vector<QuorumReplica> replicas;
    for (const auto& state : states) {
        QuorumReplica replica;
        replica.node = state.replicaId;
        if (!state.replicaDirectoryId.isNull())
            replica.directoryId = state.replicaDirectoryId.text();
        replica.logEndOffset = state.logEndOffset;
        if (leaderEnd >= 0 && state.logEndOffset >= 0)
            replica.lag = std::max<qint64>(0, leaderEnd - state.logEndOffset);
        replica.lastFetch = timeOf(state.lastFetchTimestamp);
        replica.lastCaughtUp = timeOf(state.lastCaughtUpTimestamp);
        replicas.push_back(replica);
    }
    std::sort(replicas.begin(), replicas.end(), [](const auto& a, const auto& b) { return a.node < b.node; });
    return replicas;
}

Result<QuorumDescription> quorumFrom(const wire::Answer<DescribeQuorum>& said)
{
    if (said.body.errorCode != 0)
        return Failure(withResource(brokerError(said.body.errorCode, said.body.errorMessage.value_or(QString()), said.broker), "Describe",
                                    QStringLiteral("Cluster")));
    if (said.body.topics.empty() || said.body.topics.front().partitions.empty())
        return Failure(internalError(QStringLiteral("DescribeQuorum names no partition.")));
    const auto& partition = said.body.topics.front().partitions.front();
    if (partition.errorCode != 0)
        return Failure(brokerError(partition.errorCode, partition.errorMessage.value_or(QString()), said.broker));
    qint64 leaderEnd = -1;
    for (const auto& voter : partition.currentVoters) {
        if (voter.replicaId == partition.leaderId)
            leaderEnd = voter.logEndOffset;
    }
    QuorumDescription quorum;
    quorum.leader = partition.leaderId;
    quorum.epoch = partition.leaderEpoch;
    quorum.highWatermark = partition.highWatermark;
    quorum.voters = replicasOf(partition.currentVoters, leaderEnd);
    quorum.observers = replicasOf(partition.observers, leaderEnd);
    return quorum;
}

/** With ZooKeeper the controller's id in the metadata is true; there is no quorum. */
void describeOldController(WireClient& client, const AnswerPtr<QuorumDescription>& answer)
{
    Metadata::Request request;
    request.topics.emplace();
    ask<Metadata>(client, answer, Target::any(), request, optionsOf(answer, 1), [answer](Result<wire::Answer<Metadata>> said) {
        if (!said) {
            answer->finishWith(Failure(said.error()));
            return;
        }
        QuorumDescription quorum;
        quorum.kraft = false;
        quorum.leader = said->body.controllerId;
        answer->finishWith(quorum);
    });
}

LogDir logDirFrom(const DescribeLogDirs::Response::LogDir& said, qint32 broker)
{
    LogDir dir;
    dir.path = said.logDir;
    if (said.errorCode != 0)
        dir.error = brokerError(said.errorCode, {}, broker);
    if (said.totalBytes >= 0)
        dir.totalBytes = said.totalBytes;
    if (said.usableBytes >= 0)
        dir.usableBytes = said.usableBytes;
    for (const auto& topic : said.topics) {
        for (const auto& partition : topic.partitions)
            dir.replicas.push_back({{topic.name, partition.partitionIndex}, partition.partitionSize, partition.offsetLag, partition.isFutureKey});
    }
    std::sort(dir.replicas.begin(), dir.replicas.end(), [](const auto& a, const auto& b) { return a.partition < b.partition; });
    return dir;
}

BrokerLogDirs logDirsFrom(qint32 broker, const Result<wire::Answer<DescribeLogDirs>>& said)
{
    BrokerLogDirs dirs;
    dirs.broker = broker;
    if (!said)
        dirs.error = said.error();
    else if (said->body.errorCode != 0)
        dirs.error = withResource(brokerError(said->body.errorCode, {}, broker), "Describe", QStringLiteral("Cluster"));
    else if (said->version < 3 && said->body.results.empty()) // before 3 a refusal looks like having no directories
        dirs.error = withResource(brokerError(RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED, {}, broker), "Describe", QStringLiteral("Cluster"));
    if (dirs.error) {
        dirs.error->broker = broker;
        return dirs;
    }
    for (const auto& dir : said->body.results)
        dirs.dirs.push_back(logDirFrom(dir, broker));
    return dirs;
}

BrokerApis apisFrom(qint32 broker, const Result<wire::Answer<ApiVersions>>& said)
{
    BrokerApis apis;
    apis.broker = broker;
    if (!said || said->body.errorCode != 0) {
        apis.error = said ? brokerError(said->body.errorCode, {}, broker) : said.error();
        return apis;
    }
    for (const auto& api : said->body.apiKeys)
        apis.apis.push_back({api.apiKey, apiName(api.apiKey), api.minVersion, api.maxVersion});
    std::sort(apis.apis.begin(), apis.apis.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    std::map<QString, BrokerFeature> features;
    for (const auto& feature : said->body.supportedFeatures)
        features[feature.name] = {feature.name, feature.minVersion, feature.maxVersion, -1};
    for (const auto& feature : said->body.finalizedFeatures) {
        features[feature.name].name = feature.name;
        features[feature.name].finalized = feature.maxVersionLevel;
    }
    for (const auto& [name, feature] : features)
        apis.features.push_back(feature);
    return apis;
}

ConfigSource sourceOf(qint8 source)
{
    switch (source) { // DescribeConfigsResponse.ConfigSource
    case 1: return ConfigSource::DynamicTopic;
    case 2: return ConfigSource::DynamicBroker;
    case 3: return ConfigSource::DynamicDefaultBroker;
    case 4: return ConfigSource::StaticBroker;
    case 5: return ConfigSource::Default;
    case 8: return ConfigSource::Group;
    default: return ConfigSource::Unknown;
    }
}

Result<ConfigDescription> configFrom(const wire::Answer<DescribeConfigs>& said)
{
    if (said.body.results.empty())
        return Failure(internalError(QStringLiteral("DescribeConfigs left it out.")));
    const auto& resource = said.body.results.front();
    if (resource.errorCode != 0)
        return Failure(withResource(brokerError(resource.errorCode, resource.errorMessage.value_or(QString()), said.broker), "DescribeConfigs",
                                    QStringLiteral("Cluster")));
    ConfigDescription description;
    description.resource = {ConfigResourceType::Broker, resource.resourceName};
    for (const auto& config : resource.configs) {
        ConfigEntry entry;
        entry.name = config.name;
        entry.value = config.value;
        entry.source = said.version > 0 ? sourceOf(config.configSource) : config.isDefault ? ConfigSource::Default : ConfigSource::Unknown;
        entry.readOnly = config.readOnly;
        entry.sensitive = config.isSensitive;
        for (const auto& synonym : config.synonyms)
            entry.synonyms.push_back({synonym.name, synonym.value, sourceOf(synonym.source)});
        description.entries.push_back(entry);
    }
    std::sort(description.entries.begin(), description.entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return description;
}

} // namespace

void describeQuorum(WireClient& client, const AnswerPtr<QuorumDescription>& answer)
{
    DescribeQuorum::Request request;
    request.topics.emplace_back().topicName = QStringLiteral("__cluster_metadata");
    request.topics.back().partitions.emplace_back().partitionIndex = 0;
    ask<DescribeQuorum>(client, answer, Target::any(), request, optionsOf(answer), [&client, answer](Result<wire::Answer<DescribeQuorum>> said) {
        if (!said && said.error().kind == ErrorKind::Unsupported)
            describeOldController(client, answer);
        else
            answer->finishWith(said ? quorumFrom(*said) : Failure(said.error()));
    });
}

void describeLogDirs(WireClient& client, const AnswerPtr<BrokerLogDirs>& answer)
{
    eachBroker<BrokerLogDirs>(client, answer, [&client, answer](qint32 broker, const std::function<void()>& done) {
        ask<DescribeLogDirs>(client, answer, Target::node(broker), {}, optionsOf(answer),
                             [answer, broker, done](const Result<wire::Answer<DescribeLogDirs>>& said) {
                                 answer->add(logDirsFrom(broker, said));
                                 done();
                             });
    });
}

void apiVersions(WireClient& client, const AnswerPtr<BrokerApis>& answer)
{
    eachBroker<BrokerApis>(client, answer, [&client, answer](qint32 broker, const std::function<void()>& done) {
        ApiVersions::Request request;
        request.clientSoftwareName = QStringLiteral("castellan");
        request.clientSoftwareVersion = QStringLiteral("0");
        ask<ApiVersions>(client, answer, Target::node(broker), request, optionsOf(answer),
                         [answer, broker, done](const Result<wire::Answer<ApiVersions>>& said) {
                             answer->add(apisFrom(broker, said));
                             done();
                         });
    });
}

void brokerDefaults(WireClient& client, const AnswerPtr<ConfigDescription>& answer)
{
    DescribeConfigs::Request request;
    request.resources.push_back({{}, brokerResource, QString(), std::nullopt});
    request.includeSynonyms = true;
    ask<DescribeConfigs>(client, answer, Target::any(), request, optionsOf(answer, 1), [answer](Result<wire::Answer<DescribeConfigs>> said) {
        answer->finishWith(said ? configFrom(*said) : Failure(said.error()));
    });
}

} // namespace kafka::wireCalls
