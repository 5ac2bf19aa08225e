// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OffsetsRestorePoint.h"

#include <QJsonArray>

namespace app {

namespace {

QJsonValue offsetValue(const std::optional<qint64>& offset) { return offset ? QJsonValue(QString::number(*offset)) : QJsonValue(QJsonValue::Null); }

std::optional<qint64> offsetOf(const QJsonValue& value)
{
    bool ok = false;
    const qint64 offset = value.toString().toLongLong(&ok);
    return ok ? std::optional(offset) : std::nullopt;
}

} // namespace

QJsonObject offsetsRestorePoint(const QString& kind, const std::vector<GroupBefore>& groups)
{
    QJsonArray groupList;
    for (const GroupBefore& group : groups) {
        QJsonArray offsets;
        for (const kafka::OffsetBefore& o : group.offsets) {
            QJsonObject entry {{QStringLiteral("topic"), o.partition.topic},
                               {QStringLiteral("partition"), o.partition.partition},
                               {QStringLiteral("before"), offsetValue(o.before)},
                               {QStringLiteral("applied"), offsetValue(o.applied)}};
            if (o.leaderEpoch >= 0)
                entry.insert(QStringLiteral("epoch"), o.leaderEpoch);
            if (!o.metadata.isEmpty())
                entry.insert(QStringLiteral("metadata"), QString::fromLatin1(o.metadata.toBase64()));
            offsets.append(entry);
        }
        groupList.append(QJsonObject {{QStringLiteral("group"), group.group}, {QStringLiteral("offsets"), offsets}});
    }
    return {{QStringLiteral("kind"), kind}, {QStringLiteral("groups"), groupList}};
}

std::vector<GroupBefore> offsetsOfRestorePoint(const QJsonObject& restorePoint)
{
    std::vector<GroupBefore> groups;
    const QJsonArray groupList = restorePoint.value(QLatin1String("groups")).toArray();
    for (const QJsonValue& value : groupList) {
        GroupBefore group;
        group.group = value.toObject().value(QLatin1String("group")).toString();
        const QJsonArray offsets = value.toObject().value(QLatin1String("offsets")).toArray();
        for (const QJsonValue& item : offsets) {
            const QJsonObject entry = item.toObject();
            kafka::OffsetBefore o;
            o.partition = {entry.value(QLatin1String("topic")).toString(), entry.value(QLatin1String("partition")).toInt(-1)};
            o.before = offsetOf(entry.value(QLatin1String("before")));
            o.applied = offsetOf(entry.value(QLatin1String("applied")));
            o.leaderEpoch = entry.value(QLatin1String("epoch")).toInt(-1);
            o.metadata = QByteArray::fromBase64(entry.value(QLatin1String("metadata")).toString().toLatin1());
            group.offsets.push_back(o);
        }
        groups.push_back(group);
    }
    return groups;
}

} // namespace app
