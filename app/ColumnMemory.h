// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QSplitter;

namespace views {
class TopicReadings;
}

namespace app {

class Settings;

/**
 * Remembers the columns of every table and the place of every splitter, by the table's object name, wherever it is: it sees each views::DataTable
 * and views::RecordTable when it is shown for the first time. And how messages are read and which of their fields are columns, by connection and topic. Installed on the application. GUI thread.
 */
class ColumnMemory : public QObject
{
    Q_OBJECT
public:
    ColumnMemory(Settings* settings, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    template <class Table> void follow(Table* table);
    void follow(QSplitter* splitter);
    void follow(views::TopicReadings* readings);

    Settings* m_settings;
    QList<QPointer<views::TopicReadings>> m_readings; ///< of all pages: what one of them pins, the others show
};

} // namespace app
