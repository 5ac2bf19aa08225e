// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/DeleteRecordsForm.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/FileDialog.h"
#include "views/widgets/Formats.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace views {

using Input = kafka::DeleteRecordsInput;

DeleteRecordsForm::DeleteRecordsForm(const QString& partitions, QWidget* parent)
    : QWidget(parent), m_mode(new QComboBox(this)), m_partitions(new QLineEdit(partitions, this)),
      m_partitionsLabel(new QLabel(tr("&Partitions"), this)), m_valueLabel(new QLabel(this)), m_values(new QStackedWidget(this)),
      m_offsets(new QLineEdit(this)), m_time(new QLineEdit(this)), m_emptyOlder(new QCheckBox(this)), m_file(new QLineEdit(this)),
      m_choose(new QPushButton(this)), m_problem(plain::selectable(plain::label({}, this))), m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("deleteRecordsForm"));
    m_mode->addItem(tr("Choose…"), int(Input::NotChosen));
    m_mode->addItem(tr("All, up to the end"), int(Input::ToEnd));
    m_mode->addItem(tr("Before an offset"), int(Input::ToOffset));
    m_mode->addItem(tr("Before a time"), int(Input::ToTime));
    m_mode->addItem(tr("As a file says"), int(Input::FromFile));
    m_partitions->setPlaceholderText(QStringLiteral("orders:0,2-4 audit"));
    m_offsets->setPlaceholderText(tr("first offset that stays: 120, or 0=120 1=80"));
    m_time->setPlaceholderText(tr("first time that stays: 2026-03-14 09:00, -2h (%1)").arg(formats::zoneName()));
    m_file->setPlaceholderText(QStringLiteral("delete.json"));
    setLabel(m_emptyOlder, QStringLiteral("emptyIfAllOlder"), tr("&Empty partitions in which every record is older"));
    setLabel(m_choose, QStringLiteral("chooseFile"), tr("C&hoose file…"));
    m_choose->setAutoDefault(false);

    auto* label = new QLabel(tr("&Delete"), this);
    setBuddy(label, m_mode, QStringLiteral("deleteMode"));
    setBuddy(m_partitionsLabel, m_partitions, QStringLiteral("deletePartitions"));
    setAccessible(m_offsets, QStringLiteral("deleteOffset"), tr("Offset"));
    setAccessible(m_time, QStringLiteral("deleteTime"), tr("Time"));
    setAccessible(m_file, QStringLiteral("deleteFile"), tr("File"));

    m_values->addWidget(new QWidget(m_values));
    m_values->addWidget(m_offsets);
    auto* time = new QWidget(m_values);
    auto* timeLayout = new QVBoxLayout(time);
    timeLayout->setContentsMargins(0, 0, 0, 0);
    timeLayout->addWidget(m_time);
    timeLayout->addWidget(m_emptyOlder);
    m_values->addWidget(time);
    auto* file = new QWidget(m_values);
    auto* fileLayout = new QHBoxLayout(file);
    fileLayout->setContentsMargins(0, 0, 0, 0);
    fileLayout->addWidget(m_file, 1);
    fileLayout->addWidget(m_choose);
    m_values->addWidget(file);

    m_problem->setWordWrap(true);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, colours().error);
    m_problem->setPalette(red);
    m_problem->hide();

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(8);
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_mode, 0, 1);
    layout->addWidget(m_partitionsLabel, 1, 0);
    layout->addWidget(m_partitions, 1, 1);
    layout->addWidget(m_valueLabel, 2, 0);
    layout->addWidget(m_values, 2, 1);
    layout->addWidget(m_problem, 3, 1);
    layout->setColumnStretch(1, 1);
    setFocusProxy(m_mode);

    m_delay->setSingleShot(true);
    m_delay->setInterval(300);
    connect(m_delay, &QTimer::timeout, this, &DeleteRecordsForm::changed);
    const auto edit = [this] {
        m_delay->start();
        Q_EMIT edited();
    };
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this, edit] {
        updateMode();
        edit();
    });
    for (QLineEdit* field : {m_partitions, m_offsets, m_time, m_file})
        connect(field, &QLineEdit::textChanged, this, edit);
    connect(m_emptyOlder, &QCheckBox::toggled, this, edit);
    connect(m_choose, &QPushButton::clicked, this, &DeleteRecordsForm::chooseFile);
    updateMode();
}

Input DeleteRecordsForm::input() const
{
    Input input;
    input.mode = Input::Mode(m_mode->currentData().toInt());
    input.partitions = m_partitions->text();
    input.offsets = m_offsets->text();
    input.time = m_time->text();
    input.emptyIfAllOlder = m_emptyOlder->isChecked();
    input.file = m_file->text();
    return input;
}

void DeleteRecordsForm::updateMode()
{
    const auto mode = Input::Mode(m_mode->currentData().toInt());
    const bool fromFile = mode == Input::FromFile;
    m_partitions->setVisible(!fromFile);
    m_partitionsLabel->setVisible(!fromFile);
    const bool hasValue = mode == Input::ToOffset || mode == Input::ToTime || fromFile;
    m_values->setVisible(hasValue);
    m_valueLabel->setVisible(hasValue);
    QWidget* field = nullptr;
    if (mode == Input::ToOffset) {
        m_values->setCurrentIndex(1);
        m_valueLabel->setText(tr("&Offset"));
        field = m_offsets;
    } else if (mode == Input::ToTime) {
        m_values->setCurrentIndex(2);
        m_valueLabel->setText(tr("&Time"));
        field = m_time;
    } else if (fromFile) {
        m_values->setCurrentIndex(3);
        m_valueLabel->setText(tr("&File"));
        field = m_file;
    }
    m_valueLabel->setBuddy(field);
    // The stack would be as high as its highest page.
    for (int i = 0; i < m_values->count(); ++i)
        m_values->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == m_values->currentIndex() ? QSizePolicy::Fixed : QSizePolicy::Ignored);
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_values->updateGeometry();
}

void DeleteRecordsForm::chooseFile()
{
    auto* dialog = makeFileDialog(this, tr("Choose a file as kafka-delete-records takes it"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &DeleteRecordsForm::setFile);
    dialog->open();
}

void DeleteRecordsForm::setFile(const QString& path) { m_file->setText(path); }

void DeleteRecordsForm::showProblem(const std::optional<kafka::DeleteRecordsProblem>& problem)
{
    const QString text = problem && !problem->missing ? problem->text : QString();
    plain::setText(m_problem, text);
    m_problem->setVisible(!text.isEmpty());
}

QString DeleteRecordsForm::problemText() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

} // namespace views
