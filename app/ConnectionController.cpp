// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConnectionController.h"

#include "app/Context.h"
#include "app/SessionList.h"

#include <QWidget>

namespace app {

ConnectionController::ConnectionController(Context* context, QWidget* window) : QObject(window), m_context(context), m_window(window) { }

void ConnectionController::connectTo(const QString& profileId)
{
    if (const auto profile = m_context->profile(profileId)) {
        m_context->sessions->open(*profile);
        Q_EMIT opened(profileId);
    }
}

void ConnectionController::disconnectFrom(const QString& profileId)
{
    m_context->sessions->close(profileId);
}

} // namespace app
