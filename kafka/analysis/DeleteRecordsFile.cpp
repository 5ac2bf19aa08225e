// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/analysis/DeleteRecordsFile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <limits>

namespace kafka {

namespace {

/**
 * A small strict JSON reader that knows where it is. QJsonDocument tells no position for a value of the wrong kind and
 * keeps the last of two equal keys, which is not good enough for a file that says what to delete.
 */
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(kafka::DeleteRecordsFile)
public:
    explicit Reader(const QByteArray& text) : m_text(text)
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    tl::expected<DeleteRecordsFile, FilePositionError> read()
    {
        const bool ok = readObject([this](const QString& key) {
            if (key == QLatin1String("version"))
                return readVersion();
            if (key == QLatin1String("partitions"))
                return readPartitions();
            return skipValue();
        });
        if (!ok)
            return tl::unexpected(m_error);
        if (!m_hasPartitions) {
            fail(m_at, tr("\"partitions\" is missing."));
            return tl::unexpected(m_error);
        }
        skipSpace();
        if (m_at < m_text.size()) {
            fail(m_at, tr("The document ends before this: nothing may follow it."));
            return tl::unexpected(m_error);
        }
        return m_file;
    }

private:
    bool readVersion()
    {
        const qsizetype start = here();
        qint64 version = 0;
        if (!readInteger(version))
            return false;
        return version == 1 || fail(start, tr("Only version 1 of this format is known."));
    }

    bool readPartitions()
    {
        m_hasPartitions = true;
        return readArray([this] { return readPartition(); });
    }

    bool readPartition()
    {
        const qsizetype start = here();
        std::optional<QString> topic;
        std::optional<qint64> partition;
        std::optional<qint64> offset;
        const bool ok = readObject([&](const QString& key) {
            const qsizetype at = here();
            if (key == QLatin1String("topic")) {
                topic.emplace();
                return readString(*topic) && (!topic->isEmpty() || fail(at, tr("The topic name is empty.")));
            }
            if (key == QLatin1String("partition")) {
                partition.emplace();
                return readInteger(*partition)
                       && ((*partition >= 0 && *partition <= std::numeric_limits<qint32>::max()) || fail(at, tr("A partition is a number from 0.")));
            }
            if (key == QLatin1String("offset")) {
                offset.emplace();
                return readInteger(*offset) && (*offset >= -1 || fail(at, tr("An offset is a number from 0, or -1 for the end.")));
            }
            return skipValue();
        });
        if (!ok)
            return false;
        if (!topic || !partition || !offset)
            return fail(start, tr("\"topic\", \"partition\" and \"offset\" are all needed here."));
        const TopicPartition tp {*topic, qint32(*partition)};
        if (m_seen.contains(tp))
            return fail(start, tr("%1 / %2 is in this file twice.").arg(tp.topic, QString::number(tp.partition)));
        m_seen.insert(tp);
        m_file.emplace_back(tp, *offset);
        return true;
    }

    template <typename OnKey> bool readObject(OnKey onKey)
    {
        if (!expect('{'))
            return false;
        QSet<QString> keys;
        skipSpace();
        if (take('}'))
            return true;
        do {
            const qsizetype at = here();
            QString key;
            if (!readString(key))
                return false;
            if (keys.contains(key))
                return fail(at, tr("\"%1\" is given twice.").arg(key));
            keys.insert(key);
            if (!expect(':') || !onKey(key))
                return false;
            skipSpace();
        } while (take(','));
        return expect('}');
    }

    template <typename OnElement> bool readArray(OnElement onElement)
    {
        if (!expect('['))
            return false;
        skipSpace();
        if (take(']'))
            return true;
        do {
            if (!onElement())
                return false;
            skipSpace();
        } while (take(','));
        return expect(']');
    }

    bool skipValue()
    {
        if (m_depth > 32)
            return fail(m_at, tr("Nested too deeply."));
        ++m_depth;
        const bool ok = skipValueInside();
        --m_depth;
        return ok;
    }

