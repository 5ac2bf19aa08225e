// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace models {
class MessageGroupModel;
}

namespace views {

class DataTable;

/** Where groups are as seen from one message; a row opens its group. Shown with open(); GUI thread; deletes itself. */
class MessageGroupsDialog : public QDialog
{
    Q_OBJECT
public:
    MessageGroupsDialog(models::MessageGroupModel* model, const QString& cluster, const QString& place, QWidget* parent = nullptr);

    void setLoading(bool loading);
    /** What could not be read; empty = everything was. */
    void setProblem(const QString& problem);
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void groupActivated(const QString& group);

private:
    DataTable* m_table;
    QLabel* m_problem;
};

} // namespace views
