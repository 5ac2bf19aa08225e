// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/MaskBadge.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QEvent>
#include <QMenu>

namespace views {

MaskBadge::MaskBadge(QWidget* parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    m_menu->setObjectName(QStringLiteral("maskMenu"));
    setMenu(m_menu);
    setState(State::Off);
}

void MaskBadge::setState(State state, const QStringList& rules, const QStringList& wrong)
{
    m_state = state;
    m_rules = rules;
    m_wrong = wrong;
    update();
}

QString MaskBadge::sentence() const
{
    switch (m_state) {
    case State::Off: return tr("Nothing is masked.");
    case State::Raw: return tr("Not masked: the messages are shown raw in this tab.");
    case State::Masked: break;
    }
    QString text = m_rules.isEmpty() ? tr("Masking is on; no rule is about this topic.") : tr("Masked: %1.").arg(m_rules.join(QStringLiteral(", ")));
    if (!m_wrong.isEmpty())
        text += QLatin1Char(' ') + tr("Everything is hidden, because a rule cannot be applied: %1.").arg(m_wrong.join(QStringLiteral(", ")));
    return text;
}

void MaskBadge::update()
{
    const bool off = m_state == State::Off;
    const QString label = off                     ? tr("Not masked")
                          : m_state == State::Raw ? tr("Raw: not masked")
                          : m_rules.isEmpty()     ? tr("Masked: no rules")
                          : m_rules.size() == 1   ? tr("Masked: 1 rule")
                                                  : tr("Masked: %1 rules").arg(m_rules.size());
    setLabel(this, QStringLiteral("maskBadge"), label);
    setIcon(icons::get(m_state == State::Masked ? QStringLiteral("eye-slash") : QStringLiteral("eye")));
    setAccessibleDescription(sentence());
    setToolTip(plain::toolTip(sentence() + QLatin1Char('\n')
                              + (off ? tr("Rules say what is not shown in the clear.")
                                     : tr("View, copy and export. Filters judge the messages as they are: what is masked can be searched for."))));
    QPalette own;
    if (m_state == State::Raw || !m_wrong.isEmpty())
        own.setColor(QPalette::ButtonText, colours().error);
    setPalette(own);

    m_menu->clear();
    for (const QString& rule : m_rules)
        m_menu->addAction(plain::shortened(rule, 60).replace(QLatin1Char('&'), QLatin1String("&&")))->setEnabled(false);
    if (!m_rules.isEmpty())
        m_menu->addSeparator();
    if (m_state == State::Masked)
        m_menu->addAction(icons::get(QStringLiteral("eye")), tr("&Show raw…"), this, &MaskBadge::showRawRequested);
    if (m_state == State::Raw)
        m_menu->addAction(icons::get(QStringLiteral("eye-slash")), tr("&Mask again"), this, &MaskBadge::maskAgainRequested);
    m_menu->addAction(tr("Masking &rules…"), this, &MaskBadge::rulesRequested);
}

void MaskBadge::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_menu)
        update();
}

} // namespace views
