// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/StartOptions.h"

#include <QObject>
#include <QPointer>

namespace app {

class Context;
class MainWindow;

/**
 * The program around its window: makes it, makes it anew when language or zone change, and ends the program: the window
 * hides at once, state is saved, pages and connections close, and past the deadline the process ends itself.
 * GUI thread; owned by main().
 */
class Shell : public QObject
{
    Q_OBJECT
public:
    Shell(Context* context, const StartOptions& options, QObject* parent = nullptr);
    ~Shell() override;

    /** Shows the window and connects what was asked for. */
    void start();
    /** Ends the program; what cannot close in time is left behind. Safe to call twice. */
    void end();
    MainWindow* window() const;

private:
    void build();
    void rebuild();
    void setLanguage(const QString& code);
    void setZone(const QString& id);
    /** Runs `change` and builds the window anew, now or when the running operations have ended. */
    void whenIdle(std::function<void()> change);

    Context* m_context;
    StartOptions m_options;
    QPointer<MainWindow> m_window;
    std::function<void()> m_waiting;
    bool m_ending = false;
};

/** From now on the process lives for at most `ms` more milliseconds, whatever its threads do. */
void endProcessAfter(int ms);

} // namespace app
