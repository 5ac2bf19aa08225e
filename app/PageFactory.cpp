// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageFactory.h"

#include "app/BrokerController.h"
#include "app/BrokersController.h"
#include "app/GroupConsumeController.h"
#include "app/GroupController.h"
#include "app/GroupsController.h"
#include "app/MessagesController.h"
#include "app/OverviewController.h"
#include "app/TopicController.h"
#include "app/TopicsController.h"

namespace app {

PageController* makePage(ClusterSession* session, const PageKey& key, QObject* parent)
{
    switch (key.kind) {
    case PageKey::Kind::Overview: return new OverviewController(session, parent);
    case PageKey::Kind::Brokers: return new BrokersController(session, parent);
    case PageKey::Kind::Broker: return new BrokerController(session, key.name, parent);
    case PageKey::Kind::Groups: return new GroupsController(session, parent);
    case PageKey::Kind::Group: return new GroupController(session, key.name, parent);
    case PageKey::Kind::Consume: return new GroupConsumeController(session, key.name, parent);
    case PageKey::Kind::Messages: return new MessagesController(session, key.name, parent);
    case PageKey::Kind::Topics: return new TopicsController(session, parent);
    case PageKey::Kind::Topic: return new TopicController(session, key.name, parent);
    }
    return nullptr;
}

} // namespace app
