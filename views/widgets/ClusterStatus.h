// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"

#include <QDateTime>
#include <QStatusBar>
#include <QTimer>

#include <optional>

class QLabel;
class QToolButton;

namespace views {

/** What the status bar says about the cluster in front. */
struct ClusterStatusLine
{
    QString cluster; ///< empty = no cluster: only running operations are shown
    QString colour; ///< "#rrggbb"
    models::State state = models::State::None;
    QString stateText; ///< "connected"
    QString stateTip;
    QDateTime lastHeard; ///< UTC; null = never
    std::optional<int> brokersUp;
    std::optional<int> brokersKnown;
    QString brokersTip; ///< names the silent ones
    QString controller; ///< its id, or "—"
    QString controllerTip; ///< who says so, or why it is not known
    std::optional<int> underReplicated; ///< partitions
    std::optional<int> offline;
    bool operator==(const ClusterStatusLine&) const = default;
};

/**
 * The window's status bar: state and when the cluster was last heard, controller, brokers up of known, under-replicated and
 * offline partitions (click = list), running operations (click = activity). GUI thread; owned by the window.
 */
class ClusterStatus : public QStatusBar
{
    Q_OBJECT
public:
    explicit ClusterStatus(QWidget* parent = nullptr);

    void setLine(const ClusterStatusLine& line);
    void setRunning(int operations);

Q_SIGNALS:
    void stateClicked();
    void brokersClicked();
    void underReplicatedClicked();
    void offlineClicked();
    void runningClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateAll();
    void updateHeard();
    QToolButton* addField(const QString& objectName, const QString& icon = {});

    ClusterStatusLine m_line;
    int m_running = 0;
    QTimer m_tick; ///< keeps "5 s ago" true
    QWidget* m_fields; ///< in as many lines as they need
    QToolButton* m_state;
    QToolButton* m_controller;
    QToolButton* m_brokers;
    QToolButton* m_underReplicated;
    QToolButton* m_offline;
    QToolButton* m_operations;
};

} // namespace views
