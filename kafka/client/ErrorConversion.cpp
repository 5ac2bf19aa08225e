// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/ErrorConversion.h"

#include <QCoreApplication>

namespace kafka {

namespace {

struct Entry
{
    rd_kafka_resp_err_t code;
    ErrorKind kind;
    const char* sentence;
};

/** Gives the sentences their translation context. */
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(kafka::Error)
public:
    static const Entry* find(rd_kafka_resp_err_t code);
};

// What people meet. A code that is not here is Internal (local) or Invalid (broker), with librdkafka's own description.
const Entry* Texts::find(rd_kafka_resp_err_t code)
{
    static constexpr Entry entries[] = {
        // connection
        {RD_KAFKA_RESP_ERR__TRANSPORT, ErrorKind::Connection, QT_TR_NOOP("The connection to the broker was lost.")},
        {RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN, ErrorKind::Connection, QT_TR_NOOP("No broker can be reached.")},
        {RD_KAFKA_RESP_ERR__RESOLVE, ErrorKind::Connection, QT_TR_NOOP("The broker's host name cannot be resolved.")},
        {RD_KAFKA_RESP_ERR__SSL, ErrorKind::Connection, QT_TR_NOOP("The TLS connection could not be made.")},
        {RD_KAFKA_RESP_ERR__NODE_UPDATE, ErrorKind::Connection, QT_TR_NOOP("The broker's address changed while it was asked.")},
        {RD_KAFKA_RESP_ERR__DESTROY_BROKER, ErrorKind::Connection, QT_TR_NOOP("The broker left the cluster while it was asked.")},
        {RD_KAFKA_RESP_ERR__NOENT, ErrorKind::Connection, QT_TR_NOOP("No leader is known for these partitions.")},
        {RD_KAFKA_RESP_ERR__WAIT_COORD, ErrorKind::Connection, QT_TR_NOOP("The group's coordinator is not known yet.")},
        {RD_KAFKA_RESP_ERR_NETWORK_EXCEPTION, ErrorKind::Connection, QT_TR_NOOP("The broker closed the connection.")},
        {RD_KAFKA_RESP_ERR_BROKER_NOT_AVAILABLE, ErrorKind::Connection, QT_TR_NOOP("The broker is not available.")},
        {RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE, ErrorKind::Connection, QT_TR_NOOP("The partition has no leader.")},
        {RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION, ErrorKind::Connection, QT_TR_NOOP("The partition's leader has just moved.")},
        {RD_KAFKA_RESP_ERR_REPLICA_NOT_AVAILABLE, ErrorKind::Connection, QT_TR_NOOP("A replica of the partition is not available.")},
        {RD_KAFKA_RESP_ERR_FENCED_LEADER_EPOCH, ErrorKind::Connection, QT_TR_NOOP("The partition's leader has just moved.")},
        {RD_KAFKA_RESP_ERR_UNKNOWN_LEADER_EPOCH, ErrorKind::Connection, QT_TR_NOOP("The partition's leader has just moved.")},
        {RD_KAFKA_RESP_ERR_OFFSET_NOT_AVAILABLE, ErrorKind::Connection, QT_TR_NOOP("The new leader does not know its end offset yet.")},
        {RD_KAFKA_RESP_ERR_KAFKA_STORAGE_ERROR, ErrorKind::Connection, QT_TR_NOOP("The broker's disk has failed for this partition.")},
        {RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE, ErrorKind::Connection, QT_TR_NOOP("The group's coordinator is not available.")},
        {RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS, ErrorKind::Connection, QT_TR_NOOP("The group's coordinator is still loading.")},
        {RD_KAFKA_RESP_ERR_NOT_COORDINATOR, ErrorKind::Connection, QT_TR_NOOP("The group's coordinator has just moved.")},
        {RD_KAFKA_RESP_ERR_NOT_CONTROLLER, ErrorKind::Connection, QT_TR_NOOP("The controller has just moved.")},
        {RD_KAFKA_RESP_ERR_ELIGIBLE_LEADERS_NOT_AVAILABLE, ErrorKind::Connection, QT_TR_NOOP("No replica that may lead is available.")},
        {RD_KAFKA_RESP_ERR_PREFERRED_LEADER_NOT_AVAILABLE, ErrorKind::Connection, QT_TR_NOOP("The preferred leader is not available.")},
        // time
        {RD_KAFKA_RESP_ERR__TIMED_OUT, ErrorKind::Timeout, QT_TR_NOOP("No answer before the deadline.")},
        {RD_KAFKA_RESP_ERR__MSG_TIMED_OUT, ErrorKind::Timeout, QT_TR_NOOP("The message was not delivered before its deadline.")},
        {RD_KAFKA_RESP_ERR__TIMED_OUT_QUEUE, ErrorKind::Timeout, QT_TR_NOOP("No answer before the deadline.")},
        {RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT, ErrorKind::Timeout, QT_TR_NOOP("The broker gave up before it was done.")},
        // who may
        {RD_KAFKA_RESP_ERR__AUTHENTICATION, ErrorKind::Authentication, QT_TR_NOOP("The broker did not accept the credentials.")},
        {RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED, ErrorKind::Authentication, QT_TR_NOOP("The broker did not accept the credentials.")},
        {RD_KAFKA_RESP_ERR_UNSUPPORTED_SASL_MECHANISM, ErrorKind::Authentication, QT_TR_NOOP("The broker does not offer this SASL mechanism.")},
        {RD_KAFKA_RESP_ERR_ILLEGAL_SASL_STATE, ErrorKind::Authentication, QT_TR_NOOP("The broker refused the order of the SASL exchange.")},
        {RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, ErrorKind::Authorisation, QT_TR_NOOP("No permission on this topic.")},
        {RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED, ErrorKind::Authorisation, QT_TR_NOOP("No permission on this group.")},
        {RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED, ErrorKind::Authorisation, QT_TR_NOOP("No permission on the cluster.")},
        {RD_KAFKA_RESP_ERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED, ErrorKind::Authorisation, QT_TR_NOOP("No permission on this transactional id.")},
        {RD_KAFKA_RESP_ERR_SECURITY_DISABLED, ErrorKind::Unsupported, QT_TR_NOOP("The cluster has no authoriser.")},
        // what is there
        {RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, ErrorKind::NotFound, QT_TR_NOOP("The topic or partition does not exist.")},
        {RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC, ErrorKind::NotFound, QT_TR_NOOP("The topic does not exist.")},
        {RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION, ErrorKind::NotFound, QT_TR_NOOP("The partition does not exist.")},
        {RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_ID, ErrorKind::NotFound, QT_TR_NOOP("The topic was deleted or made anew.")},
        {RD_KAFKA_RESP_ERR_GROUP_ID_NOT_FOUND, ErrorKind::NotFound, QT_TR_NOOP("The group does not exist.")},
        {RD_KAFKA_RESP_ERR_RESOURCE_NOT_FOUND, ErrorKind::NotFound, QT_TR_NOOP("The resource does not exist.")},
        {RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS, ErrorKind::AlreadyExists, QT_TR_NOOP("A topic of this name already exists.")},
        {RD_KAFKA_RESP_ERR_DUPLICATE_RESOURCE, ErrorKind::AlreadyExists, QT_TR_NOOP("The resource already exists.")},
        // what the request said
        {RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION, ErrorKind::Invalid, QT_TR_NOOP("The topic's name is not valid.")},
        {RD_KAFKA_RESP_ERR_INVALID_PARTITIONS, ErrorKind::Invalid, QT_TR_NOOP("The number of partitions is not valid.")},
        {RD_KAFKA_RESP_ERR_INVALID_REPLICATION_FACTOR, ErrorKind::Invalid, QT_TR_NOOP("The replication factor is not valid.")},
        {RD_KAFKA_RESP_ERR_INVALID_REPLICA_ASSIGNMENT, ErrorKind::Invalid, QT_TR_NOOP("The replica assignment is not valid.")},
        {RD_KAFKA_RESP_ERR_INVALID_CONFIG, ErrorKind::Invalid, QT_TR_NOOP("A setting is not valid.")},
        {RD_KAFKA_RESP_ERR_INVALID_REQUEST, ErrorKind::Invalid, QT_TR_NOOP("The broker found the request not valid.")},
        {RD_KAFKA_RESP_ERR_INVALID_GROUP_ID, ErrorKind::Invalid, QT_TR_NOOP("The group's name is not valid.")},
        {RD_KAFKA_RESP_ERR__INVALID_ARG, ErrorKind::Invalid, QT_TR_NOOP("The request is not valid.")},
        {RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE, ErrorKind::Invalid, QT_TR_NOOP("The offset is outside the partition's log.")},
        {RD_KAFKA_RESP_ERR_OFFSET_METADATA_TOO_LARGE, ErrorKind::Invalid, QT_TR_NOOP("The text kept with the offset is too long.")},
        {RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE, ErrorKind::Invalid, QT_TR_NOOP("The message is larger than the topic or the broker allows.")},
        {RD_KAFKA_RESP_ERR_INVALID_TIMESTAMP, ErrorKind::Invalid, QT_TR_NOOP("The broker does not accept the message's timestamp.")},
        {RD_KAFKA_RESP_ERR_INVALID_RECORD, ErrorKind::Invalid, QT_TR_NOOP("The broker refused the message.")},
        // what cannot be done here
        {RD_KAFKA_RESP_ERR_UNSUPPORTED_VERSION, ErrorKind::Unsupported, QT_TR_NOOP("This broker does not support the request.")},
        {RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE, ErrorKind::Unsupported, QT_TR_NOOP("This broker does not support the request.")},
        {RD_KAFKA_RESP_ERR__NOT_IMPLEMENTED, ErrorKind::Unsupported, QT_TR_NOOP("This build does not support the request.")},
        // what the cluster's state forbids now
        {RD_KAFKA_RESP_ERR_UNKNOWN_MEMBER_ID, ErrorKind::Conflict, QT_TR_NOOP("The group has active members.")},
        {RD_KAFKA_RESP_ERR_NON_EMPTY_GROUP, ErrorKind::Conflict, QT_TR_NOOP("The group has active members.")},
        {RD_KAFKA_RESP_ERR_ILLEGAL_GENERATION, ErrorKind::Conflict, QT_TR_NOOP("The group has active members.")},
        {RD_KAFKA_RESP_ERR_FENCED_INSTANCE_ID, ErrorKind::Conflict, QT_TR_NOOP("The group has active members.")},
        {RD_KAFKA_RESP_ERR_REBALANCE_IN_PROGRESS, ErrorKind::Conflict, QT_TR_NOOP("The group is rebalancing.")},
        {RD_KAFKA_RESP_ERR_GROUP_SUBSCRIBED_TO_TOPIC, ErrorKind::Conflict, QT_TR_NOOP("A member of the group is subscribed to the topic.")},
        {RD_KAFKA_RESP_ERR_REASSIGNMENT_IN_PROGRESS, ErrorKind::Conflict, QT_TR_NOOP("The partitions are being reassigned.")},
        {RD_KAFKA_RESP_ERR_POLICY_VIOLATION, ErrorKind::Conflict, QT_TR_NOOP("A policy of the cluster forbids it.")},
        {RD_KAFKA_RESP_ERR_TOPIC_DELETION_DISABLED, ErrorKind::Conflict, QT_TR_NOOP("This cluster does not allow topics to be deleted.")},
        {RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS, ErrorKind::Conflict, QT_TR_NOOP("Fewer replicas are in sync than min.insync.replicas asks for.")},
        {RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND, ErrorKind::Conflict,
         QT_TR_NOOP("Written, but to fewer replicas than min.insync.replicas asks for.")},
        {RD_KAFKA_RESP_ERR_ELECTION_NOT_NEEDED, ErrorKind::Conflict, QT_TR_NOOP("The preferred replica already leads.")},
        {RD_KAFKA_RESP_ERR_UNSTABLE_OFFSET_COMMIT, ErrorKind::Conflict, QT_TR_NOOP("A transaction that commits offsets is still open.")},
        // ours
        {RD_KAFKA_RESP_ERR__DESTROY, ErrorKind::Cancelled, QT_TR_NOOP("The connection was closed before the answer came.")},
    };
    for (const Entry& entry : entries) {
        if (entry.code == code)
            return &entry;
    }
    return nullptr;
}

/** Broker texts that say more than the code ("Replication factor: 5 larger than available brokers: 3."). */
bool saysMore(rd_kafka_resp_err_t code, ErrorKind kind, const QString& detail)
{
    if (int(code) <= 0 || detail.isEmpty() || detail == QString::fromUtf8(rd_kafka_err2str(code)))
        return false;
    return kind == ErrorKind::Invalid || kind == ErrorKind::AlreadyExists || code == RD_KAFKA_RESP_ERR_POLICY_VIOLATION;
}

} // namespace

