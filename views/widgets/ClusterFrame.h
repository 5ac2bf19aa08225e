// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/ClusterStrip.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace views {

class Banner;
class MinimumScrollArea;

/**
 * What surrounds the page of a tab: which cluster it is and whether it may be changed. Production has a red frame and a bar
 * with its lock (and the time left while unlocked), a read-only connection says so; one banner for the connection; a
 * placeholder while there is no page (not connected). GUI thread; owned by its tab.
 */
class ClusterFrame : public QWidget
{
    Q_OBJECT
public:
    enum class Care {
        None, ///< writable and not production: nothing is said
        ReadOnly,
        Locked,
        Unlocked
    };

    explicit ClusterFrame(QWidget* parent = nullptr);

    void setCluster(const ClusterBadge& badge);
    /** `until` (UTC): end of Unlocked. */
    void setCare(Care care, const QDateTime& until = {});
    /** False: a locked cluster cannot be unlocked now. */
    void setUnlockable(bool unlockable);
    /** Shows the page instead of the placeholder; null = the placeholder again. Does not own the page but parents it. */
    void setPage(QWidget* page);
    QWidget* page() const;
    /** Why there is no page, and the button that helps ("Connect"); an empty label hides it. */
    void setPlaceholder(const QString& text, const QString& actionLabel);
    Banner* banner() const { return m_banner; }

Q_SIGNALS:
    void unlockRequested();
    void lockRequested();
    /** The placeholder's button. */
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateCare();
    void updateColours();

    ClusterBadge m_badge;
    Care m_care = Care::None;
    bool m_unlockable = true;
    QDateTime m_until;
    QTimer m_tick;
    QVBoxLayout* m_layout;
    QWidget* m_bar;
    QLabel* m_barIcon;
    QLabel* m_barText;
    QPushButton* m_lock;
    Banner* m_banner;
    QWidget* m_placeholder;
    QLabel* m_placeholderText;
    QPushButton* m_action;
    MinimumScrollArea* m_scroll; ///< around the page
};

} // namespace views
