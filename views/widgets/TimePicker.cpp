// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/TimePicker.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/Formats.h"
#include "views/widgets/Icons.h"
#include "views/widgets/TimeOfDayBox.h"

#include <QCalendarWidget>
#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

TimePicker::TimePicker(const QString& objectName, const QString& accessibleName, QWidget* parent) : QToolButton(parent)
{
    setIcon(icons::get(QStringLiteral("clock")));
    setAccessible(this, objectName, accessibleName);
    setToolTip(tr("Choose from a calendar"));
    connect(this, &QToolButton::clicked, this, &TimePicker::open);
}

void TimePicker::open()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("timePopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    const QDateTime at
        = (m_time < 0 ? QDateTime::currentDateTimeUtc() : QDateTime::fromMSecsSinceEpoch(m_time, Qt::UTC)).toTimeZone(models::formats::zone());
    auto* calendar = new QCalendarWidget(popup);
    setAccessible(calendar, QStringLiteral("calendar"), tr("Calendar"));
    calendar->setSelectedDate(at.date());
    calendar->setMinimumDate(QDate(1970, 1, 1));
    // Qt makes the columns as wide as the days' numbers: their names would be cut
    int widest = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        widest = std::max(widest, calendar->fontMetrics().horizontalAdvance(calendar->locale().dayName(day, QLocale::ShortFormat)));
    const int margin = 20; // px: a cell's padding and focus frame on both sides, with room
    calendar->setMinimumWidth(8 * (widest + margin)); // seven days and the week
    auto* clock = new TimeOfDayBox(popup);
    clock->setTime(m_time < 0 ? QTime(at.time().hour(), at.time().minute()) : at.time());
    setAccessible(clock, QStringLiteral("timeOfDay"), tr("Time of day"));
    auto* use = new QPushButton(popup);
    setLabel(use, QStringLiteral("useTime"), tr("&Use this time"));
    auto* row = new QHBoxLayout;
    row->addWidget(clock);
    row->addStretch();
    row->addWidget(use);
    auto* layout = new QVBoxLayout(popup);
    layout->addWidget(calendar);
    layout->addLayout(row);
    connect(clock, &TimeOfDayBox::edited, use, [clock, use] {
        use->setEnabled(clock->time().has_value());
        clock->setAccessibleDescription(clock->time() ? QString() : tr("No time of day such as 15:00:00"));
    });
    const auto take = [this, popup, calendar, clock] {
        const auto time = clock->time();
        if (!time)
            return;
        Q_EMIT picked(calendar->selectedDate().toString(Qt::ISODate) + QLatin1Char(' ') + time->toString(QStringLiteral("HH:mm:ss")));
        popup->close();
    };
    connect(use, &QPushButton::clicked, popup, take);
    connect(calendar, &QCalendarWidget::activated, popup, take);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, clock, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, popup, take);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace views
