// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace views {

/** Asks whether the messages of a topic are to be shown as they are, and why. Shown with open(); deletes itself. GUI thread. */
class ShowRawDialog : public QDialog
{
    Q_OBJECT
public:
    ShowRawDialog(const QString& connection, const QString& topic, QWidget* parent = nullptr);

Q_SIGNALS:
    void showRawRequested(const QString& reason);

private:
    QLineEdit* m_reason;
    QPushButton* m_show;
};

} // namespace views
