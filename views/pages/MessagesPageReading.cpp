// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MessagesPage that says how bytes are read as text.
#include "models/RecordModel.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/PinnedFields.h"
#include "views/widgets/TopicReadings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace views {

QWidget* MessagesPage::buildCharset(QWidget* parent)
{
    auto* box = new QWidget(parent);
    m_charset = new QComboBox(box);
    for (const kafka::serde::KnownCharset& charset : kafka::serde::charsets())
        m_charset->addItem(charset.title, charset.name);
    m_charset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_charset->setMinimumContentsLength(12);
    m_charset->setToolTip(
        tr("In which texts of the topic are written, besides UTF-8: shown, searched by the filter and exported so; remembered for the "
           "topic. While messages are masked it is for the filter alone."));
    auto* label = new QLabel(tr("Charset:"), box);
    setBuddy(label, m_charset, QStringLiteral("charset"));
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_charset);
    connect(m_charset, &QComboBox::activated, this, [this] { m_readings->setCharset(m_topic, m_charset->currentData().toString()); });
    connect(m_readings, &TopicReadings::changed, this, &MessagesPage::readAsChosen);
    return box;
}

// The field, the table and the filter as the topics' readings say.
void MessagesPage::readAsChosen()
{
    const QString charset = m_readings->of(m_topic).charset;
    int at = m_charset->findData(charset);
    if (at < 0) { // from a settings file
        m_charset->addItem(kafka::serde::charsetTitle(charset), charset);
        at = m_charset->count() - 1;
    }
    const bool other = std::exchange(m_charsetRead, charset) != charset; // the field itself changes before it tells
    m_charset->setCurrentIndex(at);
    m_model->setReading(m_topic, m_readings->of(m_topic));
    for (const auto& p : m_asked.partitions)
        if (!p.topic.isEmpty())
            m_model->setReading(p.topic, m_readings->of(p.topic));
    m_pinned->setTopics(topicsShown());
    if (other && !m_filter->text().trimmed().isEmpty()) {
        checkFilter();
        narrow();
    }
}

} // namespace views
