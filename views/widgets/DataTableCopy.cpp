// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus, copies and the CSV export of DataTable.
#include "models/SortFilterModel.h"
#include "models/TableModel.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/DataTableExport.h"
#include "views/widgets/DataTableView.h"
#include "views/widgets/FileDialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace views {

using models::TableModelBase;

std::vector<int> DataTable::shownColumns() const
{
    std::vector<int> columns;
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            columns.push_back(logical);
    return columns;
}

QStringList DataTable::shownTitles() const
{
    QStringList titles;
    for (const int column : shownColumns())
        titles << m_proxy->headerData(column, Qt::Horizontal).toString();
    return titles;
}

std::vector<int> DataTable::rowsToCopy() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows(0))
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.empty()) {
        rows.resize(size_t(m_proxy->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

copies::Cell DataTable::cellAt(int proxyRow, int column) const
{
    const QModelIndex index = m_proxy->index(proxyRow, column);
    const QVariant raw = index.data(TableModelBase::SortRole);
    copies::Cell cell {index.data(TableModelBase::ExactRole).toString(), copies::Cell::Text};
    switch (raw.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: {
        // Only when the exact text is that number: a sorted rank behind a word is not.
        if (raw.toString() == cell.text)
            cell.kind = copies::Cell::Integer;
        break;
    }
    default:
        if (cell.text == models::unknownText())
            cell.kind = copies::Cell::Unknown;
    }
    return cell;
}

copies::Rows DataTable::cellsOf(const std::vector<int>& proxyRows) const
{
    const auto columns = shownColumns();
    copies::Rows rows;
    rows.reserve(proxyRows.size());
    for (const int row : proxyRows) {
        rows.emplace_back();
        for (const int column : columns)
            rows.back().push_back(cellAt(row, column));
    }
    return rows;
}

QString DataTable::asTsv() const { return copies::tsv(cellsOf(rowsToCopy())); }

QString DataTable::asJson() const { return copies::json(shownTitles(), cellsOf(rowsToCopy())); }

QString DataTable::asMarkdown() const { return copies::markdown(shownTitles(), cellsOf(rowsToCopy())); }

void DataTable::copyRows(const QString& text) { QGuiApplication::clipboard()->setText(text); }

void DataTable::copyCell()
{
    if (const QModelIndex index = m_view->currentIndex(); index.isValid())
        QGuiApplication::clipboard()->setText(index.data(TableModelBase::ExactRole).toString());
}

void DataTable::fillColumnMenu(QMenu* menu)
{
    m_view->fillColumnMenu(
        menu, [this] { Q_EMIT columnStateChanged(); }, [this] { restoreColumnState(m_initialState); });
}

void DataTable::showHeaderMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(m_view->horizontalHeader()->mapToGlobal(position));
}

void DataTable::showContextMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The Menu key on a row that is current only, as the first one is in a table that was just opened: the menu is about it.
    if (const QModelIndex at = m_view->indexAt(position); at.isValid() && !m_view->selectionModel()->hasSelection())
        m_view->selectionModel()->select(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT contextMenuRequested(menu, selectedKeys());
    if (!menu->isEmpty())
        menu->addSeparator();
    const bool rows = m_proxy->rowCount() > 0;
    const auto add = [&](const QString& text, const QKeySequence& keys, auto slot) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys); // shown only: the table handles the keys itself
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(rows);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Copy rows"), QKeySequence(QKeySequence::Copy), [this] { copyRows(asTsv()); });
    add(tr("Copy ce&ll"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyCell(); });
    add(tr("Copy as &JSON"), {}, [this] { copyRows(asJson()); });
    add(tr("Copy as Mar&kdown"), {}, [this] { copyRows(asMarkdown()); });
    menu->addSeparator();
    add(tr("E&xport as CSV…"), {}, [this] { askExport(); });
    fillColumnMenu(menu->addMenu(tr("Col&umns")));
    const QPoint at = m_view->viewport()->rect().contains(position) ? position : QPoint(8, 8);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void DataTable::askExport()
{
    auto* dialog = makeFileDialog(this, tr("Export as CSV"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    const QString exact = tr("CSV, exact values (*.csv)");
    dialog->setNameFilters({tr("CSV for spreadsheets, formulas guarded by ' (*.csv)"), exact});
    dialog->selectFile(m_view->accessibleName() + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::accepted, this,
            [this, dialog, exact] { exportCsv(dialog->selectedFiles().value(0), dialog->selectedNameFilter() != exact); });
    dialog->open();
}

void DataTable::exportCsv(const QString& file, bool forSpreadsheets)
{
    m_export = std::make_unique<DataTableExport>(file, forSpreadsheets);
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        m_export->keys << m_proxy->index(row, 0).data(TableModelBase::KeyRole);
    m_export->columns = shownColumns();
    std::vector<copies::Cell> titles;
    for (const QString& title : shownTitles())
        titles.push_back({title, copies::Cell::Text});
    m_export->begin(copies::csvLine(titles, false));
    exportSlice();
}

void DataTable::exportSlice()
{
    constexpr qsizetype rowsPerSlice = 500; // some ten milliseconds: the window stays alive
    if (!m_export)
        return;
    const qsizetype end = std::min(m_export->next + rowsPerSlice, m_export->keys.size());
    for (; m_model && m_export->next < end; ++m_export->next) {
        const int source = m_model->rowOfKey(m_export->keys.at(m_export->next));
        if (source < 0)
            continue; // gone since; what is left is what exists
        const QModelIndex index = m_proxy->mapFromSource(m_model->index(source, 0));
        if (!index.isValid())
            continue;
        std::vector<copies::Cell> cells;
        for (const int column : m_export->columns)
            cells.push_back(cellAt(index.row(), column));
        m_export->write(copies::csvLine(cells, m_export->forSpreadsheets));
    }
    if (m_export->next < m_export->keys.size()) {
        QTimer::singleShot(0, this, &DataTable::exportSlice);
        return;
    }
    const auto done = std::exchange(m_export, nullptr);
    const QString error = done->commit();
    sayExported(done->fileName(), error);
    Q_EMIT exported(done->fileName(), error);
}

void DataTable::sayExported(const QString& file, const QString& error)
{
    if (!m_exportBanner) {
        m_exportBanner = new Banner(this);
        static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_exportBanner);
        connect(m_exportBanner, &Banner::retryRequested, this, &DataTable::askExport);
        connect(m_exportBanner, &Banner::helpRequested, m_exportBanner, &Banner::dismiss);
    }
    const bool well = error.isEmpty();
    m_exportBanner->showMessage(well ? Banner::Kind::Info : Banner::Kind::Error,
                                well ? tr("%1 is written.").arg(file) : tr("%1 could not be written: %2").arg(file, error), {}, !well);
    m_exportBanner->setHelp(tr("Dismi&ss"));
}

} // namespace views
