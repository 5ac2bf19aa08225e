// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/PinFieldDialog.h"

#include "kafka/serde/Text.h"
#include "views/delegates/TextDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using kafka::filter::PinnedField;

PinFieldDialog::PinFieldDialog(const std::vector<PinnedField>& fields, QWidget* parent)
    : QDialog(parent), m_field(new QLineEdit(this)), m_fields(new QListWidget(this)), m_note(plain::label({}, this)), m_pin(new QPushButton(this))
{
    setObjectName(QStringLiteral("pinFieldDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pin a field"));
    QLabel* what = plain::label(
        tr("The field becomes a column of the messages table, for this topic: a path into JSON such as $.order.total or $.items[*].id, or a "
           "column of delimited text such as column 3; with key in front of it, of the keys."),
        this);
    what->setWordWrap(true);
    m_field->setPlaceholderText(QStringLiteral("$.order.total"));
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto* label = new QLabel(tr("&Field:"), this);
    setBuddy(label, m_field, QStringLiteral("fieldToPin"));
    m_fields->setItemDelegate(new TextDelegate(m_fields));
    auto* listLabel = new QLabel(tr("Fields of the &chosen message:"), this);
    setBuddy(listLabel, m_fields, QStringLiteral("fieldsOfMessage"));
    for (const PinnedField& field : fields) {
        auto* item = new QListWidgetItem(kafka::serde::visible(field.title(), kafka::serde::Lines::Symbols), m_fields);
        item->setData(Qt::UserRole, field.toString());
    }
    m_fields->setVisible(!fields.empty());
    listLabel->setVisible(!fields.empty());
    m_note->setWordWrap(true);
    setAccessible(m_note, QStringLiteral("pinFieldNote"), tr("Note"));
    setLabel(m_pin, QStringLiteral("pinFieldNow"), tr("&Pin"));
    m_pin->setDefault(true);
    auto* cancel = new QPushButton(this);
    setLabel(cancel, QStringLiteral("cancel"), tr("Cancel"));
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_pin);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_note);
    layout->addWidget(listLabel);
    layout->addWidget(m_fields, 1);
    if (fields.empty())
        layout->addStretch();
    layout->addLayout(buttons);
    m_field->setFocus();

    connect(m_field, &QLineEdit::textChanged, this, &PinFieldDialog::update);
    connect(m_fields, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            m_field->setText(item->data(Qt::UserRole).toString());
    });
    connect(m_fields, &QListWidget::itemDoubleClicked, this, &PinFieldDialog::pin);
    connect(m_pin, &QPushButton::clicked, this, &PinFieldDialog::pin);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    update();
}

void PinFieldDialog::update()
{
    const auto field = PinnedField::parse(m_field->text());
    const QString note = field || m_field->text().trimmed().isEmpty() ? QString() : field.error().toString();
    plain::setText(m_note, note);
    m_note->setAccessibleDescription(note);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, views::colours().error);
    m_note->setPalette(colours);
    m_pin->setEnabled(bool(field));
}

void PinFieldDialog::pin()
{
    const auto field = PinnedField::parse(m_field->text());
    if (!field)
        return;
    Q_EMIT pinRequested(*field);
    accept();
}

} // namespace views
