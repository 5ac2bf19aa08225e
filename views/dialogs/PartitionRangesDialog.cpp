// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/PartitionRangesDialog.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/DataTableView.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace views {

using models::PartitionRangeModel;

PartitionRangesDialog::PartitionRangesDialog(const QString& topic, int partitions, QWidget* parent)
    : QDialog(parent), m_topic(topic), m_partitions(partitions), m_table(new DataTableView(this)), m_note(plain::label({}, this)),
      m_use(new QPushButton(this))
{
    setObjectName(QStringLiteral("partitionRangesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Offsets to read of “%1”").arg(plain::shortened(topic, 60)));
    m_model.setCount(partitions);
    m_table->setModel(&m_model);
    setAccessible(m_table, QStringLiteral("partitionRangesTable"), tr("Offsets to read table"));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(true);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    const int em = fontMetrics().averageCharWidth();
    for (const int column : {PartitionRangeModel::First, PartitionRangeModel::Last, PartitionRangeModel::From, PartitionRangeModel::To})
        m_table->setColumnWidth(column, em * 18);
    m_note->setWordWrap(true);
    setAccessible(m_note, QStringLiteral("partitionRangesNote"), tr("Offsets note"));

    auto* all = new QPushButton(this);
    setLabel(all, QStringLiteral("tickAll"), tr("&All"));
    auto* none = new QPushButton(this);
    setLabel(none, QStringLiteral("tickNone"), tr("&None"));
    auto* pasteButton = new QPushButton(this);
    setLabel(pasteButton, QStringLiteral("pasteRanges"), tr("&Paste"));
    pasteButton->setIcon(icons::get(QStringLiteral("clipboard")));
    pasteButton->setToolTip(tr("Takes lines such as 0:120 or 0:120-180, or topic,partition,offset as kafka-consumer-groups exports them (Ctrl+V)"));
    auto* cancel = new QPushButton(this);
    setLabel(cancel, QStringLiteral("cancel"), tr("Cancel"));
    setLabel(m_use, QStringLiteral("useRanges"), tr("&Use these offsets"));
    m_use->setDefault(true);
    for (QPushButton* b : {all, none, pasteButton, cancel})
        b->setAutoDefault(false);
    auto* tools = new QHBoxLayout;
    for (QPushButton* b : {all, none, pasteButton})
        tools->addWidget(b);
    tools->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    resize(em * 100, fontMetrics().height() * 24);

    connect(all, &QPushButton::clicked, this, [this] { m_model.tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model.tickAll(false); });
    const auto pasteClipboard = [this] { paste(QGuiApplication::clipboard()->text()); };
    connect(pasteButton, &QPushButton::clicked, this, pasteClipboard);
    auto* keys = new QShortcut(QKeySequence::Paste, m_table);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, pasteClipboard);
    connect(&m_model, &PartitionRangeModel::edited, this, &PartitionRangesDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_model.ranges());
        accept();
    });
    check();
}

void PartitionRangesDialog::paste(const QString& text)
{
    const auto read = kafka::SeekInput::partitionRanges(text, m_topic, m_partitions);
    if (!read) {
        say(read.error().message, true);
        return;
    }
    m_model.setRanges(read->ranges);
    if (read->otherTopics > 0)
        say(tr("Lines about other topics, left out: %1. %2").arg(read->otherTopics).arg(m_note->text()), false);
}

void PartitionRangesDialog::check()
{
    const QString problem = m_model.problem();
    const int count = m_model.ticked();
    m_use->setEnabled(problem.isEmpty() && count > 0);
    if (!problem.isEmpty())
        say(problem, true);
    else if (count == 0)
        say(tr("Tick the partitions to read, or type their offsets."), false);
    else
        say(tr("%1 of %2 partitions are read. Both ends of a range belong to it.").arg(count).arg(m_partitions), false);
}

void PartitionRangesDialog::say(const QString& text, bool problem)
{
    plain::setText(m_note, text);
    m_note->setAccessibleDescription(text);
    QPalette colours = palette();
    if (problem)
        colours.setColor(QPalette::WindowText, views::colours().error);
    m_note->setPalette(colours);
}

} // namespace views
