// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/Accessible.h"

#include "views/widgets/ComboBoxAccessible.h"
#include "views/widgets/ScrollAreaAccessible.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>

namespace views {

QString withoutMnemonic(const QString& label)
{
    static const QRegularExpression korean(QStringLiteral("\\s*\\(&.\\)"));
    QString text = label;
    text.remove(korean);
    text.replace(QStringLiteral("&&"), QStringLiteral("\x1"));
    text.remove(QLatin1Char('&'));
    text.replace(QLatin1Char('\x1'), QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char(':')) || text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

void setAccessible(QWidget* widget, const QString& objectName, const QString& accessibleName)
{
    nameComboBoxes();
    guardScrollAreas();
    widget->setObjectName(objectName);
    widget->setAccessibleName(withoutMnemonic(accessibleName));
}

void nameAfterLabel(QAbstractButton* button, const QString& objectName) { setAccessible(button, objectName, button->text()); }

void setLabel(QAbstractButton* button, const QString& objectName, const QString& label)
{
    button->setText(label);
    nameAfterLabel(button, objectName);
}

void setBuddy(QLabel* label, QWidget* field, const QString& objectName)
{
    label->setBuddy(field);
    setAccessible(field, objectName, label->text());
}

} // namespace views
