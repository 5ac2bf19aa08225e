// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/RecordRequest.h"

#include <QObject>

#include <functional>

namespace views {

/**
 * Asks a slow filter (RecordMatcher::isSlow) on the thread pool what it cannot be asked on the GUI thread: whether it can be used at all, and what it
 * says of one message. An answer that a later question has overtaken does not come. GUI thread; owned by the page.
 */
class FilterAsker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void check(const kafka::RecordFilter& filter);
    /** `batch` holds the record. */
    void test(const kafka::RecordFilter& filter, const kafka::RecordView& record, const kafka::RecordBatchPtr& batch);
    /** The answer to test() is not wanted any more. */
    void forgetTest() { ++m_tests; }
    /** What the last check said of this filter; empty = nothing is wrong, or it is not known: reading finds out. */
    QString problemOf(const kafka::RecordFilter& filter) const { return filter.text == m_checked ? m_problem : QString(); }

Q_SIGNALS:
    /** problemOf() knows now what can be known. */
    void checked(const kafka::RecordFilter& filter);
    void tested(kafka::Match match, const QString& problem);

private:
    /** `ask` runs on the pool; what it returns runs here, unless the counter has moved on meanwhile. */
    void ask(quint64 FilterAsker::*counter, std::function<std::function<void()>()> ask);

    quint64 m_checks = 0;
    quint64 m_tests = 0;
    QString m_checked;
    QString m_problem;
};

} // namespace views
