// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace views {

/** Lies over an empty table: why it is empty, what to do next, and a button when one click helps. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent);
    /** Empty `button` = none. */
    void setTexts(const QString& why, const QString& next, const QString& button = {});
    QString why() const;
    QString next() const;

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel* m_why;
    QLabel* m_next;
    QPushButton* m_button;
};

} // namespace views
