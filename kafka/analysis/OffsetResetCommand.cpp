// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command lines that do what a reset plan does.
#include "kafka/analysis/OffsetResetPlan.h"
#include "kafka/analysis/ResetTime.h"

#include <algorithm>

namespace kafka {

namespace {

/** "orders" for a whole topic, "orders:0,2" for some of its partitions; one --topic each. */
QStringList topicArguments(const std::map<QString, std::vector<qint32>>& byTopic, const std::map<QString, int>& partitionCounts)
{
    QStringList arguments;
    for (const auto& [topic, partitions] : byTopic) {
        const auto count = partitionCounts.find(topic);
        QString word = topic;
        if (count == partitionCounts.end() || size_t(count->second) != partitions.size()) {
            QStringList ids;
            for (const qint32 id : partitions)
                ids << QString::number(id);
            word += QLatin1Char(':') + ids.join(QLatin1Char(','));
        }
        arguments << QStringLiteral("--topic") << word;
    }
    return arguments;
}

std::map<QString, std::vector<qint32>> byTopic(const std::vector<const ResetRow*>& rows)
{
    std::map<QString, std::vector<qint32>> sorted;
    for (const ResetRow* row : rows)
        sorted[row->partition.topic].push_back(row->partition.partition);
    for (auto& [topic, partitions] : sorted)
        std::sort(partitions.begin(), partitions.end());
    return sorted;
}

std::vector<const ResetRow*> changes(const std::vector<ResetRow>& rows, bool removed)
{
    std::vector<const ResetRow*> found;
    for (const ResetRow& row : rows) {
        if (row.what == ResetRow::What::Change && row.remove == removed)
            found.push_back(&row);
    }
    return found;
}

QString fromFile(const CommandContext& context, const QString& group, const std::vector<const ResetRow*>& rows)
{
    const QString file = QStringLiteral("offsets.csv");
    QStringList lines;
    for (const ResetRow* row : rows)
        lines << QStringLiteral("%1,%2,%3").arg(row->partition.topic).arg(row->partition.partition).arg(*row->target);
    return hereDocument(file, lines.join(QLatin1Char('\n'))) + QLatin1Char('\n')
           + commandLine(context, QStringLiteral("kafka-consumer-groups.sh"),
                         {QStringLiteral("--reset-offsets"), QStringLiteral("--group"), group, QStringLiteral("--from-file"), file,
                          QStringLiteral("--execute")});
}

/** The option of the mode, where the tool computes what the rows say; empty where it would not. */
QStringList modeOption(const ResetTarget& target)
{
    switch (target.mode) {
    case ResetMode::Earliest: return {QStringLiteral("--to-earliest")};
    case ResetMode::Latest: return {QStringLiteral("--to-latest")};
    case ResetMode::Exact:
        if (!target.exact.empty() || !target.value)
            return {};
        return {QStringLiteral("--to-offset"), QString::number(*target.value)};
    case ResetMode::ShiftBy: return {QStringLiteral("--shift-by"), QString::number(target.value.value_or(0))};
    case ResetMode::AtTime: return {QStringLiteral("--to-datetime"), ResetTime::forCommand(target.time)};
    case ResetMode::Current: return {}; // --to-current neither clamps nor leaves "none" alone
    }
    return {};
}

} // namespace

QString resetCommand(const CommandContext& context, const QString& group, const ResetTarget& target, const std::vector<ResetRow>& rows,
                     const std::map<QString, int>& partitionCounts)
{
    const auto changed = changes(rows, false);
    if (changed.empty())
        return {};
    const QStringList mode = modeOption(target);
    if (mode.isEmpty())
        return fromFile(context, group, changed);
    const QStringList arguments = QStringList {QStringLiteral("--reset-offsets"), QStringLiteral("--group"), group} + mode
                                  + topicArguments(byTopic(changed), partitionCounts) + QStringList {QStringLiteral("--execute")};
    return commandLine(context, QStringLiteral("kafka-consumer-groups.sh"), arguments);
}

QString restoreCommand(const CommandContext& context, const QString& group, const std::vector<ResetRow>& rows)
{
    QStringList commands;
    if (const auto changed = changes(rows, false); !changed.empty())
        commands << fromFile(context, group, changed);
    if (const auto removed = changes(rows, true); !removed.empty()) {
        const QStringList arguments
            = QStringList {QStringLiteral("--delete-offsets"), QStringLiteral("--group"), group} + topicArguments(byTopic(removed), {});
        commands << commandLine(context, QStringLiteral("kafka-consumer-groups.sh"), arguments);
    }
    return commands.join(QLatin1Char('\n'));
}

} // namespace kafka
