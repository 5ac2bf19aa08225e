// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/ExportDialog.h"

#include "models/Formats.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/FileDialog.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace views {

using kafka::serde::FilePacking;
using kafka::serde::RecordFormat;

ExportDialog::ExportDialog(const Choices& choices, QWidget* parent) : QDialog(parent), m_choices(choices)
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export messages of “%1”").arg(plain::shortened(choices.topic, 60)));
    m_export = new QPushButton(this);
    setLabel(m_export, QStringLiteral("export"), tr("&Export"));
    m_export->setDefault(true);
    auto* cancel = new QPushButton(this);
    setLabel(cancel, QStringLiteral("cancel"), tr("Cancel"));
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    m_problem = plain::label({}, this);
    m_problem->setObjectName(QStringLiteral("exportProblem"));
    m_problem->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildScopes());
    layout->addWidget(buildFile());
    if (!m_choices.masking.isEmpty()) {
        QLabel* masking = plain::label(m_choices.masking, this);
        masking->setWordWrap(true);
        setAccessible(masking, QStringLiteral("exportMasking"), tr("Masking"));
        masking->setAccessibleDescription(m_choices.masking);
        layout->addWidget(masking);
    }
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const RecordExportOrder wanted = order();
        accept();
        Q_EMIT exportRequested(wanted);
    });
    update();
}

QWidget* ExportDialog::buildScopes()
{
    using models::formats::number;
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* name, const QString& label, bool enabled) {
        auto* radio = new QRadioButton(label, box);
        nameAfterLabel(radio, QString::fromLatin1(name));
        radio->setEnabled(enabled);
        layout->addWidget(radio);
        m_scopes << radio;
        connect(radio, &QRadioButton::toggled, this, &ExportDialog::update);
        return radio;
    };
    const bool canRead = !m_choices.scan.isEmpty();
    add("exportSelected", tr("&Selected messages (%1)").arg(number(m_choices.selected)), m_choices.selected > 0);
    add("exportShown", tr("All &messages shown, in their order (%1)").arg(number(m_choices.shown)), m_choices.shown > 0);
    QRadioButton* scan = add("exportScan", tr("&Read again without the limit, straight into the file"), canRead);
    QLabel* what = plain::label(m_choices.scan, box);
    what->setObjectName(QStringLiteral("exportScanText"));
    what->setWordWrap(true);
    what->setIndent(fontMetrics().averageCharWidth() * 4);
    what->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(what);
    scan->setAccessibleDescription(m_choices.scan);
    add("exportTail", tr("&New messages as they are written, until it is cancelled: the file grows"), canRead);
    const auto first = m_choices.selected > 1 ? RecordExportOrder::Selected
                       : m_choices.shown > 0  ? RecordExportOrder::Shown
                                              : RecordExportOrder::Scan;
    m_scopes.at(first)->setChecked(true);
    return box;
}

QWidget* ExportDialog::buildFile()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 8, 0, 0);
    const auto row = [&](const QString& text, QWidget* field, const char* name, QLayout* with = nullptr) {
        auto* label = new QLabel(text, box);
        setBuddy(label, field, QString::fromLatin1(name));
        if (with)
            form->addRow(label, with);
        else
            form->addRow(label, field);
    };
    m_format = new QComboBox(box);
    m_format->addItem(tr("NDJSON: a line per message, every byte"), int(RecordFormat::Ndjson));
    m_format->addItem(tr("JSON array"), int(RecordFormat::JsonArray));
    m_format->addItem(tr("CSV"), int(RecordFormat::Csv));
    m_format->addItem(tr("Values as files, one each"), int(RecordFormat::RawValues));
    m_packing = new QComboBox(box);
    m_packing->addItem(tr("none"), int(FilePacking::None));
    m_packing->addItem(QStringLiteral("gzip"), int(FilePacking::Gzip));
    m_packing->addItem(QStringLiteral("zstd"), int(FilePacking::Zstd));
    m_spreadsheets = new QCheckBox(box);
    setLabel(m_spreadsheets, QStringLiteral("forSpreadsheets"), tr("Formulas &guarded by ' for spreadsheets"));
    m_path = new QLineEdit(box);
    auto* choose = new QPushButton(box);
    setLabel(choose, QStringLiteral("choosePath"), tr("C&hoose…"));
    choose->setAutoDefault(false);
    m_note = plain::label({}, box);
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    row(tr("&Format:"), m_format, "exportFormat");
    form->addRow(QString(), m_note);
    row(tr("C&ompression:"), m_packing, "exportPacking");
    form->addRow(QString(), m_spreadsheets);
    auto* path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(choose);
    row(tr("Fi&le:"), m_path, "exportPath", path);

    m_format->setCurrentIndex(m_format->findData(int(m_choices.before.formatting.format)));
    m_packing->setCurrentIndex(m_packing->findData(int(m_choices.before.formatting.packing)));
    m_spreadsheets->setChecked(m_choices.before.formatting.forSpreadsheets || m_choices.before.path.isEmpty());
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(m_packing, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    return box;
}