    bool skipValueInside()
    {
        here();
        QString text;
        switch (m_at < m_text.size() ? m_text[m_at] : '\0') {
        case '{': return readObject([this](const QString&) { return skipValue(); });
        case '[': return readArray([this] { return skipValue(); });
        case '"': return readString(text);
        default:
            for (const char* word : {"true", "false", "null"}) {
                if (QByteArrayView(m_text).sliced(m_at).startsWith(word)) {
                    m_at += qsizetype(qstrlen(word));
                    return true;
                }
            }
            return skipNumber();
        }
    }

    bool skipNumber()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isNumberCharacter(m_text[m_at]))
            ++m_at;
        if (m_at == start)
            return unexpected(tr("a value"));
        if (QJsonDocument::fromJson('[' + m_text.mid(start, m_at - start) + ']').isNull())
            return fail(start, tr("This is not a number."));
        return true;
    }
    static bool isNumberCharacter(char c) { return (c >= '0' && c <= '9') || QByteArrayView("+-.eE").contains(c); }

    bool readString(QString& out)
    {
        const qsizetype start = here();
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return unexpected(tr("a text in double quotes"));
        // The end is found here, the escapes are Qt's business: a one-element document is decoded strictly.
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (uchar(m_text[m_at]) < 0x20)
                return fail(m_at, tr("A text ends on its own line: a closing double quote is missing."));
        }
        if (m_at >= m_text.size())
            return fail(start, tr("This text has no closing double quote."));
        ++m_at;
        QJsonParseError error {};
        const auto document = QJsonDocument::fromJson('[' + m_text.mid(start, m_at - start) + ']', &error);
        if (error.error != QJsonParseError::NoError)
            return fail(start, tr("This text has an unknown escape or is not UTF-8."));
        out = document[0].toString();
        return true;
    }

    bool readInteger(qint64& out)
    {
        const qsizetype start = here();
        qsizetype end = start;
        while (end < m_text.size() && isNumberCharacter(m_text[end]))
            ++end;
        if (end == start)
            return unexpected(tr("a whole number"));
        bool ok = false;
        const QByteArray digits = m_text.mid(start, end - start);
        out = digits.toLongLong(&ok);
        if (!ok || digits.startsWith('+') || (digits.size() > 1 && digits.startsWith('0')) || digits.startsWith("-0"))
            return fail(start, tr("%1 is not a whole 64-bit number.").arg(QString::fromUtf8(digits)));
        m_at = end;
        return true;
    }

    bool expect(char c)
    {
        here();
        return take(c) || unexpected(QStringLiteral("'%1'").arg(QLatin1Char(c)));
    }
    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }
    qsizetype here()
    {
        skipSpace();
        return m_at;
    }

    bool unexpected(const QString& wanted)
    {
        if (m_at >= m_text.size())
            return fail(m_at, tr("The file ends too early: %1 is missing.").arg(wanted));
        return fail(m_at, tr("%1 is expected here.").arg(wanted));
    }
    bool fail(qsizetype at, const QString& message)
    {
        const QByteArray before = m_text.left(at);
        m_error.message = message;
        m_error.line = before.count('\n') + 1;
        m_error.column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        return false;
    }

    const QByteArray m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_hasPartitions = false;
    QSet<TopicPartition> m_seen;
    DeleteRecordsFile m_file;
    FilePositionError m_error;
};

} // namespace

tl::expected<DeleteRecordsFile, FilePositionError> parseDeleteRecordsFile(const QByteArray& json) { return Reader(json).read(); }

QString writeDeleteRecordsFile(const DeleteRecordsFile& file)
{
    QStringList lines;
    for (const auto& [tp, offset] : file) {
        // A topic name has no character that JSON would have to escape; one from outside might.
        QString name = tp.topic;
        name.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
        lines
            << QStringLiteral("{\"topic\":\"%1\",\"partition\":%2,\"offset\":%3}").arg(name, QString::number(tp.partition), QString::number(offset));
    }
    return QStringLiteral("{\"partitions\":[\n%1\n],\"version\":1}").arg(lines.join(QLatin1String(",\n")));
}

} // namespace kafka
