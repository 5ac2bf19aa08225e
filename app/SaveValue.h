// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointer>
#include <QString>

namespace views {
class Banner;
}

namespace app {

class ClusterSession;

/**
 * Writes the bytes of a value to a file, off the GUI thread: whole or not at all. A row of Operations says how it went, also when the page has been
 * closed meanwhile; what went wrong is said in its banner too. GUI thread.
 */
void saveValue(ClusterSession* session, QPointer<views::Banner> banner, const QString& file, const QByteArray& bytes);

} // namespace app
