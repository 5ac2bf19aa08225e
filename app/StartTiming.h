// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

namespace app {

class ClusterSession;

/** Milliseconds since this process was started (not since main()); -1 where the system does not say. */
qint64 msSinceProcessStart();

/**
 * Prints, in the category `castellan.timing`, when the window was first painted (`start.painted N ms`), when the first
 * cluster was connected (`start.connected N ms`), and when both had happened and a frame showing it was painted
 * (`start.ready N ms`), all since the process was started. Ends itself after that. GUI thread.
 */
class StartTiming : public QObject
{
    Q_OBJECT
public:
    explicit StartTiming(QWidget* window, QObject* parent = nullptr);
    void connected();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_painted = false;
    bool m_connected = false;
    bool m_done = false;
};

} // namespace app
