// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/PlanConfirmation.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/PlainText.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace views {

using kafka::ConfirmationLevel;

namespace {

constexpr int waitSeconds = 5;

QString bullets(const QStringList& lines)
{
    QStringList out;
    for (const QString& line : lines)
        out << QStringLiteral("\u2022 ") + line;
    return out.join(QLatin1Char('\n'));
}

} // namespace

PlanConfirmation::PlanConfirmation(QWidget* parent)
    : QWidget(parent), m_consequences(plain::selectable(plain::label({}, this))), m_evidence(plain::selectable(plain::label({}, this))),
      m_tick(new QCheckBox(this)), m_nameLabel(plain::label({}, this)), m_name(new QLineEdit(this)), m_second(new QTimer(this))
{
    for (QLabel* label : {m_consequences, m_evidence, m_nameLabel})
        label->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_consequences->setFont(bold);
    setAccessible(m_consequences, QStringLiteral("consequences"), tr("Consequences"));
    setAccessible(m_evidence, QStringLiteral("evidence"), tr("Evidence"));
    setLabel(m_tick, QStringLiteral("confirmConsequences"), tr("I have read the consequences and &want this"));
    m_nameLabel->setBuddy(m_name);
    setAccessible(m_name, QStringLiteral("nameToConfirm"), tr("Type the name to confirm"));
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * 60);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget : {static_cast<QWidget*>(m_consequences), static_cast<QWidget*>(m_evidence), static_cast<QWidget*>(m_tick),
                            static_cast<QWidget*>(m_nameLabel), static_cast<QWidget*>(m_name)})
        layout->addWidget(widget);

    m_second->setInterval(1000);
    m_second->setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(m_second, &QTimer::timeout, this, [this] {
        if (--m_secondsLeft <= 0)
            m_second->stop();
        Q_EMIT changed();
    });
    connect(m_tick, &QCheckBox::toggled, this, &PlanConfirmation::updateWait);
    connect(m_name, &QLineEdit::textChanged, this, &PlanConfirmation::updateWait);
    setPlan({});
}

void PlanConfirmation::setPlan(const kafka::ChangePlan& plan)
{
    const bool sameTick = plan.consequences == m_plan.consequences && plan.level == m_plan.level;
    const bool sameName = plan.nameToType == m_plan.nameToType;
    m_plan = plan;
    plain::setText(m_consequences, bullets(plan.consequences));
    m_consequences->setAccessibleDescription(plan.consequences.join(QLatin1Char('\n')));
    m_consequences->setVisible(!plan.consequences.isEmpty());
    const bool typed = plan.level >= ConfirmationLevel::TypeName && plan.applicable();
    m_evidence->setVisible(plan.level == ConfirmationLevel::TypeNameAndWait && !plan.evidence.isEmpty());
    plain::setText(m_evidence, bullets(plan.evidence));
    m_evidence->setAccessibleDescription(plan.evidence.join(QLatin1Char('\n')));
    m_tick->setVisible(plan.level == ConfirmationLevel::TickConsequence && plan.applicable());
    m_nameLabel->setVisible(typed);
    m_name->setVisible(typed);
    m_nameLabel->setAccessibleName(tr("Type \u201c%1\u201d to confirm:").arg(plain::visible(plan.nameToType)));
    m_nameLabel->setText(tr("Type \u201c%1\u201d to confirm:").arg(plain::breakable(plain::visible(plan.nameToType))));
    if (!sameTick)
        m_tick->setChecked(false);
    if (!sameName)
        m_name->clear();
    updateWait();
}

void PlanConfirmation::reset()
{
    m_tick->setChecked(false);
    m_name->clear();
    updateWait();
}

// Characters that are not seen are shown by their numbers: that is what can be typed.
bool PlanConfirmation::nameMatches() const
{
    const QString typed = m_name->text();
    return !m_plan.nameToType.isEmpty() && (typed == m_plan.nameToType || typed == plain::visible(m_plan.nameToType));
}

bool PlanConfirmation::isConfirmed() const
{
    switch (m_plan.level) {
    case ConfirmationLevel::PlanAndApply: return true;
    case ConfirmationLevel::TickConsequence: return m_tick->isChecked();
    case ConfirmationLevel::TypeName: return nameMatches();
    case ConfirmationLevel::TypeNameAndWait: return nameMatches() && m_secondsLeft == 0;
    }
    return false;
}

void PlanConfirmation::setLocked(bool locked)
{
    m_tick->setEnabled(!locked);
    m_name->setEnabled(!locked);
    if (locked)
        m_second->stop();
}

void PlanConfirmation::updateWait()
{
    const bool waits = m_plan.level == ConfirmationLevel::TypeNameAndWait && nameMatches();
    if (!waits) {
        m_second->stop();
        m_secondsLeft = 0;
    } else if (!m_waitStarted) {
        m_secondsLeft = waitSeconds;
        m_second->start();
    }
    m_waitStarted = waits;
    Q_EMIT changed();
}

} // namespace views
