// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/ChangePlan.h"
#include "kafka/masking/Masker.h"
#include "kafka/values/Profile.h"
#include "kafka/values/RecordRequest.h"

#include <QPointer>

#include <functional>

class QWidget;

namespace views {
class Banner;
class MaskBadge;
class MessagesPage;
} // namespace views

namespace app {

class ClusterSession;

/** Who shows messages: what says that they are masked, where failures are told, and what takes the masker. */
struct MaskedPage
{
    QPointer<QWidget> page;
    views::MaskBadge* badge;
    views::Banner* banner;
    std::function<void(const kafka::masking::MaskerPtr&)> setMasker;

    static MaskedPage of(views::MessagesPage* page);
};

/**
 * Masking of one messages tab: by the rules of the connection, until somebody asks for the messages as they are, which is written to the journal first.
 * GUI thread; owned by the tab's controller.
 */
class MaskingController : public QObject
{
    Q_OBJECT
public:
    /** `topics`: as in setTopics(). */
    MaskingController(ClusterSession* session, const QStringList& topics, MaskedPage page, QObject* parent);

    /** Whose messages are shown from now on: to be said before they are. Raw stays only what was asked for of all of them. */
    void setTopics(const QStringList& topics);

    /** Null = the tab shows, copies and exports what is there. */
    const kafka::masking::MaskerPtr& masker() const { return m_masker; }

private:
    void apply();
    QStringList ruleNames() const;
    void askRaw();
    void showRaw(const QString& reason, const QStringList& topics);
    bool isRaw() const;
    void editRules();
    void changeRules(const kafka::Masking& masking);
    bool journal(const char* kind, const QString& title, const std::vector<kafka::PlanRow>& rows);
    static QString offSentence();

    ClusterSession* const m_session;
    QStringList m_topics; ///< that are shown
    const MaskedPage m_page;
    kafka::masking::MaskerPtr m_masker;
    std::optional<kafka::Masking> m_applied; ///< with what m_masker was made
    bool m_appliedOn = false;
    std::optional<QStringList> m_raw; ///< topics whose messages were asked for as they are, with a reason
};

/** A script's error may quote the message at which it failed. Null masker = nothing is changed. */
void maskErrors(kafka::ScanProgress& progress, const kafka::masking::MaskerPtr& masker, const QString& topic);

} // namespace app
