// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/DataTable.h"

#include "models/SortFilterModel.h"
#include "models/TableModel.h"
#include "views/delegates/TextDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTableExport.h"
#include "views/widgets/DataTableView.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/PlainText.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace views {

namespace {

constexpr int bigTable = 5000; ///< rows from which typing in the filter waits for a pause
constexpr quint32 stateVersion = 1;

} // namespace

DataTable::DataTable(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_proxy(new models::SortFilterModel(this)), m_view(new DataTableView(this)), m_filter(new QLineEdit(this)),
      m_toolRow(new QWidget(this)), m_tools(new FlowLayout(m_toolRow)), m_empty(new EmptyState(m_view->viewport())),
      m_find(new QShortcut(QKeySequence::Find, this)), m_filterDelay(new QTimer(this)), m_fitDelay(new QTimer(this))
{
    setObjectName(objectName + QStringLiteral("Frame"));
    setAccessible(m_view, objectName, accessibleName);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new TextDelegate(m_view));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->horizontalHeader()->viewport()->installEventFilter(this);
    setFocusProxy(m_view);

    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    m_filter->installEventFilter(this);
    setFilterName(tr("Filter"));
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_tools->addWidget(m_filter);
    m_tools->addStretch();

    auto* over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_toolRow);
    layout->addWidget(m_view, 1);

    m_find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_find, &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_filterDelay->setSingleShot(true);
    m_filterDelay->setInterval(150);
    connect(m_filterDelay, &QTimer::timeout, this, &DataTable::applyFilter);
    // textChanged does not fire while an input method composes, so half a syllable filters nothing.
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        if (m_model && m_model->rowCount() > bigTable)
            m_filterDelay->start();
        else
            applyFilter();
    });
    connect(m_empty, &EmptyState::buttonClicked, m_filter, &QLineEdit::clear);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DataTable::selectionChanged);
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT activated(index.data(models::TableModelBase::KeyRole)); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &DataTable::showContextMenu);
    QHeaderView* header = m_view->horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, this, &DataTable::showHeaderMenu);
    for (auto signal : {&QHeaderView::sectionMoved, &QHeaderView::sectionResized})
        connect(header, signal, this, [this] {
            if (!m_fitting)
                Q_EMIT columnStateChanged();
        });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::columnStateChanged);
    connect(this, &DataTable::columnStateChanged, this, &DataTable::updateSearchedColumns);
    m_fitDelay->setSingleShot(true);
    m_fitDelay->setInterval(300);
    connect(m_fitDelay, &QTimer::timeout, this, &DataTable::growColumns);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_headerPressed)
            m_byHand = true; // from now on nothing moves by itself
    });
    connectModelSignals();
    updateRowHeight();
    updateEmptyState();
}

DataTable::~DataTable() = default;

void DataTable::setModel(models::TableModelBase* model)
{
    m_model = model;
    m_sized = false;
    m_proxy->setSourceModel(model);
    if (!model)
        return;
    const auto& columns = model->columnList();
    for (int i = 0; i < int(columns.size()); ++i)
        m_view->setColumnHidden(i, columns[size_t(i)].hidden);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_initialState = columnState();
    updateSearchedColumns();
    fitTitles();
    sizeColumnsOnce();
    updateEmptyState();
}

void DataTable::connectModelSignals()
{
    // A refresh may add or remove rows above what is seen: keep the row at the top where it is.
    const auto about = [this] { keepAnchor(); };
    const auto after = [this] {
        restoreAnchor();
        sizeColumnsOnce();
        updateEmptyState();
    };
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeInserted, this, about);
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, about);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this, after] {
        after();
        fitSoon();
    });
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, after);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, after);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &DataTable::fitSoon);
    // Very different content comes as a reset: selection and scroll are carried over by key.
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::rememberKeys);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        restoreKeys();
        sizeColumnsOnce();
        updateEmptyState();
    });
    connect(m_proxy, &models::SortFilterModel::filterChanged, this, &DataTable::updateEmptyState);
}

QTableView* DataTable::view() const { return m_view; }

