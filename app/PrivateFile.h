// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/** Files only their owner may read: 0600 in folders of 0700, from before the first byte is in them. */
namespace app::privatefile {

/** Creates the folder (and its parents) 0700; narrows an existing wider one. The problem as a sentence; empty = fine. */
QString makeFolder(const QString& folder);
/** True when others than the owner may read or write the file (or enter the folder). */
bool isWider(const QString& path);
/** Narrows an existing file to 0600. */
bool narrow(const QString& path);
enum class Durable {
    No, ///< survives a crash of the program: settings, which are written while people work
    Yes ///< survives a power cut too: waits for the disk
};
/** Replaces the file as a whole or not at all: written beside it (0600 from its creation), renamed. A symbolic link stays
 *  one. The problem as a sentence; empty = fine. */
QString write(const QString& path, const QByteArray& content, Durable durable = Durable::Yes);
/** Opens for appending, created 0600. */
bool openForAppend(QFile& file);
/** Renames an unreadable file to "<path>.unreadable-<time>", never overwriting one. The new name; empty = it failed. */
QString moveAside(const QString& path);

} // namespace app::privatefile
