// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MessagesController.h"

#include "app/ClusterSession.h"
#include "app/PageTitles.h"
#include "app/RecordController.h"
#include "app/SideBySideController.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/PageFrame.h"

namespace app {

MessagesController::MessagesController(ClusterSession* session, const QString& topics, QObject* parent)
    : PageController(session, parent), m_topics(topics), m_page(new views::PageFrame),
      m_messages(new SideBySideController(session, topics.split(QLatin1Char(','), Qt::SkipEmptyParts), this))
{
    m_page->setObjectName(QStringLiteral("severalTopicsPage"));
    m_page->setCluster(session->name(), QColor(session->profile().colour));
    m_page->setTitle(title());
    m_page->setContent(m_messages->page());
    m_page->setFocusProxy(m_messages->page());
    connect(m_page, &views::PageFrame::refreshRequested, this, &MessagesController::refresh);
    connect(m_messages->first()->messagesPage(), &views::MessagesPage::readRequested, m_page,
            [page = m_page.data()] { page->setUpdatedAt(QDateTime::currentDateTimeUtc()); });
    connect(m_messages, &PageController::openRequested, this, &PageController::openRequested);
}

MessagesController::~MessagesController()
{
    if (m_page)
        m_page->disconnect(this);
    delete m_messages;
    delete m_page;
}

QWidget* MessagesController::page() const { return m_page; }

QString MessagesController::title() const { return pageTitle({PageKey::Kind::Messages, m_topics, {}}); }

void MessagesController::refresh() { m_messages->refresh(); }

void MessagesController::setActive(bool active)
{
    PageController::setActive(active);
    m_messages->setActive(active);
}

void MessagesController::close() { m_messages->close(); }

} // namespace app