Error errorFromCode(rd_kafka_resp_err_t code, const QString& detail, qint32 broker)
{
    Error error;
    error.code = int(code);
    error.codeName = QString::fromLatin1(rd_kafka_err2name(code));
    error.detail = detail;
    error.broker = broker;
    error.retriable = isTransient(code) || code == RD_KAFKA_RESP_ERR__TIMED_OUT || code == RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT;
    if (const Entry* entry = Texts::find(code)) {
        error.kind = entry->kind;
        error.message = saysMore(code, entry->kind, detail) ? detail : Texts::tr(entry->sentence);
    } else {
        // Local errors are negative: something we or the library did. The broker's are positive: it refused the
        // request.
        error.kind = int(code) < 0 ? ErrorKind::Internal : ErrorKind::Invalid;
        error.message = QString::fromUtf8(rd_kafka_err2str(code));
    }
    if (error.detail == error.message)
        error.detail.clear();
    return error;
}

Error errorFrom(const rd_kafka_error_t* error, qint32 broker)
{
    if (!error)
        return internalError(Texts::tr("The library gave no reason."));
    Error value = errorFromCode(rd_kafka_error_code(error), QString::fromUtf8(rd_kafka_error_string(error)), broker);
    value.fatal = rd_kafka_error_is_fatal(error);
    value.retriable = value.retriable || rd_kafka_error_is_retriable(error);
    return value;
}

