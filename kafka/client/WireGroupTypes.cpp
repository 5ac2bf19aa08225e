// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/WireAsk.h"
#include "kafka/client/WireCalls.h"
#include "kafka/wire/Messages.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace kafka::wireCalls {

namespace {

using namespace wire;

constexpr size_t groupsPerRequest = 50;
/** The version from which on FindCoordinator takes many groups (KIP-699). */
constexpr qint16 findsMany = 4;
constexpr qint16 groupIdNotFound = 69;
/** A coordinator that loads or has just moved is asked again after this. */
constexpr std::chrono::milliseconds coordinatorMoves {250};

/** True when the answer is that of a broker that is not ready, or not the one any more, and there is time to ask again. */
template <typename T> bool mayAskAgain(const AnswerPtr<T>& answer, qint16 code)
{
    return isTransient(rd_kafka_resp_err_t(code)) && !answer->cancelled()
           && timeLeft(answer->deadline()) > coordinatorMoves + std::chrono::milliseconds(200);
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WireGroupTypes)
};

GroupState stateOf(const QString& name)
{
    static const QHash<QString, GroupState> states {{QStringLiteral("PreparingRebalance"), GroupState::PreparingRebalance},
                                                    {QStringLiteral("CompletingRebalance"), GroupState::CompletingRebalance},
                                                    {QStringLiteral("Stable"), GroupState::Stable},
                                                    {QStringLiteral("Dead"), GroupState::Dead},
                                                    {QStringLiteral("Empty"), GroupState::Empty},
                                                    {QStringLiteral("Assigning"), GroupState::Assigning},
                                                    {QStringLiteral("Reconciling"), GroupState::Reconciling},
                                                    {QStringLiteral("NotReady"), GroupState::NotReady}};
    return states.value(name, GroupState::Unknown);
}

GroupType typeOf(const QString& name, qint16 version)
{
    if (version < 5)
        return GroupType::Classic; // brokers that do not tell types have no other
    static const QHash<QString, GroupType> types {{QStringLiteral("classic"), GroupType::Classic},
                                                  {QStringLiteral("consumer"), GroupType::Consumer},
                                                  {QStringLiteral("share"), GroupType::Share},
                                                  {QStringLiteral("streams"), GroupType::Streams}};
    if (name.isEmpty())
        return GroupType::Unknown;
    return types.value(name.toLower(), GroupType::Other);
}

