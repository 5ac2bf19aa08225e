// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageTabs.h"

#include "app/Context.h"
#include "app/PageFactory.h"
#include "app/PageTitles.h"
#include "app/SessionList.h"
#include "app/SessionTexts.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/ClusterFrame.h"
#include "views/widgets/PlainText.h"

#include <QHelpEvent>
#include <QJsonObject>
#include <QMenu>
#include <QPainter>
#include <QSet>
#include <QTabBar>
#include <QToolTip>

#include <algorithm>

namespace app {

using views::ClusterFrame;

namespace {

QIcon colourIcon(const QString& colour)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawRoundedRect(1, 1, 10, 10, 2, 2);
    return QIcon(pixmap);
}

} // namespace

PageTabs::PageTabs(Context* context, QWidget* parent) : QTabWidget(parent), m_context(context)
{
    views::setAccessible(this, QStringLiteral("pages"), tr("Pages"));
    tabBar()->setObjectName(QStringLiteral("pagesTabBar"));
    tabBar()->setAccessibleName(tr("Pages"));
    tabBar()->installEventFilter(this);
    setDocumentMode(true);
    setMovable(true);
    setTabsClosable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone); // many tabs scroll; "o…s" would tell nothing
    tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tabBar(), &QWidget::customContextMenuRequested, this, &PageTabs::showTabMenu);
    connect(this, &QTabWidget::tabCloseRequested, this, &PageTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::showTab);
    connect(m_context->sessions, &SessionList::changed, this, &PageTabs::updateSession);
    connect(m_context->sessions, &SessionList::aboutToClose, this, [this](ClusterSession* session) {
        for (Tab& tab : m_tabs) {
            if (tab.controller && tab.controller->session() == session)
                dropController(tab);
        }
    });
    connect(m_context->sessions, &SessionList::closed, this, [this] {
        for (Tab& tab : m_tabs)
            updateTab(tab);
    });
    connect(m_context, &Context::profilesChanged, this, [this] {
        for (int i = count() - 1; i >= 0; --i) {
            if (!m_context->profile(tabAt(i)->profileId))
                closeTab(i); // its connection was removed
        }
        for (Tab& tab : m_tabs)
            updateTab(tab);
        updateTitles();
    });
}

PageTabs::~PageTabs()
{
    disconnect(this, nullptr, this, nullptr);
    shutDown();
}

PageTabs::Tab* PageTabs::tabOf(const QWidget* frame)
{
    const auto it = std::find_if(m_tabs.begin(), m_tabs.end(), [&](const Tab& tab) { return tab.frame == frame; });
    return it == m_tabs.end() ? nullptr : &*it;
}

const PageTabs::Tab* PageTabs::tabAt(int index) const { return const_cast<PageTabs*>(this)->tabOf(widget(index)); }

int PageTabs::indexOfPage(const QString& profileId, const PageKey& key) const
{
    for (const Tab& tab : m_tabs) {
        if (tab.profileId == profileId && tab.key.samePage(key))
            return indexOf(tab.frame);
    }
    return -1;
}

int PageTabs::tabsOf(const QString& profileId) const
{
    return int(std::count_if(m_tabs.begin(), m_tabs.end(), [&](const Tab& tab) { return tab.profileId == profileId; }));
}

void PageTabs::open(const QString& profileId, const PageKey& key)
{
    int index = indexOfPage(profileId, key);
    if (index < 0)
        index = insert(profileId, key);
    else if (!key.section.isEmpty())
        tabOf(widget(index))->key.section = key.section;
    setCurrentIndex(index);
    Tab* tab = tabOf(widget(index));
    if (tab->controller && !key.section.isEmpty())
        tab->controller->showSection(key.section);
    showTab(index);
    if (tab->controller)
        tab->controller->page()->setFocus(Qt::OtherFocusReason); // the keyboard goes along: F5, arrows, Ctrl+F
}

int PageTabs::insert(const QString& profileId, const PageKey& key)
{
    Tab tab;
    tab.profileId = profileId;
    tab.key = key;
    tab.frame = new ClusterFrame(this);
    connect(tab.frame, &ClusterFrame::unlockRequested, this, [this, profileId] {
        if (ClusterSession* session = m_context->sessions->find(profileId))
            session->unlock();
    });
    connect(tab.frame, &ClusterFrame::lockRequested, this, [this, profileId] {
        if (ClusterSession* session = m_context->sessions->find(profileId))
            session->lock();
    });
    connect(tab.frame, &ClusterFrame::actionRequested, this, [this, profileId] { Q_EMIT connectRequested(profileId); });
    connect(tab.frame->banner(), &views::Banner::helpRequested, this, [this, profileId] {
        if (ClusterSession* session = m_context->sessions->find(profileId))
            session->acceptCluster();
    });
    connect(tab.frame->banner(), &views::Banner::retryRequested, this, [this, profileId] { Q_EMIT connectRequested(profileId); });
    m_tabs.push_back(tab);
    const int index = addTab(tab.frame, QString());
    updateTab(m_tabs.back());
    updateTitles();
    return index;
}

