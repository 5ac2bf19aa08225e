// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Messages.h"

#include <QJsonArray>
#include <QJsonObject>

namespace support {

// Visits a message and writes it as Kafka's own JsonConverter does: the fields of that version under Kafka's names.
class JsonVisitor
{
public:
    explicit JsonVisitor(qint16 version) : m_version(version) { }
    QJsonObject object;

    template <typename T> void operator()(const char* name, const T& value, kafka::wire::When when = {})
    {
        if (when.has(m_version))
            object.insert(QLatin1String(name), json(value));
    }
    template <typename T> void tagged(quint32, const char* name, const T& value, const T& byDefault, kafka::wire::When when)
    {
        if (when.has(m_version) && json(value) != json(byDefault))
            object.insert(QLatin1String(name), json(value));
    }

private:
    QJsonValue json(bool v) const { return v; }
    QJsonValue json(std::integral auto v) const { return qint64(v); }
    QJsonValue json(double v) const { return v; }
    QJsonValue json(const kafka::wire::Uuid& v) const { return v.text(); }
    QJsonValue json(const QString& v) const { return v; }
    QJsonValue json(const kafka::wire::RawString& v) const { return QString::fromUtf8(v.bytes); }
    QJsonValue json(const QByteArray& v) const { return QString::fromLatin1(v.toBase64()); }
    template <kafka::wire::IsStruct T> QJsonValue json(const T& v) const
    {
        JsonVisitor nested(m_version);
        T::fields(nested, v);
        return nested.object;
    }
    template <kafka::wire::IsVector T> QJsonValue json(const T& v) const
    {
        QJsonArray array;
        for (const auto& element : v)
            array.append(json(element));
        return array;
    }
    template <kafka::wire::IsOptional T> QJsonValue json(const T& v) const { return v ? json(*v) : QJsonValue(QJsonValue::Null); }

    qint16 m_version;
};

template <kafka::wire::IsStruct M> QJsonObject toJson(const M& message, qint16 version)
{
    JsonVisitor visitor(version);
    M::fields(visitor, message);
    return visitor.object;
}

} // namespace support
