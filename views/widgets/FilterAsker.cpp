// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/FilterAsker.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace views {

void FilterAsker::ask(quint64 FilterAsker::*counter, std::function<std::function<void()>()> ask)
{
    QThreadPool::globalInstance()->start([self = QPointer<FilterAsker>(this), counter, question = ++(this->*counter), ask = std::move(ask)] {
        auto answer = ask();
        // The application object outlives the pool's work; only there may the pointer be looked at.
        QMetaObject::invokeMethod(
            qApp,
            [self, counter, question, answer = std::move(answer)] {
                if (self && self.data()->*counter == question)
                    answer();
            },
            Qt::QueuedConnection);
    });
}

void FilterAsker::check(const kafka::RecordFilter& filter)
{
    ask(&FilterAsker::m_checks, [this, filter]() -> std::function<void()> {
        return [this, filter, problem = filter.matcher->check()] {
            m_checked = problem ? filter.text : QString();
            m_problem = problem.value_or(QString());
            Q_EMIT checked(filter);
        };
    });
}

void FilterAsker::test(const kafka::RecordFilter& filter, const kafka::RecordView& record, const kafka::RecordBatchPtr& batch)
{
    ask(&FilterAsker::m_tests, [this, filter, record, batch]() -> std::function<void()> {
        QString problem;
        const kafka::Match match = filter.matcher->match(record, problem);
        return [this, match, problem] { Q_EMIT tested(match, problem); };
    });
}

} // namespace views
