// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ScanQuestion.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/Request.h"
#include "models/ScanEstimateText.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/PlainText.h"

#include <QMessageBox>
#include <QPushButton>

namespace app {

namespace {

/** Sizes change slowly, and asking for them is a large answer of every broker. */
constexpr auto SizesAreFresh = std::chrono::minutes(1);

} // namespace

using kafka::OffsetSpec;
namespace scan = kafka::scanEstimate;

ScanQuestion::ScanQuestion(ClusterSession* session, QObject* parent) : QObject(parent), m_session(session)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_open > 0)
            m_problem = tr("the brokers did not answer within %1 s").arg(Patience.count() / 1000);
        finish();
    });
    connect(session->data(), &ClusterData::loadingChanged, this, [this](DataSubject subject) {
        if (subject == DataSubject::LogDirs)
            sizesMaybeKnown();
    });
}

ScanQuestion::~ScanQuestion() { cancel(); }

void ScanQuestion::cancel()
{
    ++m_asked;
    m_open = 0;
    m_done = {};
    m_patience.stop();
    if (m_box) {
        m_box->disconnect(this);
        m_box->close();
    }
    m_box = nullptr;
}

bool ScanQuestion::ask(const kafka::RecordRequest& request, QWidget* parent, std::function<void()> go)
{
    cancel();
    if (!m_session->isProduction() || !m_session->isUp() || !scan::canBeLarge(request)) {
        go();
        return true;
    }
    gather(request, [this, parent = QPointer(parent), go = std::move(go)](const Estimate& estimate) {
        if (!scan::isLarge(estimate))
            go();
        else if (parent)
            show(estimate, parent, go);
    });
    return false;
}

void ScanQuestion::estimate(const kafka::RecordRequest& request, std::function<void(bool, const QString&)> done)
{
    cancel();
    if (!m_session->isProduction() || !m_session->isUp() || !scan::canBeLarge(request)) {
        done(false, {});
        return;
    }
    gather(request, [done = std::move(done)](const Estimate& e) { done(scan::isLarge(e), models::scanEstimate::amount(e)); });
}

void ScanQuestion::gather(const kafka::RecordRequest& request, std::function<void(const Estimate&)> done)
{
    m_request = request;
    m_known.clear();
    m_problem.clear();
    m_done = std::move(done);
    m_patience.start();
    m_session->data()->refreshLogDirs(SizesAreFresh);
    askOffsets();
}

void ScanQuestion::askOffsets()
{
    std::vector<OffsetSpec> specs {{OffsetSpec::Earliest, {}}, {OffsetSpec::Latest, {}}};
    if (m_request.seek.kind == kafka::SeekTo::Time)
        specs.push_back({OffsetSpec::AtTime, kafka::TimePoint(std::chrono::milliseconds(m_request.seek.value))});
    const size_t until = specs.size();
    if (m_request.until.kind == kafka::ReadUntil::Time)
        specs.push_back({OffsetSpec::AtTime, kafka::TimePoint(std::chrono::milliseconds(m_request.until.value))});
    m_open = int(specs.size());
    using Known = scan::KnownPartition;
    for (size_t i = 0; i < specs.size(); ++i) { // a request each: answers name the partition, not the question
        auto Known::*const field = i == 0 ? &Known::earliest : i == 1 ? &Known::latest : i == until ? &Known::untilTime : &Known::atTime;
        kafka::ListOffsetsRequest request;
        for (const auto& p : m_request.partitions)
            request.partitions.emplace_back(kafka::TopicPartition {m_request.topicOf(p), p.partition}, specs[i]);
        onStream(
            this, m_session->gateway()->listOffsets(request, m_session->data()->metadata()),
            [this, asked = m_asked, field](const kafka::Result<kafka::OffsetsChunk>& chunk) {
                if (asked != m_asked)
                    return;
                if (!chunk) {
                    m_problem = chunk.error().message;
                    return;
                }
                for (const auto& [tp, at] : chunk->offsets) {
                    if (at)
                        m_known[tp].*field = at->offset;
                    else
                        m_problem = at.error().message;
                }
            },
            [this, asked = m_asked](bool) {
                if (asked != m_asked)
                    return;
                --m_open;
                sizesMaybeKnown();
            });
    }
}

void ScanQuestion::sizesMaybeKnown()
{
    if (m_done && m_open == 0 && !m_session->data()->isLoading(DataSubject::LogDirs))
        finish();
}

void ScanQuestion::finish()
{
    ++m_asked; // what has not come yet is too late
    m_open = 0;
    m_patience.stop();
    const auto done = std::exchange(m_done, {});
    if (done)
        done(scan::estimate(m_request, [this](const kafka::TopicPartition& tp) { return known(tp); }));
}

scan::KnownPartition ScanQuestion::known(const kafka::TopicPartition& tp) const
{
    scan::KnownPartition one = m_known.value(tp);
    const auto metadata = m_session->data()->metadata();
    const kafka::Topic* topic = metadata ? metadata->find(tp.topic) : nullptr;
    if (!topic)
        return one;
    // The leader's replica is the one that is read; another is as large, but for what it lags.
    for (const kafka::Partition& p : topic->partitions) {
        if (p.id != tp.partition)
            continue;
        if (p.offline()) // nothing of it can be read
            return {0, 0, -1, -1, 0};
        if (const auto leader = m_session->data()->sizes().replica(p.leader, tp))
            return one.bytes = leader->bytes, one;
        for (const qint32 broker : p.replicas)
            if (const auto replica = m_session->data()->sizes().replica(broker, tp))
                one.bytes = std::max(one.bytes.value_or(0), replica->bytes);
    }
    return one;
}

QString ScanQuestion::whyUnknown(const Estimate& estimate) const
{
    if (estimate.unknown > 0 && !m_problem.isEmpty())
        return m_problem;
    if (estimate.unsized == 0)
        return {};
    const auto error = m_session->data()->lastError(DataSubject::LogDirs);
    if (error)
        return error->message;
    return m_session->data()->isLoading(DataSubject::LogDirs) ? tr("the brokers did not answer within %1 s").arg(Patience.count() / 1000)
                                                              : tr("the brokers do not tell them");
}

void ScanQuestion::show(const Estimate& estimate, QWidget* parent, std::function<void()> go)
{
    const QString cluster = views::plain::shortened(m_session->name(), 200);
    m_box = new QMessageBox(QMessageBox::Question, tr("Read much of production"),
                            models::scanEstimate::question(estimate, cluster, ClusterSession::ProductionRate, whyUnknown(estimate)),
                            QMessageBox::NoButton, parent->window());
    m_box->setObjectName(QStringLiteral("scanQuestion"));
    m_box->setTextFormat(Qt::PlainText);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = m_box->addButton(tr("&Read it"), QMessageBox::AcceptRole);
    views::nameAfterLabel(yes, QStringLiteral("readMuch"));
    QPushButton* no = m_box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    views::nameAfterLabel(no, QStringLiteral("cancel"));
    m_box->setDefaultButton(no);
    m_box->setEscapeButton(no);
    connect(m_box, &QDialog::finished, this, [this, yes, go = std::move(go), asked = m_asked] {
        if (asked != m_asked || !m_box)
            return;
        const bool accepted = m_box->clickedButton() == yes;
        m_box = nullptr;
        if (accepted)
            go();
        else
            Q_EMIT declined();
    });
    m_box->open();
}

} // namespace app
