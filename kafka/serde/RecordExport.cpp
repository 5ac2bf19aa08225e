// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/RecordExport.h"

#include "kafka/serde/JsonText.h"
#include "kafka/serde/RecordJson.h"
#include "kafka/serde/TopicReading.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kafka::serde {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordExport)
};

constexpr char CsvHead[] = "topic,partition,offset,timestamp,time,key,value,headers";

/** A cell, quoted where CSV asks for it; one with text that is empty is "", so that it is not null. */
void addCell(QByteArray& out, QByteArrayView text, bool forSpreadsheets)
{
    constexpr QByteArrayView formula = "=+-@\t\r";
    const bool guarded = forSpreadsheets && !text.isEmpty() && formula.contains(text.front());
    const bool quoted = text.isEmpty() || text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r');
    if (quoted)
        out += '"';
    if (guarded)
        out += '\'';
    qsizetype from = 0;
    for (qsizetype quote = text.indexOf('"'); quoted && quote >= 0; quote = text.indexOf('"', from)) {
        out += text.sliced(from, quote + 1 - from);
        out += '"';
        from = quote + 1;
    }
    out += text.sliced(from);
    if (quoted)
        out += '"';
}

void addBytes(QByteArray& out, QByteArrayView bytes, bool forSpreadsheets, const Charset& charset)
{
    if (bytes.isNull())
        return;
    // Only where the text stands for exactly these bytes.
    if (charset.isValid() && !bytes.isEmpty()) {
        const auto utf8 = asUtf8(bytes, charset.name());
        if (utf8 && charset.encode(QString::fromUtf8(*utf8)) == std::optional(bytes.toByteArray()))
            return addCell(out, *utf8, forSpreadsheets);
    }
    if (bytes.isValidUtf8())
        addCell(out, bytes, forSpreadsheets);
    else
        out += "0x" + bytes.toByteArray().toHex().toUpper();
}

QByteArray isoTime(qint64 timestamp, const QTimeZone& zone)
{
    return timestamp < 0 ? QByteArray() : QDateTime::fromMSecsSinceEpoch(timestamp, zone).toString(Qt::ISODateWithMs).toLatin1();
}

tl::unexpected<Error> wrong(const QString& what)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.message = what;
    return tl::unexpected(error);
}

/** Bytes as bytesJson() writes them. */
bool readBytes(const QJsonValue& value, QByteArray& bytes)
{
    if (value.isNull()) {
        bytes = QByteArray();
        return true;
    }
    if (value.isString()) {
        bytes = value.toString().toUtf8();
        if (bytes.isNull())
            bytes = QByteArray("");
        return true;
    }
    const QJsonValue packed = value.toObject().value(QLatin1String("base64"));
    const auto read = QByteArray::fromBase64Encoding(packed.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    bytes = *read;
    return packed.isString() && read && value.toObject().size() == 1;
}

/** The same JSON with every U+FEFF in its strings escaped: QJsonValue::toString() drops one that begins a string raw. */
QByteArray withEscapedMarks(QByteArrayView json)
{
    constexpr QByteArrayView Mark("\xef\xbb\xbf", 3);
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype at = json.indexOf(Mark); at >= 0; at = json.indexOf(Mark, copied)) {
        qsizetype plain = at; // behind the text before it that is no backslash: an odd number of them would make “\\ufeff”
        while (plain > copied && json[plain - 1] == '\\')
            --plain;
        out += json.sliced(copied, at - copied);
        out += (at - plain) % 2 == 0 ? QByteArrayView("\\ufeff") : Mark;
        copied = at + Mark.size();
    }
    return out += json.sliced(copied);
}

} // namespace

QString fileSuffix(const RecordFormatting& formatting)
{
    QString suffix;
    switch (formatting.format) {
    case RecordFormat::Ndjson: suffix = QStringLiteral(".ndjson"); break;
    case RecordFormat::JsonArray: suffix = QStringLiteral(".json"); break;
    case RecordFormat::Csv: suffix = QStringLiteral(".csv"); break;
    case RecordFormat::RawValues: return {};
    }
    switch (formatting.packing) {
    case FilePacking::None: break;
    case FilePacking::Gzip: suffix += QStringLiteral(".gz"); break;
    case FilePacking::Zstd: suffix += QStringLiteral(".zst"); break;
    }
    return suffix;
}

