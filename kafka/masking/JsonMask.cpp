// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/masking/TextMask.h"

#include "kafka/serde/JsonLexer.h"
#include "kafka/serde/JsonText.h"

#include <QCoreApplication>

namespace kafka::masking {

using serde::JsonLexer;
using serde::JsonToken;

namespace {

bool opens(JsonToken token) { return token == JsonToken::ObjectBegin || token == JsonToken::ArrayBegin; }
/** As many as the shortest telephone number has. */
bool hasDigits(QByteArrayView text)
{
    int digits = 0;
    for (const char c : text)
        if (c >= '0' && c <= '9' && ++digits == 9)
            return true;
    return false;
}

bool closes(JsonToken token) { return token == JsonToken::ObjectEnd || token == JsonToken::ArrayEnd; }

/** One pass over JSON; copies what stays. */
class JsonMask
{
public:
    JsonMask(const MaskSet& set, const TextToMask& in) : m_set(set), m_in(in), m_json(in.utf8) { }

    MaskedText run()
    {
        qsizetype base = 0;
        while (base >= 0 && base < m_json.size())
            base = value(base);
        if (m_gaveUp)
            return {MaskState::Hidden, {}};
        if (!m_changed)
            return {};
        m_out += m_json.sliced(m_copied);
        return {MaskState::Masked, m_out};
    }

private:
    struct Open
    {
        bool object;
        bool kept = false; ///< a member was
        bool comma = false; ///< the first member is gone: the comma before the next goes too
        qint64 next = 0; ///< element
    };

    // One value from there; where the next begins, -1 = the rest is dealt with.
    qsizetype value(qsizetype base)
    {
        JsonLexer lexer(m_json.sliced(base));
        m_open.clear();
        m_place.clear();
        qsizetype before = base; // end of the last token
        QString name;
        qsizetype nameBegin = base;
        while (true) {
            const JsonToken token = lexer.next();
            const qsizetype begin = base + lexer.begin();
            if (token == JsonToken::End)
                return -1;
            if (token == JsonToken::Error)
                return broken(lexer, base);
            if (token == JsonToken::Name) {
                if (m_open.back().comma) {
                    m_copied = begin;
                    m_open.back().comma = false;
                }
                name = serde::unescapeJson(lexer.raw());
                if (name.startsWith(QChar(QChar::ByteOrderMark))) // a rule for “ssn” is for what looks like it, too
                    name.remove(0, 1);
                nameBegin = begin;
                if (!isDoomed(name))
                    string(lexer.raw(), begin, true);
                m_beforeName = before;
                before = base + lexer.end();
                continue;
            }
            if (closes(token)) {
                m_open.pop_back();
                if (!m_place.empty())
                    m_place.pop_back();
                before = base + lexer.end();
                continue;
            }
            const bool inObject = !m_open.empty() && m_open.back().object;
            if (!m_open.empty())
                m_place.push_back(inObject ? PlaceStep {name, -1} : PlaceStep {{}, m_open.back().next++});
            const ReadyRule* rule = m_set.hasFields() && token != JsonToken::Null ? m_set.fieldRule(inObject ? name : QString(), m_place) : nullptr;
            if (rule) {
                const bool whole = !opens(token) || lexer.skipContainer();
                field(*rule, inObject, nameBegin, begin, whole ? base + lexer.end() : m_json.size());
                if (!whole)
                    return -1;
            } else if (opens(token)) {
                if (!m_open.empty())
                    m_open.back().kept = true;
                m_open.push_back({token == JsonToken::ObjectBegin});
                before = base + lexer.end();
                continue; // its place stays until it is closed
            } else if (token == JsonToken::String) {
                string(lexer.raw(), begin, false);
            } else if (token == JsonToken::Number) {
                number(lexer.raw(), begin);
            }
            if (!m_open.empty() && (!rule || rule->rule.action != MaskRule::Action::Remove || !inObject))
                m_open.back().kept = true;
            if (!m_place.empty() && !m_open.empty())
                m_place.pop_back();
            before = base + lexer.end();
            if (m_gaveUp)
                return -1;
        }
    }

    // A name whose member is removed is not written first.
    bool isDoomed(const QString& name)
    {
        if (!m_set.hasFields())
            return false;
        m_place.push_back({name, -1});
        const ReadyRule* rule = m_set.fieldRule(name, m_place);
        m_place.pop_back();
        return rule && rule->rule.action == MaskRule::Action::Remove;
    }