void PageTabs::showTab(int index)
{
    QWidget* const now = widget(index);
    if (m_front != now) {
        if (Tab* before = tabOf(m_front); before && before->controller)
            before->controller->setActive(false);
        m_front = now;
    }
    if (Tab* tab = tabOf(now)) {
        makeController(*tab);
        if (tab->controller && !tab->controller->isActive())
            tab->controller->setActive(true);
    }
    Q_EMIT currentPageChanged();
}

void PageTabs::makeController(Tab& tab)
{
    ClusterSession* session = m_context->sessions->find(tab.profileId);
    if (tab.controller || !session || !session->isUp())
        return;
    tab.controller = makePage(session, tab.key, this);
    if (!tab.controller)
        return;
    connect(tab.controller, &PageController::openRequested, this, [this, id = tab.profileId](const PageKey& key) { open(id, key); });
    connect(tab.controller, &PageController::titleChanged, this, &PageTabs::updateTitles);
    tab.frame->setPage(tab.controller->page());
    if (!tab.key.section.isEmpty())
        tab.controller->showSection(tab.key.section);
    updateTitles();
}

void PageTabs::dropController(Tab& tab)
{
    if (!tab.controller)
        return;
    tab.key.section = tab.controller->section(); // the same again when it is made anew
    QWidget* page = tab.controller->page();
    tab.controller->setActive(false);
    tab.controller->close();
    tab.frame->setPage(nullptr);
    // The page goes with its controller: models it shows may belong to the controller.
    delete page;
    delete std::exchange(tab.controller, nullptr);
}

void PageTabs::closeTab(int index)
{
    QWidget* frame = widget(index);
    Tab* tab = tabOf(frame);
    if (!tab)
        return;
    dropController(*tab);
    std::erase_if(m_tabs, [frame](const Tab& t) { return t.frame == frame; });
    if (m_front == frame)
        m_front = nullptr;
    removeTab(index);
    frame->deleteLater();
    updateTitles();
    if (count() == 0)
        Q_EMIT currentPageChanged();
}

void PageTabs::closeOthers(int index)
{
    QWidget* keep = widget(index);
    for (int i = count() - 1; i >= 0; --i) {
        if (widget(i) != keep)
            closeTab(i);
    }
}

void PageTabs::updateSession(ClusterSession* session)
{
    for (Tab& tab : m_tabs) {
        if (tab.profileId == session->profile().id)
            updateTab(tab);
    }
    if (Tab* front = tabOf(m_front); front && front->profileId == session->profile().id && !front->controller && session->isUp())
        showTab(currentIndex());
}

void PageTabs::updateTab(Tab& tab)
{
    const auto profile = m_context->profile(tab.profileId);
    if (!profile)
        return;
    ClusterSession* session = m_context->sessions->find(tab.profileId);
    tab.frame->setCluster({profile->name, profile->colour, profile->environment});
    tab.frame->setUnlockable(!session || !session->otherCluster());
    using Care = ClusterFrame::Care;
    if (profile->readOnly)
        tab.frame->setCare(Care::ReadOnly);
    else if (profile->environment != kafka::Environment::Production)
        tab.frame->setCare(Care::None);
    else if (session && !session->unlockedUntil().isNull())
        tab.frame->setCare(Care::Unlocked, session->unlockedUntil());
    else
        tab.frame->setCare(Care::Locked);

    views::Banner* banner = tab.frame->banner();
    bool acceptable = false;
    const SessionState state = session ? session->state() : SessionState::NotConnected;
    switch (state) {
    case SessionState::NotConnected:
        banner->dismiss();
        tab.frame->setPlaceholder(tr("Not connected to “%1”.").arg(profile->name), tr("&Connect"));
        break;
    case SessionState::Connecting:
        banner->dismiss();
        tab.frame->setPlaceholder(tr("Connecting to “%1” (%2)…").arg(profile->name, profile->bootstrapServers), {});
        break;
    case SessionState::Failed:
        banner->showError(tr("“%1” could not be reached").arg(profile->name), session->lastError());
        tab.frame->setPlaceholder(tr("Not connected to “%1”.").arg(profile->name), tr("&Connect"));
        break;
    case SessionState::Lost:
        // The same words for the whole outage, so that the banner does not flicker while the clock runs.
        banner->showMessage(views::Banner::Kind::Warning,
                            tr("“%1” has not answered since %2. What is shown is what was last known; the connection comes back by itself.")
                                .arg(profile->name, session->lastHeard().toLocalTime().toString(QStringLiteral("HH:mm:ss"))),
                            views::errorDetails(session->lastError()));
        break;
    case SessionState::Connected:
    case SessionState::Degraded:
        if (const QString notice = sessionNotice(session); notice.isEmpty())
            banner->dismiss();
        else
            banner->showMessage(views::Banner::Kind::Warning, notice);
        acceptable = session->otherCluster().has_value();
        break;
    }
    banner->setHelp(acceptable ? tr("&Use this cluster") : QString());
}

