// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/TopicPage.h"

namespace views {

TopicPage::TopicPage(const QString& topic, QWidget* parent) : SectionPage(QStringLiteral("topicTabs"), tr("Topic tabs"), parent)
{
    setObjectName(QStringLiteral("topicPage"));
    setTitle(topic);
}

} // namespace views
