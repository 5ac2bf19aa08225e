// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace app {

class Context;

/** Adds, edits, tests, removes, connects and disconnects connections. GUI thread; owned by MainWindow. */
class ConnectionController : public QObject
{
    Q_OBJECT
public:
    ConnectionController(Context* context, QWidget* window);

    void connectTo(const QString& profileId);
    void disconnectFrom(const QString& profileId);

Q_SIGNALS:
    /** A connection is being made at the person's wish: show its pages. */
    void opened(const QString& profileId);

private:
    Context* m_context;
    QWidget* m_window;
};

} // namespace app