QString PageTabs::titleOf(const Tab& tab) const { return tab.controller ? tab.controller->title() : pageTitle(tab.key); }

void PageTabs::updateTitles()
{
    QSet<QString> clusters;
    for (const Tab& tab : m_tabs)
        clusters.insert(tab.profileId);
    for (const Tab& tab : m_tabs) {
        const auto profile = m_context->profile(tab.profileId);
        const int index = indexOf(tab.frame);
        if (!profile || index < 0)
            continue;
        const QString title = views::plain::shortened(titleOf(tab), 60);
        QString text = clusters.size() > 1 ? tr("%1 · %2", "page · cluster").arg(title, views::plain::shortened(profile->name, 30)) : title;
        text.replace(QLatin1Char('&'), QStringLiteral("&&")); // a name's "&" is no mnemonic
        setTabText(index, text);
        setTabIcon(index, colourIcon(profile->colour));
        // Plain, because it is what a screen reader says: eventFilter() shows it.
        setTabToolTip(
            index, views::plain::visible(tr("%1 — %2 (%3)", "page — cluster (servers)").arg(titleOf(tab), profile->name, profile->bootstrapServers)));
    }
    Q_EMIT currentPageChanged();
}

bool PageTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != tabBar() || event->type() != QEvent::ToolTip)
        return QTabWidget::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), views::plain::toolTip(tabToolTip(tabBar()->tabAt(help->pos()))), tabBar());
    return true;
}

bool PageTabs::current(QString* profileId, PageKey* key) const
{
    const Tab* tab = tabAt(currentIndex());
    if (!tab)
        return false;
    *profileId = tab->profileId;
    *key = tab->key;
    return true;
}

QString PageTabs::currentProfile() const
{
    const Tab* tab = tabAt(currentIndex());
    return tab ? tab->profileId : QString();
}

PageController* PageTabs::currentController() const
{
    const Tab* tab = tabAt(currentIndex());
    return tab ? tab->controller : nullptr;
}

QJsonArray PageTabs::saveState() const
{
    QJsonArray tabs;
    for (int i = 0; i < count(); ++i) {
        if (const Tab* tab = tabAt(i)) {
            PageKey key = tab->key;
            if (tab->controller)
                key.section = tab->controller->section();
            QJsonObject o = toJson(key);
            o.insert(QLatin1String("profile"), tab->profileId);
            o.insert(QLatin1String("front"), i == currentIndex());
            tabs.append(o);
        }
    }
    return tabs;
}

void PageTabs::restoreState(const QJsonArray& state)
{
    int front = -1;
    {
        const QSignalBlocker blocker(this); // no page is made before the one in front is known
        for (const auto& value : state) {
            const QJsonObject o = value.toObject();
            const QString profile = o.value(QLatin1String("profile")).toString();
            const auto key = pageKeyFrom(o);
            if (!key || !m_context->profile(profile) || indexOfPage(profile, *key) >= 0)
                continue;
            const int index = insert(profile, *key);
            if (o.value(QLatin1String("front")).toBool())
                front = index;
        }
        if (front >= 0)
            setCurrentIndex(front);
    }
    showTab(currentIndex());
}

void PageTabs::shutDown()
{
    for (Tab& tab : m_tabs)
        dropController(tab);
}

void PageTabs::showTabMenu(const QPoint& position)
{
    const int index = tabBar()->tabAt(position);
    if (index < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QWidget* frame = widget(index);
    menu->addAction(tr("&Close tab"), this, [this, frame] { closeTab(indexOf(frame)); });
    menu->addAction(tr("Close &other tabs"), this, [this, frame] { closeOthers(indexOf(frame)); });
    menu->popup(tabBar()->mapToGlobal(position));
}

} // namespace app
