// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/SettingForm.h"

#include "kafka/values/ConfigText.h"
#include "models/ConfigModel.h"
#include "models/TableModel.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace views {

namespace {

QString described(const QString& name, const std::optional<QString>& value, kafka::ConfigSource source)
{
    if (!value)
        return SettingForm::tr("not set (%1)").arg(kafka::sourceName(source));
    const QString meaning = models::settingMeaning(name, *value);
    const QString text = value->isEmpty() ? SettingForm::tr("empty") : plain::shortened(*value, 300);
    return meaning.isEmpty() ? SettingForm::tr("%1 (%2)").arg(text, kafka::sourceName(source))
                             : SettingForm::tr("%1 = %2 (%3)").arg(text, meaning, kafka::sourceName(source));
}

} // namespace

SettingForm::SettingForm(kafka::ConfigResourceType type, const kafka::ConfigEntry& entry, const QStringList& choices, QWidget* parent)
    : QWidget(parent), m_name(entry.name), m_value(new QComboBox(this)), m_meaning(plain::label({}, this)), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("settingForm"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->addItems(choices);
    m_value->setMinimumContentsLength(40);
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->lineEdit()->setFont(monospaceFont());
    m_value->setCurrentText(entry.value.value_or(QString()));
    m_value->lineEdit()->selectAll();
    setFocusProxy(m_value);

    auto* valueLabel = new QLabel(tr("New &value:"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_value);
    row->addWidget(m_meaning, 1);
    const auto inherited = kafka::inheritedValue(type, entry);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addRow(plain::label(tr("Setting:"), this), plain::selectable(plain::label(entry.name, this)));
    layout->addRow(plain::label(tr("Now:"), this), plain::selectable(plain::label(described(entry.name, entry.value, entry.source), this)));
    layout->addRow(plain::label(tr("Default:"), this),
                   plain::selectable(plain::label(inherited ? described(entry.name, inherited->value, inherited->source)
                                                            : tr("%1 (the broker told no other value)").arg(models::unknownText()),
                                                  this)));
    layout->addRow(valueLabel, row);
    setBuddy(valueLabel, m_value, QStringLiteral("settingValue"));
    setAccessible(m_value->lineEdit(), QStringLiteral("settingValueField"), valueLabel->text());

    m_pause->setSingleShot(true);
    m_pause->setInterval(300);
    connect(m_pause, &QTimer::timeout, this, &SettingForm::changed);
    connect(m_value, &QComboBox::currentTextChanged, this, [this] {
        showMeaning();
        m_pause->start();
        Q_EMIT edited();
    });
    showMeaning();
}

QString SettingForm::value() const { return m_value->currentText(); }

void SettingForm::showMeaning()
{
    const QString meaning = models::settingMeaning(m_name, value());
    plain::setText(m_meaning, meaning.isEmpty() ? QString() : QStringLiteral("= ") + meaning);
}

} // namespace views
