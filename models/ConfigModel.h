// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Config.h"
#include "models/TableModel.h"

namespace models {

/**
 * Every setting of a topic, broker or group: value, where it comes from, what it would be without, whether it can be
 * changed. Values hidden by the broker are words, not data. Keyed by the setting's name. GUI thread.
 */
class ConfigModel : public TableModel<kafka::ConfigEntry, QString>
{
    Q_OBJECT
public:
    enum Column { Name, Value, Source, Inherited, ReadOnly, Sensitive, Synonyms, ColumnCount };

    explicit ConfigModel(kafka::ConfigResourceType type, QObject* parent = nullptr) : TableModel(parent), m_type(type) { }

    void show(const kafka::ConfigDescription& description) { setRows(description.entries); }
    /** The row differs from the default of this kind of resource (filter "only overridden"). */
    bool isOverridden(int row) const;
    /** It is set at this level, so it can be taken back. */
    bool canReset(const kafka::ConfigEntry& entry) const;

protected:
    std::vector<models::Column> columns() const override;
    QString key(const kafka::ConfigEntry& row) const override { return row.name; }
    QVariant cell(const kafka::ConfigEntry& row, int column, int role) const override;

private:
    QString display(const kafka::ConfigEntry& row, int column) const;
    QString tooltip(const kafka::ConfigEntry& row, int column) const;

    kafka::ConfigResourceType m_type;
};

/** "7 d 00 h", "1.1 GB", "no limit": what a setting's number means, by the ending of its name; empty = nothing to add. */
QString settingMeaning(const QString& name, const QString& value);

} // namespace models
