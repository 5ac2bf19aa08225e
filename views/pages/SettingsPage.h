// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/PageFrame.h"

class QCheckBox;
class QPushButton;

namespace models {
class ConfigModel;
}

namespace views {

class DataTable;
class WriteActions;

/**
 * Every setting of one topic or broker; edit one, reset one. Shows a ConfigModel, emits intents. GUI thread; owned by its
 * controller.
 */
class SettingsPage : public PageFrame
{
    Q_OBJECT
public:
    explicit SettingsPage(models::ConfigModel* model, QWidget* parent = nullptr);

    DataTable* table() const { return m_table; }
    /** Why nothing may be changed now; empty = writable. */
    void setNotWritable(const QString& why);
    /** The rows of the model were replaced: what is overridden and what can be edited is judged anew. */
    void rowsChanged();

Q_SIGNALS:
    void editRequested(const QString& setting);
    void resetRequested(const QString& setting);

private:
    QString selectedSetting() const;
    void updateSelection();

    models::ConfigModel* m_model;
    DataTable* m_table;
    QCheckBox* m_onlyOverridden;
    QPushButton* m_edit;
    QPushButton* m_reset;
    WriteActions* m_writes;
};

} // namespace views