GroupListings listingsFrom(qint32 broker, const Result<wire::Answer<ListGroups>>& said, QSet<QString>& given)
{
    GroupListings listings;
    if (!said || said->body.errorCode != 0) {
        Error error = said ? withResource(brokerError(said->body.errorCode, {}, broker), "Describe", QStringLiteral("Cluster")) : said.error();
        error.broker = broker;
        listings.errors.push_back(std::move(error));
    }
    if (!said)
        return listings;
    for (const auto& group : said->body.groups) {
        if (given.contains(group.groupId))
            continue; // it moves between two coordinators, and both list it
        given.insert(group.groupId);
        GroupListing listing;
        listing.id = group.groupId;
        listing.state = stateOf(group.groupState);
        listing.stateName = group.groupState;
        listing.type = typeOf(group.groupType, said->version);
        listing.typeName = group.groupType;
        listing.protocolType = group.protocolType;
        listing.simple = listing.type == GroupType::Classic && group.protocolType != u"consumer";
        listings.groups.push_back(std::move(listing));
    }
    std::sort(listings.groups.begin(), listings.groups.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return listings;
}

struct Listing
{
    QSet<QString> given; ///< by any broker
    std::shared_ptr<GroupTypes> types;
};

void listOf(WireClient& client, const AnswerPtr<GroupListings>& answer, qint32 broker, const std::shared_ptr<Listing>& listing,
            const std::function<void()>& done)
{
    ask<ListGroups>(client, answer, Target::node(broker), {}, optionsOf(answer),
                    [&client, answer, broker, listing, done](const Result<wire::Answer<ListGroups>>& said) {
                        // A broker that still loads its groups lists none of them without this.
                        if (said && said->body.groups.empty() && mayAskAgain(answer, said->body.errorCode)) {
                            QTimer::singleShot(coordinatorMoves, &client,
                                               [&client, answer, broker, listing, done] { listOf(client, answer, broker, listing, done); });
                            return;
                        }
                        GroupListings listings = listingsFrom(broker, said, listing->given);
                        listing->types->take(listings.groups);
                        answer->add(std::move(listings));
                        done();
                    });
}

template <typename Assigned> void addPartitions(std::vector<TopicPartition>& partitions, const Assigned& assigned)
{
    for (const auto& topic : assigned) {
        for (const qint32 partition : topic.partitions)
            partitions.push_back({topic.topicName, partition});
    }
    std::sort(partitions.begin(), partitions.end());
}

GroupDescription descriptionFrom(const ShareGroupDescribe::Response::Group& said)
{
    GroupDescription group;
    group.type = GroupType::Share;
    group.assignor = said.assignorName;
    for (const auto& told : said.members) {
        GroupMember member {told.memberId, told.clientId, told.clientHost, {}, {}, {}};
        addPartitions(member.assignment, told.assignment.topicPartitions);
        group.members.push_back(std::move(member));
    }
    return group;
}

/** Of one group. More can be told by few bytes (tasks times topics), but no cluster has as many: memory is not given for it. */
constexpr size_t MostPartitions = 1'000'000;

/** A task reads the partition of its number of every topic of its part of the topology. */
std::vector<TopicPartition> partitionsOf(const std::vector<StreamsGroupDescribe::Response::TaskIds>& tasks,
                                         const std::optional<StreamsGroupDescribe::Response::Topology>& topology, size_t& budget)
{
    std::vector<TopicPartition> partitions;
    if (!topology || !topology->subtopologies)
        return partitions;
    const auto add = [&partitions, &budget](const QString& topic, qint32 partition) {
        if (budget > 0) {
            partitions.push_back({topic, partition});
            --budget;
        }
    };
    for (const auto& task : tasks) {
        for (const auto& part : *topology->subtopologies) {
            if (part.subtopologyId != task.subtopologyId)
                continue;
            for (const qint32 partition : task.partitions) {
                if (budget == 0)
                    break;
                for (const QString& topic : part.sourceTopics)
                    add(topic, partition);
                for (const auto& topic : part.repartitionSourceTopics)
                    add(topic.name, partition);
            }
        }
    }
    std::sort(partitions.begin(), partitions.end());
    partitions.erase(std::unique(partitions.begin(), partitions.end()), partitions.end()); // a task may be told twice
    return partitions;
}

GroupDescription descriptionFrom(const StreamsGroupDescribe::Response::Group& said)
{
    GroupDescription group;
    group.type = GroupType::Streams;
    size_t budget = MostPartitions;
    for (const auto& told : said.members) {
        GroupMember member {told.memberId, told.clientId, told.clientHost, told.instanceId.value_or(QString()), {}, {}};
        member.assignment = partitionsOf(told.assignment.activeTasks, said.topology, budget);
        member.targetAssignment = partitionsOf(told.targetAssignment.activeTasks, said.topology, budget);
        group.members.push_back(std::move(member));
    }
    return group;
}

/** Connect's, and others of their own protocol: what their members are assigned is in a form that only they know. */
GroupDescription descriptionFrom(const DescribeGroups::Response::Group& said)
{
    GroupDescription group;
    group.type = GroupType::Classic;
    group.simple = true;
    group.assignor = said.protocolData;
    for (const auto& told : said.members)
        group.members.push_back({told.memberId, told.clientId, told.clientHost, told.groupInstanceId.value_or(QString()), {}, {}});
    return group;
}

/** Brokers before Kafka 4.0 call a group that does not exist dead. */
qint16 codeOf(const DescribeGroups::Response::Group& said)
{
    return said.errorCode == 0 && said.groupState == u"Dead" ? groupIdNotFound : said.errorCode;
}
template <typename Group> qint16 codeOf(const Group& said) { return said.errorCode; }

using DescribeAnswer = AnswerPtr<Outcome<QString, GroupDescription>>;

/** One describeGroups(): finds coordinators, asks each for its groups, asks again for those that move. Wire thread; kept by its requests. */
class GroupDescriber : public std::enable_shared_from_this<GroupDescriber>
{
public:
    GroupDescriber(WireClient& client, DescribeAnswer answer) : m_client(client), m_answer(std::move(answer)) { }

    void describe(const std::vector<OtherGroup>& groups)
    {
        m_open = groups.size();
        QStringList share;
        QStringList streams;
        QStringList classic;
        for (const auto& group : groups) {
            if (group.type == GroupType::Share)
                share << group.id;
            else if (group.type == GroupType::Streams)
                streams << group.id;
            else if (group.type == GroupType::Classic)
                classic << group.id;
            else
                add(group.id, Failure(unknownType(group.typeName)));
        }
        locate<ShareGroupDescribe>(share);
        locate<StreamsGroupDescribe>(streams);
        locate<DescribeGroups>(classic);
        if (groups.empty())
            m_answer->finish();
    }

private:
    static Error unknownType(const QString& name)
    {
        Error error;
        error.kind = ErrorKind::Unsupported;
        error.message = Text::tr("Castellan does not know groups of type “%1”: only what the list of groups says of it is known.").arg(name);
        return error;
    }

    void add(const QString& group, Result<GroupDescription> result)
    {
        m_answer->add(Outcome<QString, GroupDescription> {group, std::move(result)});
        if (--m_open == 0)
            m_answer->finish();
    }

    template <typename M> void later(const QStringList& groups)
    {
        if (!groups.isEmpty())
            QTimer::singleShot(coordinatorMoves, &m_client, [self = shared_from_this(), groups] { self->locate<M>(groups); });
    }

    template <typename M> void locate(const QStringList& groups)
    {
        if (groups.isEmpty() || m_answer->cancelled())
            return;
        FindCoordinator::Request request;
        request.coordinatorKeys = {groups.begin(), groups.end()};
        ask<FindCoordinator>(m_client, m_answer, Target::any(), request, optionsOf(m_answer, findsMany),
                             [self = shared_from_this(), groups](const Result<wire::Answer<FindCoordinator>>& said) {
                                 if (said || said.error().kind != ErrorKind::Unsupported) {
                                     self->located<M>(groups, said);
                                     return;
                                 }
                                 for (const QString& group : groups)
                                     self->locateOne<M>(group);
                             });
    }

    template <typename M> void locateOne(const QString& group)
    {
        FindCoordinator::Request request;
        request.key = group;
        CallOptions options = optionsOf(m_answer);
        options.atMost = findsMany - 1;
        ask<FindCoordinator>(m_client, m_answer, Target::any(), request, options,
                             [self = shared_from_this(), group](Result<wire::Answer<FindCoordinator>> said) {
                                 if (said) { // as newer brokers say it
                                     auto& told = said->body.coordinators.emplace_back();
                                     told.key = group;
                                     told.nodeId = said->body.nodeId;
                                     told.host = said->body.host;
                                     told.port = said->body.port;
                                     told.errorCode = said->body.errorCode;
                                     told.errorMessage = said->body.errorMessage;
                                 }
                                 self->located<M>({group}, said);
                             });
    }

    template <typename M> void located(QStringList groups, const Result<wire::Answer<FindCoordinator>>& said)
    {
        if (!said) {
            for (const QString& group : groups)
                add(group, Failure(said.error()));
            return;
        }
        std::map<qint32, std::pair<Broker, QStringList>> byBroker;
        QStringList again;
        for (const auto& told : said->body.coordinators) {
            if (!groups.removeOne(told.key))
                continue;
            const qint16 code = coordinatorError(told);
            if (code == 0) {
                auto& [broker, names] = byBroker[told.nodeId];
                broker = {told.nodeId, told.host, quint16(told.port), {}};
                names << told.key;
            } else if (mayAskAgain(m_answer, code)) {
                again << told.key;
            } else {
                add(told.key, Failure(groupError(code, told.errorMessage.value_or(QString()), told.key, said->broker)));
            }
        }
        for (const QString& group : groups)
            add(group, Failure(internalError(QStringLiteral("FindCoordinator left the group out."))));
        for (const auto& [id, part] : byBroker) {
            for (qsizetype i = 0; i < part.second.size(); i += qsizetype(groupsPerRequest))
                askFor<M>(part.first, part.second.mid(i, qsizetype(groupsPerRequest)));
        }
        later<M>(again);
    }

    template <typename M> void askFor(const Broker& coordinator, const QStringList& groups)
    {
        typename M::Request request;
        if constexpr (std::is_same_v<M, DescribeGroups>)
            request.groups = {groups.begin(), groups.end()};
        else
            request.groupIds = {groups.begin(), groups.end()};
        request.includeAuthorizedOperations = true;
        ask<M>(
            m_client, m_answer, Target::node(coordinator.id), request, optionsOf(m_answer),
            [self = shared_from_this(), coordinator, groups](const Result<wire::Answer<M>>& said) { self->described<M>(coordinator, groups, said); });
    }

    template <typename M> void described(const Broker& coordinator, QStringList groups, const Result<wire::Answer<M>>& said)
    {
        QStringList again;
        if (said) {
            for (const auto& told : said->body.groups) {
                if (!groups.removeOne(told.groupId))
                    continue;
                const qint16 code = codeOf(told);
                if (code != 0 && mayAskAgain(m_answer, code)) {
                    again << told.groupId;
                } else if (code != 0) {
                    add(told.groupId, Failure(groupError(code, told.errorMessage.value_or(QString()), told.groupId, coordinator.id)));
                } else {
                    GroupDescription group = descriptionFrom(told);
                    group.id = told.groupId;
                    group.state = stateOf(told.groupState);
                    group.operations = operationsFromBits(told.authorizedOperations);
                    group.coordinator = coordinator;
                    add(told.groupId, std::move(group));
                }
            }
        }
        for (const QString& group : groups)
            add(group, Failure(said ? internalError(QStringLiteral("%1 left the group out.").arg(QLatin1String(M::api.name))) : said.error()));
        later<M>(again);
    }

    static Error groupError(qint16 code, const QString& detail, const QString& group, qint32 broker)
    {
        return withResource(brokerError(code, detail, broker), "Describe", QStringLiteral("Group:") + group);
    }

    WireClient& m_client;
    DescribeAnswer m_answer;
    size_t m_open = 0;
};

} // namespace

void listGroups(WireClient& client, const AnswerPtr<GroupListings>& answer, const std::shared_ptr<GroupTypes>& types)
{
    const auto listing = std::make_shared<Listing>();
    listing->types = types;
    eachBroker<GroupListings>(client, answer, [&client, answer, listing](qint32 broker, const std::function<void()>& done) {
        listOf(client, answer, broker, listing, done);
    });
}

void describeGroups(WireClient& client, const AnswerPtr<Outcome<QString, GroupDescription>>& answer, const std::vector<OtherGroup>& groups)
{
    std::make_shared<GroupDescriber>(client, answer)->describe(groups);
}

} // namespace kafka::wireCalls
