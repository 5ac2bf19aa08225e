// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/PropertiesEditor.h"

#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace views {

PropertiesEditor::PropertiesEditor(PropertyRules rules, QWidget* parent) : QWidget(parent), m_rules(std::move(rules))
{
    m_name = new QLineEdit(this);
    setAccessible(m_name, QStringLiteral("propertyName"), tr("Property"));
    m_name->setPlaceholderText(tr("Property, such as security.protocol"));
    auto* completer = new QCompleter(m_rules.names, m_name);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    m_value = new QLineEdit(this);
    setAccessible(m_value, QStringLiteral("propertyValue"), tr("Property value"));
    m_value->setPlaceholderText(tr("Value"));
    m_add = new QPushButton(this);
    setLabel(m_add, QStringLiteral("setProperty"), tr("Se&t property"));
    m_add->setAutoDefault(false);
    m_verdict = plain::label({}, this);
    m_verdict->setObjectName(QStringLiteral("propertyVerdict"));
    m_verdict->setWordWrap(true);

    m_table = new DataTable(QStringLiteral("propertiesTable"), tr("Properties table"), this);
    m_table->setModel(&m_model);
    m_table->setFilterVisible(false);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 8);
    m_table->setDelegate(2, new StateDelegate(m_table));
    m_table->setEmptyText(tr("No properties."), tr("Security, timeouts and other settings of librdkafka go here."));
    m_remove = new QPushButton(this);
    setLabel(m_remove, QStringLiteral("removeProperty"), tr("Remo&ve property"));
    m_remove->setAutoDefault(false);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_add, 0, 2);
    grid->addWidget(m_verdict, 1, 0, 1, 3);
    grid->addWidget(m_table, 2, 0, 1, 2);
    grid->addWidget(m_remove, 2, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(2, 1);

    connect(m_name, &QLineEdit::textChanged, this, &PropertiesEditor::updateVerdict);
    connect(m_value, &QLineEdit::textChanged, this, &PropertiesEditor::updateVerdict);
    connect(m_name, &QLineEdit::returnPressed, m_value, qOverload<>(&QWidget::setFocus));
    connect(m_value, &QLineEdit::returnPressed, this, &PropertiesEditor::addFromFields);
    connect(m_add, &QPushButton::clicked, this, &PropertiesEditor::addFromFields);
    connect(m_remove, &QPushButton::clicked, this, &PropertiesEditor::removeSelected);
    connect(m_table, &DataTable::activated, this, [this](const QVariant& key) { editSelected(key.toString()); });
    connect(m_table, &DataTable::selectionChanged, this, [this] { m_remove->setEnabled(!m_table->selectedKeys().isEmpty()); });
    m_remove->setEnabled(false);
    updateVerdict();
}

models::PropertyRow PropertiesEditor::rowFor(const kafka::ClientProperty& property) const
{
    return {property, m_rules.isSecret(property.name), m_rules.refusal(property.name, property.value)};
}

void PropertiesEditor::setProperties(const std::vector<kafka::ClientProperty>& properties)
{
    std::vector<models::PropertyRow> rows;
    for (const auto& property : properties)
        rows.push_back(rowFor(property));
    m_model.setRows(std::move(rows));
    updateVerdict();
}

std::vector<kafka::ClientProperty> PropertiesEditor::properties() const
{
    std::vector<kafka::ClientProperty> properties;
    const QString typed = m_name->text().trimmed();
    const bool pending = !typed.isEmpty() && typedRefusal().isEmpty();
    for (const auto& row : m_model.rows()) {
        if (!pending || row.property.name != typed)
            properties.push_back(row.property);
    }
    if (pending)
        properties.push_back({typed, m_value->text()});
    return properties;
}

QString PropertiesEditor::typedRefusal() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return m_value->text().isEmpty() ? QString() : tr("Type the property's name.");
    return m_rules.refusal(name, m_value->text());
}

bool PropertiesEditor::isAcceptable() const
{
    const auto& rows = m_model.rows();
    return typedRefusal().isEmpty() && std::all_of(rows.begin(), rows.end(), [](const auto& row) { return row.refusal.isEmpty(); });
}

void PropertiesEditor::updateVerdict()
{
    const QString name = m_name->text().trimmed();
    const bool secret = m_rules.isSecret(name);
    m_value->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
    const QString refusal = typedRefusal();
    const QString text = !refusal.isEmpty() ? refusal
                         : name.isEmpty()   ? QString()
                         : secret           ? tr("Allowed. A secret: it is kept in memory only and asked for again after a restart.")
                                            : tr("Allowed.");
    plain::setText(m_verdict, text);
    QPalette palette = m_verdict->palette();
    palette.setColor(QPalette::WindowText, refusal.isEmpty() ? colours().subtleText : colours().error);
    m_verdict->setPalette(palette);
    m_add->setEnabled(!name.isEmpty() && refusal.isEmpty());
    Q_EMIT changed();
}

void PropertiesEditor::addFromFields()
{
    if (!m_add->isEnabled())
        return;
    m_model.updateRow(rowFor({m_name->text().trimmed(), m_value->text()}));
    m_name->clear();
    m_value->clear();
    m_name->setFocus();
}

void PropertiesEditor::removeSelected()
{
    for (const QVariant& key : m_table->selectedKeys())
        m_model.removeKey(key.toString());
    updateVerdict();
}

void PropertiesEditor::editSelected(const QString& name)
{
    if (const auto* row = m_model.find(name)) {
        const kafka::ClientProperty property = row->property;
        m_name->setText(property.name);
        m_value->setText(property.value);
        m_value->setFocus();
        m_value->selectAll();
    }
}

} // namespace views
