// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"
#include "views/widgets/TableCopy.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QSet>
#include <QVariant>
#include <QWidget>

#include <memory>
#include <vector>

class QAbstractItemDelegate;
class QLineEdit;
class QMenu;
class QShortcut;
class QTableView;
class QTimer;

namespace models {
class SortFilterModel;
} // namespace models

namespace views {

class Banner;
class DataTableExport;
class DataTableView;
class EmptyState;
class FlowLayout;

/**
 * The table of every page over a models::TableModelBase: sorted by number, filtered as you type (Ctrl+F), columns shown,
 * hidden and moved (header menu) and remembered (columnState()), rows copied as TSV (Ctrl+C), JSON and Markdown with
 * their exact values, exported as CSV. A refresh of the model moves neither selection nor scroll. When it is empty it says
 * why and what next. Texts and tooltips of the model are shown literally. GUI thread; owned by its page; does not own the
 * model.
 */
class DataTable : public QWidget
{
    Q_OBJECT
public:
    /** `accessibleName` names the table ("Topics table"), `objectName` the widget ("topicsTable"). */
    DataTable(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);
    ~DataTable() override;

    void setModel(models::TableModelBase* model);
    models::TableModelBase* model() const { return m_model; }
    models::SortFilterModel* proxy() const { return m_proxy; }
    QTableView* view() const;
    /** What is said while no row is shown; empty while there are rows. */
    QString emptyText() const;

    // -- filter -------------------------------------------------------------------------------------------------
    QLineEdit* filterField() const { return m_filter; }
    /** Accessible name and hint of the field: tr("Filter topics"). */
    void setFilterName(const QString& name);
    void setFilterVisible(bool visible);
    /** Ctrl+F works while the focus is anywhere within `scope` (the page); at first only within the table. */
    void setFilterScope(QWidget* scope);
    /** Adds a widget (check box, button) to the filter row, right of the field. */
    void addTool(QWidget* widget);

    // -- look ---------------------------------------------------------------------------------------------------
    /** Why the table is empty, and what to do next (may be empty). */
    void setEmptyText(const QString& why, const QString& next = {});
    /** While loading and empty it says so. */
    void setLoading(bool loading);
    void setDelegate(int column, QAbstractItemDelegate* delegate);
    /** Makes the columns as wide as what they show now; by itself it does so for the first rows only. */
    void fitColumns();
    /** Makes them wider where what they show now needs it and there is room, unless a person chose their widths. */
    void fitSoon();
    void fitTitles();
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    /** Takes at most this many rows' height instead of all the space (small tables in dialogs). 0 = all. */
    void setVisibleRows(int rows);
    /** The last column holds sentences: it takes the space that is left, and is cut at its end. */
    void setStretchLastColumn(bool on);

    // -- selection ----------------------------------------------------------------------------------------------
    /** Keys of the selected rows, in the order shown. */
    QVariantList selectedKeys() const;
    template <typename Key> std::vector<Key> selected() const
    {
        std::vector<Key> keys;
        for (const QVariant& key : selectedKeys())
            keys.push_back(key.value<Key>());
        return keys;
    }
    /** Key of the row with the focus; invalid = none. */
    QVariant currentKey() const;
    /** Selects only this row and scrolls to it. False when it is not shown. */
    bool selectKey(const QVariant& key);
    void setSelectedKeys(const QVariantList& keys);

    // -- state and copies ---------------------------------------------------------------------------------------
    /** Order, width and visibility of columns, and the sorting. */
    QByteArray columnState() const;
    bool restoreColumnState(const QByteArray& state);
    /** The selected rows (all shown ones when none is selected) with the shown columns, exact values. */
    QString asTsv() const;
    QString asJson() const;
    QString asMarkdown() const;
    /** Writes all shown rows, in slices from the event loop; exported() tells the end. The file appears whole or not at
     *  all. `forSpreadsheets` guards cells that would be taken for formulas by a leading '. */
    void exportCsv(const QString& file, bool forSpreadsheets);

Q_SIGNALS:
    /** Double click or Enter on a row. */
    void activated(const QVariant& key);
    void selectionChanged();
    /** The context menu is about to show for these selected rows: add the page's actions (they come first). */
    void contextMenuRequested(QMenu* menu, const QVariantList& keys);
    void columnStateChanged();
    /** An export ended, and the table says so; `error` is empty when it went well. */
    void exported(const QString& file, const QString& error);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectModelSignals();
    void applyFilter();
    void updateEmptyState();
    void updateRowHeight();
    void sizeColumnsOnce();
    void growColumns();
    void keepAnchor();
    void restoreAnchor();
    void rememberKeys();
    void restoreKeys();
    void fillColumnMenu(QMenu* menu);
    void showHeaderMenu(const QPoint& position);
    void showContextMenu(const QPoint& position);
    void copyRows(const QString& text);
    void copyCell();
    void askExport();
    void exportSlice();
    void sayExported(const QString& file, const QString& error);
    void updateSearchedColumns();
    std::vector<int> shownColumns() const;
    std::vector<int> rowsToCopy() const;
    copies::Rows cellsOf(const std::vector<int>& proxyRows) const;
    copies::Cell cellAt(int proxyRow, int column) const;
    QStringList shownTitles() const;

    QPointer<models::TableModelBase> m_model;
    models::SortFilterModel* m_proxy;
    DataTableView* m_view;
    QLineEdit* m_filter;
    QWidget* m_toolRow;
    FlowLayout* m_tools; ///< of m_toolRow
    EmptyState* m_empty;
    QPointer<QShortcut> m_find; ///< lives in the filter scope
    QTimer* m_filterDelay;
    QTimer* m_fitDelay;
    QByteArray m_initialState;
    Banner* m_exportBanner = nullptr; ///< made with the first export
    QString m_emptyWhy;
    QString m_emptyNext;
    bool m_loading = false;
    bool m_sized = false;
    bool m_headerPressed = false; ///< the mouse drags in the header
    bool m_fitting = false; ///< we size columns now, not a person
    bool m_byHand = false; ///< a person chose the columns' widths
    int m_visibleRows = 0;
    QPersistentModelIndex m_anchor;
    int m_anchorOffset = 0;
    bool m_anchorKept = false;
    QVariantList m_keptKeys;
    QVariant m_keptCurrent;
    int m_keptScroll = 0;
    std::unique_ptr<DataTableExport> m_export;
};

} // namespace views
