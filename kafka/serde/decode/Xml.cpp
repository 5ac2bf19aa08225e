// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/Charset.h"
#include "kafka/serde/Text.h"
#include "kafka/serde/decode/ByteReader.h"
#include "kafka/serde/decode/TreeDecoders.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace kafka::serde {

namespace {

/** Which byte a character of the text came from; asked with growing numbers only. */
class Places
{
public:
    enum class Width { Utf8, Two, Charset };
    Places(QByteArrayView bytes, Width width, qint64 skipped) : m_bytes(bytes), m_width(width), m_byte(skipped) { }

    qint64 byteOf(qint64 character)
    {
        if (m_width == Width::Two) {
            m_byte += std::max<qint64>(0, character - m_character) * 2;
            m_character = std::max(m_character, character);
            return std::min<qint64>(m_byte, m_bytes.size());
        }
        while (m_character < character && m_byte < m_bytes.size()) {
            const auto b = quint8(m_bytes[m_byte]);
            if (m_width == Width::Charset) {
                m_byte += b < 0x80 ? 1 : 2;
                ++m_character;
            } else {
                m_byte += b < 0x80 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
                m_character += b < 0xf0 ? 1 : 2;
            }
        }
        return std::min<qint64>(m_byte, m_bytes.size());
    }

private:
    QByteArrayView m_bytes;
    Width m_width;
    qint64 m_byte;
    qint64 m_character = 0;
};

struct Source
{
    QString text;
    Places::Width width = Places::Width::Utf8;
    qint64 skipped = 0; ///< a byte order mark
    DecodeProblem problem;
};

// The text, decoded here because Qt's reader tells no bytes: UTF-8, UTF-16 by its mark, else the charset that is declared.
Source sourceOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        const Charset utf16(bytes.startsWith("\xff\xfe") ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE"));
        return {utf16.decode(bytes.sliced(2)), Places::Width::Two, 2, {}};
    }
    if (bytes.isValidUtf8()) {
        const qint64 mark = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
        return {QString::fromUtf8(bytes.sliced(mark)), Places::Width::Utf8, mark, {}};
    }
    static const QRegularExpression declared(QStringLiteral("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']"));
    const auto match = declared.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 200))));
    const Charset charset(match.captured(1));
    if (!match.hasMatch() || !charset.isValid() || match.captured(1).compare(QLatin1String("utf-8"), Qt::CaseInsensitive) == 0) {
        Source none;
        none.problem = {DecodeWords::tr("neither UTF-8 nor a charset that it names"), -1};
        return none;
    }
    return {charset.decode(bytes), Places::Width::Charset, 0, {}};
}

// The reader compares each attribute of a tag with all before it, and gives each element those a document type declares: a megabyte
// of them would take minutes.
constexpr int MostAttributes = 2'000;
/** Each takes the reader as long as hundreds of characters do. */
constexpr int MostEntities = 100'000;

/** Where a start tag has more attributes than are read; -1 = nowhere. */
qsizetype tooManyAttributes(QStringView text)
{
    bool inTag = false;
    QChar quote;
    int attributes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!inTag) {
            inTag = c == u'<' && i + 1 < text.size() && text[i + 1] != u'!' && text[i + 1] != u'?' && text[i + 1] != u'/';
            attributes = 0;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>') {
            inTag = false;
        } else if (c == u'=' && ++attributes > MostAttributes) {
            return i;
        }
    }
    return -1;
}

/** Where there are more references to entities than are read; -1 = nowhere. */
qsizetype tooManyEntities(QStringView text)
{
    qsizetype at = -1;
    for (int found = 0; found <= MostEntities; ++found) {
        at = text.indexOf(u'&', at + 1);
        if (at < 0)
            break;
    }
    return at;
}

class Xml
{
public:
    Xml(QByteArrayView bytes, const DecodeOptions& options)
        : m_source(sourceOf(bytes)), m_places(bytes, m_source.width, m_source.skipped), m_limit(options.shown), m_tree(options)
    { }

    Parsed run()
    {
        Parsed parsed;
        parsed.problem = m_source.problem;
        if (parsed.problem.isEmpty())
            parsed.problem = read();
        parsed.tree = m_tree.take();
        parsed.text = visible(m_text, Lines::Keep);
        parsed.textCut = m_cut || parsed.tree.cut;
        return parsed;
    }

private:
    struct Element
    {
        int node = -1;
        QString name;
        QString text; ///< shown beside the name while nothing else is inside
        qint64 textBegin = 0;
        bool children = false; ///< elements, comments: it takes several lines
    };

