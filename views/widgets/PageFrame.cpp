// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/PageFrame.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/ElidedLabel.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Formats.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/ProgressLine.h"
#include "views/widgets/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace views {

namespace {

/** Lies over content that is old, and lets everything through but colour. (A graphics effect would leave traces of tables that scroll.) */
class Veil : public QWidget
{
public:
    explicit Veil(QWidget* content) : QWidget(content->parentWidget()), m_content(content)
    {
        setObjectName(QStringLiteral("veil"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        content->installEventFilter(this);
        setGeometry(content->geometry());
        raise();
        show();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_content && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
            setGeometry(m_content->geometry());
        return false;
    }
    void paintEvent(QPaintEvent* event) override
    {
        QColor colour = palette().color(QPalette::Window);
        colour.setAlphaF(0.45F);
        QPainter(this).fillRect(event->rect(), colour);
    }

private:
    QWidget* m_content;
};

} // namespace

PageFrame::PageFrame(QWidget* parent)
    : QWidget(parent), m_header(new QWidget(this)), m_stripe(new QWidget(m_header)), m_title(new ElidedLabel(m_header)),
      m_subtitle(plain::label({}, m_header)), m_cluster(new ElidedLabel(m_header)), m_age(plain::label({}, m_header)),
      m_buttons(new FlowLayout(m_header)), m_refreshButton(new QToolButton(m_header)), m_refresh(new QAction(this)),
      m_progress(new ProgressLine(this)), m_banner(new Banner(this)), m_layout(new QVBoxLayout(this)), m_tick(new QTimer(this))
{
    m_refresh->setText(tr("&Refresh"));
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_refresh->setIcon(icons::get(QStringLiteral("arrow-clockwise")));
    m_refresh->setToolTip(tr("Ask the cluster again (F5)"));
    addAction(m_refresh);
    connect(m_refresh, &QAction::triggered, this, [this] {
        Q_EMIT refreshRequested();
        if (m_inner)
            m_inner->refreshAction()->trigger();
    });
    m_refreshButton->setDefaultAction(m_refresh);
    m_refreshButton->setAutoRaise(true);
    m_refreshButton->setFocusPolicy(Qt::TabFocus);
    setAccessible(m_refreshButton, QStringLiteral("refreshButton"), m_refresh->text());
    connect(m_banner, &Banner::retryRequested, this, &PageFrame::refreshRequested);

    m_stripe->setFixedSize(4, fontMetrics().height() * 3 / 2);
    m_stripe->setAutoFillBackground(true);
    m_stripe->hide();
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_cluster->hide();
    m_subtitle->hide();

    auto* titles = new QHBoxLayout;
    titles->setSpacing(8);
    titles->addWidget(m_stripe);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    titles->addWidget(m_cluster);
    m_buttons->addLayout(titles);
    m_buttons->addStretch();
    m_buttons->addWidget(m_age);
    m_buttons->addWidget(m_refreshButton);

    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_progress);
    m_layout->addWidget(m_banner);

    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &PageFrame::updateAge);
    updateAge();
    updateColours();
}

void PageFrame::setTitle(const QString& title)
{
    m_titleText = title;
    m_title->setText(title);
}

void PageFrame::setCluster(const QString& name, const QColor& colour)
{
    m_colour = colour;
    m_cluster->setText(name);
    setProperty("cluster", name); // for what is inside: CompareActions
    m_cluster->setVisible(!name.isEmpty() && !m_compact);
    m_stripe->setVisible(colour.isValid() && !m_compact);
    updateColours();
}

void PageFrame::setSubtitle(const QString& text)
{
    plain::setText(m_subtitle, text, plain::Lines::Symbols);
    m_subtitle->setVisible(!text.isEmpty());
    updateHeader();
}

