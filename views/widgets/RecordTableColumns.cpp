// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordTable that is about the places of columns: those that every table has, and the pinned ones among them.
#include "models/RecordModel.h"
#include "views/widgets/DataTableView.h"
#include "views/widgets/RecordTable.h"

#include <QDataStream>
#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>

namespace views {

namespace {

constexpr quint32 StateVersion = 1;

} // namespace

using kafka::filter::PinnedField;
using models::RecordModel;

void RecordTable::setPinned(const std::vector<PinnedField>& fields, const QHash<QString, ColumnPlace>& places)
{
    const auto before = m_model->pinned();
    if (fields.size() == before.size() && std::is_permutation(fields.begin(), fields.end(), before.begin()))
        return;
    QHeaderView* header = m_view->horizontalHeader();
    m_arranging = true;
    const PinnedField* sorted = m_model->pinnedAt(header->sortIndicatorSection());
    const std::optional<PinnedField> sortedBy = sorted ? std::optional(*sorted) : std::nullopt;
    const Qt::SortOrder order = header->sortIndicatorOrder();
    m_model->setPinned(fields);
    if (sortedBy) { // its column may be another one now, or gone
        int section = m_model->columnCount() - 1;
        while (section >= RecordModel::ColumnCount && *m_model->pinnedAt(section) != *sortedBy)
            --section;
        m_view->sortByColumn(section < RecordModel::ColumnCount ? -1 : section, order);
    }
    for (int column = RecordModel::ColumnCount; column < m_model->columnCount(); ++column) {
        const PinnedField& field = *m_model->pinnedAt(column);
        if (std::find(before.begin(), before.end(), field) != before.end())
            continue;
        const ColumnPlace place = places.value(field.toString());
        if (place.width > 0)
            m_widths.insert(field.toString(), place.width);
        else
            m_widths.remove(field.toString());
        placeColumn(column, place);
    }
    m_arranging = false;
    // A selected row is one of all columns.
    QItemSelectionModel* selected = m_view->selectionModel();
    selected->select(selected->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void RecordTable::placeColumn(int column, const ColumnPlace& place)
{
    QHeaderView* header = m_view->horizontalHeader();
    const int from = header->visualIndex(column);
    int to = header->count() - 1;
    if (place.before < RecordModel::ColumnCount) {
        to = header->visualIndex(place.before < 0 ? int(RecordModel::Value) : place.before);
        to -= from < to ? 1 : 0;
    }
    header->moveSection(from, to);
    if (place.width > 0)
        m_view->setColumnWidth(column, place.width);
    else
        fitPinned(column);
}

void RecordTable::fitPinned(int column)
{
    const int em = m_view->fontMetrics().averageCharWidth();
    m_view->resizeColumnToContents(column);
    m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column) + 8, em * 8, em * 40));
}

void RecordTable::fitFirstRows()
{
    if (m_model->rowCount() == 0 || m_fitted)
        return;
    m_fitted = true;
    m_arranging = true;
    if (!m_sized) {
        m_sized = true;
        m_view->fitColumns();
    }
    for (int column = RecordModel::ColumnCount; column < m_model->columnCount(); ++column) {
        const int width = m_widths.value(m_model->pinnedAt(column)->toString(), -1);
        if (width > 0)
            m_view->setColumnWidth(column, width);
        else
            fitPinned(column);
    }
    m_arranging = false;
}

void RecordTable::growColumns()
{
    if (m_byHand || !m_fitted)
        return;
    m_arranging = true;
    m_view->fitColumns(true);
    m_arranging = false;
}

std::vector<std::pair<QString, RecordTable::ColumnPlace>> RecordTable::pinnedPlaces() const
{
    std::vector<std::pair<QString, ColumnPlace>> places;
    const QHeaderView* header = m_view->horizontalHeader();
    int before = RecordModel::ColumnCount;
    for (int visual = header->count() - 1; visual >= 0; --visual) {
        const int column = header->logicalIndex(visual);
        if (const PinnedField* field = m_model->pinnedAt(column))
            places.insert(places.begin(), {field->toString(), {m_view->columnWidth(column), before}});
        else if (!header->isSectionHidden(column)) // that of topics comes and goes
            before = column;
    }
    return places;
}

void RecordTable::showPinned(const PinnedField& field)
{
    for (int column = RecordModel::ColumnCount; column < m_model->columnCount(); ++column)
        if (*m_model->pinnedAt(column) == field && m_model->rowCount() > 0)
            m_view->scrollTo(m_model->index(std::max(0, currentRow()), column));
}

void RecordTable::showColumn(int column, bool shown)
{
    QHeaderView* columns = m_view->horizontalHeader();
    if (columns->isSectionHidden(column) != shown)
        return;
    columns->setSectionHidden(column, !shown);
    if (shown)
        columns->moveSection(columns->visualIndex(column), 0);
}

// As a header without the pinned columns would say it: they are other ones in every topic.
QByteArray RecordTable::headerState() const
{
    const QHeaderView* header = m_view->horizontalHeader();
    if (header->count() <= RecordModel::ColumnCount)
        return header->saveState();
    QStandardItemModel columns(0, RecordModel::ColumnCount);
    QHeaderView own(Qt::Horizontal);
    own.setModel(&columns);
    own.setMinimumSectionSize(header->minimumSectionSize());
    own.setDefaultSectionSize(header->defaultSectionSize());
    own.setDefaultAlignment(header->defaultAlignment());
    own.setSectionsMovable(header->sectionsMovable());
    own.setSectionsClickable(header->sectionsClickable());
    own.setHighlightSections(header->highlightSections());
    own.setStretchLastSection(header->stretchLastSection());
    own.setSortIndicatorShown(header->isSortIndicatorShown());
    own.setSortIndicatorClearable(header->isSortIndicatorClearable());
    const int sorted = header->sortIndicatorSection();
    own.setSortIndicator(sorted < RecordModel::ColumnCount ? sorted : -1, header->sortIndicatorOrder());
    int place = 0;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column >= RecordModel::ColumnCount)
            continue;
        own.moveSection(own.visualIndex(column), place++);
        const bool hidden = header->isSectionHidden(column);
        own.resizeSection(column, header->sectionSize(column));
        own.setSectionHidden(column, hidden);
    }
    return own.saveState();
}

QByteArray RecordTable::columnState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << StateVersion << m_byHand << headerState();
    return state;
}

bool RecordTable::restoreColumnState(const QByteArray& state)
{
    QHeaderView* header = m_view->horizontalHeader();
    const bool reset = state == m_initialState;
    const auto places = pinnedPlaces();
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    bool byHand = false;
    QByteArray columns;
    stream >> version >> byHand >> columns;
    if (stream.status() != QDataStream::Ok || version != StateVersion) { // as it was kept before widths that nobody chose were told apart
        byHand = false;
        columns = state;
    }
    m_arranging = true;
    const bool restored = !columns.isEmpty() && header->restoreState(columns);
    if (restored) {
        // The header's indicator came back, the model must follow.
        m_view->sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
        m_byHand = byHand;
        m_sized = byHand; // widths that nobody chose are fitted to what is shown
        if (reset)
            m_widths.clear();
        // The header counts only those it has seen: the pinned ones stand at the end now.
        for (const auto& [name, place] : places)
            for (int column = RecordModel::ColumnCount; column < m_model->columnCount(); ++column)
                if (m_model->pinnedAt(column)->toString() == name)
                    placeColumn(column, reset ? ColumnPlace() : place);
    }
    m_arranging = false;
    if (restored && !m_sized && m_fitted) {
        m_fitted = false;
        fitFirstRows();
    }
    return restored;
}

} // namespace views
