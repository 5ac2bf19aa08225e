// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/DeleteRecordsInput.h"

#include "kafka/analysis/ResetInput.h"
#include "kafka/analysis/ResetTime.h"

#include <QCoreApplication>

#include <algorithm>

namespace kafka {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kafka::DeleteRecordsInput)
};

tl::unexpected<DeleteRecordsProblem> problem(DeleteRecordsField field, const QString& text, bool missing = false)
{
    return tl::unexpected(DeleteRecordsProblem {field, text, missing});
}

} // namespace

QStringList DeleteRecordsAsk::topics() const
{
    QStringList names = scope.topics;
    for (const auto& tp : scope.partitions)
        names << tp.topic;
    for (const auto& entry : file)
        names << entry.first.topic;
    names.removeDuplicates();
    names.sort();
    return names;
}

tl::expected<DeleteRecordsAsk, DeleteRecordsProblem> parseDeleteRecords(const DeleteRecordsInput& input, const QByteArray& file,
                                                                        const QTimeZone& zone, TimePoint now)
{
    DeleteRecordsAsk ask;
    ask.mode = input.mode;
    ask.emptyIfAllOlder = input.emptyIfAllOlder;
    if (input.mode == DeleteRecordsInput::NotChosen)
        return problem(DeleteRecordsField::Mode, Texts::tr("Choose up to where records are deleted."), true);
    if (input.mode == DeleteRecordsInput::FromFile) {
        if (input.file.isEmpty())
            return problem(DeleteRecordsField::File, Texts::tr("Choose a file as kafka-delete-records takes it."), true);
        auto parsed = parseDeleteRecordsFile(file);
        if (!parsed)
            return problem(DeleteRecordsField::File,
                           Texts::tr("Line %1, column %2: %3")
                               .arg(QString::number(parsed.error().line), QString::number(parsed.error().column), parsed.error().message));
        if (parsed->empty())
            return problem(DeleteRecordsField::File, Texts::tr("The file names no partition."));
        ask.file = std::move(*parsed);
        return ask;
    }
    const auto scope = ResetInput::partitions(input.partitions);
    if (!scope)
        return problem(DeleteRecordsField::Partitions, scope.error().message, input.partitions.trimmed().isEmpty());
    ask.scope = *scope;
    if (input.mode == DeleteRecordsInput::ToOffset) {
        const QStringList topics = ask.topics();
        const auto offsets = ResetInput::offsets(input.offsets, topics.size() == 1 ? topics.front() : QString());
        if (!offsets)
            return problem(DeleteRecordsField::Value, offsets.error().message, input.offsets.trimmed().isEmpty());
        ask.offsets = *offsets;
    } else if (input.mode == DeleteRecordsInput::ToTime) {
        if (input.time.trimmed().isEmpty())
            return problem(DeleteRecordsField::Value, Texts::tr("Type the time. Examples: 2026-03-14 09:00, -2h"), true);
        const auto time = ResetTime::parse(input.time, zone, now);
        if (!time)
            return problem(DeleteRecordsField::Value, time.error().message);
        ask.time = time->time;
    }
    return ask;
}

std::vector<DeleteRecordsTarget> deleteRecordsTargets(const DeleteRecordsAsk& ask, const QHash<QString, int>& partitionCounts,
                                                      const QHash<TopicPartition, OffsetAt>& atTime)
{
    std::vector<DeleteRecordsTarget> targets;
    for (const auto& [tp, offset] : ask.file)
        targets.push_back({tp, DeleteRecordsTarget::ToOffset, offset, false});
    if (ask.mode == DeleteRecordsInput::FromFile)
        return targets; // in the file's order, which people compare with the file

    std::vector<TopicPartition> partitions = ask.scope.partitions;
    for (const QString& topic : ask.scope.topics) {
        for (int id = 0; id < partitionCounts.value(topic); ++id)
            partitions.push_back({topic, id});
    }
    std::sort(partitions.begin(), partitions.end());
    partitions.erase(std::unique(partitions.begin(), partitions.end()), partitions.end());
    for (const auto& tp : partitions) {
        DeleteRecordsTarget target;
        target.partition = tp;
        if (ask.mode == DeleteRecordsInput::ToOffset) {
            const auto exact = ask.offsets.exact.find(tp);
            if (!ask.offsets.value && exact == ask.offsets.exact.end())
                continue; // offsets were given, but none for this one
            target.kind = DeleteRecordsTarget::ToOffset;
            target.offset = ask.offsets.value ? *ask.offsets.value : exact->second;
        } else if (ask.mode == DeleteRecordsInput::ToTime) {
            target.kind = DeleteRecordsTarget::ToTime;
            target.offset = atTime.value(tp).offset;
            target.emptyIfAllOlder = ask.emptyIfAllOlder;
        }
        targets.push_back(target);
    }
    return targets;
}

} // namespace kafka
