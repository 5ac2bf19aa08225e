// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSplitter;

namespace views {
class MessagesPage;
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
    void follow(views::MessagesPage* page);

    Settings* m_settings;
};

} // namespace app
