// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Shell.h"

#include "app/AwayWatcher.h"
#include "app/ColumnMemory.h"
#include "app/Context.h"
#include "app/FilterMemory.h"
#include "app/HangulKeys.h"
#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/SessionList.h"
#include "app/Settings.h"
#include "app/StartTiming.h"
#include "app/TaskTracker.h"
#include "app/WindowState.h"
#include "models/Formats.h"
#include "views/widgets/Theme.h"

#include <QApplication>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace app {

namespace {
// Two seconds are promised; what is left is for the system to take the process down.
constexpr int endDeadlineMs = 1500;
} // namespace

void endProcessAfter(int ms)
{
    std::thread([ms] {
        std::this_thread::sleep_for(std::chrono::milliseconds(ms));
        std::_Exit(0); // state is saved: what hangs are threads that wait for brokers
    }).detach();
}

Shell::Shell(Context* context, const StartOptions& options, QObject* parent) : QObject(parent), m_context(context), m_options(options)
{
    new ColumnMemory(context->settings, this);
    new FilterMemory(context->filters, this);
    new HangulKeys(this);
    auto* away = new AwayWatcher(this);
    connect(away, &AwayWatcher::away, context->sessions, &SessionList::lockAll);
    const Settings& settings = *context->settings;
    views::Theme::instance().apply(WindowState::themeOf(settings.text(QStringLiteral("theme"))));
    context->sessions->setPolling(settings.flag(QStringLiteral("poll"), true));
    const QString zone = settings.text(QStringLiteral("zone"));
    models::formats::setZone(zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone.toLatin1()));
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] {
        // The session ends: be ready for being killed at any moment after this.
        if (m_window)
            m_window->save();
        m_context->settings->save();
    });
    connect(context->tasks, &TaskTracker::changed, this, [this] {
        if (m_waiting && m_context->tasks->running() == 0)
            QMetaObject::invokeMethod(
                this, [this] { whenIdle(std::exchange(m_waiting, {})); }, Qt::QueuedConnection);
    });
}

Shell::~Shell() { delete m_window; }

MainWindow* Shell::window() const { return m_window; }

void Shell::build()
{
    m_window = new MainWindow(m_context);
    connect(m_window, &MainWindow::closeRequested, this, &Shell::end);
    connect(m_window, &MainWindow::languageRequested, this, &Shell::setLanguage);
    connect(m_window, &MainWindow::zoneRequested, this, &Shell::setZone);
    m_window->restore();
}

void Shell::start()
{
    const auto direct = m_options.profile();
    if (direct)
        m_context->addDirect(*direct);
    build();
    auto* timing = new StartTiming(m_window, this);
    connect(m_context->sessions, &SessionList::changed, timing, [timing](ClusterSession* session) {
        if (session->isUp())
            timing->connected();
    });
    m_window->show();
    if (direct)
        m_window->openConnection(direct->id);
}

void Shell::rebuild()
{
    m_window->save();
    m_window->shutDown();
    MainWindow* old = m_window;
    const bool maximised = old->isMaximized();
    build();
    if (maximised)
        m_window->showMaximized();
    else
        m_window->show();
    old->hide();
    old->deleteLater();
}

void Shell::whenIdle(std::function<void()> change)
{
    if (!change || m_ending)
        return;
    if (m_context->tasks->running() > 0) {
        m_waiting = std::move(change); // dialogs of running operations belong to the window
        return;
    }
    change();
    // Not within the menu's own signal: its window is about to go.
    QMetaObject::invokeMethod(this, &Shell::rebuild, Qt::QueuedConnection);
}

void Shell::setLanguage(const QString& code)
{
    whenIdle([this, code] {
        m_context->settings->setValue(QStringLiteral("language"), code);
        language::install(code);
    });
}

void Shell::setZone(const QString& id)
{
    whenIdle([this, id] {
        m_context->settings->setValue(QStringLiteral("zone"), id);
        models::formats::setZone(id.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(id.toLatin1()));
    });
}

void Shell::end()
{
    if (std::exchange(m_ending, true))
        return;
    endProcessAfter(endDeadlineMs);
    if (m_window) {
        m_window->save();
        m_window->hide();
    }
    m_context->settings->save();
    if (m_window)
        m_window->shutDown();
    QCoreApplication::quit();
}

} // namespace app
