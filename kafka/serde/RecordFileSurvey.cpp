// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/RecordFileSurvey.h"

#include "kafka/serde/RecordLines.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kafka::serde {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordFile)
};

void count(RecordFileSurvey& survey, const RecordToSend& record)
{
    ++survey.records;
    survey.bytes += record.key.size() + record.value.size();
    for (const Header& header : record.headers)
        survey.bytes += header.name.size() + header.value.size();
    const bool named = survey.topics.contains(record.topic) || survey.topics.size() < RecordFileSurvey::MostTopics;
    ++survey.topics[named ? record.topic : QString()];
    survey.highestPartition = std::max(survey.highestPartition, record.partition);
    survey.withoutPartition += record.partition < 0;
    if (record.timestamp < 0) {
        ++survey.withoutTime;
        return;
    }
    survey.oldest = survey.oldest < 0 ? record.timestamp : std::min(survey.oldest, record.timestamp);
    survey.newest = std::max(survey.newest, record.timestamp);
}

} // namespace

bool RecordFileSurvey::isStillOf(const QString& path) const
{
    const QFileInfo file(path);
    return file.size() == fileSize && file.lastModified() == modified;
}

RecordFileSurvey surveyRecordFile(const QString& path, const std::atomic<bool>& cancelled)
{
    RecordFileSurvey survey;
    const QFileInfo file(path);
    survey.fileSize = file.size();
    survey.modified = file.lastModified();
    RecordLines lines(path, &cancelled);
    while (const auto line = lines.next()) {
        if (line->record) {
            count(survey, *line->record);
            survey.masked += line->masked;
            continue;
        }
        ++survey.wrong;
        if (survey.problems.size() < RecordFileSurvey::MostNamed)
            survey.problems << Words::tr("Line %1: %2").arg(line->number).arg(line->record.error().message);
    }
    survey.problem = lines.problem();
    return survey;
}

} // namespace kafka::serde
