// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/ClusterStrip.h"

#include <QDialog>
#include <QHash>

class QLineEdit;

namespace views {

/** Asks for the secrets of a connection before it is made; they stay in memory. open() it. GUI thread. */
class SecretsDialog : public QDialog
{
    Q_OBJECT
public:
    /** `properties`: the names to ask for. */
    SecretsDialog(const ClusterBadge& cluster, const QStringList& properties, QWidget* parent = nullptr);

Q_SIGNALS:
    /** Name → value of all of them. */
    void entered(const QHash<QString, QString>& values);
};

} // namespace views
