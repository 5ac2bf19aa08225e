// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FilterMemory.h"

#include "app/FilterStore.h"
#include "views/widgets/SavedFilters.h"

#include <QCoreApplication>
#include <QEvent>

namespace app {

FilterMemory::FilterMemory(FilterStore* store, QObject* parent) : QObject(parent), m_store(store)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FilterMemory::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Polish)
        return false;
    auto* list = qobject_cast<views::SavedFilters*>(watched);
    if (!list)
        return false;
    list->setFilters(m_store->filters());
    connect(m_store, &FilterStore::changed, list, [this, list] { list->setFilters(m_store->filters()); });
    connect(list, &views::SavedFilters::listWanted, m_store, &FilterStore::reload);
    connect(list, &views::SavedFilters::saveRequested, m_store, &FilterStore::save);
    connect(list, &views::SavedFilters::renameRequested, m_store, &FilterStore::rename);
    connect(list, &views::SavedFilters::removeRequested, m_store, &FilterStore::remove);
    return false;
}

} // namespace app
