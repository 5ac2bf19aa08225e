// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SaveValue.h"

#include "app/ClusterSession.h"
#include "app/RecordFileWriter.h"
#include "app/TaskTracker.h"
#include "views/widgets/Banner.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QThreadPool>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SaveValue)
};

} // namespace

void saveValue(ClusterSession* session, QPointer<views::Banner> banner, const QString& file, const QByteArray& bytes)
{
    const QPointer<TaskTracker> tasks = session->tasks();
    const TaskId task = tasks->start(Words::tr("Save value to %1").arg(file), session->name(), {});
    const auto done = [tasks, banner, file, task](const QString& problem) {
        if (!tasks)
            return;
        std::optional<kafka::Error> error;
        if (!problem.isEmpty()) {
            error = kafka::Error();
            error->kind = kafka::ErrorKind::Invalid;
            error->message = problem;
        }
        tasks->addOutcome(task, file, error);
        tasks->finish(task, error ? TaskTracker::State::Failed : TaskTracker::State::Done, problem);
        if (error && banner)
            banner->showError(Words::tr("The value could not be saved"), *error);
    };
    QThreadPool::globalInstance()->start([file, bytes, done] {
        QString problem = whyNoFile(file);
        if (problem.isEmpty()) {
            QSaveFile out(file);
            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
                problem = Words::tr("%1: %2").arg(file, out.errorString());
        }
        QMetaObject::invokeMethod(
            qApp, [done, problem] { done(problem); }, Qt::QueuedConnection);
    });
}

} // namespace app