QByteArray RecordText::head() const
{
    switch (m_formatting.format) {
    case RecordFormat::JsonArray: return "[";
    case RecordFormat::Csv: {
        QByteArray head = (m_formatting.forSpreadsheets ? "\xef\xbb\xbf" : "") + QByteArray(CsvHead);
        for (const auto& column : m_formatting.columns) {
            head += ',';
            addCell(head, column->title().toUtf8(), m_formatting.forSpreadsheets);
        }
        return head + (m_formatting.masked ? ",masked\r\n" : "\r\n");
    }
    case RecordFormat::Ndjson:
    case RecordFormat::RawValues: break;
    }
    return {};
}

void RecordText::add(QByteArray& out, const RecordView& r, bool masked)
{
    if (r.kind() != RecordKind::Record)
        return;
    const std::optional<bool> said = m_formatting.masked ? std::optional(masked) : std::nullopt;
    switch (m_formatting.format) {
    case RecordFormat::Ndjson: out += recordJson(r, said) + '\n'; break;
    case RecordFormat::JsonArray: out += (m_first ? "\n" : ",\n") + recordJson(r, said); break;
    case RecordFormat::RawValues: out += r.value(); break;
    case RecordFormat::Csv: {
        const bool guard = m_formatting.forSpreadsheets;
        addCell(out, r.topic().toUtf8(), guard);
        out += ',' + QByteArray::number(r.partition()) + ',' + QByteArray::number(r.offset()) + ',';
        if (r.timestamp() >= 0)
            out += QByteArray::number(r.timestamp());
        out += ',' + isoTime(r.timestamp(), m_formatting.zone) + ',';
        addBytes(out, r.key(), guard, m_charset);
        out += ',';
        addBytes(out, r.value(), guard, m_charset);
        out += ',';
        if (r.headerCount() > 0)
            addCell(out, headersJson(r), guard);
        for (const auto& column : m_formatting.columns) {
            out += ',';
            if (const QByteArray text = column->text(r, m_formatting.masked); !text.isNull())
                addBytes(out, text, guard, {});
        }
        if (said)
            out += masked ? ",true" : ",false";
        out += "\r\n";
        break;
    }
    }
    m_first = false;
}

QByteArray RecordText::tail() const { return m_formatting.format == RecordFormat::JsonArray ? QByteArray(m_first ? "]\n" : "\n]\n") : QByteArray(); }

Result<RecordToSend> recordFromJson(QByteArrayView json, bool* masked)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()), &problem);
    if (!document.isObject())
        return wrong(problem.error == QJsonParseError::NoError ? Words::tr("not a JSON object")
                                                               : Words::tr("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    const bool marks = json.contains(QByteArrayView("\xef\xbb\xbf", 3));
    const QJsonObject object = (marks ? QJsonDocument::fromJson(withEscapedMarks(json)) : document).object();
    const bool isMasked = object.value(QLatin1String("masked")).toBool();
    if (masked)
        *masked = isMasked;
    else if (isMasked)
        return wrong(Words::tr("the message was masked when it was exported: these are not its bytes"));
    RecordToSend record;
    record.topic = object.value(QLatin1String("topic")).toString();
    record.partition = object.value(QLatin1String("partition")).toInt(-1);
    record.timestamp = object.value(QLatin1String("timestamp")).toInteger(-1);
    if (!readBytes(object.value(QLatin1String("key")), record.key) || !object.contains(QLatin1String("key")))
        return wrong(Words::tr("“key” is neither text, {\"base64\": …} nor null"));
    if (!readBytes(object.value(QLatin1String("value")), record.value) || !object.contains(QLatin1String("value")))
        return wrong(Words::tr("“value” is neither text, {\"base64\": …} nor null"));
    for (const auto& one : object.value(QLatin1String("headers")).toArray()) {
        Header header;
        if (!readBytes(one.toObject().value(QLatin1String("name")), header.name) || header.name.isNull()
            || !readBytes(one.toObject().value(QLatin1String("value")), header.value))
            return wrong(Words::tr("header %1 is not as it should be").arg(record.headers.size() + 1));
        record.headers.push_back(std::move(header));
    }
    return record;
}

} // namespace kafka::serde
