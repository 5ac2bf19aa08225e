// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Paths.h"

#include "app/PrivateFile.h"

#include <QDir>
#include <QStandardPaths>

namespace app {

Paths Paths::standard()
{
    const QString name = QStringLiteral("/castellan");
    QString state = qEnvironmentVariable("XDG_STATE_HOME"); // QStandardPaths knows it from Qt 6.7 on
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + name,
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + name, state + name,
            QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + name};
}

Paths Paths::below(const QString& folder)
{
    return {folder + QStringLiteral("/config"), folder + QStringLiteral("/data"), folder + QStringLiteral("/state"),
            folder + QStringLiteral("/cache")};
}

QString Paths::prepare() const
{
    for (const QString& folder : {config, data, state}) {
        if (const QString problem = privatefile::makeFolder(folder); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace app
