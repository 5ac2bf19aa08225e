// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MaskingController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/MaskSecret.h"
#include "app/MaskingHistory.h"
#include "kafka/masking/MaskRules.h"
#include "views/dialogs/MaskingDialog.h"
#include "views/dialogs/ShowRawDialog.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Banner.h"
#include "views/widgets/MaskBadge.h"

#include <QFileInfo>

namespace app {

using kafka::Masking;
using views::MaskBadge;

namespace {

QString secretFolder(const ClusterSession* session) { return session->journal() ? QFileInfo(session->journal()->file()).path() : QString(); }

} // namespace

MaskedPage MaskedPage::of(views::MessagesPage* page)
{
    return {page, page->maskBadge(), page->banner(), [page](const kafka::masking::MaskerPtr& masker) { page->setMasker(masker); }};
}

MaskingController::MaskingController(ClusterSession* session, const QStringList& topics, MaskedPage page, QObject* parent)
    : QObject(parent), m_session(session), m_topics(topics), m_page(std::move(page))
{
    connect(session, &ClusterSession::profileChanged, this, &MaskingController::apply);
    connect(m_page.badge, &MaskBadge::showRawRequested, this, &MaskingController::askRaw);
    connect(m_page.badge, &MaskBadge::maskAgainRequested, this, [this] {
        m_raw.reset();
        apply();
    });
    connect(m_page.badge, &MaskBadge::rulesRequested, this, &MaskingController::editRules);
    apply();
}

void MaskingController::setTopics(const QStringList& topics)
{
    if (m_topics == topics)
        return;
    m_topics = topics;
    if (!isRaw())
        m_raw.reset();
    apply();
}

bool MaskingController::isRaw() const
{
    return m_raw && std::all_of(m_topics.begin(), m_topics.end(), [this](const QString& topic) { return m_raw->contains(topic); });
}

void MaskingController::apply()
{
    if (!m_page.page)
        return;
    const Masking& masking = m_session->profile().masking;
    const bool on = m_session->profile().isMasked();
    if (!on)
        m_raw.reset();
    if (m_appliedOn && !on) // by the rules or because the connection is not production any more: nobody is to find out by reading
        m_page.banner->showMessage(views::Banner::Kind::Warning, offSentence());
    else if (on && !m_appliedOn && m_page.banner->text() == offSentence())
        m_page.banner->dismiss();
    const bool wanted = on && !m_raw;
    if (!wanted)
        m_masker = nullptr;
    else if (!m_masker || m_applied != masking || !m_appliedOn) // a cache of masked records hangs on it
        m_masker = std::make_shared<kafka::masking::Masker>(kafka::masking::rulesOf(masking), maskSecret(secretFolder(m_session)));
    m_applied = masking;
    m_appliedOn = on;
    m_page.setMasker(m_masker);
    if (m_masker)
        m_page.badge->setState(MaskBadge::State::Masked, ruleNames(), m_masker->wrongRules());
    else
        m_page.badge->setState(m_raw ? MaskBadge::State::Raw : MaskBadge::State::Off);
}

QString MaskingController::offSentence()
{
    return tr("Messages of this connection are not masked any more: they are shown, copied and exported as they are.");
}

QStringList MaskingController::ruleNames() const
{
    QStringList names;
    for (const QString& topic : m_topics.isEmpty() ? QStringList(QString()) : m_topics)
        names << m_masker->ruleNames(topic);
    names.removeDuplicates();
    return names;
}

void MaskingController::askRaw()
{
    if (m_topics.isEmpty()) {
        m_page.banner->showMessage(views::Banner::Kind::Info, tr("There are no messages to show raw yet."));
        return;
    }
    auto* dialog = new views::ShowRawDialog(m_session->name(), m_topics.join(QStringLiteral(", ")), m_page.page->window());
    connect(dialog, &views::ShowRawDialog::showRawRequested, this,
            [this, topics = m_topics](const QString& reason) { showRaw(reason, topics); }); // those it names
    dialog->open();
}

// What is not written down is not shown.
bool MaskingController::journal(const char* kind, const QString& title, const std::vector<kafka::PlanRow>& rows)
{
    const auto& description = m_session->data()->description();
    if (maskingHistory::record(m_session->journal(), m_session->profile(), description ? description->clusterId : QString(), kind, title, rows))
        return true;
    if (m_page.page && m_session->journal())
        m_page.banner->showMessage(
            views::Banner::Kind::Error,
            tr("Nothing was changed, because it could not be written to the history. %1").arg(m_session->journal()->problem()));
    return false;
}

void MaskingController::showRaw(const QString& reason, const QStringList& topics)
{
    if (!m_page.page || !m_session->profile().isMasked())
        return;
    std::vector<kafka::PlanRow> rows;
    for (const QString& topic : topics) {
        kafka::PlanRow& row = rows.emplace_back();
        row.entity = topic;
        row.before = tr("masked");
        row.after = tr("raw in one tab");
        row.consequence = reason;
    }
    if (!journal(maskingHistory::RawShown, tr("Messages of %1 shown raw: %2").arg(topics.join(QStringLiteral(", ")), reason), rows))
        return;
    m_raw = topics;
    if (!isRaw()) // others are shown by now
        m_raw.reset();
    apply();
}

void MaskingController::editRules()
{
    auto* dialog = new views::MaskingDialog(m_session->name(), m_session->profile().masking, m_session->isProduction(),
                                            maskSecret(secretFolder(m_session)), m_page.page->window());
    connect(dialog, &views::MaskingDialog::saveRequested, this, &MaskingController::changeRules);
    dialog->open();
}

void MaskingController::changeRules(const Masking& masking)
{
    kafka::Profile after = m_session->profile();
    if (masking == after.masking)
        return;
    after.masking = masking;
    const auto rows = maskingHistory::changes(m_session->profile(), after);
    if (!rows.empty() && !journal(maskingHistory::RulesChanged, tr("Masking of messages changed"), rows))
        return;
    m_session->setMasking(masking);
}

void maskErrors(kafka::ScanProgress& progress, const kafka::masking::MaskerPtr& masker, const QString& topic)
{
    const auto mask = [&](std::optional<kafka::Error>& error, const QString& name) {
        if (error)
            error->message = masker->text(name, error->message);
    };
    if (!masker)
        return;
    mask(progress.error, topic);
    for (auto& p : progress.partitions) {
        mask(p.error, p.topic);
        if (p.topic != topic) // of several: which one it quotes is not said
            mask(progress.error, p.topic);
    }
}

} // namespace app
