// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/compare/RecordDiff.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMenu;

namespace models {
class RecordModel;
}

namespace views {

struct CompareSource;
class RecordTable;

/**
 * "Compare" in the menu of a messages table: the two selected ones, or one with another that was pinned before, in this table or any other of the program. Messages are
 * masked by what masks the table at the time, also when they were pinned before or are shown beside one another already. GUI thread; child of the table.
 */
class CompareActions : public QObject
{
    Q_OBJECT
public:
    /** In which charset texts of a topic are written; empty = UTF-8. */
    using CharsetOf = std::function<QString(const QString& topic)>;

    CompareActions(RecordTable* table, models::RecordModel* model, CharsetOf charset);
    ~CompareActions() override;

    /** Shows the two rows beside one another, in a window of their own. */
    void compareRows(int left, int right);
    /** Remembers a row to be compared with another one later. The last one pinned in the program is it, as long as this table is there. */
    void pin(int row);
    /** Compares the pinned message with this row. */
    void compareWithPinned(int row);

Q_SIGNALS:
    /** To be told to the person. */
    void said(const QString& sentence);
    /** Other bytes may be shown now. */
    void maskerChanged();

private:
    void fillMenu(QMenu* menu);
    QVariant keyOf(int row) const;
    kafka::compare::Side side(int row) const;
    CompareSource source(const kafka::compare::Side& side) const;
    void open(const kafka::compare::Side& left, QPointer<CompareActions> leftOf, const kafka::compare::Side& right);

    RecordTable* m_table;
    models::RecordModel* m_model;
    CharsetOf m_charset;
};

} // namespace views
