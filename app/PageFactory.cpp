// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageFactory.h"

#include "app/GroupController.h"
#include "app/GroupsController.h"
#include "app/TopicController.h"
#include "app/TopicsController.h"

namespace app {

PageController* makePage(ClusterSession* session, const PageKey& key, QObject* parent)
{
    switch (key.kind) {
    case PageKey::Kind::Groups: return new GroupsController(session, parent);
    case PageKey::Kind::Group: return new GroupController(session, key.name, parent);
    case PageKey::Kind::Topics: return new TopicsController(session, parent);
    case PageKey::Kind::Topic: return new TopicController(session, key.name, parent);
    default: return nullptr;
    }
}

} // namespace app
