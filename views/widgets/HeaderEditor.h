// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QTableView;

namespace models {
class HeaderModel;
}

namespace views {

/**
 * The headers of a record to be sent, as an editable table: add, edit in place, format per value, delete, reorder. Never
 * sorted: the order is data. Keys: Insert adds, Delete removes the selected ones, Alt+Up and Alt+Down move, F2 or typing
 * edits, Tab goes to the next cell. Shows a HeaderModel. GUI thread.
 */
class HeaderEditor : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderEditor(models::HeaderModel* model, QWidget* parent = nullptr);
    QTableView* table() const { return m_table; }
    /** Takes what is being typed in a cell into the model. */
    void commit();

private:
    void addHeader();
    void removeSelected();
    void move(int by);
    void updateButtons();
    QList<int> selectedRows() const;

    models::HeaderModel* m_model;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace views
