// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/CommandLine.h"
#include "kafka/filter/PinnedField.h"
#include "views/widgets/TableCopy.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QTimer>
#include <QVariant>
#include <QWidget>

#include <chrono>
#include <optional>

class QMenu;
class QTableView;

namespace models {
class RecordModel;
}

namespace views {

class DataTableView;
class EmptyState;

/**
 * The messages table: a RecordModel shown without a proxy between (the model filters and orders by itself), so that a
 * million rows stay smooth. Columns are moved, hidden and remembered, rows and cells copied with exact values. While new rows come at
 * the end and the view stands at its end, it stays there; else nothing moves. GUI thread; owned by its page.
 */
class RecordTable : public QWidget
{
    Q_OBJECT
public:
    static constexpr qint64 MostCopied = 16 << 20; ///< bytes of rows that are copied at once

    RecordTable(models::RecordModel* model, QWidget* parent = nullptr);

    QTableView* view() const;
    /** Row with the focus, -1 = none. */
    int currentRow() const;
    void selectRow(int row);
    /** Selects the row and keeps it in the middle of what is seen while rows come and the table's height changes, until a person scrolls. */
    void selectInMiddle(int row);
    void scrollToEnd();
    /** New rows come at the end, and it stays in view until a person scrolls away from it. */
    void setFollowing(bool on);
    /** Shows a column, first of all, or hides it; whatever a person chose for it. */
    void showColumn(int column, bool shown);
    /** Where a pinned column stands and how wide it is. */
    struct ColumnPlace
    {
        int width = -1; ///< pixels; -1 = as its contents need
        int before = -1; ///< RecordModel::ColumnId of the column that it stands before, ColumnCount = at the end, -1 = where new ones come
    };
    /** Sets the pinned columns of the model. Those that were there stay where they are, others take their place by PinnedField::toString(). */
    void setPinned(const std::vector<kafka::filter::PinnedField>& fields, const QHash<QString, ColumnPlace>& places);
    /** As they are now, with their names from left to right. */
    std::vector<std::pair<QString, ColumnPlace>> pinnedPlaces() const;
    /** Scrolls to that column. */
    void showPinned(const kafka::filter::PinnedField& field);
    /** Said while no row is shown. */
    void setEmptyText(const QString& why, const QString& next);
    QString emptyText() const;
    /** A button under the empty text; emptyButtonClicked(). */
    void setEmptyButton(const QString& label);

    /** Of the columns that every such table has, without the pinned ones. */
    QByteArray columnState() const;
    bool restoreColumnState(const QByteArray& state);
    /** The selected rows, tab separated with the shown columns; nullopt = more than may be copied. */
    std::optional<QString> selectedTsv() const;
    /** For how long it may put them together. */
    void setCopyPatience(std::chrono::milliseconds time) { m_copyPatience = time; }
    QList<int> selectedRows() const;
    /** What copied commands need. */
    void setCommandContext(const kafka::CommandContext& context) { m_commands = context; }
    enum class CopyAs {
        Table, ///< selectedTsv()
        Json, ///< a line of JSON per message, without loss
        Hex, ///< the bytes of the values
        Kcat ///< a command per message that prints its value
    };
    /** Puts the selected messages on the clipboard, or says copyRefused(). */
    void copyRows(CopyAs how = CopyAs::Table);

Q_SIGNALS:
    /** Another row has the focus, or the rows were replaced: look at currentRow(). */
    void currentRowChanged();
    void activated(int row);
    /** The context menu is about to show: add the page's actions, they come first. */
    void contextMenuRequested(QMenu* menu);
    /** The menu that shows and hides columns is about to show: add to it. `column` is the one it was asked for, -1 = none. */
    void columnMenuRequested(QMenu* menu, int column);
    void emptyButtonClicked();
    void columnStateChanged();
    /** The selected rows are too large for the clipboard: `bytes` of text, about. */
    void copyRefused(qint64 bytes);
    /** What is packed in them, or their pinned fields, are too much for it. */
    void copyOfFieldsRefused();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectModel();
    void scrollToMiddle();
    void agree();
    void updateRowHeight();
    void updateEmpty();
    void fillColumnMenu(QMenu* menu, int column);
    void placeColumn(int column, const ColumnPlace& place);
    void fitPinned(int column);
    QByteArray headerState() const;
    void fitFirstRows();
    void growColumns();
    void showHeaderMenu(const QPoint& position);
    void showContextMenu(const QPoint& position);
    QByteArray selectedLines(CopyAs how) const;
    void copyCell();
    std::vector<int> shownColumns() const;

    models::RecordModel* m_model;
    kafka::CommandContext m_commands;
    std::chrono::milliseconds m_copyPatience {1000};
    DataTableView* m_view;
    EmptyState* m_empty;
    QString m_why;
    QString m_next;
    QString m_button;
    QVariant m_kept; ///< key of the current row over a reset
    QByteArray m_initialState;
    int m_keptScroll = 0;
    bool m_atEnd = false;
    bool m_following = false;
    bool m_stuck = true; ///< the end is in view
    QPersistentModelIndex m_middle; ///< the row that is kept in the middle
    bool m_centring = false; ///< we scroll now, not a person
    QTimer m_agree;
    QTimer m_grow; ///< rows came: columns that are cut get what room there is
    bool m_sized = false;
    bool m_byHand = false; ///< a person chose widths: they stay
    bool m_fitted = false; ///< rows have come
    bool m_arranging = false; ///< columns move, but nobody moved them
    QHash<QString, int> m_widths; ///< pixels of pinned columns that somebody chose; others fit the first rows
};

} // namespace views