Error errorFromEvent(const rd_kafka_event_t* event)
{
    auto* bare = const_cast<rd_kafka_event_t*>(event);
    Error error = errorFromCode(rd_kafka_event_error(bare), QString::fromUtf8(rd_kafka_event_error_string(bare)));
    error.fatal = rd_kafka_event_error_is_fatal(bare);
    return error;
}

Error timeoutError(bool write, const QString& detail, qint32 broker)
{
    Error error = errorFromCode(RD_KAFKA_RESP_ERR__TIMED_OUT, detail, broker);
    if (write)
        error = asWriteError(error);
    else if (broker >= 0)
        error.message = Texts::tr("Broker %1 gave no answer before the deadline.").arg(broker);
    return error;
}

Error readOnlyError()
{
    Error error;
    error.kind = ErrorKind::ReadOnly;
    error.message = Texts::tr("This connection is read-only. Nothing was sent.");
    return error;
}

Error invalidError(const QString& message)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.message = message;
    return error;
}

Error internalError(const QString& message, const QString& detail)
{
    Error error;
    error.kind = ErrorKind::Internal;
    error.message = message;
    error.detail = detail;
    return error;
}

Error closedError() { return errorFromCode(RD_KAFKA_RESP_ERR__DESTROY); }

Error asWriteError(Error error)
{
    const auto code = rd_kafka_resp_err_t(error.code);
    const bool unknown = error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Cancelled || code == RD_KAFKA_RESP_ERR__TRANSPORT
                         || code == RD_KAFKA_RESP_ERR_NETWORK_EXCEPTION || code == RD_KAFKA_RESP_ERR__DESTROY_BROKER;
    if (unknown) {
        error.outcomeUnknown = true;
        error.retriable = false; // it may have happened: look before asking again
        error.message = Texts::tr("The outcome is unknown: %1").arg(error.message);
    }
    return error;
}

