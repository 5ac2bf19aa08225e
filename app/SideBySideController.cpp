// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SideBySideController.h"

#include "app/ClusterData.h"
#include "app/ClusterSession.h"
#include "app/RecordController.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/SideBySide.h"

#include <QToolButton>

namespace app {

SideBySideController::SideBySideController(ClusterSession* session, const QStringList& topics, QObject* parent)
    : PageController(session, parent), m_topicNames(topics), m_first(new RecordController(session, topics, this)),
      m_view(new views::SideBySide(m_first->page())), m_button(new QToolButton)
{
    views::setLabel(m_button, QStringLiteral("sideBySide"), tr("Side by side"));
    m_button->setCheckable(true);
    m_button->setToolTip(tr("Shows a second result beside this one, of the same or of another topic, with a filter and a place of its own"));
    m_first->messagesPage()->addTool(m_button);
    // toggled, not clicked: a screen reader toggles
    connect(m_button, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            openBeside(m_topicNames.value(0));
        else
            closeBeside();
    });
    connect(m_view, &views::SideBySide::topicChosen, this, &SideBySideController::openBeside);
    connect(m_view, &views::SideBySide::closeRequested, this, &SideBySideController::closeBeside);
    connect(session->data(), &ClusterData::metadataChanged, this, &SideBySideController::updateTopics);
    follow(m_first);
    updateTopics();
}

SideBySideController::~SideBySideController()
{
    if (m_view)
        m_view->disconnect(this); // it may have gone with the tab
    if (m_button)
        m_button->disconnect(this);
    closeBeside();
    delete m_first;
    delete m_view;
}

QWidget* SideBySideController::page() const { return m_view; }

QString SideBySideController::title() const { return m_first->title(); }

void SideBySideController::follow(RecordController* records)
{
    connect(records, &PageController::openRequested, this, &PageController::openRequested);
    connect(records, &RecordController::sendAgainRequested, this, [this](const kafka::RecordToSend& record) {
        if (m_topicNames.size() == 1 && record.topic == m_topicNames.front()) {
            Q_EMIT sendAgainRequested(record);
            return;
        }
        session()->keepToSend(record);
        Q_EMIT openRequested({PageKey::Kind::Topic, record.topic, QStringLiteral("produce")});
    });
    connect(records, &RecordController::statisticsRequested, this, [this](const kafka::RecordRequest& range) {
        if (m_topicNames.size() == 1 && range.topic == m_topicNames.front())
            Q_EMIT statisticsRequested(range);
        else
            Q_EMIT openRequested({PageKey::Kind::Topic, range.topic, QStringLiteral("statistics")});
    });
}

void SideBySideController::updateTopics()
{
    const auto metadata = session()->data()->metadata();
    if (!metadata || !m_view)
        return;
    QStringList names;
    for (const kafka::Topic& topic : metadata->topics)
        names << topic.name;
    m_view->setTopics(names);
}

void SideBySideController::refresh()
{
    const bool second = m_second && m_view->active() == m_second->page();
    (second ? m_second : m_first)->refresh();
}

void SideBySideController::setActive(bool active)
{
    PageController::setActive(active);
    m_first->setActive(active);
    if (m_second)
        m_second->setActive(active);
}

void SideBySideController::close()
{
    m_first->close();
    if (m_second)
        m_second->close();
}

void SideBySideController::openBeside(const QString& topic)
{
    if (topic.isEmpty())
        return;
    RecordController* before = m_second;
    m_second = new RecordController(session(), QStringList(topic), this);
    follow(m_second);
    m_view->setSecond(m_second->page(), topic);
    delete before;
    for (RecordController* records : {m_first, m_second})
        records->messagesPage()->setNarrow(true);
    const QSignalBlocker quiet(m_button);
    m_button->setChecked(true);
    m_second->setActive(isActive());
    m_second->page()->setFocus(Qt::OtherFocusReason);
}

void SideBySideController::closeBeside()
{
    if (!m_second)
        return;
    m_second->close();
    if (m_view)
        m_view->setSecond(nullptr);
    delete std::exchange(m_second, nullptr);
    if (!m_button)
        return;
    m_first->messagesPage()->setNarrow(false);
    const QSignalBlocker quiet(m_button);
    m_button->setChecked(false);
}

void SideBySideController::topicRecreated()
{
    m_first->topicRecreated();
    if (m_second && m_second->topic() == m_first->topic())
        m_second->topicRecreated();
}

} // namespace app
