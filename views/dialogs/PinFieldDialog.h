// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/PinnedField.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace views {

/** Asks which field of keys or values becomes a column: typed, or one of the chosen message's. Shown with open(); GUI thread; deletes itself. */
class PinFieldDialog : public QDialog
{
    Q_OBJECT
public:
    PinFieldDialog(const std::vector<kafka::filter::PinnedField>& fields, QWidget* parent = nullptr);

Q_SIGNALS:
    void pinRequested(const kafka::filter::PinnedField& field);

private:
    void update();
    void pin();

    QLineEdit* m_field;
    QListWidget* m_fields;
    QLabel* m_note;
    QPushButton* m_pin;
};

} // namespace views
