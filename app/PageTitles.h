// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageKey.h"

#include <QJsonObject>

#include <optional>

namespace app {

/** What a page is called while it has no controller: "Topics", "orders". */
QString pageTitle(const PageKey& key);
/** Name of a section of the navigator: "Consumer groups". */
QString sectionTitle(PageKey::Kind kind);
/** For the saved state; words that stay when the enum changes. */
QJsonObject toJson(const PageKey& key);
std::optional<PageKey> pageKeyFrom(const QJsonObject& object);

} // namespace app
