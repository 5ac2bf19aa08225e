// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/ProduceCommand.h"

namespace kafka {

namespace {

/** A field as the tool reads it from its line, or nullopt when it would read something else. */
std::optional<QString> fieldText(const QByteArray& bytes, const QString& nullMarker, QLatin1String alsoForbidden)
{
    if (bytes.isNull())
        return nullMarker;
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes)
        return {};
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || alsoForbidden.contains(c))
            return {};
    }
    return text;
}

/** A word that occurs in no field, so that it can stand for null. */
QString unusedMarker(const RecordToSend& record)
{
    QString marker = QStringLiteral("NULL");
    const auto used = [&] {
        const QByteArray bytes = marker.toUtf8();
        bool found = record.key.contains(bytes) || record.value.contains(bytes);
        for (const Header& header : record.headers)
            found = found || header.name.contains(bytes) || header.value.contains(bytes);
        return found;
    };
    while (used())
        marker += u'_';
    return marker;
}

bool hasNull(const RecordToSend& record)
{
    return record.value.isNull() || std::any_of(record.headers.begin(), record.headers.end(), [](const Header& h) { return h.value.isNull(); });
}

} // namespace

QString produceCommand(const CommandContext& context, const SendRequest& request)
{
    const RecordToSend& record = request.record;
    if (record.partition >= 0)
        return {};
    const bool headers = !record.headers.empty();
    const bool key = !record.key.isNull();
    const QString marker = unusedMarker(record);

    QStringList headerTexts;
    for (const Header& header : record.headers) {
        const auto name = fieldText(header.name, {}, QLatin1String(",:"));
        const auto value = fieldText(header.value, marker, QLatin1String(",:"));
        if (!name || !value)
            return {};
        headerTexts << *name + u':' + *value;
    }
    const auto keyText = fieldText(record.key, marker, QLatin1String());
    const auto valueText = fieldText(record.value, marker, QLatin1String());
    if (!keyText || !valueText)
        return {};
    QStringList fields;
    QStringList arguments {QStringLiteral("--topic"),
                           record.topic,
                           QStringLiteral("--compression-codec"),
                           codecName(request.settings.codec),
                           QStringLiteral("--request-required-acks"),
                           acksName(request.settings.acks)};
    const auto property = [&arguments](const QString& text) { arguments << QStringLiteral("--reader-property") << text; };
    if (headers) {
        fields << headerTexts.join(u',');
        property(QStringLiteral("parse.headers=true"));
    }
    if (key) {
        fields << *keyText;
        property(QStringLiteral("parse.key=true"));
    }
    if (hasNull(record))
        property(QStringLiteral("null.marker=%1").arg(marker));
    fields << *valueText;
    const QString line = shellWord(fields.join(u'\t'));
    return QStringLiteral("yes %1 | head -n %2 | %3")
        .arg(line)
        .arg(request.copies)
        .arg(commandLine(context, QStringLiteral("kafka-console-producer.sh"), arguments));
}

} // namespace kafka
