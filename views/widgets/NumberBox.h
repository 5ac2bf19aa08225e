// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace views {

/**
 * A spin box that keeps what was typed. QSpinBox swallows the characters it does not like ("3.7" becomes 37) and shows "-" beside a value that is
 * another one; here the text stays until it is corrected, and problem() says what is wrong with it. value() is the last right one. GUI thread.
 */
class NumberBox : public QSpinBox
{
    Q_OBJECT
public:
    explicit NumberBox(QWidget* parent = nullptr);

    /** Why the text is no number this field takes; empty = it is one, and value() is what it says. */
    QString problem() const { return m_problem; }
    QValidator::State validate(QString& text, int& position) const override;

Q_SIGNALS:
    /** value() or problem() is another one now. */
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void check();

    QString m_problem;
};

} // namespace views
