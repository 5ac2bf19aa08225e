// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/SectionPage.h"

namespace views {

/** One opened topic and its sections. GUI thread; owned by its controller. */
class TopicPage : public SectionPage
{
    Q_OBJECT
public:
    explicit TopicPage(const QString& topic, QWidget* parent = nullptr);
};

} // namespace views
