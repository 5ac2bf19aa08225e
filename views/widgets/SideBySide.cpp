// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/SideBySide.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/Icons.h"
#include "views/widgets/MinimumScrollArea.h"
#include "views/widgets/PlainText.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QShortcutEvent>
#include <QSplitter>
#include <QStringListModel>
#include <QTabBar>
#include <QToolButton>

namespace views {

SideBySide::SideBySide(QWidget* first, QWidget* parent)
    : QWidget(parent), m_first(first), m_splitter(new QSplitter(Qt::Horizontal, this)), m_place(new MinimumScrollArea(m_splitter)),
      m_other(new QWidget(m_splitter)), m_otherPlace(new MinimumScrollArea(m_other)), m_topics(new QStringListModel(this))
{
    setObjectName(QStringLiteral("sideBySide"));
    m_splitter->setChildrenCollapsible(false);
    m_place->setContent(first);
    setFocusProxy(first);
    auto* other = new QVBoxLayout(m_other);
    other->setContentsMargins(8, 8, 0, 0);
    other->addWidget(buildHead());
    other->addWidget(m_otherPlace, 1);
    m_splitter->addWidget(m_place);
    m_splitter->addWidget(m_other);
    m_other->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    auto* change = new QShortcut(QKeySequence(Qt::Key_F6), this);
    change->setContext(Qt::WidgetWithChildrenShortcut);
    connect(change, &QShortcut::activated, this, [this] {
        if (m_second)
            (active() == m_second ? m_first : m_second)->setFocus(Qt::ShortcutFocusReason);
    });
}

SideBySide::~SideBySide()
{
    if (m_second)
        qApp->removeEventFilter(this);
}

QWidget* SideBySide::buildHead()
{
    auto* head = new QWidget(m_other);
    m_topic = new QLineEdit(head);
    setAccessible(m_topic, QStringLiteral("topicBeside"), tr("Topic of the other result"));
    m_topic->setToolTip(tr("Another topic, and Enter: its messages are read here. F6 goes from one result to the other."));
    m_topic->setMinimumWidth(m_topic->fontMetrics().averageCharWidth() * 20);
    auto* completer = new QCompleter(m_topics, m_topic);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_topic->setCompleter(completer);
    m_problem = plain::label({}, head);
    m_problem->setWordWrap(true);
    setAccessible(m_problem, QStringLiteral("topicBesideProblem"), tr("Problem with the topic"));
    auto* label = new QLabel(tr("Topic:"), head);
    auto* close = new QToolButton(head);
    setLabel(close, QStringLiteral("closeBeside"), tr("Close the other result"));
    close->setIcon(icons::get(QStringLiteral("x-lg")));
    close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Close the other result"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_topic, 1);
    row->addWidget(m_problem, 1);
    row->addWidget(close);
    connect(m_topic, &QLineEdit::returnPressed, this, &SideBySide::chooseTopic);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &SideBySide::chooseTopic, Qt::QueuedConnection);
    connect(close, &QToolButton::clicked, this, &SideBySide::closeRequested);
    return head;
}

void SideBySide::setTopics(const QStringList& topics) { m_topics->setStringList(topics); }

void SideBySide::chooseTopic()
{
    const QString topic = m_topic->text().trimmed();
    if (!m_second || topic == m_shown)
        return; // Enter on a completion says it twice
    const bool there = m_topics->stringList().contains(topic);
    plain::setText(m_problem, there ? QString() : tr("There is no topic “%1”.").arg(topic.left(100)));
    m_problem->setAccessibleDescription(m_problem->text());
    if (!there)
        return;
    m_shown = topic;
    Q_EMIT topicChosen(topic);
}

void SideBySide::setSecond(QWidget* page, const QString& topic)
{
    const bool had = m_second != nullptr;
    m_second = page;
    m_shown = topic;
    m_topic->setText(topic);
    plain::setText(m_problem, {});
    m_otherPlace->setContent(page);
    m_otherPlace->setFocusProxy(page);
    m_other->setVisible(page);
    if (page && !had) {
        m_splitter->setSizes({width() / 2, width() / 2});
        qApp->installEventFilter(this);
    } else if (!page && had) {
        qApp->removeEventFilter(this);
        m_first->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* SideBySide::active() const
{
    const QWidget* focus = QApplication::focusWidget();
    return m_second && focus && m_other->isAncestorOf(focus) ? m_second : m_first;
}

// Both pages have the same buttons: an Alt key of one is never clear.
bool SideBySide::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Shortcut || !m_second || !isVisible())
        return QWidget::eventFilter(watched, event);
    const auto* shortcut = static_cast<QShortcutEvent*>(event);
    const auto* owner = qobject_cast<QWidget*>(watched);
    const bool ours = owner && shortcut->isAmbiguous() && isAncestorOf(owner);
    return ours && press(active(), shortcut->key()) ? true : QWidget::eventFilter(watched, event);
}

/** Does what the widget of the page with this Alt key does. */
bool SideBySide::press(QWidget* page, const QKeySequence& key)
{
    const auto has = [&key](const QWidget* widget, const QString& text) {
        return widget->isVisible() && widget->isEnabled() && QKeySequence::mnemonic(text) == key;
    };
    for (auto* button : page->findChildren<QAbstractButton*>()) {
        if (!has(button, button->text()))
            continue;
        button->setFocus(Qt::ShortcutFocusReason);
        button->click();
        return true;
    }
    for (const auto* label : page->findChildren<QLabel*>()) {
        if (!label->buddy() || !has(label, label->text()))
            continue;
        label->buddy()->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    for (auto* bar : page->findChildren<QTabBar*>()) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (!bar->isTabEnabled(tab) || !has(bar, bar->tabText(tab)))
                continue;
            bar->setCurrentIndex(tab);
            return true;
        }
    }
    return false;
}

} // namespace views
