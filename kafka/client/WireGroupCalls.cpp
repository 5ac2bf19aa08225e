// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/WireAsk.h"
#include "kafka/client/WireCalls.h"
#include "kafka/wire/Messages.h"

#include <QTimer>

namespace kafka::wireCalls {

namespace {

using namespace wire;

constexpr int groupsPerCall = 100;
constexpr int groupsPerFind = 1000;
/** A coordinator that loads or has just moved is asked again after this. */
constexpr std::chrono::milliseconds coordinatorMoves {250};
/** Versions from which on a request takes many groups (KIP-699, KIP-709). */
constexpr qint16 findsMany = 4;
constexpr qint16 fetchesMany = 8;
/** Version 10 names topics by their ids only. */
constexpr qint16 fetchesByName = 9;
/** The version of OffsetFetch from which on null means all partitions. */
constexpr qint16 fetchesAll = 2;

using GroupOffsetsOutcome = Outcome<QString, GroupOffsetsPtr>;

/** Shared by the requests of one listing; ends its answer when each group has its outcome. */
struct Listing
{
    WireClient& client;
    AnswerPtr<GroupOffsetsOutcome> answer;
    int open; ///< groups without an outcome
    QStringList again; ///< to be asked again, together
};
using ListingPtr = std::shared_ptr<Listing>;

void find(const ListingPtr& listing, const QStringList& groups);

void add(const ListingPtr& listing, const QString& group, Result<GroupOffsetsPtr> result)
{
    listing->answer->add(GroupOffsetsOutcome {group, std::move(result)});
    if (--listing->open == 0)
        listing->answer->finish();
}

/** The group's error; or the group is asked again, of another broker maybe, when the error goes by and there is time. */
void failed(const ListingPtr& listing, const QString& group, const Error& error)
{
    const bool again = error.retriable && error.kind != ErrorKind::Timeout && !listing->answer->cancelled()
                       && timeLeft(listing->answer->deadline()) > coordinatorMoves + std::chrono::milliseconds(200);
    if (!again) {
        add(listing, group, Failure(withResource(error, "Describe", QStringLiteral("Group:") + group)));
        return;
    }
    listing->client.forgetCoordinator(group);
    listing->again.append(group);
    if (listing->again.size() > 1)
        return; // the timer runs
    QTimer::singleShot(coordinatorMoves, &listing->client, [listing] {
        const QStringList groups = std::exchange(listing->again, {});
        if (!listing->answer->cancelled())
            find(listing, groups);
    });
}

void allFailed(const ListingPtr& listing, const QStringList& groups, const Error& error)
{
    for (const QString& group : groups)
        failed(listing, group, error);
}

template <typename Topics> GroupOffsetsPtr offsetsFrom(const QString& group, const Topics& topics, qint32 broker)
{
    auto value = std::make_shared<GroupOffsets>();
    value->group = group;
    value->at = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    for (const auto& topic : topics) {
        for (const auto& said : topic.partitions) {
            if (said.errorCode == 0 && said.committedOffset < 0)
                continue; // none committed
            CommittedOffset& offset = value->offsets.emplace_back();
            offset.partition = {topic.name, said.partitionIndex};
            offset.offset = std::max<qint64>(said.committedOffset, -1);
            offset.leaderEpoch = said.committedLeaderEpoch;
            if (said.metadata)
                offset.metadata = said.metadata->bytes;
            if (said.errorCode != 0)
                offset.error = withResource(brokerError(said.errorCode, {}, broker), "Describe", QStringLiteral("Topic:") + topic.name);
        }
    }
    std::sort(value->offsets.begin(), value->offsets.end(), [](const auto& a, const auto& b) { return a.partition < b.partition; });
    return value;
}

void fetchOne(const ListingPtr& listing, qint32 coordinator, const QString& group)
{
    OffsetFetch::Request request;
    request.groupId = group;
    CallOptions options = optionsOf(listing->answer, fetchesAll);
    options.atMost = fetchesMany - 1;
    options.mayRepeat = false; // here, where the coordinator is looked for anew
    ask<OffsetFetch>(listing->client, listing->answer, Target::node(coordinator), std::move(request), options,
                     [listing, coordinator, group](const Result<wire::Answer<OffsetFetch>>& said) {
                         if (!said)
                             failed(listing, group, said.error());
                         else if (said->body.errorCode != 0)
                             failed(listing, group, brokerError(said->body.errorCode, {}, coordinator));
                         else
                             add(listing, group, offsetsFrom(group, said->body.topics, coordinator));
                     });
}

void fetched(const ListingPtr& listing, qint32 coordinator, const QStringList& groups, const wire::Answer<OffsetFetch>& said)
{
    QSet<QString> missing(groups.begin(), groups.end());
    for (const auto& group : said.body.groups) {
        if (!missing.remove(group.groupId))
            continue; // nobody asked
        if (group.errorCode != 0)
            failed(listing, group.groupId, brokerError(group.errorCode, {}, coordinator));
        else
            add(listing, group.groupId, offsetsFrom(group.groupId, group.topics, coordinator));
    }
    for (const QString& group : std::as_const(missing))
        failed(listing, group, internalError(QStringLiteral("OffsetFetch left the group out.")));
}

void fetch(const ListingPtr& listing, qint32 coordinator, const QStringList& groups)
{
    OffsetFetch::Request request;
    for (const QString& group : groups)
        request.groups.emplace_back().groupId = group;
    CallOptions options = optionsOf(listing->answer, fetchesMany);
    options.atMost = fetchesByName;
    options.mayRepeat = false;
    ask<OffsetFetch>(listing->client, listing->answer, Target::node(coordinator), std::move(request), options,
                     [listing, coordinator, groups](const Result<wire::Answer<OffsetFetch>>& said) {
                         if (said) {
                             fetched(listing, coordinator, groups, *said);
                         } else if (said.error().kind == ErrorKind::Unsupported) {
                             for (const QString& group : groups)
                                 fetchOne(listing, coordinator, group);
                         } else {
                             allFailed(listing, groups, said.error());
                         }
                     });
}

/** By their coordinators, in requests of a moderate size. */
void fetchAll(const ListingPtr& listing, const std::map<qint32, QStringList>& byCoordinator)
{
    for (const auto& [coordinator, groups] : byCoordinator) {
        for (qsizetype from = 0; from < groups.size(); from += groupsPerCall)
            fetch(listing, coordinator, groups.mid(from, groupsPerCall));
    }
}

void findOne(const ListingPtr& listing, const QString& group)
{
    FindCoordinator::Request request;
    request.key = group;
    CallOptions options = optionsOf(listing->answer);
    options.atMost = findsMany - 1;
    ask<FindCoordinator>(listing->client, listing->answer, Target::any(), std::move(request), options,
                         [listing, group](const Result<wire::Answer<FindCoordinator>>& said) {
                             if (!said) {
                                 failed(listing, group, said.error());
                             } else if (const qint16 code = coordinatorError(said->body); code != 0) {
                                 failed(listing, group, brokerError(code, said->body.errorMessage.value_or(QString()), said->broker));
                             } else {
                                 listing->client.rememberCoordinator(group, said->body.nodeId);
                                 fetch(listing, said->body.nodeId, {group});
                             }
                         });
}

void found(const ListingPtr& listing, const QStringList& groups, const wire::Answer<FindCoordinator>& said)
{
    std::map<qint32, QStringList> byCoordinator;
    QSet<QString> missing(groups.begin(), groups.end());
    for (const auto& one : said.body.coordinators) {
        if (!missing.remove(one.key))
            continue;
        if (const qint16 code = coordinatorError(one); code != 0) {
            failed(listing, one.key, brokerError(code, one.errorMessage.value_or(QString()), said.broker));
            continue;
        }
        listing->client.rememberCoordinator(one.key, one.nodeId);
        byCoordinator[one.nodeId].append(one.key);
    }
    for (const QString& group : std::as_const(missing))
        failed(listing, group, internalError(QStringLiteral("FindCoordinator left the group out.")));
    fetchAll(listing, byCoordinator);
}

/** Asks for the coordinators that are not known, and those for the offsets at once. */
void find(const ListingPtr& listing, const QStringList& groups)
{
    std::map<qint32, QStringList> known;
    QStringList unknown;
    for (const QString& group : groups) {
        if (const auto coordinator = listing->client.coordinatorOf(group))
            known[*coordinator].append(group);
        else
            unknown.append(group);
    }
    fetchAll(listing, known);
    for (qsizetype from = 0; from < unknown.size(); from += groupsPerFind) {
        const QStringList some = unknown.mid(from, groupsPerFind);
        FindCoordinator::Request request;
        request.coordinatorKeys = {some.begin(), some.end()};
        ask<FindCoordinator>(listing->client, listing->answer, Target::any(), std::move(request), optionsOf(listing->answer, findsMany),
                             [listing, some](const Result<wire::Answer<FindCoordinator>>& said) {
                                 if (said) {
                                     found(listing, some, *said);
                                 } else if (said.error().kind == ErrorKind::Unsupported) {
                                     for (const QString& group : some)
                                         findOne(listing, group);
                                 } else {
                                     allFailed(listing, some, said.error());
                                 }
                             });
    }
}

} // namespace

void listGroupOffsets(WireClient& client, const AnswerPtr<GroupOffsetsOutcome>& answer, const QStringList& groups)
{
    QStringList once = groups;
    once.removeDuplicates();
    if (once.isEmpty()) {
        answer->finish();
        return;
    }
    find(std::make_shared<Listing>(Listing {client, answer, int(once.size()), {}}), once);
}

} // namespace kafka::wireCalls
