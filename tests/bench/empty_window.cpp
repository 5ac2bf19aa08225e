// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An empty main window of the same build: what Qt itself costs. Prints start.painted and start.ready as Castellan does.
#include "app/StartTiming.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    auto* timing = new app::StartTiming(&window, &window);
    timing->connected(); // nothing to connect to
    window.show();
    return QApplication::exec();
}
