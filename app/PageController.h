// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageKey.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace app {

class ClusterSession;

/**
 * Controller of one page (a tab, or a sub-tab of a topic or group). Lives on the GUI thread; made by PageFactory, owned by
 * whoever shows it. It builds its view, listens to its intents, asks the session's gateway/data and feeds the models.
 * Hidden pages do not poll.
 */
class PageController : public QObject
{
    Q_OBJECT
public:
    PageController(ClusterSession* session, QObject* parent = nullptr);

    /** The view. Created with the controller; parented by the one who shows it. */
    virtual QWidget* page() const = 0;
    /** Tab text: "orders", "Topics". */
    virtual QString title() const = 0;
    /** Asks the cluster again now (F5). */
    virtual void refresh() = 0;
    /** The same when only time has passed: a page may leave out what hardly changes. */
    virtual void poll() { refresh(); }
    /** Shown or hidden: starts and stops periodic refreshing. */
    virtual void setActive(bool active);
    bool isActive() const { return m_active; }
    /** poll() is called so often while the page is active and polling is switched on (View → Poll). 0 = never. */
    void setPollInterval(std::chrono::milliseconds interval);
    /** Shows a section (sub-tab) by its PageKey name. */
    virtual void showSection(const QString& section) { Q_UNUSED(section) }
    /** The one that is shown, as showSection() takes it: restored at the next start. Empty = the page has none. */
    virtual QString section() const { return {}; }
    /** Asked before the tab closes; stops readers and producers. Must not block. */
    virtual void close() { }
    ClusterSession* session() const { return m_session; }
    /** Why nothing may be changed from this page: the session's reason, or that what it shows is no more. Empty = it may. */
    QString whyNotWritable() const;
    /** What the page shows is not there any more ("The topic does not exist any more."): nothing can be written to it. Empty = it is. */
    void setObstacle(const QString& why);
    QString obstacle() const { return m_obstacle; }

Q_SIGNALS:
    /** The person wants to go there. */
    void openRequested(const app::PageKey& key);
    void titleChanged();

protected:
    /** whyNotWritable() may have changed. */
    virtual void updateWritable() { }

private:
    void updatePolling();

    ClusterSession* m_session;
    QTimer m_poll;
    std::chrono::milliseconds m_interval {}; ///< unless a quota slows it down
    QString m_obstacle;
    bool m_active = false;
};

} // namespace app
