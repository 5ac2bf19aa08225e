// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ColumnMemory.h"

#include "app/Settings.h"
#include "models/TableModel.h"
#include "views/pages/GroupConsumePage.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/TopicReadings.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSplitter>

namespace app {

ColumnMemory::ColumnMemory(Settings* settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ColumnMemory::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        // A splitter is polished while it is still being filled.
        if (auto* splitter = qobject_cast<QSplitter*>(watched))
            follow(splitter);
        return false;
    }
    if (event->type() != QEvent::Polish)
        return false;
    // Every plan has other columns' contents: widths of the last one would hide those of the next.
    if (auto* table = qobject_cast<views::DataTable*>(watched); table && table->objectName() != QLatin1String("planTableFrame"))
        follow(table);
    else if (auto* records = qobject_cast<views::RecordTable*>(watched))
        follow(records);
    else if (auto* page = qobject_cast<views::MessagesPage*>(watched))
        follow(page->readings());
    else if (auto* consuming = qobject_cast<views::GroupConsumePage*>(watched))
        follow(consuming->readings());
    return false;
}

void ColumnMemory::follow(views::TopicReadings* readings)
{
    const auto recall = [this](const QString& key) {
        const QJsonValue kept = m_settings->value(QStringLiteral("topics/") + key, QJsonValue::Undefined);
        // Earlier versions kept decoders for all connections alike: "decoders/orders/value".
        return kept.isUndefined() ? m_settings->value(QStringLiteral("decoders/") + key.section(QLatin1Char('/'), 1), QJsonValue::Undefined) : kept;
    };
    const auto keep = [this, readings](const QString& key, const QJsonValue& value) {
        m_settings->setValue(QStringLiteral("topics/") + key, value);
        if (!key.endsWith(QLatin1String("/pinned")))
            return;
        m_readings.removeIf([](const auto& other) { return !other; });
        const QList all = m_readings; // who hears it may open a page
        for (const auto& other : all)
            if (other && other != readings)
                Q_EMIT other->changed(key.section(QLatin1Char('/'), 1, -2));
    };
    m_readings << readings;
    readings->setMemory(recall, keep);
}

void ColumnMemory::follow(QSplitter* splitter)
{
    static constexpr auto followed = "placeIsRemembered";
    static constexpr auto transient = "placeIsTransient"; // for now it is not where a person usually wants it
    if (splitter->property(transient).toBool() || splitter->objectName().isEmpty() || splitter->property(followed).toBool())
        return;
    splitter->setProperty(followed, true);
    const QString key = QStringLiteral("splitters/") + splitter->objectName();
    if (const QByteArray state = m_settings->bytes(key); !state.isEmpty())
        splitter->restoreState(state);
    connect(splitter, &QSplitter::splitterMoved, this, [this, splitter, key] {
        if (!splitter->property(transient).toBool())
            m_settings->setBytes(key, splitter->saveState());
    });
}

template <class Table> void ColumnMemory::follow(Table* table)
{
    if (table->objectName().isEmpty())
        return;
    const QString key = QStringLiteral("columns/") + table->objectName();
    if (const QByteArray state = m_settings->bytes(key); !state.isEmpty())
        table->restoreColumnState(state);
    connect(table, &Table::columnStateChanged, this, [this, table, key] { m_settings->setBytes(key, table->columnState()); });
}

} // namespace app
