// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Profile.h"
#include "models/PropertyModel.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

class DataTable;

/** The allow-list of client properties, as functions: views know no client. */
struct PropertyRules
{
    /** Why this name (with this value) is refused; empty = fine. */
    std::function<QString(const QString& name, const QString& value)> refusal;
    std::function<bool(const QString& name)> isSecret;
    QStringList names; ///< for completion
};

/**
 * The properties of a connection: a row to type name and value, with the verdict below it as one types, and the table of
 * those that are set. Secrets are typed and shown as dots. GUI thread; part of the connection dialog.
 */
class PropertiesEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PropertiesEditor(PropertyRules rules, QWidget* parent = nullptr);

    void setProperties(const std::vector<kafka::ClientProperty>& properties);
    /** What is set; a complete and allowed row still in the fields counts as set. */
    std::vector<kafka::ClientProperty> properties() const;
    /** True when everything could be used: nothing refused in the table or in the fields. */
    bool isAcceptable() const;

Q_SIGNALS:
    void changed();

private:
    void addFromFields();
    void removeSelected();
    void editSelected(const QString& name);
    void updateVerdict();
    models::PropertyRow rowFor(const kafka::ClientProperty& property) const;
    QString typedRefusal() const;

    PropertyRules m_rules;
    models::PropertyModel m_model;
    QLineEdit* m_name;
    QLineEdit* m_value;
    QPushButton* m_add;
    QLabel* m_verdict;
    DataTable* m_table;
    QPushButton* m_remove;
};

} // namespace views
