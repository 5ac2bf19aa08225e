// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ClusterFrame.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/Icons.h"
#include "views/widgets/MinimumScrollArea.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace views {

namespace {
constexpr int frameWidth = 3;
}

ClusterFrame::ClusterFrame(QWidget* parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setSpacing(0);
    m_layout->setContentsMargins(0, 0, 0, 0);

    m_bar = new QWidget(this);
    m_bar->setAutoFillBackground(true);
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(8, 2, 8, 2);
    m_barIcon = new QLabel(m_bar);
    m_barText = plain::label({}, m_bar);
    m_barText->setObjectName(QStringLiteral("clusterCare"));
    m_lock = new QPushButton(m_bar);
    bar->addWidget(m_barIcon);
    bar->addWidget(m_barText, 1);
    bar->addWidget(m_lock);
    m_layout->addWidget(m_bar);

    m_banner = new Banner(this);
    m_layout->addWidget(m_banner);

    m_placeholder = new QWidget(this);
    auto* centre = new QVBoxLayout(m_placeholder);
    m_placeholderText = plain::label({}, m_placeholder);
    m_placeholderText->setAlignment(Qt::AlignCenter);
    m_placeholderText->setWordWrap(true);
    m_placeholderText->setObjectName(QStringLiteral("placeholder"));
    m_action = new QPushButton(m_placeholder);
    centre->addStretch(2);
    centre->addWidget(m_placeholderText);
    centre->addWidget(m_action, 0, Qt::AlignHCenter);
    centre->addStretch(3);
    m_layout->addWidget(m_placeholder, 1);

    m_scroll = new MinimumScrollArea(this);
    m_scroll->hide();
    m_layout->addWidget(m_scroll, 1);

    connect(m_lock, &QPushButton::clicked, this, [this] {
        if (m_care == Care::Locked)
            Q_EMIT unlockRequested();
        else
            Q_EMIT lockRequested();
    });
    connect(m_action, &QPushButton::clicked, this, &ClusterFrame::actionRequested);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ClusterFrame::updateCare);
    updateCare();
}

void ClusterFrame::setCluster(const ClusterBadge& badge)
{
    m_badge = badge;
    const int margin = badge.environment == kafka::Environment::Production ? frameWidth : 0;
    m_layout->setContentsMargins(margin, margin, margin, margin);
    updateCare();
    update();
}

void ClusterFrame::setCare(Care care, const QDateTime& until)
{
    m_care = care;
    m_until = until;
    if (care == Care::Unlocked)
        m_tick.start();
    else
        m_tick.stop();
    updateCare();
}

void ClusterFrame::setUnlockable(bool unlockable)
{
    m_unlockable = unlockable;
    updateCare();
}

void ClusterFrame::updateCare()
{
    m_bar->setVisible(m_care != Care::None);
    m_lock->setVisible(m_care == Care::Locked || m_care == Care::Unlocked);
    m_lock->setEnabled(m_care == Care::Unlocked || m_unlockable);
    const QString environment = environmentName(m_badge.environment);
    switch (m_care) {
    case Care::None: return;
    case Care::ReadOnly:
        plain::setText(m_barText, tr("%1 · %2 · read-only: nothing that changes the cluster is sent").arg(m_badge.name, environment));
        break;
    case Care::Locked:
        plain::setText(m_barText, tr("%1 · %2 · locked: nothing that changes the cluster is sent").arg(m_badge.name, environment));
        setLabel(m_lock, QStringLiteral("unlock"), tr("&Unlock for 10 minutes"));
        break;
    case Care::Unlocked: {
        const qint64 left = std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_until));
        plain::setText(m_barText,
                       tr("%1 · %2 · unlocked, %3:%4 left").arg(m_badge.name, environment).arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')));
        setLabel(m_lock, QStringLiteral("lock"), tr("&Lock now"));
        break;
    }
    }
    updateColours();
}

void ClusterFrame::updateColours()
{
    const ThemeColours& theme = colours();
    const bool open = m_care == Care::Unlocked;
    QPalette palette = m_bar->palette();
    palette.setColor(QPalette::Window, open ? theme.errorGround : theme.infoGround);
    m_bar->setPalette(palette);
    const QString icon = m_care == Care::ReadOnly ? QStringLiteral("eye") : open ? QStringLiteral("unlock") : QStringLiteral("lock-fill");
    const int size = fontMetrics().height();
    m_barIcon->setPixmap(icons::pixmap(icon, open ? theme.error : theme.subtleText, QSize(size, size), devicePixelRatioF()));
}

QWidget* ClusterFrame::page() const { return m_scroll->widget(); }

void ClusterFrame::setPage(QWidget* page)
{
    m_scroll->setContent(page);
    m_scroll->setVisible(page);
    m_placeholder->setVisible(!page);
}

void ClusterFrame::setPlaceholder(const QString& text, const QString& actionLabel)
{
    plain::setText(m_placeholderText, text);
    setLabel(m_action, QStringLiteral("placeholderAction"), actionLabel);
    m_action->setVisible(!actionLabel.isEmpty());
}

void ClusterFrame::paintEvent(QPaintEvent*)
{
    if (m_badge.environment != kafka::Environment::Production)
        return;
    QPainter painter(this);
    QPen pen(colours().error, frameWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    const int half = frameWidth / 2;
    painter.drawRect(rect().adjusted(half, half, -half - 1, -half - 1));
}

void ClusterFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColours();
}

} // namespace views
