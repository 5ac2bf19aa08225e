// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/SavedFilter.h"
#include "models/SavedFilterModel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

class DataTable;

/** All saved filters: use, rename, delete one. Shown with open(); GUI thread; deletes itself. */
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SavedFiltersDialog(QWidget* parent = nullptr);

    /** As they are now. */
    void setFilters(const std::vector<kafka::filter::SavedFilter>& filters);

Q_SIGNALS:
    void useRequested(const QString& line);
    void renameRequested(const QString& from, const QString& to);
    void removeRequested(const QString& name);

private:
    void update();
    void rename();
    void askRemove();

    models::SavedFilterModel m_model;
    DataTable* m_table;
    QLineEdit* m_name; ///< of the current one, to be changed
    QLabel* m_note;
    QPushButton* m_use;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace views
