// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/WriteActions.h"

#include "views/widgets/PlainText.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>

namespace views {

void WriteActions::add(QAbstractButton* button, const QString& tip)
{
    m_entries.insert(button, {tip, {}});
    connect(button, &QObject::destroyed, this, [this, button] { m_entries.remove(button); });
    update(button);
}

void WriteActions::setNotWritable(const QString& why)
{
    m_why = why;
    for (auto it = m_entries.keyBegin(); it != m_entries.keyEnd(); ++it)
        update(*it);
}

void WriteActions::setUnfit(QAbstractButton* button, const QString& why)
{
    m_entries[button].unfit = why;
    update(button);
}

QAction* WriteActions::addTo(QMenu* menu, QAbstractButton* button)
{
    QAction* action = menu->addAction(button->icon(), button->text());
    const QString why = reason(m_entries.value(button));
    action->setEnabled(why.isEmpty());
    action->setToolTip(plain::toolTip(why));
    menu->setToolTipsVisible(true);
    connect(action, &QAction::triggered, button, &QAbstractButton::click);
    return action;
}

void WriteActions::update(QAbstractButton* button)
{
    const Entry entry = m_entries.value(button);
    const QString why = reason(entry);
    button->setEnabled(why.isEmpty());
    plain::setToolTip(button, why.isEmpty() ? entry.tip : why);
}

} // namespace views
