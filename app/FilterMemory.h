// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app {

class FilterStore;

/** Gives every filter field's list of saved filters (views::SavedFilters) the store of the installation when it is first shown. Installed on the
 *  application. GUI thread. */
class FilterMemory : public QObject
{
    Q_OBJECT
public:
    FilterMemory(FilterStore* store, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FilterStore* m_store;
};

} // namespace app
