// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/EmptyState.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/PlainText.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_why(plain::label({}, this)), m_next(plain::label({}, this)), m_button(new QPushButton(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_why->setFont(bold);
    m_next->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_why, m_next}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    setAccessible(m_why, QStringLiteral("emptyWhy"), {});
    setAccessible(m_next, QStringLiteral("emptyNext"), {});
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_why);
    layout->addWidget(m_next);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::setTexts(const QString& why, const QString& next, const QString& button)
{
    plain::setText(m_why, why);
    plain::setText(m_next, next);
    m_next->setVisible(!next.isEmpty());
    if (button != m_button->text())
        setLabel(m_button, QStringLiteral("emptyButton"), button);
    m_button->setVisible(!button.isEmpty());
}

QString EmptyState::why() const { return m_why->text(); }

QString EmptyState::next() const { return m_next->text(); }

} // namespace views
