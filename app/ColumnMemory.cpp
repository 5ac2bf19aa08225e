// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ColumnMemory.h"

#include "app/Settings.h"
#include "models/TableModel.h"
#include "views/widgets/DataTable.h"

#include <QCoreApplication>
#include <QEvent>

namespace app {

ColumnMemory::ColumnMemory(Settings* settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ColumnMemory::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Polish)
        return false;
    auto* table = qobject_cast<views::DataTable*>(watched);
    // Every plan has other columns' contents: widths of the last one would hide those of the next.
    if (!table || table->objectName().isEmpty() || table->objectName() == QLatin1String("planTableFrame"))
        return false;
    const QString key = QStringLiteral("columns/") + table->objectName();
    if (const QByteArray state = m_settings->bytes(key); !state.isEmpty())
        table->restoreColumnState(state);
    connect(table, &views::DataTable::columnStateChanged, this, [this, table, key] { m_settings->setBytes(key, table->columnState()); });
    return false;
}

} // namespace app
