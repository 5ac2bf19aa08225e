// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/SectionPage.h"

namespace views {

/** One opened broker and its sections. GUI thread; owned by its controller. */
class BrokerPage : public SectionPage
{
    Q_OBJECT
public:
    explicit BrokerPage(const QString& title, QWidget* parent = nullptr);
};

} // namespace views
