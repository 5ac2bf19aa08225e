// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/NumberBox.h"

#include "views/widgets/Formats.h"
#include "views/widgets/PlainText.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace views {

NumberBox::NumberBox(QWidget* parent) : QSpinBox(parent)
{
    connect(lineEdit(), &QLineEdit::textChanged, this, &NumberBox::check);
    connect(this, &QSpinBox::valueChanged, this, &NumberBox::edited);
}

QValidator::State NumberBox::validate(QString& text, int& position) const
{
    QString tried = text; // the base mends it
    return QSpinBox::validate(tried, position) == QValidator::Acceptable ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberBox::check()
{
    QString text = lineEdit()->text();
    const bool special = !specialValueText().isEmpty() && text == specialValueText();
    QString problem;
    if (int position = 0; !special && validate(text, position) != QValidator::Acceptable) {
        bool whole = false;
        (void)locale().toLongLong(text.trimmed(), &whole);
        problem = text.trimmed().isEmpty() ? tr("Type a number.")
                  : whole ? tr("It must be from %1 to %2.").arg(formats::number(qint64(minimum())), formats::number(qint64(maximum())))
                          : tr("“%1” is no whole number.").arg(plain::shortened(text, 40));
    }
    if (problem == m_problem)
        return;
    m_problem = problem;
    setAccessibleDescription(problem);
    Q_EMIT edited();
}

// Neither Enter nor leaving the field puts another number in place of what was typed.
void NumberBox::keyPressEvent(QKeyEvent* event)
{
    if (!m_problem.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        event->ignore();
    else
        QSpinBox::keyPressEvent(event);
}

void NumberBox::focusOutEvent(QFocusEvent* event)
{
    if (m_problem.isEmpty()) {
        QSpinBox::focusOutEvent(event);
        return;
    }
    lineEdit()->event(event);
    QWidget::focusOutEvent(event);
}

} // namespace views
