// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OffsetsWatch.h"

#include "app/ClusterSession.h"
#include "app/Request.h"

#include <QLocale>

#include <memory>

namespace app {

using kafka::Result;
using State = kafka::RowOutcome::State;

namespace {

QString entity(const WrittenOffset& written) { return QStringLiteral("%1 / %2").arg(written.partition.topic).arg(written.partition.partition); }

} // namespace

OffsetsWatch::OffsetsWatch(ClusterSession* session, std::vector<WrittenOffset> written, Times times)
    : QObject(session), m_session(session), m_open(std::move(written)), m_times(times)
{
    QStringList groups;
    for (const auto& w : m_open) {
        if (!groups.contains(w.group))
            groups << w.group;
    }
    m_task = session->tasks()->start(tr("Watch the offsets of %1").arg(groups.join(QStringLiteral(", "))), session->name(), [watch = QPointer(this)] {
        if (watch)
            watch->finish(false);
    });
    connect(&m_timer, &QTimer::timeout, this, &OffsetsWatch::look);
    m_since.start();
    m_timer.start(m_times.interval);
}

void OffsetsWatch::release(const QString& group, const kafka::TopicPartition& partition)
{
    const auto gone = std::erase_if(m_open, [&](const WrittenOffset& w) { return w.group == group && w.partition == partition; });
    m_released += int(gone);
    if (gone > 0 && m_open.empty())
        finish(true);
}

void OffsetsWatch::look()
{
    const auto seconds = [](qint64 ms) { return ms / 1000; };
    m_session->tasks()->setProgress(m_task, std::min(seconds(m_since.elapsed()), seconds(m_times.total.count())), seconds(m_times.total.count()),
                                    tr("no other client has committed so far"));
    if (m_looking)
        return;
    kafka::AdminGateway* gateway = m_session->gateway();
    if (!gateway) {
        finish(false);
        return;
    }
    m_looking = true;
    m_lastLook = m_since.elapsed() >= m_times.total.count();
    QStringList groups;
    for (const auto& w : m_open) {
        if (!groups.contains(w.group))
            groups << w.group;
    }
    auto offsets = std::make_shared<QHash<QString, kafka::GroupOffsetsPtr>>();
    // Members are asked after the offsets: a group that has moved on by its own new members must not look overwritten.
    onStream(
        this, gateway->listGroupOffsets(groups),
        [offsets](const Result<kafka::Outcome<QString, kafka::GroupOffsetsPtr>>& answer) {
            if (answer && answer->result)
                offsets->insert(answer->key, *answer->result);
        },
        [this, offsets, groups](bool) {
            auto active = std::make_shared<QSet<QString>>();
            kafka::AdminGateway* again = m_session->gateway();
            if (!again) {
                finish(false);
                return;
            }
            onStream(
                this, again->describeGroups(groups),
                [active](const Result<kafka::Outcome<QString, kafka::GroupDescription>>& answer) {
                    if (answer && answer->result && !answer->result->members.empty())
                        active->insert(answer->key);
                },
                [this, offsets, active](bool) {
                    m_looking = false;
                    compare(*offsets, *active);
                });
        });
}

void OffsetsWatch::compare(const QHash<QString, kafka::GroupOffsetsPtr>& offsets, const QSet<QString>& active)
{
    if (m_finished)
        return;
    std::vector<WrittenOffset> open;
    for (const auto& written : m_open) {
        const auto it = offsets.constFind(written.group);
        if (it == offsets.cend()) { // not read this time
            open.push_back(written);
            continue;
        }
        const auto* found = (*it)->find(written.partition);
        const std::optional<qint64> now = found && !found->error ? std::optional(found->offset) : std::nullopt;
        if (active.contains(written.group))
            tell(written, Verdict::Active, now);
        else if (now != written.offset)
            tell(written, Verdict::Overwritten, now);
        else if (m_lastLook)
            tell(written, Verdict::Kept, now);
        else
            open.push_back(written);
    }
    m_open = std::move(open);
    if (m_open.empty())
        finish(true);
    else if (m_lastLook)
        finish(false);
}

void OffsetsWatch::tell(const WrittenOffset& written, Verdict verdict, const std::optional<qint64>& now)
{
    const QString value = now ? QLocale().toString(*now) : tr("none");
    kafka::RowOutcome outcome;
    std::optional<kafka::Error> error;
    switch (verdict) {
    case Verdict::Kept:
        ++m_kept;
        outcome.text = tr("kept at %1").arg(value);
        break;
    case Verdict::Active:
        ++m_active;
        outcome.text = tr("the group has members again and goes on from here (now %1)").arg(value);
        break;
    case Verdict::Overwritten:
        ++m_overwritten;
        outcome.state = State::Failed;
        outcome.text = tr("overwritten by another client: now %1").arg(value);
        error.emplace();
        error->kind = kafka::ErrorKind::Conflict;
        error->message = outcome.text;
        break;
    }
    m_session->tasks()->addOutcome(m_task, entity(written), error);
    Q_EMIT told(written.row, outcome);
}

void OffsetsWatch::finish(bool complete)
{
    if (std::exchange(m_finished, true))
        return;
    m_timer.stop();
    QStringList words;
    if (m_kept > 0)
        words << tr("%1 kept").arg(m_kept);
    if (m_active > 0)
        words << tr("%1 with members again").arg(m_active);
    if (m_overwritten > 0)
        words << tr("%1 overwritten by another client").arg(m_overwritten);
    if (m_released > 0)
        words << tr("%1 changed again from here").arg(m_released);
    if (!complete)
        words << tr("%1 not watched to the end").arg(m_open.size());
    const auto end = m_overwritten > 0 ? TaskTracker::State::Partly : complete ? TaskTracker::State::Done : TaskTracker::State::Cancelled;
    m_session->tasks()->finish(m_task, end, words.join(QStringLiteral(", ")));
    deleteLater();
}

} // namespace app
