// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/RecordTable.h"

#include "kafka/analysis/RecordCommand.h"
#include "kafka/serde/RecordJson.h"
#include "models/RecordModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTableView.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/Icons.h"
#include "views/widgets/Theme.h"

#include <QClipboard>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace views {

using models::RecordModel;

namespace {

/** Bytes in the monospace font; words for null and empty in italics, so that no data can look like them. */
class BytesDelegate : public StateDelegate
{
public:
    using StateDelegate::StateDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        StateDelegate::initStyleOption(option, index);
        const bool word = index.data(RecordModel::NullRole).toBool();
        if (word)
            option->font.setItalic(true);
        else if (index.data(RecordModel::KindRole).toInt() == int(kafka::RecordKind::Record))
            option->font = monospaceFont();
        if (index.data(RecordModel::MaskRole).toInt() != int(kafka::masking::MaskState::Clean)) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icons::get(QStringLiteral("eye-slash"));
            option->decorationSize = QSize(option->fontMetrics.height() - 2, option->fontMetrics.height() - 2);
            option->decorationAlignment = Qt::AlignCenter;
        }
        option->textElideMode = Qt::ElideRight; // the beginning of a value tells most
    }
};

} // namespace

RecordTable::RecordTable(RecordModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_view(new DataTableView(this)), m_empty(new EmptyState(m_view->viewport()))
{
    setObjectName(QStringLiteral("messagesTableFrame"));
    setAccessible(m_view, QStringLiteral("messagesTable"), tr("Messages table"));
    // Before the model is there: sorting is off until a header is clicked, a third click switches it off again.
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->setModel(model);
    m_view->setItemDelegate(new TextDelegate(m_view));
    auto* bytes = new BytesDelegate(m_view);
    for (const int column : {RecordModel::Key, RecordModel::Value, RecordModel::Headers})
        m_view->setItemDelegateForColumn(column, bytes);
    const auto& columns = model->columnList();
    for (int i = 0; i < int(columns.size()); ++i)
        m_view->setColumnHidden(i, columns[size_t(i)].hidden);
    for (int i = 0; i < RecordModel::MostPinned; ++i)
        m_view->setItemDelegateForColumn(RecordModel::ColumnCount + i, bytes);
    m_view->setPassingColumns(RecordModel::ColumnCount);
    m_view->setSelectionFollowsKeys();
    m_agree.setSingleShot(true);
    connect(&m_agree, &QTimer::timeout, this, &RecordTable::agree);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);

    auto* over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);

    connect(m_empty, &EmptyState::buttonClicked, this, &RecordTable::emptyButtonClicked);
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT activated(index.row()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordTable::showContextMenu);
    QHeaderView* header = m_view->horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, this, &RecordTable::showHeaderMenu);
    const auto changed = [this] {
        if (!m_arranging && !m_view->isFitting())
            Q_EMIT columnStateChanged();
    };
    for (auto signal : {&QHeaderView::sectionMoved, &QHeaderView::sectionResized})
        connect(header, signal, this, changed);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        const bool shown = before > 0 && now > 0; // else it was hidden, or is
        if (shown && !m_arranging && !m_view->isFitting() && column < RecordModel::ColumnCount)
            m_byHand = true;
    });
    m_grow.setSingleShot(true);
    m_grow.setInterval(300);
    connect(&m_grow, &QTimer::timeout, this, &RecordTable::growColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, changed);
    m_initialState = columnState();
    connectModel();
    updateRowHeight();
    updateEmpty();
}

