// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A time chosen from a calendar, or typed there.
#include "views/widgets/TimePicker.h"
#include "tests/views/ViewTest.h"
#include "views/widgets/TimeOfDayBox.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

// Qt makes the calendar's columns as wide as the days' numbers.
TEST(TimePicker, TheDaysOfTheWeekCanBeRead)
{
    views::TimePicker picker(QStringLiteral("picker"), QStringLiteral("Time"));
    picker.show();
    picker.click();
    const auto* calendar = picker.findChild<QCalendarWidget*>(QStringLiteral("calendar"));
    ASSERT_TRUE(calendar);
    const auto* days = calendar->findChild<QTableView*>();
    ASSERT_TRUE(days);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const QString name = calendar->locale().dayName(day, QLocale::ShortFormat);
        EXPECT_GE(days->columnWidth(day), calendar->fontMetrics().horizontalAdvance(name) + 16) << qPrintable(name);
    }
}

// Walk 3: a time typed over the old one lost its hour, digits before the hours did nothing.
TEST(TimePicker, AWholeTimeCanBeTyped)
{
    views::TimeOfDayBox clock;
    auto* field = clock.findChild<QLineEdit*>();
    tests::showActive(clock);
    EXPECT_GE(field->width(), field->fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")));
    const auto typed = [&](const char* keys, int cursor) {
        clock.setTime(QTime(2, 55, 12));
        if (cursor < 0)
            clock.selectAll();
        else
            field->setCursorPosition(cursor);
        QTest::keyClicks(&clock, QString::fromLatin1(keys));
        return clock.time();
    };
    for (const char* whole : {"15:00:00", "15:00", "150000", "15"})
        EXPECT_EQ(typed(whole, -1), QTime(15, 0)) << whole;
    EXPECT_EQ(typed("15", 0), QTime(15, 55, 12)) << "over those that are there";
    EXPECT_EQ(typed("15:00:00", 0), QTime(15, 0));
    EXPECT_EQ(typed("150000", 0), QTime(15, 0));
    EXPECT_EQ(typed("07", 3), QTime(2, 7, 12));
    EXPECT_FALSE(typed("25:00", -1));
    EXPECT_EQ(field->text(), QStringLiteral("25:00")) << "it stays until it is corrected";
    clock.setTime(QTime(23, 55, 12));
    field->setCursorPosition(1);
    QTest::keyClick(&clock, Qt::Key_Up);
    EXPECT_EQ(clock.time(), QTime(0, 55, 12));
    field->setCursorPosition(4);
    QTest::keyClick(&clock, Qt::Key_Down);
    EXPECT_EQ(clock.time(), QTime(0, 54, 12));
}
