// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QMenu>
#include <QMultiMap>

namespace tests {

/** The entries of a menu, or of one below it, that answer to a letter of another one: "Alt+E: Edit and Copy cell". */
inline QStringList lettersTwice(const QMenu* menu)
{
    QMultiMap<QString, QString> found;
    QStringList twice;
    for (const QAction* action : menu->actions()) {
        if (!action->isVisible())
            continue;
        const QString text = action->text().section(QLatin1Char('\t'), 0, 0);
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found.insert(key.toString(), text);
        if (action->menu())
            twice << lettersTwice(action->menu());
    }
    for (const QString& key : found.uniqueKeys())
        if (found.count(key) > 1)
            twice << key + QLatin1String(": ") + QStringList(found.values(key)).join(QLatin1String(" and "));
    return twice;
}

} // namespace tests
