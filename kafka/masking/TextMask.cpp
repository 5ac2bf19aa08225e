// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/masking/TextMask.h"

#include <cctype>

namespace kafka::masking {

namespace {

constexpr int MostDepth = 4; // of structured text in text

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/** XML's own five entities and character references resolved; others stay. */
QByteArray resolved(QByteArrayView text)
{
    constexpr std::pair<const char*, char> own[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    QByteArray out;
    qsizetype plain = 0;
    for (qsizetype at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
        qsizetype end = at + 1; // never past another '&': each byte is passed once
        while (end < text.size() && (text[end] == '#' || std::isalnum(quint8(text[end]))))
            ++end;
        if (end == text.size() || text[end] != ';')
            continue;
        const QByteArrayView name = text.sliced(at + 1, end - at - 1);
        QByteArray with;
        if (name.startsWith('#')) {
            const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
            bool ok = false;
            const uint code = name.sliced(hex ? 2 : 1).toByteArray().toUInt(&ok, hex ? 16 : 10);
            if (ok && code > 0 && code < 0x110000)
                with = QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1).toUtf8();
        }
        for (const auto& [entity, c] : own)
            if (name == QByteArrayView(entity))
                with = QByteArray(1, c);
        if (with.isEmpty())
            continue;
        out += text.sliced(plain, at - plain);
        out += with;
        plain = end + 1;
        at = end;
    }
    return out += text.sliced(plain);
}

QByteArray escaped(QByteArray text) { return text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&apos;"); }

/** One pass over tags; what is no XML is looked at all the same, as text. */
class XmlMask
{
public:
    XmlMask(const MaskSet& set, const TextToMask& in) : m_set(set), m_xml(in.utf8), m_depth(in.depth) { }

    MaskedText run()
    {
        qsizetype at = 0;
        while (at < m_xml.size() && !m_gaveUp) {
            const qsizetype tag = m_xml.indexOf('<', at);
            const qsizetype end = tag < 0 ? m_xml.size() : tag;
            if (end > at)
                text(at, end, true, rule());
            at = tag < 0 ? m_xml.size() : markup(tag);
        }
        if (m_gaveUp)
            return {MaskState::Hidden, {}};
        if (!m_changed)
            return {};
        m_out += m_xml.sliced(m_copied);
        return {MaskState::Masked, m_out};
    }

private:
    struct Open
    {
        QByteArray name;
        const ReadyRule* rule; ///< its own or that of an element around it
    };

    // Where it ends.
    qsizetype markup(qsizetype at)
    {
        const QByteArrayView rest = m_xml.sliced(at);
        const auto inside = [&](qsizetype skip, QByteArrayView close) {
            const qsizetype begin = std::min(at + skip, m_xml.size());
            const qsizetype found = m_xml.indexOf(close, begin);
            const qsizetype end = found < 0 ? m_xml.size() : found;
            text(begin, end, false, rule());
            return std::min(end + close.size(), m_xml.size());
        };
        if (rest.startsWith("<![CDATA["))
            return inside(9, "]]>");
        if (rest.startsWith("<!--"))
            return inside(4, "-->");
        if (rest.startsWith("<?"))
            return inside(2, "?>");
        if (rest.startsWith("<!"))
            return inside(2, ">");
        return rest.startsWith("</") ? endTag(at) : startTag(at);
    }

    // One that closes nothing leaves the rules in force.
    qsizetype endTag(qsizetype at)
    {
        const qsizetype found = m_xml.indexOf('>', at);
        const qsizetype end = found < 0 ? m_xml.size() : found;
        plain(at, end);
        const QByteArray name = m_xml.sliced(std::min(at + 2, end), end - std::min(at + 2, end)).trimmed().toByteArray();
        const auto open = m_openNames.constFind(name);
        for (bool closed = open == m_openNames.constEnd() || *open == 0; !closed;) {
            closed = m_open.back().name == name;
            close();
        }
        return std::min(end + 1, m_xml.size());
    }

    void close()
    {
        --m_openNames[m_open.back().name];
        m_open.pop_back();
        m_place.pop_back();
    }

    bool endsName(qsizetype i) const
    {
        const char c = m_xml[i];
        return isSpace(c) || c == '>' || c == '<' || c == '/' || c == '=' || c == '"' || c == '\'';
    }

    QByteArrayView nameAt(qsizetype& i) const
    {
        const qsizetype begin = i;
        while (i < m_xml.size() && !endsName(i))
            ++i;
        return m_xml.sliced(begin, i - begin);
    }

    void skipSpaces(qsizetype& i) const
    {
        while (i < m_xml.size() && isSpace(m_xml[i]))
            ++i;
    }

    bool inTag(qsizetype i) const { return i < m_xml.size() && m_xml[i] != '>' && m_xml[i] != '<'; }

    qsizetype startTag(qsizetype at)
    {
        qsizetype i = at + 1;
        const QByteArray element = nameAt(i).toByteArray();
        m_place.push_back({QString::fromUtf8(element), -1});
        m_open.push_back({element, ruleOfPlace(rule())});
        ++m_openNames[element];
        bool closed = false;
        qsizetype from = at; // what is no value of an attribute is looked at as it stands
        QByteArrayView attribute;
        while (inTag(i)) {
            const char c = m_xml[i];
            closed = c == '/';
            if (c == '"' || c == '\'') {
                const qsizetype end = m_xml.indexOf(c, i + 1);
                const qsizetype stop = end < 0 ? m_xml.size() : end;
                plain(from, i);
                value(attribute, i + 1, stop);
                attribute = {};
                i = from = std::min(stop + 1, m_xml.size());
            } else if (c == '=' && !attribute.isNull()) {
                ++i;
                skipSpaces(i);
                if (inTag(i) && m_xml[i] != '"' && m_xml[i] != '\'')
                    i = unquoted(attribute, i, from);
            } else if (isSpace(c) || c == '/' || c == '=') {
                ++i;
            } else {
                attribute = nameAt(i);
                skipSpaces(i);
            }
        }
        plain(from, i);
        if (closed)
            close();
        return i < m_xml.size() && m_xml[i] == '>' ? i + 1 : i;
    }

    // A value without quotes: where a rule asks for it, up to the next name with a value.
    qsizetype unquoted(QByteArrayView attribute, qsizetype begin, qsizetype& from)
    {
        qsizetype end = begin;
        while (inTag(end) && !isSpace(m_xml[end]))
            ++end;
        const ReadyRule* rule = ruleOf(attribute);
        for (qsizetype i = end; rule && inTag(i);) {
            skipSpaces(i);
            const QByteArrayView word = nameAt(i);
            skipSpaces(i);
            if (!inTag(i) || (m_xml[i] == '=' && !word.isEmpty())) {
                end = inTag(i) ? end : i;
                break;
            }
            end = word.isEmpty() ? ++i : i;
        }
        while (end > begin && isSpace(m_xml[end - 1]))
            --end;
        if (!rule && !m_xml.sliced(begin, end - begin).contains('&'))
            return end; // looked at with what is around it
        plain(from, begin);
        text(begin, end, true, rule);
        from = end;
        return end;
    }

    void value(QByteArrayView attribute, qsizetype begin, qsizetype end) { text(begin, end, true, ruleOf(attribute)); }

    const ReadyRule* rule() const { return m_open.empty() ? nullptr : m_open.back().rule; }

    const ReadyRule* ruleOf(QByteArrayView attribute)
    {
        if (attribute.isEmpty() || !m_set.hasFields())
            return rule();
        m_place.push_back({QString::fromUtf8(attribute), -1});
        const ReadyRule* found = ruleOfPlace(rule());
        m_place.pop_back();
        return found;
    }

    /** The rule for the innermost name, or the one in force around it. */
    const ReadyRule* ruleOfPlace(const ReadyRule* around) const
    {
        if (!m_set.hasFields())
            return nullptr;
        const QString& name = m_place.back().name;
        if (const ReadyRule* found = m_set.fieldRule(name, m_place))
            return found;
        if (const qsizetype prefix = name.indexOf(QLatin1Char(':')); prefix >= 0)
            if (const ReadyRule* found = m_set.fieldRule(name.mid(prefix + 1), {}))
                return found;
        return around;
    }

    void text(qsizetype begin, qsizetype end, bool entities, const ReadyRule* inForce)
    {
        const QByteArrayView raw = m_xml.sliced(begin, end - begin);
        if (raw.trimmed().isEmpty())
            return;
        QByteArray content = entities ? resolved(raw) : raw.toByteArray();
        if (inForce) {
            const QByteArray with = m_set.replacement(*inForce, content.trimmed());
            replace(begin, end, entities ? escaped(with) : with);
            return;
        }
        const MaskState state = maskInner(m_set, content, m_depth);
        if (state == MaskState::Masked)
            replace(begin, end, entities ? escaped(content) : content);
        m_gaveUp = m_gaveUp || state == MaskState::Hidden;
    }

    void plain(qsizetype begin, qsizetype end)
    {
        if (end <= begin)
            return;
        QByteArray content = m_xml.sliced(begin, end - begin).toByteArray();
        const MaskState state = m_set.maskText(content);
        if (state == MaskState::Masked)
            replace(begin, end, content);
        m_gaveUp = m_gaveUp || state == MaskState::Hidden;
    }

    void replace(qsizetype begin, qsizetype end, const QByteArray& with)
    {
        m_out += m_xml.sliced(m_copied, begin - m_copied);
        m_out += with;
        m_copied = end;
        m_changed = true;
    }

    const MaskSet& m_set;
    const QByteArrayView m_xml;
    const int m_depth;
    QByteArray m_out;
    qsizetype m_copied = 0;
    bool m_changed = false;
    bool m_gaveUp = false;
    std::vector<Open> m_open;
    std::vector<PlaceStep> m_place; ///< of m_open
    QHash<QByteArray, int> m_openNames; ///< how often each is in m_open
};

MaskedText plainText(const MaskSet& set, const TextToMask& in)
{
    QByteArray text = in.utf8.toByteArray();
    const MaskState state = set.maskText(text);
    return {state, state == MaskState::Masked ? text : QByteArray()};
}

} // namespace

MaskedText maskXml(const MaskSet& set, const TextToMask& in) { return XmlMask(set, in).run(); }

MaskedText maskDelimited(const MaskSet& set, const TextToMask& in)
{
    QByteArray out;
    qsizetype copied = 0;
    int column = 0;
    constexpr qsizetype Unknown = -2;
    qsizetype separator = Unknown; // the next ones, -1 = none
    qsizetype line = Unknown;
    for (qsizetype from = 0; from <= in.utf8.size();) {
        if (separator != -1 && separator < from)
            separator = in.utf8.indexOf(in.separator, from);
        if (line != -1 && line < from)
            line = in.utf8.indexOf('\n', from);
        const bool lineEnds = line >= 0 && (separator < 0 || line < separator);
        const qsizetype end = lineEnds ? line : separator < 0 ? in.utf8.size() : separator;
        ++column;
        qsizetype fieldEnd = end;
        if (fieldEnd > from && in.utf8[fieldEnd - 1] == '\r')
            --fieldEnd;
        const QString name = QString::number(column);
        const PlaceStep place {name, -1};
        if (const ReadyRule* rule = set.fieldRule(name, {&place, 1}); rule && fieldEnd > from) {
            out += in.utf8.sliced(copied, from - copied);
            out += set.replacement(*rule, in.utf8.sliced(from, fieldEnd - from));
            copied = fieldEnd;
        }
        if (lineEnds)
            column = 0;
        from = end + (lineEnds ? 1 : in.separator.size());
        if (end == in.utf8.size())
            break;
    }
    const bool fields = copied > 0;
    out += in.utf8.sliced(copied);
    const MaskState state = set.maskText(out);
    if (state == MaskState::Hidden)
        return {state, {}};
    return fields || state == MaskState::Masked ? MaskedText {MaskState::Masked, out} : MaskedText {};
}

MaskState maskInner(const MaskSet& set, QByteArray& text, int depth)
{
    const QByteArrayView inner = QByteArrayView(text).trimmed();
    if (!set.hasFields() || (!inner.startsWith('{') && !inner.startsWith('[') && !inner.startsWith('<') && !holdsMarkup(inner)))
        return set.maskText(text);
    if (depth >= MostDepth) // a field may be anywhere in it
        return MaskState::Hidden;
    MaskedText masked = maskText(set, {text, {}, false, depth + 1});
    if (masked.state != MaskState::Clean)
        text = std::move(masked.text);
    return masked.state;
}

bool holdsMarkup(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('<'); at >= 0 && at + 1 < text.size(); at = text.indexOf('<', at + 1)) {
        const char c = text[at + 1];
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '!' || c == '?' || quint8(c) >= 0x80)
            return true;
    }
    return false;
}

