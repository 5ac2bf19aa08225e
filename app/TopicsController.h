// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageController.h"
#include "kafka/values/Error.h"
#include "models/TopicModel.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

namespace views {
class TopicsPage;
}

namespace app {

class PlanFlow;
enum class DataSubject;

/**
 * The topics of a cluster. The first frame needs the metadata only; cleanup policies and offset spans fill in as answers
 * come. Every 60 s while it is in front the end offsets are read again, and every fifth time everything. GUI thread; owned by whoever shows it.
 */
class TopicsController : public PageController
{
    Q_OBJECT
public:
    explicit TopicsController(ClusterSession* session, QObject* parent = nullptr);
    ~TopicsController() override;

    QWidget* page() const override;
    QString title() const override { return tr("Topics"); }
    void refresh() override;
    void poll() override;
    void setActive(bool active) override;
    /** "under-replicated", "offline" …: only such topics (models::sectionOf()). */
    void showSection(const QString& section) override;
    QString section() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectView();
    void connectData();
    void fill();
    models::TopicRow rowOf(const kafka::Topic& topic) const;
    void readPolicies(const QSet<QString>& topics);
    void updateSoon(const QSet<QString>& topics);
    void updateChanged();
    void readAgain();
    void readDetails();
    void onLoading(DataSubject subject);
    void updateState();
    void follow(PlanFlow* flow);

    struct Policy
    {
        std::optional<QString> value;
        QString problem;
        std::optional<int> minInSync;
    };
    QElapsedTimer m_sinceClick;
    QElapsedTimer m_sinceSpansAsked;
    models::TopicModel m_model;
    QPointer<views::TopicsPage> m_page;
    QHash<QString, Policy> m_policies;
    QSet<QString> m_changed; ///< topics whose rows are out of date
    QTimer m_readPolicies; ///< after the offsets, but never after a silent broker
    QTimer m_update; ///< gathers the many small answers of one refresh
    bool m_askedAfterClick = false; ///< metadata asked for since the page was opened is under way or here
    bool m_detailsWanted = false;
    bool m_endOffsetsOnly = false; ///< the details of a poll
    bool m_sizesWanted = false; ///< after the policies: big answers, and the last that anybody waits for
    int m_polls = 0;
    bool m_frameMeasured = false;
    bool m_stale = false; ///< something changed while the page was hidden
};

} // namespace app
