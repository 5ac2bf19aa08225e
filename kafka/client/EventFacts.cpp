// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/EventFacts.h"

#include <algorithm>

namespace kafka {

namespace {

/** Errors of librdkafka itself are negative; what a broker said is zero or positive. */
bool spoken(rd_kafka_resp_err_t code) { return int(code) >= 0; }
bool spoken(const rd_kafka_error_t* error) { return !error || spoken(rd_kafka_error_code(error)); }

template <typename T, typename Spoken> bool any(const T** items, size_t count, Spoken isSpoken)
{
    return std::any_of(items, items + count, isSpoken);
}

} // namespace

bool somebodyAnswered(const rd_kafka_event_t* constEvent)
{
    auto* event = const_cast<rd_kafka_event_t*>(constEvent);
    size_t count = 0;
    switch (rd_kafka_event_type(event)) {
    case RD_KAFKA_EVENT_LISTOFFSETS_RESULT: {
        const auto** infos = rd_kafka_ListOffsets_result_infos(rd_kafka_event_ListOffsets_result(event), &count);
        return any(infos, count, [](const rd_kafka_ListOffsetsResultInfo_t* info) {
            const auto* partition = rd_kafka_ListOffsetsResultInfo_topic_partition(info);
            return int(partition->err) > 0 || (partition->err == RD_KAFKA_RESP_ERR_NO_ERROR && partition->offset != RD_KAFKA_OFFSET_INVALID);
        });
    }
    case RD_KAFKA_EVENT_DELETERECORDS_RESULT: {
        const auto* list = rd_kafka_DeleteRecords_result_offsets(rd_kafka_event_DeleteRecords_result(event));
        return std::any_of(list->elems, list->elems + list->cnt, [](const rd_kafka_topic_partition_t& p) { return spoken(p.err); });
    }
    case RD_KAFKA_EVENT_LISTCONSUMERGROUPS_RESULT: {
        const auto* result = rd_kafka_event_ListConsumerGroups_result(event);
        const auto** errors = rd_kafka_ListConsumerGroups_result_errors(result, &count);
        const bool allFailed = count > 0 && !any(errors, count, [](const rd_kafka_error_t* error) { return spoken(error); });
        rd_kafka_ListConsumerGroups_result_valid(result, &count);
        return count > 0 || !allFailed;
    }
    case RD_KAFKA_EVENT_DESCRIBECONSUMERGROUPS_RESULT: {
        const auto** groups = rd_kafka_DescribeConsumerGroups_result_groups(rd_kafka_event_DescribeConsumerGroups_result(event), &count);
        return any(groups, count, [](const auto* group) { return spoken(rd_kafka_ConsumerGroupDescription_error(group)); });
    }
    case RD_KAFKA_EVENT_DELETEGROUPS_RESULT: {
        const auto** groups = rd_kafka_DeleteGroups_result_groups(rd_kafka_event_DeleteGroups_result(event), &count);
        return any(groups, count, [](const auto* group) { return spoken(rd_kafka_group_result_error(group)); });
    }
    default: return true;
    }
}

} // namespace kafka