MaskedText maskText(const MaskSet& set, const TextToMask& in)
{
    constexpr char Mark[] = "\xef\xbb\xbf"; // of UTF-8
    if (in.utf8.startsWith(Mark)) {
        TextToMask rest = in;
        rest.utf8 = in.utf8.sliced(3);
        MaskedText masked = maskText(set, rest);
        if (masked.state == MaskState::Masked)
            masked.text.prepend(Mark);
        return masked;
    }
    const QByteArrayView trimmed = in.utf8.trimmed();
    if (trimmed.startsWith('{') || trimmed.startsWith('[') || trimmed.startsWith('"'))
        return maskJson(set, in);
    if (trimmed.startsWith('<'))
        return maskXml(set, in);
    if (set.hasFields() && holdsMarkup(trimmed)) { // a line of a log with XML in it, or a column
        MaskedText xml = maskXml(set, in);
        if (xml.state == MaskState::Hidden || in.separator.isEmpty())
            return xml;
        TextToMask columns = in;
        columns.utf8 = xml.state == MaskState::Masked ? QByteArrayView(xml.text) : in.utf8;
        MaskedText masked = maskDelimited(set, columns);
        return masked.state == MaskState::Clean ? xml : masked;
    }
    if (!in.separator.isEmpty())
        return maskDelimited(set, in);
    return plainText(set, in);
}

} // namespace kafka::masking
