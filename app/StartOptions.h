// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Profile.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/** What the command line and the environment ask for. */
struct StartOptions
{
    QString bootstrap; ///< --bootstrap or CASTELLAN_BOOTSTRAP; empty = none
    QString name;
    bool writable = false;
    std::optional<kafka::Environment> environment;
    QString language; ///< empty = as remembered
    bool showVersion = false;
    bool showHelp = false;
    QString problem; ///< a sentence; empty = the arguments are fine

    /** `arguments` with the program's name first. Needs no application object. */
    static StartOptions parse(const QStringList& arguments, const QString& bootstrapOfEnvironment);
    static QString helpText();
    static QString versionText();
    /** The connection asked for; nullopt without a bootstrap. */
    std::optional<kafka::Profile> profile() const;
};

} // namespace app