void ExportDialog::choosePath()
{
    QFileDialog* dialog = makeFileDialog(this, windowTitle());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QFileInfo now(m_path->text());
    dialog->setDirectory(now.path());
    dialog->selectFile(now.fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

RecordExportOrder ExportDialog::order() const
{
    RecordExportOrder order;
    for (int scope = 0; scope < m_scopes.size(); ++scope)
        if (m_scopes.at(scope)->isChecked())
            order.scope = RecordExportOrder::Scope(scope);
    order.path = m_path->text();
    auto& formatting = order.formatting;
    formatting.format = RecordFormat(m_format->currentData().toInt());
    if (formatting.format != RecordFormat::RawValues)
        formatting.packing = FilePacking(m_packing->currentData().toInt());
    formatting.forSpreadsheets = m_spreadsheets->isChecked(); // also of other formats: it is asked again with it
    formatting.zone = models::formats::zone();
    return order;
}

QString ExportDialog::problem() const
{
    const RecordExportOrder wanted = order();
    const QFileInfo file(wanted.path);
    if (wanted.path.isEmpty())
        return tr("A file is missing.");
    if (!file.isAbsolute())
        return tr("The file needs its whole path.");
    if (!QFileInfo(file.path()).isDir())
        return tr("The folder %1 does not exist.").arg(file.path());
    if (file.isDir() || (wanted.formatting.format == RecordFormat::RawValues && file.exists()))
        return tr("%1 exists already.").arg(wanted.path);
    if (file.exists() && !file.isFile())
        return tr("%1 is a device, a pipe or a socket: choose a file.").arg(wanted.path);
    if (wanted.formatting.format == RecordFormat::RawValues && wanted.scope == RecordExportOrder::Tail)
        return tr("New messages need a file that can grow: choose another format.");
    return {};
}

void ExportDialog::update()
{
    if (!m_path)
        return; // being built
    const RecordFormat format = order().formatting.format;
    const bool packs = format != RecordFormat::RawValues;
    if (packs != m_packing->isEnabled()) { // what is disabled says what happens: nothing is packed
        const QSignalBlocker quiet(m_packing);
        if (!packs)
            m_packingBefore = m_packing->currentIndex();
        m_packing->setCurrentIndex(packs ? m_packingBefore : m_packing->findData(int(FilePacking::None)));
    }
    m_packing->setEnabled(packs);
    m_spreadsheets->setEnabled(format == RecordFormat::Csv);
    if (m_path->text() == m_suggested) {
        const QString folder = m_choices.before.path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                               : QFileInfo(m_choices.before.path).path();
        const QString home = QFileInfo(folder).isDir() ? folder : QDir::homePath();
        const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
        m_suggested = home + QLatin1Char('/') + m_choices.topic + QLatin1Char('-') + time + kafka::serde::fileSuffix(order().formatting);
        const QSignalBlocker quiet(m_path);
        m_path->setText(m_suggested);
    }
    QString note;
    switch (format) {
    case RecordFormat::Ndjson:
        note = m_choices.masking.isEmpty()
                   ? tr("Keys, values and headers as text, or Base64 where they are none; nothing is lost, and it can be read back.")
                   : tr("Keys, values and headers as text, or Base64 where they are none.");
        break;
    case RecordFormat::JsonArray: note = tr("The same objects in one array."); break;
    case RecordFormat::Csv:
        note = tr("topic, partition, offset, timestamp, time, key, value, headers. Bytes that are no text are 0x and hex.");
        if (!m_choices.pinned.isEmpty())
            note += QLatin1Char(' ')
                    + tr("Behind them the pinned columns: %1.").arg(plain::shortened(m_choices.pinned.join(QStringLiteral(", ")), 300));
        break;
    case RecordFormat::RawValues: note = tr("A new folder with the exact bytes of each value; null values have no file."); break;
    }
    plain::setText(m_note, note);
    m_format->setAccessibleDescription(note);
    const QString wrong = problem();
    const bool replaces = wrong.isEmpty() && QFileInfo::exists(m_path->text());
    plain::setText(m_problem, replaces ? tr("The file exists and will be replaced.") : wrong);
    m_problem->setAccessibleDescription(m_problem->text());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, replaces ? views::colours().warn : views::colours().error);
    m_problem->setPalette(colours);
    m_export->setEnabled(wrong.isEmpty());
}

} // namespace views
