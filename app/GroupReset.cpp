// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GroupReset.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/PlanFlow.h"
#include "app/ResetOffsetsOperation.h"
#include "views/dialogs/ResetOffsetsForm.h"

#include <set>

namespace app {

namespace {

/** Topics the group has committed offsets for or reads, as far as the session knows. */
QStringList topicsOf(const ClusterData* data, const QString& group)
{
    std::set<QString> topics;
    if (const auto offsets = data->groupOffsets(group); offsets && *offsets) {
        for (const auto& committed : (**offsets)->offsets)
            topics.insert(committed.partition.topic);
    }
    if (const auto description = data->group(group); description && *description) {
        for (const auto& member : (*description)->members) {
            for (const auto& tp : member.assignment)
                topics.insert(tp.topic);
        }
    }
    return QStringList(topics.begin(), topics.end());
}

} // namespace

PlanFlow* startGroupReset(ClusterSession* session, const QString& group, const std::vector<kafka::TopicPartition>& selected, const QString& topic,
                          QWidget* parent)
{
    auto* operation = new ResetOffsetsOperation(session, group);
    auto* form = new views::ResetOffsetsForm(group, topicsOf(session->data(), group), selected);
    if (selected.empty() && !topic.isEmpty())
        form->chooseTopic(topic);
    const auto ask = [form, operation] {
        if (const auto request = form->request())
            operation->setRequest(*request);
        else
            operation->setMissing(request.error().message);
    };
    ask();
    PlanFlow* flow = PlanFlow::start(operation, parent, form);
    flow->follow(form, ask);
    return flow;
}

} // namespace app
