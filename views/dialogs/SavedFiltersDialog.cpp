// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/SavedFiltersDialog.h"

#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using kafka::filter::SavedFilter;

SavedFiltersDialog::SavedFiltersDialog(QWidget* parent)
    : QDialog(parent), m_table(new DataTable(QStringLiteral("savedFiltersTable"), tr("Saved filters table"), this)), m_name(new QLineEdit(this)),
      m_note(plain::label({}, this)), m_use(new QPushButton(this)), m_rename(new QPushButton(this)), m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("savedFiltersDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved filters"));
    m_table->setModel(&m_model);
    m_table->setFilterName(tr("Find a saved filter"));
    m_table->setFilterScope(this);
    m_table->setDelegate(models::SavedFilterModel::Check, new StateDelegate(m_table));
    m_table->setEmptyText(tr("No filter is saved."), tr("Saved → Save this filter… keeps the one in the field."));
    m_name->setMaxLength(SavedFilter::LongestName);
    auto* label = new QLabel(tr("&Name:"), this);
    setBuddy(label, m_name, QStringLiteral("savedFilterName"));
    setLabel(m_rename, QStringLiteral("renameFilter"), tr("&Rename"));
    setLabel(m_remove, QStringLiteral("deleteFilter"), tr("&Delete…"));
    setLabel(m_use, QStringLiteral("useFilter"), tr("&Use"));
    m_use->setDefault(true);
    auto* close = new QPushButton(this);
    setLabel(close, QStringLiteral("close"), tr("Close"));
    for (QPushButton* b : {m_rename, m_remove, close})
        b->setAutoDefault(false);
    m_note->setWordWrap(true);
    setAccessible(m_note, QStringLiteral("savedFilterNote"), tr("Note"));
    auto* one = new QHBoxLayout;
    one->addWidget(label);
    one->addWidget(m_name, 1);
    one->addWidget(m_rename);
    one->addWidget(m_remove);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_use);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(one);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);

    connect(m_table, &DataTable::selectionChanged, this, [this] {
        m_name->setText(m_table->currentKey().toString());
        update();
    });
    connect(m_table, &DataTable::activated, m_use, &QPushButton::click);
    connect(m_name, &QLineEdit::textChanged, this, &SavedFiltersDialog::update);
    connect(m_rename, &QPushButton::clicked, this, &SavedFiltersDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &SavedFiltersDialog::askRemove);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        const auto* row = m_model.find(m_table->currentKey().toString());
        if (!row)
            return;
        const QString line = row->line;
        accept();
        Q_EMIT useRequested(line);
    });
    update();
}

void SavedFiltersDialog::setFilters(const std::vector<SavedFilter>& filters)
{
    std::vector<models::SavedFilterRow> rows;
    for (const SavedFilter& filter : filters)
        rows.push_back({filter.name, filter.line, filter.topic, kafka::filter::problemOf(filter)});
    m_model.setRows(std::move(rows));
    if (!m_table->currentKey().isValid() && !filters.empty())
        m_table->selectKey(filters.front().name);
    update();
}

void SavedFiltersDialog::update()
{
    const auto* row = m_model.find(m_table->currentKey().toString());
    const QString name = m_name->text().trimmed();
    const bool taken = row && name != row->name && m_model.find(name);
    m_use->setEnabled(row);
    m_remove->setEnabled(row);
    m_name->setEnabled(row);
    m_rename->setEnabled(row && !taken && !name.isEmpty() && name != row->name);
    (m_rename->isEnabled() ? m_rename : m_use)->setDefault(true); // what Enter does
    const QString note = taken ? tr("There is a filter of this name.") : row ? row->problem : QString();
    plain::setText(m_note, note);
    m_note->setAccessibleDescription(note);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, views::colours().error);
    m_note->setPalette(colours);
    m_note->setVisible(!note.isEmpty());
}

void SavedFiltersDialog::rename()
{
    if (!m_rename->isEnabled())
        return;
    const QString to = m_name->text().trimmed();
    Q_EMIT renameRequested(m_table->currentKey().toString(), to);
    m_table->selectKey(to);
}

void SavedFiltersDialog::askRemove()
{
    const auto* row = m_model.find(m_table->currentKey().toString());
    if (!row)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete filter"),
                                tr("Delete the saved filter “%1”?\n\n%2").arg(plain::shortened(row->name, 100), plain::shortened(row->line, 200)),
                                QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    nameAfterLabel(yes, QStringLiteral("deleteFilterNow"));
    QPushButton* no = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    nameAfterLabel(no, QStringLiteral("cancel"));
    box->setDefaultButton(no);
    connect(yes, &QAbstractButton::clicked, this, [this, name = row->name] { Q_EMIT removeRequested(name); });
    box->open();
}

} // namespace views
