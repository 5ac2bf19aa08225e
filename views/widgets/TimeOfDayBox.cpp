// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/TimeOfDayBox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyleOptionSpinBox>

#include <array>

namespace views {

namespace {

QString textOf(QTime time) { return time.toString(QStringLiteral("HH:mm:ss")); }

bool isWhole(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\d\\d:\\d\\d:\\d\\d\\z"));
    return form.match(text).hasMatch();
}

} // namespace

TimeOfDayBox::TimeOfDayBox(QWidget* parent) : QAbstractSpinBox(parent)
{
    setWrapping(true);
    lineEdit()->setMaxLength(16);
    connect(lineEdit(), &QLineEdit::textChanged, this, &TimeOfDayBox::edited);
}

void TimeOfDayBox::setTime(QTime time) { lineEdit()->setText(textOf(time)); }

std::optional<QTime> TimeOfDayBox::time() const
{
    static const QRegularExpression apart(QStringLiteral("\\A(\\d{1,2})(?::(\\d{1,2}))?(?::(\\d{1,2}))?\\z"));
    static const QRegularExpression together(QStringLiteral("\\A(\\d\\d)(\\d\\d)(\\d\\d)?\\z"));
    const QString typed = text().trimmed();
    auto match = apart.match(typed);
    if (!match.hasMatch())
        match = together.match(typed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

void TimeOfDayBox::stepBy(int steps)
{
    const auto now = time();
    if (!now)
        return;
    constexpr std::array<int, 3> seconds {3600, 60, 1};
    const auto part = std::min<qsizetype>(text().left(lineEdit()->cursorPosition()).count(QLatin1Char(':')), 2);
    setTime(now->addSecs(steps * seconds[size_t(part)]));
    lineEdit()->setSelection(int(part) * 3, 2);
}

QAbstractSpinBox::StepEnabled TimeOfDayBox::stepEnabled() const { return time() ? StepUpEnabled | StepDownEnabled : StepEnabled(StepNone); }

QSize TimeOfDayBox::sizeHint() const
{
    ensurePolished();
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const int room = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 2 * fontMetrics().averageCharWidth();
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, QSize(room, lineEdit()->sizeHint().height()), this);
}

void TimeOfDayBox::keyPressEvent(QKeyEvent* event)
{
    QLineEdit* field = lineEdit();
    const QString typed = event->text();
    const QString text = field->text();
    int at = field->cursorPosition();
    const bool digit = typed.size() == 1 && typed[0] >= QLatin1Char('0') && typed[0] <= QLatin1Char('9');
    if (field->hasSelectedText() || !isWhole(text) || at >= text.size() || (!digit && typed != QLatin1String(":"))) {
        QAbstractSpinBox::keyPressEvent(event);
        return;
    }
    at += text[at] == QLatin1Char(':') ? 1 : 0;
    if (digit) {
        field->setText(QString(text).replace(at, 1, typed));
        ++at;
    }
    field->setCursorPosition(at);
}

} // namespace views
