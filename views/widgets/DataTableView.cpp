// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/DataTableView.h"

#include "models/TableModel.h"
#include "views/widgets/PlainText.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>
#include <vector>

namespace views {

DataTableView::DataTableView(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as a person without a mouse expects
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(40);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setResizeContentsPrecision(60);
    setSortingEnabled(true);
    m_growNumbers.setSingleShot(true);
    m_growNumbers.setInterval(100);
    connect(&m_growNumbers, &QTimer::timeout, this, &DataTableView::growNumbers);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_growNumbers, qOverload<>(&QTimer::start));
}

void DataTableView::setModel(QAbstractItemModel* shown)
{
    if (model())
        disconnect(model(), nullptr, &m_growNumbers, nullptr);
    QTableView::setModel(shown);
    if (!shown)
        return;
    const auto soon = [this] {
        if (!m_growNumbers.isActive())
            m_growNumbers.start();
    };
    connect(shown, &QAbstractItemModel::rowsInserted, &m_growNumbers, soon);
    connect(shown, &QAbstractItemModel::dataChanged, &m_growNumbers, soon);
    connect(shown, &QAbstractItemModel::layoutChanged, &m_growNumbers, soon);
    connect(shown, &QAbstractItemModel::modelReset, &m_growNumbers, soon);
}

void DataTableView::growNumbers()
{
    if (!model() || model()->rowCount() == 0)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int alignment = model()->index(0, column).data(Qt::TextAlignmentRole).toInt();
        if (isColumnHidden(column) || !(alignment & Qt::AlignRight))
            continue;
        int wanted = sizeHintForColumn(column) + 8;
        if (column >= m_passing) // other rows may have anything there
            wanted = std::min(wanted, fontMetrics().averageCharWidth() * 40);
        if (wanted > columnWidth(column))
            setColumnWidth(column, wanted);
    }
}

void DataTableView::fitColumns(bool growOnly)
{
    const QScopedValueRollback fitting(m_fitting, true);
    const int widest = fontMetrics().averageCharWidth() * 50;
    std::vector<std::pair<int, int>> cut; // columns that would like to be wider, and by how much
    int used = 0;
    const auto stretched = [header = horizontalHeader()](int column) {
        int last = header->stretchLastSection() ? header->count() - 1 : -1;
        while (last >= 0 && header->isSectionHidden(header->logicalIndex(last)))
            --last;
        return last >= 0 && header->logicalIndex(last) == column;
    };
    const QFontMetrics header = horizontalHeader()->fontMetrics();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (growOnly && column >= m_passing) {
            used += columnWidth(column);
            continue;
        }
        int title = 0;
        for (const QString& line : model()->headerData(column, Qt::Horizontal).toString().split(QLatin1Char('\n')))
            title = std::max(title, header.horizontalAdvance(line));
        const int sortMark = column == horizontalHeader()->sortIndicatorSection() ? horizontalHeader()->sizeHint().height() / 2 + 16 : 0;
        const int wanted = std::max(sizeHintForColumn(column) + 8, title + 22 + sortMark);
        if (stretched(column)) { // the view widens it to what is left
            const int others = horizontalHeader()->length() - columnWidth(column);
            setColumnWidth(column, std::min(wanted, std::max(viewport()->width() - others, widest / 2)));
            used += std::min(wanted, widest);
            continue;
        }
        const int width = std::min(wanted, widest);
        if (!growOnly || width > columnWidth(column))
            setColumnWidth(column, width);
        used += columnWidth(column);
        if (wanted > columnWidth(column))
            cut.emplace_back(column, wanted - columnWidth(column));
    }
    // What is left of the window goes to those that were cut, the least cut first.
    std::sort(cut.begin(), cut.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    int left = isVisible() ? viewport()->width() - used : 0;
    for (const auto& [column, missing] : cut) {
        const int more = std::clamp(missing, 0, std::max(0, left));
        setColumnWidth(column, columnWidth(column) + more);
        left -= more;
    }
}

QItemSelectionModel::SelectionFlags DataTableView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    const auto command = QTableView::selectionCommand(index, event);
    const bool moves = event && event->type() == QEvent::KeyPress && index != currentIndex();
    return m_selectionFollowsKeys && moves && command == QItemSelectionModel::NoUpdate
               ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
               : command;
}

bool DataTableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        QString text = index.data(Qt::ToolTipRole).toString();
        if (text.isEmpty() && index.isValid()) {
            // A cell that is too narrow for its text tells it.
            const QString display = index.data(Qt::DisplayRole).toString();
            if (fontMetrics().horizontalAdvance(display.left(300)) + 12 > columnWidth(index.column()))
                text = display;
        }
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plain::toolTip(text), viewport(), visualRect(index));
        return true;
    }
    return QTableView::viewportEvent(event);
}

void DataTableView::fillColumnMenu(QMenu* menu, const std::function<void()>& changed, const std::function<void()>& reset)
{
    const QHeaderView* header = horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty() || column >= m_passing)
            continue; // a column that nothing uses now, or another menu's
        QAction* action = menu->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(shown > 1 || isColumnHidden(column)); // the last one stays
        connect(action, &QAction::toggled, this, [this, column, changed](bool on) {
            setColumnHidden(column, !on);
            if (on && columnWidth(column) < 40)
                resizeColumnToContents(column);
            changed();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset columns")), &QAction::triggered, this, [this, changed, reset] {
        reset();
        fitColumns();
        changed();
    });
}

} // namespace views
