// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/TopicReadings.h"

namespace views {

using kafka::serde::Part;
using kafka::serde::TopicReading;

namespace {

const QLatin1String CharsetName("charset");

QLatin1String nameOf(Part part)
{
    return part == Part::Key ? QLatin1String("key") : part == Part::Value ? QLatin1String("value") : QLatin1String("headers");
}

} // namespace

void TopicReadings::setConnection(const QString& id)
{
    m_connection = id;
    Q_EMIT changed({});
}

void TopicReadings::setMemory(Recall recall, Keep keep)
{
    m_recall = std::move(recall);
    m_keep = std::move(keep);
    Q_EMIT changed({});
}

void TopicReadings::setTopic(const QString& topic) { m_topic = topic; }

QJsonValue TopicReadings::value(const QString& topic, const QString& what) const
{
    const QString key = m_connection + QLatin1Char('/') + topic + QLatin1Char('/') + what;
    const auto here = m_chosen.constFind(key);
    if (here != m_chosen.cend())
        return *here;
    return m_recall ? m_recall(key) : QJsonValue(QJsonValue::Undefined);
}

void TopicReadings::setValue(const QString& topic, const QString& what, const QJsonValue& value)
{
    const QString key = m_connection + QLatin1Char('/') + topic + QLatin1Char('/') + what;
    if (m_keep && m_recall)
        m_keep(key, value);
    else
        m_chosen.insert(key, value);
}

TopicReading TopicReadings::of(const QString& topic) const
{
    const auto text = [&](QLatin1String what) { return value(topic, what).toString(); };
    return {value(m_topic.isEmpty() ? topic : m_topic, CharsetName).toString(), text(nameOf(Part::Key)), text(nameOf(Part::Value)),
            text(nameOf(Part::Header))};
}

void TopicReadings::choose(const QString& topic, const QString& what, const QString& chosen)
{
    if (value(topic, what).toString() == chosen)
        return;
    setValue(topic, what, chosen);
    m_chosen.insert(m_connection + QLatin1Char('/') + topic + QLatin1Char('/') + what, chosen);
    Q_EMIT changed(topic);
}

void TopicReadings::setDecoder(const QString& topic, Part part, const QString& decoder) { choose(topic, nameOf(part), decoder); }

void TopicReadings::setCharset(const QString& topic, const QString& charset) { choose(topic, CharsetName, charset); }

} // namespace views
