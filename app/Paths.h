// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/** The program's folders under the XDG base directories; created 0700. */
struct Paths
{
    QString config; ///< profiles.json, settings.json, filters.json
    QString data; ///< changes.jsonl
    QString state; ///< castellan.log
    QString cache {}; ///< what a search keeps on disk, in files without a name; made when needed

    /** $XDG_CONFIG_HOME, $XDG_DATA_HOME and $XDG_STATE_HOME (or their defaults) + "/castellan". */
    static Paths standard();
    /** All three below one folder: for tests. */
    static Paths below(const QString& folder);
    /** Creates them, 0700; narrows wider ones. The problem as a sentence; empty = fine. */
    QString prepare() const;

    QString profiles() const { return config + QStringLiteral("/profiles.json"); }
    QString filters() const { return config + QStringLiteral("/filters.json"); }
    QString settings() const { return config + QStringLiteral("/settings.json"); }
    QString journal() const { return data + QStringLiteral("/changes.jsonl"); }
    QString log() const { return state + QStringLiteral("/castellan.log"); }
};

} // namespace app
