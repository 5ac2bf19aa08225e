// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDateTime>
#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace views {

class Banner;
class ElidedLabel;
class FlowLayout;
class ProgressLine;

/**
 * What every page has around its content: header (cluster colour and name, title, age of the data, the page's buttons,
 * refresh), a thin progress line while something loads, a banner, the content. F5 refreshes. GUI thread.
 */
class PageFrame : public QWidget
{
    Q_OBJECT
public:
    explicit PageFrame(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const { return m_titleText; }
    void setCluster(const QString& name, const QColor& colour);
    /** Small second text beside the title: "12 partitions, RF 3". */
    void setSubtitle(const QString& text);
    /** For pages inside a topic or group tab: no header but its buttons. The page around it shows this one's age while it is seen, and F5
     *  and the refresh button there ask for this one too. */
    void setCompact(bool compact);
    /** When the shown data was read; shown as "updated 5 s ago" and kept current. Invalid = "not read yet". */
    void setUpdatedAt(const QDateTime& at);
    /** Polling is switched off: said beside the age, because what is shown stays old until somebody refreshes. */
    void setPolling(bool on);
    /** The progress line; appears after 200 ms, so that quick refreshes do not flicker. */
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /** Greys the content: what is shown is old because the last refresh failed. */
    void setStale(bool stale);
    void setContent(QWidget* content);
    /** Adds a page button (or any widget) to the header, left of refresh. */
    void addHeaderWidget(QWidget* widget);
    Banner* banner() const { return m_banner; }
    /** F5 within the page. Triggering it emits refreshRequested(). */
    QAction* refreshAction() const { return m_refresh; }

Q_SIGNALS:
    void refreshRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void updateHeader();
    void updateAge();
    void updateColours();
    PageFrame* outer() const;

    QString m_titleText;
    QWidget* m_header;
    QWidget* m_stripe;
    QColor m_colour;
    ElidedLabel* m_title;
    QLabel* m_subtitle;
    ElidedLabel* m_cluster;
    QLabel* m_age;
    FlowLayout* m_buttons; ///< the whole header; the page's own are before refresh
    QToolButton* m_refreshButton;
    QAction* m_refresh;
    ProgressLine* m_progress;
    Banner* m_banner;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QPointer<QWidget> m_veil; ///< over content that is stale
    QTimer* m_tick;
    QDateTime m_updatedAt;
    bool m_busy = false;
    bool m_polling = true;
    bool m_compact = false;
    bool m_hasButtons = false; ///< of the page's own
    QPointer<PageFrame> m_inner; ///< the compact page that is seen inside this one
};

} // namespace views