void PageFrame::setCompact(bool compact)
{
    m_compact = compact;
    m_title->setVisible(!compact);
    m_age->setVisible(!compact);
    m_refreshButton->setVisible(!compact);
    m_cluster->setVisible(!compact && !m_cluster->text().isEmpty());
    m_stripe->setVisible(!compact && m_colour.isValid());
    m_refresh->setShortcut(compact ? QKeySequence() : QKeySequence(Qt::Key_F5)); // two for one key would do nothing
    m_layout->setContentsMargins(compact ? 0 : 8, 8, compact ? 0 : 8, compact ? 0 : 8);
    updateHeader();
}

void PageFrame::updateHeader() { m_header->setVisible(!m_compact || m_hasButtons || !m_subtitle->isHidden()); }

PageFrame* PageFrame::outer() const
{
    if (m_compact) {
        for (QWidget* parent = parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto* frame = qobject_cast<PageFrame*>(parent))
                return frame;
        }
    }
    return nullptr;
}

void PageFrame::setUpdatedAt(const QDateTime& at)
{
    m_updatedAt = at;
    updateAge();
    if (PageFrame* around = outer(); around && around->m_inner == this)
        around->updateAge();
}

void PageFrame::setPolling(bool on)
{
    m_polling = on;
    m_age->setToolTip(on ? QString() : tr("Nothing is asked for by itself: F5 refreshes, View → Poll switches polling on."));
    updateAge();
    if (PageFrame* around = outer(); around && around->m_inner == this)
        around->updateAge();
}

void PageFrame::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    m_progress->setRunning(busy);
}

void PageFrame::setStale(bool stale)
{
    if (!m_content || stale == !m_veil.isNull())
        return;
    if (stale)
        m_veil = new Veil(m_content);
    else
        delete m_veil;
}

void PageFrame::setContent(QWidget* content)
{
    if (m_content)
        m_layout->removeWidget(m_content);
    delete m_veil;
    m_content = content;
    m_layout->addWidget(content, 1);
}

// Not a focus proxy: Tab would jump from the page to what stands for it, over the header.
void PageFrame::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_content)
        m_content->setFocus(event->reason());
}

void PageFrame::addHeaderWidget(QWidget* widget)
{
    m_buttons->insertWidget(m_buttons->count() - 1, widget);
    m_hasButtons = true;
    updateHeader();
}

void PageFrame::showEvent(QShowEvent* event)
{
    if (PageFrame* around = outer()) {
        around->m_inner = this;
        around->updateAge();
    }
    updateAge();
    m_tick->start();
    QWidget::showEvent(event);
}

void PageFrame::hideEvent(QHideEvent* event)
{
    if (PageFrame* around = outer(); around && around->m_inner == this) {
        around->m_inner.clear();
        around->updateAge();
    }
    m_tick->stop();
    QWidget::hideEvent(event);
}

void PageFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    QWidget::changeEvent(event);
}

void PageFrame::updateAge()
{
    const QDateTime at = m_inner ? m_inner->m_updatedAt : m_updatedAt;
    QString text
        = at.isValid() ? tr("updated %1").arg(formats::age(std::chrono::milliseconds(at.msecsTo(QDateTime::currentDateTime())))) : tr("not read yet");
    if (m_inner ? !m_inner->m_polling : !m_polling)
        text = tr("%1 · polling is off", "updated 5 s ago · …").arg(text);
    if (text != m_age->text())
        m_age->setText(text);
}

void PageFrame::updateColours()
{
    const QColor subtle = colours().subtleText;
    for (QWidget* label : std::initializer_list<QWidget*> {m_subtitle, m_cluster, m_age}) {
        QPalette p = label->palette();
        if (p.color(QPalette::WindowText) == subtle)
            continue;
        p.setColor(QPalette::WindowText, subtle);
        label->setPalette(p);
    }
    if (m_colour.isValid()) {
        QPalette p = m_stripe->palette();
        p.setColor(QPalette::Window, m_colour);
        m_stripe->setPalette(p);
    }
}

} // namespace views
