// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TopicActions.h"

#include "app/AddPartitionsOperation.h"
#include "app/CreateTopicOperation.h"
#include "app/DeleteRecordsOperation.h"
#include "app/DeleteTopicsOperation.h"
#include "app/ElectLeadersOperation.h"
#include "views/dialogs/AddPartitionsForm.h"
#include "views/dialogs/CreateTopicForm.h"
#include "views/dialogs/DeleteRecordsForm.h"

namespace app::topicActions {

namespace {

using Form = views::CreateTopicForm;

void showProblem(Form* form, const kafka::CreateTopicRequest& request, const std::optional<kafka::CreateTopicProblem>& problem)
{
    // An empty name at the start is nothing wrong: the dialog says what is missing.
    if (!problem || problem->field == kafka::CreateTopicField::None || request.name.isEmpty()) {
        form->clearProblems();
        return;
    }
    Form::Field field = Form::Field::Name;
    switch (problem->field) {
    case kafka::CreateTopicField::Partitions: field = Form::Field::Partitions; break;
    case kafka::CreateTopicField::ReplicationFactor: field = Form::Field::ReplicationFactor; break;
    case kafka::CreateTopicField::Settings: field = Form::Field::Settings; break;
    default: break;
    }
    form->showProblem(field, problem->text, problem->setting);
}

} // namespace

PlanFlow* create(ClusterSession* session, QWidget* parent)
{
    auto* operation = new CreateTopicOperation(session);
    auto* form = new Form;
    QObject::connect(operation, &CreateTopicOperation::settingsKnown, form, &Form::setKnownSettings);
    QObject::connect(operation, &CreateTopicOperation::problemChanged, form,
                     [form](const auto& problem) { showProblem(form, form->request(), problem); });
    operation->setRequest(form->request());
    PlanFlow* flow = PlanFlow::start(operation, parent, form);
    flow->follow(form, [operation, form] { operation->setRequest(form->request()); });
    return flow;
}

PlanFlow* addPartitions(ClusterSession* session, const QString& topic, QWidget* parent)
{
    auto* operation = new AddPartitionsOperation(session, topic);
    auto* form = new views::AddPartitionsForm;
    QObject::connect(operation, &AddPartitionsOperation::currentKnown, form, &views::AddPartitionsForm::setCurrent);
    PlanFlow* flow = PlanFlow::start(operation, parent, form);
    flow->follow(form, [operation, form] { operation->setTotal(form->total()); });
    return flow;
}

PlanFlow* remove(ClusterSession* session, const QStringList& topics, QWidget* parent)
{
    return PlanFlow::start(new DeleteTopicsOperation(session, topics), parent);
}

PlanFlow* deleteRecords(ClusterSession* session, const QString& partitions, QWidget* parent)
{
    auto* operation = new DeleteRecordsOperation(session);
    auto* form = new views::DeleteRecordsForm(partitions);
    operation->setInput(form->input());
    QObject::connect(operation, &DeleteRecordsOperation::problemChanged, form, &views::DeleteRecordsForm::showProblem);
    PlanFlow* flow = PlanFlow::start(operation, parent, form);
    flow->follow(form, [operation, form] { operation->setInput(form->input()); });
    return flow;
}

PlanFlow* electLeaders(ClusterSession* session, const QStringList& topics, const std::vector<kafka::TopicPartition>& partitions, QWidget* parent)
{
    return PlanFlow::start(new ElectLeadersOperation(session, topics, partitions), parent);
}

} // namespace app::topicActions
