// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MessagesPage that is about several topics, and two pages beside each other.
#include "models/RecordModel.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/MaskBadge.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/SeekFields.h"

#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace views {

void MessagesPage::setMoreTopics(const QStringList& topics)
{
    m_several = !topics.isEmpty();
    if (!m_several)
        return;
    m_fields->setMoreTopics(topics);
    // Once the page is shown the columns are as they were left, perhaps in a page of one topic.
    QTimer::singleShot(0, this, [this] { m_table->showColumn(models::RecordModel::Topic, true); });
    const QString why = tr("This is about one topic: open the tab of that topic.");
    m_statistics->setEnabled(false);
    m_statistics->setToolTip(why);
    m_findKey->setToolTip(why);
    updateButtons();
}

void MessagesPage::addTool(QWidget* tool)
{
    tool->setParent(m_tools->parentWidget());
    m_tools->addWidget(tool);
    setTabOrder(m_mask, tool);
}

// The place of the splitter is remembered for the usual case only.
void MessagesPage::setNarrow(bool narrow)
{
    if (narrow == (m_splitter->orientation() == Qt::Vertical))
        return;
    m_splitter->setProperty("placeIsTransient", narrow);
    if (narrow)
        m_wide = m_splitter->saveState();
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    if (narrow)
        m_splitter->setSizes({500, 300});
    else
        m_splitter->restoreState(m_wide);
}

} // namespace views
