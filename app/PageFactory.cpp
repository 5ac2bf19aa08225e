// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageFactory.h"

namespace app {

PageController* makePage(ClusterSession* session, const PageKey& key, QObject* parent)
{
    Q_UNUSED(session)
    Q_UNUSED(parent)
    switch (key.kind) {
    // One line per kind: case PageKey::Kind::Topics: return new TopicsController(session, parent);
    default: return nullptr;
    }
}

} // namespace app
