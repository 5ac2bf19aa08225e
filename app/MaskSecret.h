// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace app {

/**
 * The key of masked hashes, made once per installation: 32 random bytes in `folder`/mask.key (0600). Where it cannot be kept, one for this run.
 * GUI thread.
 */
QByteArray maskSecret(const QString& folder);

} // namespace app