    void replace(qsizetype begin, qsizetype end, const QByteArray& with)
    {
        m_out += m_json.sliced(m_copied, begin - m_copied);
        m_out += with;
        m_copied = end;
        m_changed = true;
    }

    void field(const ReadyRule& rule, bool inObject, qsizetype nameBegin, qsizetype begin, qsizetype end)
    {
        if (rule.rule.action == MaskRule::Action::Remove && inObject) {
            Open& open = m_open.back();
            // With the comma before it, or the one behind it where it is the first.
            replace(open.kept ? m_beforeName : std::max(m_copied, nameBegin), end, {});
            open.comma = !open.kept;
            return;
        }
        const QByteArrayView raw = m_json.sliced(begin, end - begin);
        const QByteArray text = raw.startsWith('"') ? serde::unescapeJson(raw).toUtf8() : raw.toByteArray();
        const bool container = raw.startsWith('{') || raw.startsWith('[');
        const bool starred = container && rule.rule.action == MaskRule::Action::Mask;
        replace(begin, end,
                rule.rule.action == MaskRule::Action::Remove ? QByteArray("null")
                                                             : serde::quoteJson(starred ? "***" : m_set.replacement(rule, text)));
    }

    void string(QByteArrayView token, qsizetype begin, bool isName)
    {
        if (!m_set.hasFields() && !m_set.hasOpenPatterns() && !token.contains('\\') && !hasDigits(token))
            return;
        QByteArray text = token.contains('\\') ? serde::unescapeJson(token).toUtf8() : token.sliced(1, token.size() - 2).toByteArray();
        const MaskState state = isName ? m_set.maskText(text, true) : maskInner(m_set, text, m_in.depth);
        if (state == MaskState::Masked)
            replace(begin, begin + token.size(), serde::quoteJson(text));
        m_gaveUp = m_gaveUp || state == MaskState::Hidden;
    }

    void number(QByteArrayView token, qsizetype begin)
    {
        if (token.size() < 5 && !m_set.hasOpenPatterns())
            return;
        QByteArray text = token.toByteArray();
        const MaskState state = m_set.maskText(text, true);
        if (state == MaskState::Masked)
            replace(begin, begin + token.size(), serde::quoteJson(text));
        m_gaveUp = m_gaveUp || state == MaskState::Hidden;
    }

    qsizetype broken(const JsonLexer& lexer, qsizetype base)
    {
        const qsizetype at = base + lexer.begin();
        if (m_in.isHead && lexer.problem() != JsonLexer::Problem::TextAfterValue) { // cut there
            m_out += m_json.sliced(m_copied, std::max(at, m_copied) - m_copied);
            m_copied = m_json.size();
            m_changed = true;
            return -1;
        }
        const bool behind = lexer.problem() == JsonLexer::Problem::TextAfterValue;
        const char next = at < m_json.size() ? m_json[at] : ' ';
        if (behind && (next == '{' || next == '['))
            return at; // a value a line
        if (m_set.hasFields() && (!behind || holdsMarkup(m_json.sliced(std::min(at, m_json.size()))))) {
            m_out += m_json.sliced(m_copied, std::max(at, m_copied) - m_copied);
            m_out += QCoreApplication::translate("Masking", "(hidden: from byte %1 on it is no JSON, and rules for fields apply)").arg(at).toUtf8();
            m_copied = m_json.size();
            m_changed = true;
            return -1;
        }
        // What was passed is masked; a number may stretch over the error.
        QByteArray rest = m_json.sliced(m_copied).toByteArray();
        const MaskState state = m_set.maskText(rest);
        m_gaveUp = m_gaveUp || state == MaskState::Hidden;
        if (state == MaskState::Masked)
            replace(m_copied, m_json.size(), rest);
        return -1;
    }

    const MaskSet& m_set;
    const TextToMask& m_in;
    const QByteArrayView m_json;
    QByteArray m_out;
    qsizetype m_copied = 0;
    qsizetype m_beforeName = 0; ///< end of the token before the last name
    bool m_changed = false;
    bool m_gaveUp = false;
    std::vector<Open> m_open;
    std::vector<PlaceStep> m_place;
};

} // namespace

MaskedText maskJson(const MaskSet& set, const TextToMask& in) { return JsonMask(set, in).run(); }

} // namespace kafka::masking
