// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/TopicPage.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/Icons.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace views {

TopicPage::TopicPage(const QString& topic, QWidget* parent) : PageFrame(parent), m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("topicPage"));
    setTitle(topic);
    setAccessible(m_tabs, QStringLiteral("topicTabs"), tr("Topic tabs"));
    m_tabs->setDocumentMode(true);
    setContent(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { Q_EMIT sectionShown(currentSection()); });
}

void TopicPage::addSection(const QString& name, const QString& label, const QString& icon)
{
    auto* place = new QWidget(m_tabs);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    m_names << name;
    m_tabs->addTab(place, icons::get(icon), label);
}

void TopicPage::setSectionWidget(const QString& name, QWidget* widget)
{
    const auto index = m_names.indexOf(name);
    if (index < 0)
        return;
    QWidget* place = m_tabs->widget(int(index));
    place->layout()->addWidget(widget);
    place->setFocusProxy(widget);
}

QWidget* TopicPage::sectionWidget(const QString& name) const
{
    const auto index = m_names.indexOf(name);
    QLayoutItem* item = index < 0 ? nullptr : m_tabs->widget(int(index))->layout()->itemAt(0);
    return item ? item->widget() : nullptr;
}

void TopicPage::showSection(const QString& name)
{
    if (const auto index = m_names.indexOf(name); index >= 0)
        m_tabs->setCurrentIndex(int(index));
}

QString TopicPage::currentSection() const { return m_names.value(m_tabs->currentIndex()); }

} // namespace views
