// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A filter's text to its tree; printing it: FilterPrinter.cpp.
#include "kafka/analysis/SeekInput.h"
#include "kafka/filter/FilterText.h"
#include "kafka/filter/NumberText.h"
#include "kafka/filter/Regex.h"

#include <QCoreApplication>

#include <limits>

namespace kafka::filter {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

using Wrong = tl::unexpected<ParseError>;

/** Recursive descent over the text; depth and nodes are bounded. */
class Parser
{
public:
    Parser(QStringView text, const QTimeZone& zone, const QDateTime& now) : m_text(text), m_zone(zone), m_now(now) { }

    Parsed<Filter> whole()
    {
        skipSpace();
        if (m_at == m_text.size())
            return Filter();
        auto filter = disjunction(0);
        if (filter && m_at < m_text.size())
            return expected(Words::tr("and, or or the end"));
        return filter;
    }

    /** Those met on the way. */
    const std::vector<RelativeTime>& relativeTimes() const { return m_relative; }

private:
    Wrong wrong(qsizetype at, const QString& message) const { return Wrong(ParseError {at, message}); }
    Wrong expected(const QString& what) const { return wrong(m_at, Words::tr("expected %1").arg(what)); }

    char16_t unit(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead].unicode() : u'\0'; }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    static bool isWordPart(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); }

    // Takes the word if it comes next (in any case), and the space behind it.
    bool word(QLatin1String wanted)
    {
        const QStringView rest = m_text.sliced(m_at);
        if (!rest.startsWith(wanted, Qt::CaseInsensitive) || (rest.size() > wanted.size() && isWordPart(rest[wanted.size()])))
            return false;
        m_at += wanted.size();
        skipSpace();
        return true;
    }
    bool sign(QLatin1String wanted)
    {
        if (!m_text.sliced(m_at).startsWith(wanted))
            return false;
        m_at += wanted.size();
        skipSpace();
        return true;
    }

    Parsed<Filter> disjunction(int depth)
    {
        std::vector<Filter> parts;
        do {
            auto part = conjunction(depth);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        } while (word(QLatin1String("or")) || sign(QLatin1String("||")));
        return Filter::any(std::move(parts));
    }
    Parsed<Filter> conjunction(int depth)
    {
        std::vector<Filter> parts;
        do {
            auto part = unary(depth);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        } while (word(QLatin1String("and")) || sign(QLatin1String("&&")));
        return Filter::all(std::move(parts));
    }
    Parsed<Filter> unary(int depth)
    {
        if (depth >= Filter::MaxDepth)
            return wrong(m_at, Words::tr("nested deeper than %1 levels").arg(Filter::MaxDepth));
        if (++m_nodes > Filter::MaxNodes)
            return wrong(m_at, Words::tr("more than %1 tests").arg(Filter::MaxNodes));
        if (word(QLatin1String("not")) || sign(QLatin1String("!"))) {
            auto inner = unary(depth + 1);
            return inner ? Filter::negated(std::move(*inner)) : inner;
        }
        if (!sign(QLatin1String("(")))
            return test();
        auto inner = disjunction(depth + 1);
        if (inner && !sign(QLatin1String(")")))
            return expected(Words::tr("and, or or “)”"));
        return inner;
    }

    Parsed<Filter> test()
    {
        if (word(QLatin1String("everything")))
            return Filter();
        if (word(QLatin1String("tombstone")))
            return Filter::test({Field::Value, {}, {}, Op::Tombstone, {}});
        if (unit() == u'"' || unit() == u'\'' || atBytes()) // only what is looked for, anywhere
            return withOperand({Field::Any, {}, {}, Op::Contains, {}}, false, false);
        auto subject = readSubject();
        if (!subject)
            return Wrong(subject.error());
        if (subject->path)
            return pathPredicate(std::move(*subject));
        return subject->field <= Field::Header ? bytesPredicate(std::move(*subject)) : numberPredicate(std::move(*subject));
    }

    // Field, header name and path of a test.
    Parsed<Test> readSubject()
    {
        Test t;
        bool mayHavePath = true;
        if (word(QLatin1String("key"))) {
            t.field = word(QLatin1String("size")) ? Field::KeySize : Field::Key;
        } else if (word(QLatin1String("value"))) {
            t.field = word(QLatin1String("size")) ? Field::ValueSize : Field::Value;
        } else if (word(QLatin1String("header"))) {
            t.field = word(QLatin1String("name")) ? Field::HeaderName : Field::Header;
            if (t.field == Field::Header && (unit() == u'"' || unit() == u'\'')) {
                auto name = Literals::readString(m_text, m_at);
                if (!name)
                    return Wrong(name.error());
                t.header = *name;
                skipSpace();
            }
        } else if (unit() == u'$') {
            t.field = Field::Value;
        } else {
            mayHavePath = false;
            static constexpr std::pair<const char*, Field> simple[]
                = {{"any", Field::Any}, {"partition", Field::Partition}, {"offset", Field::Offset}, {"time", Field::Time}, {"size", Field::Size}};
            const auto* const found
                = std::find_if(std::begin(simple), std::end(simple), [this](const auto& s) { return word(QLatin1String(s.first)); });
            if (found == std::end(simple))
                return expected(Words::tr("a text in quotes, key, value, header, $.path, partition, offset, time, size, tombstone, not or “(”"));
            t.field = found->second;
        }
        if (unit() == u'$' && mayHavePath && (t.field == Field::Key || t.field == Field::Value || t.field == Field::Header)) {
            auto path = Literals::readPath(m_text, m_at);
            if (!path)
                return Wrong(path.error());
            t.path = std::move(*path);
            skipSpace();
        }
        return t;
    }

    Parsed<Filter> finished(Test t, bool negate)
    {
        Filter filter = Filter::test(std::move(t));
        return negate ? Filter::negated(std::move(filter)) : filter;
    }

    Parsed<Filter> bytesPredicate(Test t)
    {
        if (word(QLatin1String("is")))
            return isPredicate(std::move(t));
        if (t.field == Field::Header && word(QLatin1String("exists"))) {
            t.op = Op::Exists;
            return finished(std::move(t), false);
        }
        const bool negate = word(QLatin1String("not"));
        if (word(QLatin1String("contains")))
            return t.op = Op::Contains, withOperand(std::move(t), negate, false);
        if (word(QLatin1String("matches")))
            return t.op = Op::Matches, withPattern(std::move(t), negate);
        if (!negate && (sign(QLatin1String("==")) || sign(QLatin1String("="))))
            return t.op = Op::Equal, withOperand(std::move(t), false, false);
        if (!negate && sign(QLatin1String("!=")))
            return t.op = Op::Equal, withOperand(std::move(t), true, false);
        return expected(negate ? Words::tr("contains or matches") : Words::tr("contains, =, !=, matches or is"));
    }

    // "is [not] null", "is [not] empty".
    Parsed<Filter> isPredicate(Test t)
    {
        const bool negate = word(QLatin1String("not"));
        const qsizetype at = m_at;
        if (word(QLatin1String("null")))
            t.op = Op::Null;
        else if (word(QLatin1String("empty")) && !t.path && t.field <= Field::Header)
            t.op = Op::Empty;
        else
            return m_at = at, expected(Words::tr("null or empty"));
        if (t.path) { // `$.a is not null` says that there is an a
            t.op = negate ? Op::NotEqual : Op::Equal;
            t.operand = JsonNull();
            return finished(std::move(t), false);
        }
        if (!t.isValid())
            return wrong(at, Words::tr("this field has no such state"));
        return finished(std::move(t), negate);
    }

    std::optional<Op> comparison()
    {
        static constexpr std::pair<const char*, Op> signs[]
            = {{"==", Op::Equal}, {"=", Op::Equal},           {"!=", Op::NotEqual}, {"<=", Op::LessOrEqual},
               {"<", Op::Less},   {">=", Op::GreaterOrEqual}, {">", Op::Greater}};
        for (const auto& [text, op] : signs)
            if (sign(QLatin1String(text)))
                return op;
        return {};
    }

    Parsed<Filter> numberPredicate(Test t)
    {
        if (t.field == Field::Time && word(QLatin1String("is")))
            return isPredicate(std::move(t));
        const auto op = comparison();
        if (!op)
            return expected(QStringLiteral("=, !=, <, <=, >, >="));
        t.op = *op;
        const auto number = t.field == Field::Time ? readTime() : readInteger();
        if (!number)
            return Wrong(number.error());
        t.operand = *number;
        skipSpace();
        return finished(std::move(t), false);
    }

    // Up to a space or parenthesis.
    QStringView run() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != QLatin1Char(')') && m_text[end] != QLatin1Char('('))
            ++end;
        return m_text.sliced(m_at, end - m_at);
    }
    static bool looksWhole(QStringView text)
    {
        const QStringView digits = text.startsWith(QLatin1Char('-')) ? text.sliced(1) : text;
        return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    }

    Parsed<qint64> readInteger()
    {
        const QStringView text = run();
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        if (!ok || !looksWhole(text))
            return expected(Words::tr("a whole number, %1 at most").arg(std::numeric_limits<qint64>::max()));
        m_at += text.size();
        return number;
    }

    Parsed<qint64> readTime()
    {
        const QStringView text = run();
        if (looksWhole(text))
            return readInteger();
        const qsizetype at = m_at;
        QString time = text.toString();
        if (unit() == u'"' || unit() == u'\'') {
            auto quoted = Literals::readString(m_text, m_at);
            if (!quoted)
                return Wrong(quoted.error());
            time = *quoted;
        } else {
            m_at += text.size();
        }
        const Result<qint64> ms = SeekInput::time(time, m_zone, m_now);
        if (!ms)
            return wrong(at, Words::tr("expected a time such as 2026-01-31T12:00:00Z, \"2026-01-31 12:00\", -2h or milliseconds since 1970"));
        if (SeekInput::isRelative(time))
            m_relative.push_back({time, *ms});
        return *ms;
    }

    Parsed<Filter> pathPredicate(Test t)
    {
        if (word(QLatin1String("is")))
            return isPredicate(std::move(t));
        const bool negate = word(QLatin1String("not"));
        if (word(QLatin1String("exists"))) {
            t.op = Op::Exists;
            return finished(std::move(t), negate);
        }
        if (word(QLatin1String("contains")))
            return t.op = Op::Contains, withOperand(std::move(t), negate, false);
        if (word(QLatin1String("matches")))
            return t.op = Op::Matches, withPattern(std::move(t), negate);
        const auto op = negate ? std::nullopt : comparison();
        if (!op)
            return expected(negate ? Words::tr("exists, contains or matches") : Words::tr("=, !=, <, <=, >, >=, contains, matches, exists or is"));
        t.op = *op;
        return withOperand(std::move(t), false, true);
    }

    bool atBytes() const { return (unit() == u'x' || unit() == u'X') && unit(1) == u'"'; }

    // A text, bytes, or with `json` what JSON has.
    Parsed<Filter> withOperand(Test t, bool negate, bool json)
    {
        const qsizetype at = m_at;
        if (unit() == u'"' || unit() == u'\'') {
            auto text = readText();
            if (!text)
                return Wrong(text.error());
            t.operand = *text;
        } else if (!t.path && atBytes()) {
            ++m_at;
            auto hex = Literals::readString(m_text, m_at);
            if (!hex)
                return Wrong(hex.error());
            const QByteArray digits = hex->toLatin1().replace(' ', "");
            const QByteArray bytes = QByteArray::fromHex(digits);
            if (digits.size() % 2 != 0 || bytes.toHex() != digits.toLower())
                return wrong(at, Words::tr("expected pairs of hexadecimal digits: x\"00ff\""));
            t.operand = Bytes {bytes};
        } else if (json && word(QLatin1String("true"))) {
            t.operand = true;
        } else if (json && word(QLatin1String("false"))) {
            t.operand = false;
        } else if (json && word(QLatin1String("null"))) {
            t.operand = JsonNull();
        } else if (json && NumberText::isNumber(run().toLatin1(), true) && run().toLatin1().size() == run().size()) {
            t.operand = Number {run().toLatin1()};
            m_at += run().size();
        } else {
            return expected(json     ? Words::tr("a number, a text in quotes, true, false or null")
                            : t.path ? Words::tr("a text in quotes")
                                     : Words::tr("a text in quotes or bytes as x\"00ff\""));
        }
        skipSpace();
        if (!t.isValid()) {
            return wrong(at, Words::tr("this cannot be compared so"));
        }
        return finished(std::move(t), negate);
    }

    // A string with an i behind it when case is ignored.
    Parsed<Text> readText()
    {
        auto text = Literals::readString(m_text, m_at);
        if (!text)
            return Wrong(text.error());
        return Text {*text, ignoreCase()};
    }
    bool ignoreCase()
    {
        if (unit() != u'i' || (m_at + 1 < m_text.size() && isWordPart(m_text[m_at + 1])))
            return false;
        ++m_at;
        return true;
    }

    // "/…/" with \/ for a slash, or a string.
    Parsed<Filter> withPattern(Test t, bool negate)
    {
        const qsizetype begin = m_at;
        Text pattern;
        if (unit() == u'"' || unit() == u'\'') {
            auto text = readText();
            if (!text)
                return Wrong(text.error());
            pattern = *text;
        } else if (unit() == u'/') {
            for (++m_at; unit() != u'/'; ++m_at) {
                if (m_at >= m_text.size())
                    return wrong(begin, Words::tr("the regular expression that begins here is not closed by “/”"));
                if (unit() == u'\\' && m_at + 1 < m_text.size()) {
                    if (unit(1) != u'/')
                        pattern.text += m_text[m_at];
                    ++m_at;
                }
                pattern.text += m_text[m_at];
            }
            ++m_at;
            pattern.ignoreCase = ignoreCase();
        } else {
            return expected(Words::tr("a regular expression: /…/ or a text in quotes"));
        }
        if (const auto problem = Regex::problem(pattern.text, pattern.ignoreCase))
            return wrong(std::min(begin + 1 + problem->position, m_at), problem->message);
        t.operand = pattern;
        skipSpace();
        return finished(std::move(t), negate);
    }

    QStringView m_text;
    QTimeZone m_zone;
    QDateTime m_now;
    qsizetype m_at = 0;
    int m_nodes = 0;
    std::vector<RelativeTime> m_relative;
};

} // namespace

Parsed<Filter> parseFilter(const QString& text, const QTimeZone& zone, const QDateTime& now) { return Parser(text, zone, now).whole(); }

std::vector<RelativeTime> relativeTimes(const QString& text, const QTimeZone& zone, const QDateTime& now)
{
    Parser parser(text, zone, now);
    return parser.whole() ? parser.relativeTimes() : std::vector<RelativeTime>();
}

} // namespace kafka::filter