QString DataTable::emptyText() const { return m_empty->isHidden() ? QString() : m_empty->why(); }

void DataTable::setFilterName(const QString& name)
{
    setAccessible(m_filter, m_view->objectName() + QStringLiteral("Filter"), name);
    m_filter->setPlaceholderText(tr("%1 (Ctrl+F)").arg(withoutMnemonic(name)));
}

void DataTable::setFilterVisible(bool visible)
{
    m_filter->setVisible(visible);
    if (m_find)
        m_find->setEnabled(visible);
    m_toolRow->setVisible(visible || m_tools->count() > 2);
}

void DataTable::setFilterScope(QWidget* scope) { m_find->setParent(scope); }

void DataTable::addTool(QWidget* widget)
{
    m_tools->addWidget(widget);
    m_toolRow->show();
}

void DataTable::setEmptyText(const QString& why, const QString& next)
{
    m_emptyWhy = why;
    m_emptyNext = next;
    updateEmptyState();
}

void DataTable::setLoading(bool loading)
{
    m_loading = loading;
    updateEmptyState();
}

void DataTable::setDelegate(int column, QAbstractItemDelegate* delegate) { m_view->setItemDelegateForColumn(column, delegate); }

void DataTable::sortBy(int column, Qt::SortOrder order)
{
    m_view->sortByColumn(column, order);
    fitTitles();
    m_initialState = columnState();
}

void DataTable::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    updateRowHeight();
}

void DataTable::setStretchLastColumn(bool on)
{
    m_view->horizontalHeader()->setStretchLastSection(on);
    m_view->setTextElideMode(on ? Qt::ElideRight : Qt::ElideMiddle);
}

void DataTable::applyFilter()
{
    m_filterDelay->stop();
    m_proxy->setFilterText(m_filter->text());
}

void DataTable::updateSearchedColumns()
{
    QSet<int> hidden;
    for (int i = 0; i < m_proxy->columnCount(); ++i)
        if (m_view->isColumnHidden(i))
            hidden.insert(i);
    m_proxy->setUnsearchedColumns(hidden);
}

void DataTable::updateEmptyState()
{
    const bool empty = m_proxy->rowCount() == 0;
    m_empty->setVisible(empty);
    if (!empty)
        return;
    if (m_model && m_model->rowCount() > 0 && !m_proxy->filterText().isEmpty())
        m_empty->setTexts(tr("No row matches the filter."), {}, tr("Clear the &filter"));
    else if (m_loading && (!m_model || m_model->rowCount() == 0))
        m_empty->setTexts(tr("Loading…"), {});
    else
        m_empty->setTexts(m_emptyWhy, m_emptyNext);
}

void DataTable::updateRowHeight()
{
    const int height = m_view->fontMetrics().height() + 8;
    QHeaderView* vertical = m_view->verticalHeader();
    vertical->setMinimumSectionSize(height);
    vertical->setDefaultSectionSize(height);
    if (m_visibleRows > 0) {
        const int frame = 2 * m_view->frameWidth();
        m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + m_visibleRows * height + frame
                               + m_view->horizontalScrollBar()->sizeHint().height());
    }
}

void DataTable::sizeColumnsOnce()
{
    if (!m_sized && m_proxy->rowCount() > 0)
        fitColumns();
}

/** An empty table shows its titles whole; its first rows say how wide the columns are. */
void DataTable::fitTitles()
{
    if (m_sized || m_proxy->rowCount() > 0)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    m_view->fitColumns();
}

void DataTable::fitColumns()
{
    m_sized = true;
    const QScopedValueRollback fitting(m_fitting, true);
    m_view->fitColumns();
}

void DataTable::fitSoon()
{
    if (!m_byHand && !m_fitDelay->isActive())
        m_fitDelay->start();
}

void DataTable::growColumns()
{
    if (!m_sized || m_byHand)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    m_view->fitColumns(true);
}

