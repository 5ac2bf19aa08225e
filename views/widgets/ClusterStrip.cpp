// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ClusterStrip.h"

#include "views/widgets/ElidedLabel.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace views {

QString environmentName(kafka::Environment environment)
{
    switch (environment) {
    case kafka::Environment::Development: return QCoreApplication::translate("ClusterStrip", "development");
    case kafka::Environment::Staging: return QCoreApplication::translate("ClusterStrip", "staging");
    case kafka::Environment::Production: return QCoreApplication::translate("ClusterStrip", "production");
    }
    return {};
}

ClusterStrip::ClusterStrip(const ClusterBadge& badge, QWidget* parent)
    : QWidget(parent), m_badge(badge), m_stripe(new QWidget(this)), m_environment(plain::label(environmentName(badge.environment), this))
{
    m_stripe->setFixedSize(4, fontMetrics().height());
    m_stripe->setAutoFillBackground(true);
    auto* name = new ElidedLabel(this);
    name->setText(badge.name);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_stripe);
    layout->addWidget(name);
    layout->addWidget(m_environment);
    layout->addStretch(1);
    colour();
}

void ClusterStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void ClusterStrip::colour()
{
    QPalette stripe = m_stripe->palette();
    const QColor chosen(m_badge.colour);
    stripe.setColor(QPalette::Window, chosen.isValid() ? chosen : colours().accent);
    m_stripe->setPalette(stripe);
    const bool production = m_badge.environment == kafka::Environment::Production;
    const QColor ink = production ? colours().error : colours().subtleText;
    QPalette text = m_environment->palette();
    if (text.color(QPalette::WindowText) != ink) {
        text.setColor(QPalette::WindowText, ink);
        m_environment->setPalette(text);
    }
    QFont font = m_environment->font();
    font.setBold(production);
    m_environment->setFont(font);
}

} // namespace views
