// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>
#include <QVariantList>

#include <vector>

namespace views {

/** A CSV export under way: which rows are still to be written, and the file, which appears whole or not at all. */
class DataTableExport
{
public:
    DataTableExport(const QString& file, bool spreadsheets) : forSpreadsheets(spreadsheets), m_file(file) { }

    void begin(const QString& header)
    {
        if (m_file.open(QIODevice::WriteOnly))
            write((forSpreadsheets ? QString(QChar::ByteOrderMark) : QString()) + header); // spreadsheets take UTF-8 by its mark
    }
    void write(const QString& text)
    {
        if (m_file.isOpen())
            m_file.write(text.toUtf8());
    }
    /** Puts the file in place; returns what went wrong, empty when all is well. */
    QString commit() { return m_file.isOpen() && m_file.commit() ? QString() : m_file.errorString(); }
    QString fileName() const { return m_file.fileName(); }

    const bool forSpreadsheets;
    QVariantList keys;
    std::vector<int> columns;
    qsizetype next = 0;

private:
    QSaveFile m_file;
};

} // namespace views