void DataTable::keepAnchor()
{
    if (m_anchorKept || m_view->verticalScrollBar()->value() == 0)
        return;
    // The row a person stands on, when it is seen, else the first one seen.
    const QModelIndex current = m_view->currentIndex();
    const bool seen = current.isValid() && m_view->viewport()->rect().intersects(m_view->visualRect(current));
    m_anchor = seen ? current : m_view->indexAt(QPoint(1, 1));
    m_anchorOffset = m_anchor.isValid() ? m_view->rowViewportPosition(m_anchor.row()) : 0;
    m_anchorKept = m_anchor.isValid();
}

void DataTable::restoreAnchor()
{
    if (!m_anchorKept)
        return;
    m_anchorKept = false;
    if (!m_anchor.isValid())
        return;
    m_view->updateGeometriesNow();
    QScrollBar* bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + m_view->rowViewportPosition(m_anchor.row()) - m_anchorOffset);
}

void DataTable::rememberKeys()
{
    m_keptKeys = selectedKeys();
    m_keptCurrent = currentKey();
    m_keptScroll = m_view->verticalScrollBar()->value();
}

void DataTable::restoreKeys()
{
    if (!m_keptKeys.isEmpty() || m_keptCurrent.isValid()) {
        setSelectedKeys(m_keptKeys);
        const int row = m_model && m_keptCurrent.isValid() ? m_model->rowOfKey(m_keptCurrent) : -1;
        if (row >= 0)
            m_view->selectionModel()->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)), QItemSelectionModel::NoUpdate);
    }
    m_view->updateGeometriesNow();
    m_view->verticalScrollBar()->setValue(m_keptScroll);
    m_keptKeys.clear();
    m_keptCurrent = {};
}

QVariantList DataTable::selectedKeys() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows(0))
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    QVariantList keys;
    for (const int row : rows)
        keys << m_proxy->index(row, 0).data(models::TableModelBase::KeyRole);
    return keys;
}

QVariant DataTable::currentKey() const { return m_view->currentIndex().data(models::TableModelBase::KeyRole); }

bool DataTable::selectKey(const QVariant& key)
{
    const int row = m_model ? m_model->rowOfKey(key) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return false;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
    return true;
}

void DataTable::setSelectedKeys(const QVariantList& keys)
{
    QItemSelection selection;
    for (const QVariant& key : keys) {
        const int row = m_model ? m_model->rowOfKey(key) : -1;
        const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
        if (index.isValid())
            selection.select(index, index);
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QByteArray DataTable::columnState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << qint32(m_proxy->columnCount()) << m_byHand << m_view->horizontalHeader()->saveState();
    return state;
}

bool DataTable::restoreColumnState(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 columns = 0;
    bool byHand = false;
    QByteArray header;
    stream >> version >> columns >> byHand >> header;
    if (stream.status() != QDataStream::Ok || version != stateVersion || columns != m_proxy->columnCount())
        return false;
    if (!m_view->horizontalHeader()->restoreState(header))
        return false;
    m_byHand = byHand; // widths that nobody chose are fitted to what is shown
    m_sized = byHand;
    // The header's indicator came back, the proxy must follow.
    m_view->sortByColumn(m_view->horizontalHeader()->sortIndicatorSection(), m_view->horizontalHeader()->sortIndicatorOrder());
    updateSearchedColumns();
    sizeColumnsOnce();
    return true;
}

void DataTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
    else if (event->type() == QEvent::LanguageChange && m_model)
        m_model->retranslate();
    QWidget::changeEvent(event);
}

bool DataTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->horizontalHeader()->viewport()) {
        if (event->type() == QEvent::MouseButtonPress)
            m_headerPressed = true;
        else if (event->type() == QEvent::MouseButtonRelease)
            m_headerPressed = false;
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_view) {
        if (enter && !key->isAutoRepeat() && m_view->currentIndex().isValid()) {
            Q_EMIT activated(currentKey());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyRows(asTsv());
            return true;
        }
        if (key->key() == Qt::Key_C && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            copyCell();
            return true;
        }
    } else if (watched == m_filter) {
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (enter || key->key() == Qt::Key_Down) {
            applyFilter();
            m_view->setFocus(Qt::OtherFocusReason);
            if (!m_view->currentIndex().isValid() && m_proxy->rowCount() > 0)
                m_view->selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace views
