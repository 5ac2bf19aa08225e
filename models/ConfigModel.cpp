// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConfigModel.h"

#include "kafka/values/ConfigText.h"
#include "models/Formats.h"

namespace models {

namespace {

QString valueText(const std::optional<QString>& value, bool sensitive)
{
    if (sensitive && !value)
        return ConfigModel::tr("hidden by the broker");
    if (!value)
        return ConfigModel::tr("not set");
    return value->isEmpty() ? ConfigModel::tr("empty") : *value;
}

QString synonymsText(const kafka::ConfigEntry& row)
{
    QStringList lines;
    for (const auto& synonym : row.synonyms)
        lines << ConfigModel::tr("%1 = %2 (%3)").arg(synonym.name, valueText(synonym.value, row.sensitive), kafka::sourceName(synonym.source));
    return lines.join(QStringLiteral("; "));
}

} // namespace

QString settingMeaning(const QString& name, const QString& value)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok)
        return {};
    const bool time = name.endsWith(QLatin1String(".ms"));
    const bool size = name.endsWith(QLatin1String(".bytes"));
    if ((time || size) && number == -1)
        return ConfigModel::tr("no limit");
    if (number == std::numeric_limits<qint64>::max())
        return ConfigModel::tr("never");
    if (time && number >= 1000)
        return formats::duration(std::chrono::milliseconds(number));
    if (size && number >= 1000)
        return formats::bytes(number);
    return {};
}

bool ConfigModel::isOverridden(int index) const { return index >= 0 && index < rowCount() && kafka::isChanged(m_type, row(index)); }

bool ConfigModel::canReset(const kafka::ConfigEntry& entry) const { return kafka::isOverride(m_type, entry); }

std::vector<models::Column> ConfigModel::columns() const
{
    return {
        {tr("Setting"), tr("Kafka's name of the setting")},
        {tr("Value"), tr("What holds now")},
        {tr("Source"), tr("Where the value comes from")},
        {tr("Default"), tr("What holds when it is not set at this level")},
        {tr("Read-only"), tr("Cannot be changed while the broker runs")},
        {tr("Sensitive"), tr("The broker hides its value")},
        {tr("Synonyms"), tr("All places where it is set, the first one holds"), Qt::AlignLeft, true},
    };
}

QString ConfigModel::display(const kafka::ConfigEntry& row, int column) const
{
    switch (column) {
    case Name: return row.name;
    case Value: return valueText(row.value, row.sensitive);
    case Source: return kafka::sourceName(row.source);
    case Inherited: {
        const auto inherited = kafka::defaultValue(m_type, row);
        return inherited ? valueText(inherited->value, row.sensitive) : unknownText();
    }
    case ReadOnly: return row.readOnly ? tr("read-only") : QString();
    case Sensitive: return row.sensitive ? tr("sensitive") : QString();
    case Synonyms: return synonymsText(row);
    default: return {};
    }
}

QString ConfigModel::tooltip(const kafka::ConfigEntry& row, int column) const
{
    if (column == Value && row.value) {
        const QString meaning = settingMeaning(row.name, *row.value);
        return meaning.isEmpty() ? *row.value : tr("%1 (%2)").arg(*row.value, meaning);
    }
    if (column == Source)
        return synonymsText(row);
    if (column == Inherited) {
        const auto inherited = kafka::defaultValue(m_type, row);
        return inherited ? tr("From: %1").arg(kafka::sourceName(inherited->source)) : tr("The broker told no other values.");
    }
    return {};
}

QVariant ConfigModel::cell(const kafka::ConfigEntry& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case ExactRole: // the data itself: a hidden or missing value copies as nothing, an empty one too
        if (column == Value)
            return row.value.value_or(QString());
        return {};
    case Qt::ToolTipRole: return tooltip(row, column);
    case NullRole:
        if (column == Value)
            return !row.value || row.value->isEmpty();
        return column == Inherited || (column == Source && !kafka::isChanged(m_type, row));
    default: return {};
    }
}

} // namespace models
