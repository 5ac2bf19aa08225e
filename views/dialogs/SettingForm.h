// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Config.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;

namespace views {

/** The form of the dialog that changes one setting: its new value, beside what holds now and what the default is. */
class SettingForm : public QWidget
{
    Q_OBJECT
public:
    /** `choices`: values the setting is known to take, offered but not forced. */
    SettingForm(kafka::ConfigResourceType type, const kafka::ConfigEntry& entry, const QStringList& choices, QWidget* parent = nullptr);

    QString value() const;

Q_SIGNALS:
    /** A key was typed or a choice made: what was planned for the old value does not hold. */
    void edited();
    /** value() is another one, and typing paused. */
    void changed();

private:
    void showMeaning();

    QString m_name;
    QComboBox* m_value;
    QLabel* m_meaning;
    QTimer* m_pause;
};

} // namespace views
