// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace views {

/** The QTableView inside DataTable: house look, fixed row height, tooltips as literal text. */
class DataTableView : public QTableView
{
    Q_OBJECT
public:
    explicit DataTableView(QWidget* parent = nullptr);
    /** Gives each column what its title and first rows need, within reason. `growOnly`: none gets narrower. */
    void fitColumns(bool growOnly = false);
    void updateGeometriesNow() { updateGeometries(); }

protected:
    bool viewportEvent(QEvent* event) override;
};

} // namespace views
