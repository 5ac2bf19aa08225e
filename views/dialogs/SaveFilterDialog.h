// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/SavedFilter.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

/** Asks for the name of a filter to be saved, and asks again before one is replaced. Shown with open(); GUI thread; deletes itself. */
class SaveFilterDialog : public QDialog
{
    Q_OBJECT
public:
    SaveFilterDialog(const QString& line, const QString& topic, const std::vector<kafka::filter::SavedFilter>& known, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveRequested(const kafka::filter::SavedFilter& filter);

private:
    void update();
    void askReplace(const kafka::filter::SavedFilter& before);
    void save();

    const QString m_line;
    const QString m_topic;
    const std::vector<kafka::filter::SavedFilter> m_known;
    QLineEdit* m_name;
    QCheckBox* m_ofTopic;
    QLabel* m_note;
    QPushButton* m_save;
};

} // namespace views
