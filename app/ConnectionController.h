// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Profile.h"
#include "views/dialogs/ConnectionDialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace app {

class ClusterSession;
class Context;

/** Adds, edits, tests, removes, connects and disconnects connections. GUI thread; owned by MainWindow. */
class ConnectionController : public QObject
{
    Q_OBJECT
public:
    ConnectionController(Context* context, QWidget* window);
    ~ConnectionController() override;

    void connectTo(const QString& profileId);
    void disconnectFrom(const QString& profileId);
    void addNew();
    void edit(const QString& profileId);
    /** Asks first. */
    void remove(const QString& profileId);
    /** The open dialog; null when there is none. */
    views::ConnectionDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    /** A connection is being made at the person's wish: show its pages. */
    void opened(const QString& profileId);
    /** Something of the profile store went wrong; a sentence. */
    void failed(const QString& problem);

private:
    void openDialog();
    void test(const kafka::Profile& profile);
    void endTest();
    /** Stores it; returns its id, or empty (the dialog says why). */
    QString store(const kafka::Profile& profile);
    void connectNow(const QString& profileId);

    Context* m_context;
    QWidget* m_window;
    QPointer<views::ConnectionDialog> m_dialog;
    QPointer<ClusterSession> m_probe; ///< the session of a running test
};

} // namespace app