    DecodeProblem read()
    {
        if (const qsizetype at = tooManyAttributes(m_source.text); at >= 0) {
            const qint64 byte = m_places.byteOf(at);
            return {DecodeWords::tr("more than %1 attributes in one tag at byte %2").arg(MostAttributes).arg(byte), byte};
        }
        if (const qsizetype at = tooManyEntities(m_source.text); at >= 0) {
            const qint64 byte = m_places.byteOf(at);
            return {DecodeWords::tr("more than %1 entities at byte %2").arg(MostEntities).arg(byte), byte};
        }
        if (const qsizetype at = m_source.text.indexOf(QLatin1String("<!ATTLIST")); at >= 0) {
            const qint64 byte = m_places.byteOf(at);
            return {DecodeWords::tr("declared attributes are not read (byte %1)").arg(byte), byte};
        }
        m_xml.setNamespaceProcessing(false);
        m_xml.setEntityExpansionLimit(0);
        m_xml.addData(m_source.text);
        qint64 begin = m_source.skipped;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            const qint64 end = m_places.byteOf(m_xml.characterOffset());
            if (m_xml.hasError())
                break;
            if (const DecodeProblem problem = take(token, begin, end); !problem.isEmpty())
                return problem;
            begin = end;
            if (m_tree.isFull()) {
                m_cut = true;
                return {};
            }
        }
        if (!m_xml.hasError())
            return {};
        QString why = m_xml.errorString(); // Qt's, in English
        while (why.endsWith(QLatin1Char('.')))
            why.chop(1);
        return {DecodeWords::tr("%1, at byte %2").arg(why, QString::number(begin)), begin};
    }

    DecodeProblem take(QXmlStreamReader::TokenType token, qint64 begin, qint64 end)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (m_tree.depth() >= TreeBuilder::MaxDepth)
                return DecodeWords::tooDeep(begin);
            startElement(begin, end);
            break;
        case QXmlStreamReader::EndElement: endElement(begin, end); break;
        case QXmlStreamReader::Characters: characters(m_xml.text().toString(), begin); break;
        case QXmlStreamReader::EntityReference: characters(QLatin1Char('&') + m_xml.name().toString() + QLatin1Char(';'), begin); break;
        case QXmlStreamReader::Comment:
            aside(QStringLiteral("comment"), m_xml.text().toString(), QStringLiteral("<!--"), QStringLiteral("-->"), begin, end);
            break;
        case QXmlStreamReader::DTD: aside(QStringLiteral("document type"), m_xml.text().toString(), {}, {}, begin, end); break;
        case QXmlStreamReader::ProcessingInstruction:
            aside(QStringLiteral("processing instruction"),
                  m_xml.processingInstructionTarget().toString() + QLatin1Char(' ') + m_xml.processingInstructionData().toString(),
                  QStringLiteral("<?"), QStringLiteral("?>"), begin, end);
            break;
        default: break;
        }
        return {};
    }

    void startElement(qint64 begin, qint64 end)
    {
        leaveText(begin);
        Element e;
        e.name = m_xml.qualifiedName().toString();
        e.node = m_tree.open(e.name, QStringLiteral("element"), begin);
        QString line = QLatin1Char('<') + e.name;
        for (const QXmlStreamAttribute& a : m_xml.attributes()) {
            m_tree.add(QLatin1Char('@') + a.qualifiedName().toString(), QStringLiteral("attribute"), a.value().toString(), begin, end);
            line += QLatin1Char(' ') + a.qualifiedName().toString() + QLatin1String("=\"") + escaped(a.value().toString(), true) + QLatin1Char('"');
        }
        write(line + QLatin1Char('>'), int(m_open.size()), true);
        m_open.push_back(std::move(e));
    }

    // Text of an element that holds more than text is a value of its own.
    void leaveText(qint64 end)
    {
        if (m_open.empty())
            return;
        Element& e = m_open.back();
        e.children = true;
        if (!e.text.trimmed().isEmpty()) {
            m_tree.add({}, QStringLiteral("text"), e.text, e.textBegin, end);
            write(escaped(e.text.trimmed(), false), int(m_open.size()), true);
        }
        e.text.clear();
    }

    void characters(const QString& text, qint64 begin)
    {
        if (m_open.empty())
            return;
        Element& e = m_open.back();
        if (e.text.isEmpty())
            e.textBegin = begin;
        if (e.text.size() < m_limit)
            e.text += text;
        else
            m_cut = true;
    }

    void endElement(qint64 begin, qint64 end)
    {
        if (m_open.empty())
            return;
        const bool lines = m_open.back().children;
        if (lines)
            leaveText(begin);
        const Element e = std::move(m_open.back());
        m_open.pop_back();
        write((lines ? QString() : escaped(e.text, false)) + QLatin1String("</") + e.name + QLatin1Char('>'), int(m_open.size()), lines);
        m_tree.close(e.node, end, e.text);
    }

    void aside(const QString& type, const QString& text, const QString& before, const QString& after, qint64 begin, qint64 end)
    {
        leaveText(begin);
        m_tree.add({}, type, text, begin, end);
        write(before + text + after, int(m_open.size()), true);
    }

    static QString escaped(QString text, bool attribute)
    {
        text.replace(QLatin1Char('&'), QLatin1String("&amp;")).replace(QLatin1Char('<'), QLatin1String("&lt;"));
        return attribute ? text.replace(QLatin1Char('"'), QLatin1String("&quot;")) : text;
    }

    void write(const QString& text, int depth, bool line)
    {
        if (m_text.size() >= m_limit) {
            m_cut = true;
            return;
        }
        if (line && !m_text.isEmpty())
            m_text += QLatin1Char('\n');
        if (line)
            m_text += QString(depth * 2, QLatin1Char(' '));
        m_text += text.left(m_limit - m_text.size());
    }

    Source m_source;
    Places m_places;
    qsizetype m_limit;
    QXmlStreamReader m_xml;
    TreeBuilder m_tree;
    std::vector<Element> m_open;
    QString m_text;
    bool m_cut = false;
};

} // namespace

Parsed parseXml(QByteArrayView bytes, const DecodeOptions& options) { return Xml(bytes, options).run(); }

Parsed parseXml(QByteArrayView bytes, qsizetype textLimit)
{
    DecodeOptions options;
    options.shown = textLimit;
    return parseXml(bytes, options);
}

} // namespace kafka::serde
