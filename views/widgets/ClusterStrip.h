// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Profile.h"

#include <QWidget>

namespace views {

/** Which cluster a dialog is about; never in doubt. */
struct ClusterBadge
{
    QString name;
    QString colour; ///< "#rrggbb"
    kafka::Environment environment = kafka::Environment::Production;
};

/** "production", "staging", "development". */
QString environmentName(kafka::Environment environment);

/** A line with the cluster's colour, name and environment, for the top of dialogs. */
class ClusterStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ClusterStrip(const ClusterBadge& badge, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    ClusterBadge m_badge;
    QWidget* m_stripe;
    class QLabel* m_environment;
};

} // namespace views