void RecordTable::connectModel()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::currentRowChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_agree, qOverload<>(&QTimer::start));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, &m_agree, qOverload<>(&QTimer::start));
    QScrollBar* bar = m_view->verticalScrollBar();
    // The end moves also when a line above takes room, or the other scroll bar appears.
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_following && m_stuck)
            scrollToEnd();
        scrollToMiddle();
    });
    connect(bar, &QScrollBar::valueChanged, this, [this, bar] {
        m_stuck = bar->value() == bar->maximum();
        if (!m_centring)
            m_middle = QModelIndex();
    });
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this, bar] {
        m_atEnd = m_following ? m_stuck : !m_middle.isValid() && m_model->rowCount() > 0 && bar->maximum() > 0 && bar->value() == bar->maximum();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        fitFirstRows();
        if (!m_byHand && !m_grow.isActive())
            m_grow.start();
        if (m_atEnd)
            scrollToEnd();
        updateEmpty();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordTable::updateEmpty);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = m_view->currentIndex().data(RecordModel::KeyRole);
        m_keptScroll = m_view->verticalScrollBar()->value();
        m_atEnd = m_following && m_stuck;
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_kept.isValid() ? m_model->rowOfKey(m_kept) : -1;
        m_view->updateGeometriesNow();
        m_view->verticalScrollBar()->setValue(m_keptScroll);
        if (row >= 0)
            m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (m_atEnd)
            scrollToEnd();
        updateEmpty();
        Q_EMIT currentRowChanged();
    });
}

QTableView* RecordTable::view() const { return m_view; }

int RecordTable::currentRow() const { return m_view->currentIndex().row(); }

void RecordTable::selectRow(int row)
{
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(m_model->index(row, 0));
}

void RecordTable::selectInMiddle(int row)
{
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_middle = m_model->index(row, 0);
    scrollToMiddle();
}

void RecordTable::scrollToMiddle()
{
    if (m_centring || !m_middle.isValid() || m_view->currentIndex().row() != m_middle.row())
        return;
    const QScopedValueRollback centring(m_centring, true);
    m_view->scrollTo(m_middle.sibling(m_middle.row(), m_view->currentIndex().column()), QAbstractItemView::PositionAtCenter);
}

void RecordTable::scrollToEnd()
{
    m_stuck = true;
    m_middle = QModelIndex();
    m_view->updateGeometriesNow();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
}

void RecordTable::setFollowing(bool on)
{
    if (!std::exchange(m_following, on) && on)
        scrollToEnd();
}

// The row with the focus is what is shown in full and what actions are about: it is highlighted, too. The focus can come
// by other ways than selecting: Tab enters the table, rows are dropped, Ctrl and a click take a row out.
void RecordTable::agree()
{
    QItemSelectionModel* chosen = m_view->selectionModel();
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || chosen->isSelected(current))
        return;
    if (chosen->selection().isEmpty())
        chosen->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        chosen->setCurrentIndex(m_model->index(chosen->selection().first().top(), current.column()), QItemSelectionModel::NoUpdate);
}

void RecordTable::setEmptyText(const QString& why, const QString& next)
{
    m_why = why;
    m_next = next;
    updateEmpty();
}

void RecordTable::setEmptyButton(const QString& label)
{
    m_button = label;
    updateEmpty();
}

QString RecordTable::emptyText() const { return m_empty->isHidden() ? QString() : m_empty->why(); }

void RecordTable::updateEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    if (empty)
        m_empty->setTexts(m_why, m_next, m_button);
    m_empty->setVisible(empty);
}

void RecordTable::updateRowHeight()
{
    const int height = std::max(m_view->fontMetrics().height(), QFontMetrics(monospaceFont()).height()) + 8;
    m_view->verticalHeader()->setMinimumSectionSize(height);
    m_view->verticalHeader()->setDefaultSectionSize(height);
}

void RecordTable::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_grow.start(); // rows may have come before, when nobody knew how much room there is
}

void RecordTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
    else if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    QWidget::changeEvent(event);
}

