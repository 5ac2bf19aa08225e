// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/ImportForm.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/FileDialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace views {

using Options = kafka::serde::RecordFileOptions;

ImportForm::ImportForm(QWidget* parent)
    : QWidget(parent), m_path(new QLineEdit(this)), m_place(new QComboBox(this)), m_times(new QComboBox(this)), m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("importForm"));
    m_path->setPlaceholderText(QStringLiteral("orders.ndjson.gz"));
    m_place->addItem(tr("As in the file"), int(Options::Place::AsInFile));
    m_place->addItem(tr("Chosen by the partitioner"), int(Options::Place::Partitioner));
    m_times->addItem(tr("As in the file"), true);
    m_times->addItem(tr("When they are sent"), false);
    auto* choose = new QPushButton(this);
    setLabel(choose, QStringLiteral("chooseFile"), tr("C&hoose file…"));
    choose->setAutoDefault(false);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(8);
    int row = 0;
    const auto add = [&](const QString& text, QWidget* field, const QString& objectName) {
        auto* label = new QLabel(text, this);
        setBuddy(label, field, objectName);
        layout->addWidget(label, row, 0);
        layout->addWidget(field, row++, 1);
    };
    add(tr("&File"), m_path, QStringLiteral("importFile"));
    layout->addWidget(choose, 0, 2);
    add(tr("&Partitions"), m_place, QStringLiteral("importPartitions"));
    add(tr("&Times"), m_times, QStringLiteral("importTimes"));
    layout->setColumnStretch(1, 1);
    m_path->setToolTip(tr("NDJSON as an export of messages writes it: an object a line, also packed with gzip or Zstandard"));
    setFocusProxy(m_path);

    m_delay->setSingleShot(true);
    m_delay->setInterval(300);
    connect(m_delay, &QTimer::timeout, this, &ImportForm::changed);
    const auto edit = [this] {
        m_delay->start();
        Q_EMIT edited();
    };
    connect(m_path, &QLineEdit::textChanged, this, edit);
    connect(m_place, &QComboBox::currentIndexChanged, this, edit);
    connect(m_times, &QComboBox::currentIndexChanged, this, edit);
    connect(choose, &QPushButton::clicked, this, &ImportForm::chooseFile);
}

QString ImportForm::path() const { return m_path->text(); }

void ImportForm::setPath(const QString& path) { m_path->setText(path); }

Options ImportForm::options() const { return {Options::Place(m_place->currentData().toInt()), m_times->currentData().toBool()}; }

void ImportForm::chooseFile()
{
    auto* dialog = makeFileDialog(this, tr("Choose a file of messages"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Messages (*.ndjson *.ndjson.gz *.ndjson.zst *.jsonl *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportForm::setPath);
    dialog->open();
}

} // namespace views