Error withResource(Error error, const char* operation, const QString& resource)
{
    if (error.kind == ErrorKind::Authorisation)
        error.message = Texts::tr("No permission: %1 on %2.").arg(QLatin1String(operation), resource);
    return error;
}

bool isTransient(rd_kafka_resp_err_t code)
{
    switch (code) {
    case RD_KAFKA_RESP_ERR__TRANSPORT:
    case RD_KAFKA_RESP_ERR__NODE_UPDATE:
    case RD_KAFKA_RESP_ERR__DESTROY_BROKER:
    case RD_KAFKA_RESP_ERR__WAIT_COORD:
    case RD_KAFKA_RESP_ERR_NETWORK_EXCEPTION:
    case RD_KAFKA_RESP_ERR_BROKER_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION:
    case RD_KAFKA_RESP_ERR_REPLICA_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_FENCED_LEADER_EPOCH:
    case RD_KAFKA_RESP_ERR_UNKNOWN_LEADER_EPOCH:
    case RD_KAFKA_RESP_ERR_OFFSET_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS:
    case RD_KAFKA_RESP_ERR_NOT_COORDINATOR:
    case RD_KAFKA_RESP_ERR_NOT_CONTROLLER: return true;
    default: return false;
    }
}

bool refusedUntouched(rd_kafka_resp_err_t code)
{
    return code == RD_KAFKA_RESP_ERR_NOT_CONTROLLER || code == RD_KAFKA_RESP_ERR_NOT_COORDINATOR
           || code == RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE || code == RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS;
}

} // namespace kafka
