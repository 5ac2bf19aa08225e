// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/Banner.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/Icons.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace views {

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_message(plain::selectable(plain::label({}, this))), m_retry(new QPushButton(this)),
      m_help(new QPushButton(this)), m_details(new QToolButton(this)), m_rawPane(new QWidget(this)), m_rawText(new QPlainTextEdit(m_rawPane))
{
    setObjectName(QStringLiteral("banner"));
    setAutoFillBackground(true);
    m_message->setWordWrap(true);
    setAccessible(m_message, QStringLiteral("bannerMessage"), tr("Message"));
    // No Alt keys: it appears beside anything, and a key that two answer to does nothing the first time (Alt+R: Read).
    setLabel(m_retry, QStringLiteral("bannerRetry"), tr("Retry"));
    m_help->setObjectName(QStringLiteral("bannerHelp"));
    m_help->hide();
    setLabel(m_details, QStringLiteral("bannerDetails"), tr("Details"));
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_rawText->setReadOnly(true);
    m_rawText->setFont(monospaceFont());
    m_rawText->setMaximumHeight(fontMetrics().height() * 9);
    setAccessible(m_rawText, QStringLiteral("bannerRawText"), tr("Raw text"));

    auto* copy = new QPushButton(m_rawPane);
    setLabel(copy, QStringLiteral("bannerCopy"), tr("Copy details"));
    auto* rawLayout = new QHBoxLayout(m_rawPane);
    rawLayout->setContentsMargins(24, 0, 0, 0);
    rawLayout->addWidget(m_rawText, 1);
    rawLayout->addWidget(copy, 0, Qt::AlignTop);
    m_rawPane->hide();

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_message, 1);
    line->addWidget(m_help, 0, Qt::AlignTop);
    line->addWidget(m_retry, 0, Qt::AlignTop);
    line->addWidget(m_details, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(line);
    layout->addWidget(m_rawPane);

    connect(m_retry, &QPushButton::clicked, this, &Banner::retryRequested);
    connect(m_help, &QPushButton::clicked, this, &Banner::helpRequested);
    connect(m_details, &QToolButton::toggled, m_rawPane, &QWidget::setVisible);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text + QLatin1Char('\n') + m_raw); });
    colour();
    hide();
}

void Banner::showError(const QString& what, const kafka::Error& error)
{
    const QString sentence = errorSentence(error);
    showMessage(Kind::Error, what.isEmpty() ? sentence : tr("%1: %2").arg(what, sentence), errorDetails(error), true);
}

void Banner::showMessage(Kind kind, const QString& text, const QString& raw, bool retry)
{
    const bool news = isHidden() || text != m_text;
    m_kind = kind;
    m_text = text;
    m_raw = raw;
    plain::setText(m_message, text);
    m_message->setAccessibleDescription(m_message->text());
    m_rawText->setPlainText(plain::shortened(raw, 100'000, plain::Lines::Keep));
    m_retry->setVisible(retry);
    m_details->setVisible(!raw.isEmpty());
    if (raw.isEmpty())
        m_details->setChecked(false);
    colour();
    show();
    if (news) {
        QAccessibleEvent event(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::dismiss()
{
    m_text.clear();
    m_raw.clear();
    m_details->setChecked(false);
    hide();
}

void Banner::setHelp(const QString& label)
{
    setLabel(m_help, QStringLiteral("bannerHelp"), label);
    m_help->setVisible(!label.isEmpty());
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QFrame::changeEvent(event);
}

void Banner::colour()
{
    const ThemeColours& c = colours();
    const QColor ground = m_kind == Kind::Error ? c.errorGround : m_kind == Kind::Warning ? c.warnGround : c.infoGround;
    const QColor ink = m_kind == Kind::Error ? c.error : m_kind == Kind::Warning ? c.warn : c.accent;
    const QString shape = m_kind == Kind::Error     ? QStringLiteral("exclamation-octagon-fill")
                          : m_kind == Kind::Warning ? QStringLiteral("exclamation-triangle-fill")
                                                    : QStringLiteral("info-circle-fill");
    m_icon->setPixmap(icons::pixmap(shape, ink, QSize(16, 16), devicePixelRatioF()));
    if (palette().color(QPalette::Window) != ground) {
        QPalette p = palette();
        p.setColor(QPalette::Window, ground);
        setPalette(p);
    }
}

QString errorSentence(const kafka::Error& error)
{
    QString text = error.message.isEmpty() ? error.detail : error.message;
    if (text.isEmpty())
        text = error.codeName;
    if (error.broker >= 0)
        text = QCoreApplication::translate("Banner", "%1 (broker %2)").arg(text).arg(error.broker);
    if (error.outcomeUnknown)
        text = QCoreApplication::translate("Banner", "%1 It is not known whether the change was made.").arg(text);
    return text;
}

QString errorDetails(const kafka::Error& error)
{
    QStringList lines;
    if (!error.codeName.isEmpty() || error.code != 0)
        lines << QStringLiteral("%1 (%2)").arg(error.codeName).arg(error.code);
    if (error.broker >= 0)
        lines << QCoreApplication::translate("Banner", "Broker %1").arg(error.broker);
    if (!error.detail.isEmpty())
        lines << error.detail;
    return lines.join(QLatin1Char('\n'));
}

} // namespace views
