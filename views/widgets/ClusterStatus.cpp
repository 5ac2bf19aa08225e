// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ClusterStatus.h"

#include "models/Formats.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QEvent>
#include <QToolButton>

using namespace std::chrono_literals;

namespace views {

namespace {

void setField(QToolButton* field, const QString& text, const QString& tip)
{
    // A name's "&" must not become a mnemonic.
    const QString shown = plain::elidedMiddle(plain::visible(text), 60).replace(QLatin1Char('&'), QStringLiteral("&&"));
    field->setText(field->icon().isNull() || shown.isEmpty() ? shown : QLatin1Char(' ') + shown); // the style leaves no room
    field->setAccessibleName(text);
    plain::setToolTip(field, tip);
    field->setVisible(!text.isEmpty());
}

} // namespace

ClusterStatus::ClusterStatus(QWidget* parent) : QStatusBar(parent)
{
    setObjectName(QStringLiteral("statusBar"));
    m_fields = new QWidget(this);
    new FlowLayout(m_fields);
    addWidget(m_fields, 1);
    m_state = addField(QStringLiteral("statusState"));
    m_controller = addField(QStringLiteral("statusController"));
    m_brokers = addField(QStringLiteral("statusBrokers"));
    m_underReplicated = addField(QStringLiteral("statusUnderReplicated"));
    m_offline = addField(QStringLiteral("statusOffline"));
    m_operations = new QToolButton(this);
    m_operations->setAutoRaise(true);
    m_operations->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_operations->setIcon(icons::get(QStringLiteral("activity")));
    m_operations->setObjectName(QStringLiteral("statusOperations"));
    addPermanentWidget(m_operations);

    connect(m_state, &QToolButton::clicked, this, &ClusterStatus::stateClicked);
    connect(m_controller, &QToolButton::clicked, this, &ClusterStatus::brokersClicked);
    connect(m_brokers, &QToolButton::clicked, this, &ClusterStatus::brokersClicked);
    connect(m_underReplicated, &QToolButton::clicked, this, &ClusterStatus::underReplicatedClicked);
    connect(m_offline, &QToolButton::clicked, this, &ClusterStatus::offlineClicked);
    connect(m_operations, &QToolButton::clicked, this, &ClusterStatus::runningClicked);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ClusterStatus::updateHeard);
    updateAll();
}

QToolButton* ClusterStatus::addField(const QString& objectName, const QString& icon)
{
    auto* field = new QToolButton(m_fields);
    field->setAutoRaise(true);
    field->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    field->setFocusPolicy(Qt::TabFocus);
    field->setObjectName(objectName);
    if (!icon.isEmpty())
        field->setIcon(icons::get(icon));
    m_fields->layout()->addWidget(field);
    return field;
}

void ClusterStatus::setLine(const ClusterStatusLine& line)
{
    if (m_line == line)
        return;
    m_line = line;
    updateAll();
}

void ClusterStatus::setRunning(int operations)
{
    m_running = operations;
    setField(m_operations, tr("Operations running: %1").arg(operations), tr("Show the activity"));
    m_operations->setVisible(operations > 0);
}

void ClusterStatus::updateHeard()
{
    if (m_line.cluster.isEmpty()) {
        setField(m_state, {}, {});
        return;
    }
    QString text = tr("%1: %2", "cluster: state").arg(m_line.cluster, m_line.stateText);
    if (m_line.lastHeard.isValid()) {
        const std::chrono::milliseconds age(m_line.lastHeard.msecsTo(QDateTime::currentDateTimeUtc()));
        text = tr("%1: %2, heard %3", "cluster: state, heard 5 s ago").arg(m_line.cluster, m_line.stateText, models::formats::age(age));
    }
    if (m_state->accessibleName() != text)
        setField(m_state, text, m_line.stateTip);
}

void ClusterStatus::updateAll()
{
    const bool any = !m_line.cluster.isEmpty();
    const bool known = any && m_line.brokersKnown;
    // icons first: the texts make room for them
    const int size = fontMetrics().height() - 2;
    m_state->setIcon(QIcon(statePixmap(m_line.state, size, devicePixelRatioF())));
    const auto mark = [&](QToolButton* field, bool bad, models::State state) {
        field->setIcon(bad ? QIcon(statePixmap(state, size, devicePixelRatioF())) : QIcon());
    };
    mark(m_brokers, known && m_line.brokersUp.value_or(0) < *m_line.brokersKnown, models::State::Warn);
    mark(m_underReplicated, m_line.underReplicated.value_or(0) > 0, models::State::Warn);
    mark(m_offline, m_line.offline.value_or(0) > 0, models::State::Error);
    m_state->setAccessibleName({});
    updateHeard();
    if (any && m_line.lastHeard.isValid())
        m_tick.start();
    else
        m_tick.stop();

    setField(m_controller, known ? tr("Controller: %1").arg(m_line.controller.isEmpty() ? models::unknownText() : m_line.controller) : QString(),
             m_line.controllerTip);
    setField(m_brokers, known ? tr("Brokers: %1 of %2 up").arg(m_line.brokersUp.value_or(0)).arg(*m_line.brokersKnown) : QString(),
             m_line.brokersTip);
    setField(m_underReplicated,
             any && m_line.underReplicated ? tr("Under-replicated: %1").arg(models::formats::number(qint64(*m_line.underReplicated))) : QString(),
             tr("Partitions with fewer in-sync replicas than replicas. Click for the list."));
    setField(m_offline, any && m_line.offline ? tr("Offline: %1").arg(models::formats::number(qint64(*m_line.offline))) : QString(),
             tr("Partitions without a leader. Click for the list."));
    setRunning(m_running);
}

void ClusterStatus::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateAll();
}

} // namespace views
