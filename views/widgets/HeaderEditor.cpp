// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/HeaderEditor.h"

#include "models/HeaderModel.h"
#include "views/delegates/HeaderCellDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTableView.h"
#include "views/widgets/Icons.h"
#include "views/widgets/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace views {

using models::HeaderModel;

HeaderEditor::HeaderEditor(HeaderModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_table(new DataTableView(this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_up(new QPushButton(this)), m_down(new QPushButton(this))
{
    setAccessible(m_table, QStringLiteral("headersTable"), tr("Headers table"));
    setLabel(m_add, QStringLiteral("addHeader"), tr("Add h&eader"));
    setAccessible(m_remove, QStringLiteral("removeHeader"), tr("Remove header"));
    setAccessible(m_up, QStringLiteral("moveHeaderUp"), tr("Move header up"));
    setAccessible(m_down, QStringLiteral("moveHeaderDown"), tr("Move header down"));
    m_add->setIcon(icons::get(QStringLiteral("plus-lg")));
    m_remove->setIcon(icons::get(QStringLiteral("trash")));
    m_up->setIcon(icons::get(QStringLiteral("arrow-up")));
    m_down->setIcon(icons::get(QStringLiteral("arrow-down")));
    m_add->setToolTip(tr("Add a header (Insert)"));
    m_remove->setToolTip(tr("Remove the selected headers (Delete)"));
    m_up->setToolTip(tr("Move the header up (Alt+Up): the order is sent as shown"));
    m_down->setToolTip(tr("Move the header down (Alt+Down): the order is sent as shown"));

    m_table->setModel(model);
    m_table->setItemDelegate(new HeaderCellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(true);
    m_table->setSortingEnabled(false);
    QHeaderView* columns = m_table->horizontalHeader();
    columns->setSectionsClickable(false);
    columns->setSectionResizeMode(HeaderModel::Value, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(HeaderModel::Name, em * 18);
    m_table->setColumnWidth(HeaderModel::Format, em * 11);
    m_table->setColumnWidth(HeaderModel::Size, em * 9);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);

    connect(m_add, &QPushButton::clicked, this, &HeaderEditor::addHeader);
    connect(m_remove, &QPushButton::clicked, this, &HeaderEditor::removeSelected);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    const auto key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(
            keys, m_table, this, [this, action] { (this->*action)(); }, Qt::WidgetShortcut);
        shortcut->setAutoRepeat(false);
    };
    key(Qt::Key_Insert, &HeaderEditor::addHeader);
    key(Qt::Key_Delete, &HeaderEditor::removeSelected);
    connect(new QShortcut(Qt::ALT | Qt::Key_Up, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            [this] { move(-1); });
    connect(new QShortcut(Qt::ALT | Qt::Key_Down, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            [this] { move(1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HeaderEditor::updateButtons);
    connect(m_model, &HeaderModel::edited, this, &HeaderEditor::updateButtons);
    updateButtons();
}

QList<int> HeaderEditor::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    return rows;
}

void HeaderEditor::commit()
{
    // The editor of a cell writes back when it loses the focus or, here, when asked.
    QWidget* editor = QApplication::focusWidget();
    if (editor && editor != m_table && m_table->isAncestorOf(editor) && editor->parentWidget() == m_table->viewport())
        m_table->itemDelegate()->setModelData(editor, m_model, m_table->currentIndex());
}

void HeaderEditor::addHeader()
{
    commit();
    const int row = m_model->addHeader();
    const QModelIndex name = m_model->index(row, HeaderModel::Name);
    m_table->setFocus();
    m_table->setCurrentIndex(name);
    m_table->scrollTo(name);
    m_table->edit(name); // the name can be typed at once
}

void HeaderEditor::removeSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    m_model->removeHeaders(rows);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(rows.first(), m_model->rowCount() - 1), HeaderModel::Name));
}

void HeaderEditor::move(int by)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const int row = m_model->moveHeader(current.row(), by);
    m_table->setCurrentIndex(m_model->index(row, current.column()));
}

void HeaderEditor::updateButtons()
{
    const QList<int> rows = selectedRows();
    m_remove->setEnabled(!rows.isEmpty());
    m_up->setEnabled(rows.size() == 1 && rows.first() > 0);
    m_down->setEnabled(rows.size() == 1 && rows.first() < m_model->rowCount() - 1);
}

} // namespace views
