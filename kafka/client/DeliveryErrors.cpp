// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/DeliveryErrors.h"

#include "kafka/client/ErrorConversion.h"

#include <QCoreApplication>
#include <QLocale>

namespace kafka {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kafka::RecordProducer)
};

using State = Delivery::State;

State stateOf(const rd_kafka_message_t* message, Acks acks)
{
    if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
        return acks == Acks::None ? State::Sent : State::Delivered;
    // With an error, only "not persisted" is certain: everything else may be in the log.
    if (rd_kafka_message_status(message) != RD_KAFKA_MSG_STATUS_NOT_PERSISTED)
        return State::Unknown;
    return message->err == RD_KAFKA_RESP_ERR__PURGE_QUEUE ? State::NotSent : State::Failed;
}

Error tooLarge(Error error, qint64 bytes)
{
    error.message = Texts::tr("The broker refused the message as too large (%1 bytes before compression). The limit counts the compressed "
                              "batch. Raise the topic's max.message.bytes (its default is the broker's message.max.bytes); "
                              "replica.fetch.max.bytes and the consumers' fetch sizes need not rise.")
                        .arg(QLocale().toString(bytes));
    return error;
}

/** Names the topic or partition that does not exist or may not be written. */
Error aboutTopic(Error error, const RecordToSend& record)
{
    error = withResource(error, "Write", QStringLiteral("Topic:%1").arg(record.topic));
    if (error.code == RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION)
        error.message = Texts::tr("Topic “%1” has no partition %2. Nothing was written.").arg(record.topic).arg(record.partition);
    else if (error.kind == ErrorKind::NotFound)
        error.message = Texts::tr("There is no topic “%1”. Sending does not create it; nothing was written.").arg(record.topic);
    return error;
}

Error reasonOf(const rd_kafka_message_t* message, State state, const RecordToSend& record, qint64 bytes)
{
    if (state == State::NotSent)
        return sendCancelled();
#ifdef CASTELLAN_RDKAFKA_MENDED
    const char* said = rd_kafka_message_produce_errstr(message); // the broker's own words, since Produce v8
#else
    const char* said = nullptr; // in 2.15.1 as released they are freed memory (packaging/librdkafka.sh)
#endif
    const QString detail = QString::fromUtf8(said ? said : rd_kafka_err2str(message->err));
    Error error = errorFromCode(message->err, detail, rd_kafka_message_broker_id(message));
    error = aboutTopic(error, record);
    if (message->err == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE)
        error = tooLarge(error, bytes);
    if (state == State::Unknown) {
        error.outcomeUnknown = true;
        error.retriable = false; // it may be in the log: look before sending again
        error.message = Texts::tr("It may have been written; it is not sent again by itself. %1").arg(error.message);
    } else if (message->err == RD_KAFKA_RESP_ERR__MSG_TIMED_OUT) {
        error.message = Texts::tr("It did not leave before the deadline: the partition's leader could not be reached. Nothing was written.");
    }
    return error;
}

} // namespace

Delivery deliveryFrom(const rd_kafka_message_t* message, const RecordToSend& record, Acks acks, qint64 bytes)
{
    Delivery delivery;
    delivery.state = stateOf(message, acks);
    delivery.partition = message->partition;
    delivery.latency = std::chrono::microseconds(rd_kafka_message_latency(message));
    delivery.broker = rd_kafka_message_broker_id(message);
    const auto now = std::chrono::system_clock::now() - std::max(delivery.latency, std::chrono::microseconds(0));
    delivery.sentAt = std::chrono::time_point_cast<std::chrono::milliseconds>(now);
    if (delivery.state == State::Delivered || delivery.state == State::Sent) {
        delivery.offset = delivery.state == State::Delivered ? message->offset : -1;
        rd_kafka_timestamp_type_t type = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE;
        delivery.timestamp = rd_kafka_message_timestamp(message, &type);
        delivery.timestampType = type == RD_KAFKA_TIMESTAMP_CREATE_TIME       ? TimestampType::CreateTime
                                 : type == RD_KAFKA_TIMESTAMP_LOG_APPEND_TIME ? TimestampType::LogAppendTime
                                                                              : TimestampType::None;
    } else {
        delivery.error = reasonOf(message, delivery.state, record, bytes);
    }
    return delivery;
}

Error handOverError(const rd_kafka_error_t* error, const RecordToSend& record, qint64 bytes)
{
    Error value = aboutTopic(errorFrom(error), record);
    if (rd_kafka_error_code(error) == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE)
        value.message = Texts::tr("The message (%1 bytes) is larger than message.max.bytes in this connection's properties. Nothing was sent.")
                            .arg(QLocale().toString(bytes));
    return value;
}

Error sendCancelled()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.message = Texts::tr("Cancelled before it was sent.");
    return error;
}

qint64 payloadBytes(const RecordToSend& record)
{
    qint64 bytes = record.key.size() + record.value.size();
    for (const Header& header : record.headers)
        bytes += header.name.size() + header.value.size();
    return bytes;
}

} // namespace kafka
