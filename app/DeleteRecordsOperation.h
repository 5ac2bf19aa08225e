// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TopicEvidence.h"
#include "app/TopicOperation.h"
#include "kafka/analysis/DeleteRecordsInput.h"

namespace app {

/**
 * Deletes records of partitions: to their end, to an offset, to a time, or as a file of kafka-delete-records says. The
 * plan resolves every target to an exact offset against freshly read watermarks, and that is what is sent. The new first
 * offset comes from the answer, or is read back where there was none. GUI thread; owned by PlanFlow.
 */
class DeleteRecordsOperation : public TopicOperation
{
    Q_OBJECT
public:
    using TopicOperation::TopicOperation;

    /** What the form says; followed by a new plan (PlanFlow::replan()). */
    void setInput(const kafka::DeleteRecordsInput& input) { m_input = input; }

    void computePlan() override;
    void apply(const std::vector<int>& rows) override;
    QString kind() const override { return QStringLiteral("topic.deleteRecords"); }

Q_SIGNALS:
    /** The newest plan's problem with the form, if any. */
    void problemChanged(const std::optional<kafka::DeleteRecordsProblem>& problem);

private:
    void readFile();
    void understand(const QByteArray& file);
    void show(const TopicReading& reading);
    void refuseForm(const kafka::DeleteRecordsProblem& problem);
    void finishApply(const kafka::BatchResult<kafka::TopicPartition, kafka::DeletedRecords>& batch);
    void readBackOpen(const QHash<kafka::TopicPartition, kafka::Error>& open);
    void outcome(const kafka::TopicPartition& tp, const kafka::RowOutcome& outcome);
    void end();

    kafka::DeleteRecordsInput m_input;
    kafka::DeleteRecordsAsk m_ask; ///< what the plan under way asks
    TopicEvidence m_evidence;
    std::vector<std::pair<kafka::TopicPartition, qint64>> m_requests; ///< parallel to the plan's rows
    kafka::DeleteRecordsRequest m_asked; ///< of the apply under way
};

} // namespace app
