// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

#include <functional>
#include <limits>

namespace views {

/** The QTableView inside DataTable: house look, fixed row height, tooltips as literal text. */
class DataTableView : public QTableView
{
    Q_OBJECT
public:
    explicit DataTableView(QWidget* parent = nullptr);
    /** Gives each column what its title and first rows need, within reason. `growOnly`: none gets narrower. */
    void fitColumns(bool growOnly = false);
    /** The entries that show and hide columns, and Reset columns; `changed` and `reset` are called when they are used. */
    void fillColumnMenu(QMenu* menu, const std::function<void()>& changed, const std::function<void()>& reset);
    /** It sizes columns now, nobody else does. */
    bool isFitting() const { return m_fitting; }
    /** Columns from this one on come and go: the menu does not have them, their numbers do not make them ever wider, and they do not grow. */
    void setPassingColumns(int first) { m_passing = first; }
    /** Keys that move the current row select it, Ctrl or not: what is highlighted is what is shown elsewhere. */
    void setSelectionFollowsKeys() { m_selectionFollowsKeys = true; }
    void updateGeometriesNow() { updateGeometries(); }
    void setModel(QAbstractItemModel* model) override;

protected:
    bool viewportEvent(QEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    /** Numbers are never cut: columns of them get at least what the rows that are seen need. */
    void growNumbers();

    bool m_fitting = false;
    bool m_selectionFollowsKeys = false;
    int m_passing = std::numeric_limits<int>::max();
    QTimer m_growNumbers; ///< when scrolling rests or rows came
};

} // namespace views
