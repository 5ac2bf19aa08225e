// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageKey.h"

#include <QJsonArray>
#include <QTabWidget>

#include <functional>
#include <vector>

namespace views {
class ClusterFrame;
}

namespace app {

class ClusterSession;
class Context;
class PageController;

/**
 * The tabs of the window: one page per section, opened topic or group of each cluster. A tab exists while its cluster is
 * not connected too (restored ones): it shows a placeholder and gets its page when it is in front and the session is up.
 * Only the page in front is active. GUI thread; owned by MainWindow.
 */
class PageTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit PageTabs(Context* context, QWidget* parent = nullptr);
    ~PageTabs() override;

    /** Goes to the page, opening a tab if it has none. */
    void open(const QString& profileId, const PageKey& key);
    void closeTab(int index);
    void closeOthers(int index);
    /** Which cluster and page is in front; false = no tab. */
    bool current(QString* profileId, PageKey* key) const;
    QString currentProfile() const;
    PageController* currentController() const;
    /** Index of the tab of that page, -1 = none. */
    int indexOfPage(const QString& profileId, const PageKey& key) const;
    int tabsOf(const QString& profileId) const;

    QJsonArray saveState() const;
    /** Tabs of profiles that exist no more are left out. */
    void restoreState(const QJsonArray& state);
    /** Closes every page (readers, producers); the tabs stay, for saveState() after it. */
    void shutDown();

Q_SIGNALS:
    /** Another page is in front, or its title changed. */
    void currentPageChanged();
    /** The placeholder's or banner's button: connect (again). */
    void connectRequested(const QString& profileId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Tab
    {
        QString profileId;
        PageKey key;
        views::ClusterFrame* frame = nullptr;
        PageController* controller = nullptr;
    };
    int insert(const QString& profileId, const PageKey& key);
    Tab* tabOf(const QWidget* frame);
    const Tab* tabAt(int index) const;
    void showTab(int index);
    void makeController(Tab& tab);
    void dropController(Tab& tab);
    void updateTab(Tab& tab);
    void updateSession(ClusterSession* session);
    void updateTitles();
    QString titleOf(const Tab& tab) const;
    void showTabMenu(const QPoint& position);

    Context* m_context;
    std::vector<Tab> m_tabs; ///< in no order: QTabWidget has the order
    QWidget* m_front = nullptr;
};

} // namespace app
