// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace tests {

/** Descendant of that type with that accessible name, or nullptr (and a test failure). */
template <typename W> W* named(QWidget* root, const char* accessibleName)
{
    const QString name = QString::fromUtf8(accessibleName);
    for (W* widget : root->findChildren<W*>())
        if (widget->accessibleName() == name)
            return widget;
    ADD_FAILURE() << "no widget named " << accessibleName;
    return nullptr;
}

/** Shows it as the active window, so that focus and shortcuts work offscreen. */
inline void showActive(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
}

/** Writes a picture to $CASTELLAN_PICTURES/<name>.png, for people to look at; nothing when that is not set. */
inline void picture(QWidget* widget, const char* name)
{
    const QString folder = qEnvironmentVariable("CASTELLAN_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(350); // progress lines and fade-ins settle
    widget->grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

} // namespace tests