bool RecordTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat() && currentRow() >= 0) {
        Q_EMIT activated(currentRow());
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (key->key() == Qt::Key_C && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyCell();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

std::vector<int> RecordTable::shownColumns() const
{
    std::vector<int> columns;
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            columns.push_back(logical);
    return columns;
}

QList<int> RecordTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows(0))
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::optional<QString> RecordTable::selectedTsv() const
{
    // Fields can be as large as their message, a column each, and those of what is packed a thousand times larger.
    qint64 characters = 0;
    const QDeadlineTimer end(m_copyPatience);
    copies::Rows rows;
    const auto columns = shownColumns();
    for (const int row : selectedRows()) {
        if (characters > MostCopied || end.hasExpired())
            return {};
        rows.emplace_back();
        for (const int column : columns) {
            const QVariant exact = m_model->index(row, column).data(RecordModel::ExactRole);
            const bool payload = column == RecordModel::Key || column == RecordModel::Value || column >= RecordModel::ColumnCount;
            const QString text = exact.toString();
            characters += text.size();
            rows.back().push_back({text, !exact.isValid() ? copies::Cell::Unknown : payload ? copies::Cell::Payload : copies::Cell::Text});
        }
    }
    return copies::tsv(rows);
}

// Exact values, whatever their size: a whole result of large ones would be put together for minutes, in memory three times over.
void RecordTable::copyRows(CopyAs how)
{
    constexpr qint64 OtherColumns = 500; // bytes of a row's text
    qint64 size = 0;
    for (const int row : selectedRows())
        size += m_model->rawRecord(row).size() + OtherColumns;
    if (size > MostCopied)
        return copyRefused(size);
    const auto text = how == CopyAs::Table ? selectedTsv() : std::optional(QString::fromUtf8(selectedLines(how)));
    if (text)
        QGuiApplication::clipboard()->setText(*text);
    else
        Q_EMIT copyOfFieldsRefused();
}

QByteArray RecordTable::selectedLines(CopyAs how) const
{
    QByteArray lines;
    for (const int row : selectedRows()) {
        const auto masked = m_model->masked(row);
        const kafka::RecordView r = masked.view(m_model->rawRecord(row));
        if (r.isNull() || r.kind() != kafka::RecordKind::Record)
            continue;
        switch (how) {
        case CopyAs::Table: break;
        case CopyAs::Json:
            lines += kafka::serde::recordJson(r, m_model->masker() ? std::optional(masked.batch != nullptr) : std::nullopt) + '\n';
            break;
        case CopyAs::Hex: lines += (r.value().isNull() ? QByteArray("null") : r.value().toByteArray().toHex()) + '\n'; break;
        case CopyAs::Kcat: lines += kafka::kcatCommand(m_commands, r.topic(), r.partition(), r.offset()).toUtf8() + '\n'; break;
        }
    }
    return lines;
}

void RecordTable::copyCell()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    if (const qint64 size = m_model->rawRecord(index.row()).size(); size > MostCopied)
        return copyRefused(size);
    const QVariant exact = index.data(RecordModel::ExactRole);
    QGuiApplication::clipboard()->setText(exact.isValid() ? exact.toString() : index.data().toString()); // null is a word there
}

void RecordTable::fillColumnMenu(QMenu* menu, int column)
{
    m_view->fillColumnMenu(
        menu, [this] { Q_EMIT columnStateChanged(); }, [this] { restoreColumnState(m_initialState); });
    Q_EMIT columnMenuRequested(menu, column);
}

void RecordTable::showHeaderMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu, m_view->horizontalHeader()->logicalIndexAt(position));
    menu->popup(m_view->horizontalHeader()->mapToGlobal(position));
}

void RecordTable::showContextMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT contextMenuRequested(menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    const auto add = [&](const QString& text, const QKeySequence& keys, auto slot) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys); // shown only: the table handles the keys itself
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(currentRow() >= 0);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Copy rows"), QKeySequence(QKeySequence::Copy), [this] { copyRows(); });
    add(tr("Copy ce&ll"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyCell(); });
    QMenu* as = menu->addMenu(tr("Copy rows &as"));
    as->setEnabled(currentRow() >= 0);
    connect(as->addAction(tr("&JSON, a line each")), &QAction::triggered, this, [this] { copyRows(CopyAs::Json); });
    connect(as->addAction(tr("&Hex of the values")), &QAction::triggered, this, [this] { copyRows(CopyAs::Hex); });
    connect(as->addAction(tr("&kcat commands")), &QAction::triggered, this, [this] { copyRows(CopyAs::Kcat); });
    fillColumnMenu(menu->addMenu(tr("Col&umns")), -1);
    const QPoint at = m_view->viewport()->rect().contains(position) ? position : QPoint(8, 8);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace views
