// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace views {

/**
 * Asks the desktop portal (org.freedesktop.portal.Settings, color-scheme) whether the desktop is dark, without waiting,
 * and listens for changes. Silent when there is no session bus or portal. GUI thread; owned by Theme.
 */
class ColourSchemePortal : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void ask();

Q_SIGNALS:
    void answered(bool dark);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace views
