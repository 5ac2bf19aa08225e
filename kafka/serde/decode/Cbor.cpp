// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/Text.h"
#include "kafka/serde/decode/ByteReader.h"
#include "kafka/serde/decode/TreeDecoders.h"

namespace kafka::serde {

namespace {

/** Of one string: pieces may be empty, so millions of them cost time and hold nothing. */
constexpr int MostPieces = 500'000;

enum Major { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

// A large number from its big endian bytes, in decimal; RFC 8949 §3.4.3.
QString decimal(QByteArrayView bytes, bool negative)
{
    std::vector<quint32> digits {0}; // base 10^9, low first
    const auto addAndScale = [&digits](quint64 scale, quint64 add) {
        quint64 carry = add;
        for (quint32& d : digits) {
            carry += d * scale;
            d = quint32(carry % 1'000'000'000);
            carry /= 1'000'000'000;
        }
        if (carry > 0)
            digits.push_back(quint32(carry));
    };
    for (const char c : bytes)
        addAndScale(256, quint8(c));
    if (negative)
        addAndScale(1, 1); // -1 - n
    QString out = negative ? QStringLiteral("-") : QString();
    out += QString::number(digits.back());
    for (size_t i = digits.size() - 1; i-- > 0;)
        out += QString::number(digits[i]).rightJustified(9, QLatin1Char('0'));
    return out;
}

struct Head
{
    qint64 begin = 0;
    int major = 0;
    int info = 0;
    quint64 argument = 0;
    bool indefinite() const { return info == 31; }
    bool isBreak() const { return major == Simple && info == 31; }
};

class Cbor
{
public:
    Cbor(QByteArrayView bytes, const DecodeOptions& options) : m_in(bytes), m_bytes(bytes), m_tree(options) { }

    Parsed run()
    {
        item({});
        if (m_in.ok() && !m_in.atEnd())
            m_in.fail(DecodeWords::moreBytes(m_in.at()));
        return {m_tree.take(), m_in.problem(), {}, false};
    }

private:
    Head head()
    {
        Head h;
        h.begin = m_in.at();
        const quint8 b = m_in.u8();
        h.major = b >> 5;
        h.info = b & 31;
        if (h.info < 24)
            h.argument = quint64(h.info);
        else if (h.info < 28)
            h.argument = m_in.big(1 << (h.info - 24));
        else if (h.info < 31 || h.major == Unsigned || h.major == Negative || h.major == Tag)
            m_in.fail({DecodeWords::tr("0x%1, which CBOR does not allow, at byte %2").arg(b, 2, 16, QLatin1Char('0')).arg(h.begin), h.begin});
        return h;
    }

    bool enter(qint64 begin)
    {
        if (m_tree.depth() < TreeBuilder::MaxDepth)
            return true;
        m_in.fail(DecodeWords::tooDeep(begin));
        return false;
    }

    void item(const QString& name) { item(name, head()); }

    void item(const QString& name, const Head& h)
    {
        if (m_tree.isFull())
            m_in.stop();
        if (!m_in.ok())
            return;
        switch (h.major) {
        case Unsigned: return add(name, "unsigned", QString::number(h.argument), h.begin);
        case Negative: return add(name, "negative", negative(h.argument), h.begin);
        case Bytes:
        case Text: return string(name, h);
        case Array: return array(name, h);
        case Map: return map(name, h);
        case Tag: return tag(name, h);
        default: return simple(name, h);
        }
    }

    static QString negative(quint64 argument)
    {
        return argument == ~quint64(0) ? QStringLiteral("-18446744073709551616") : QLatin1Char('-') + QString::number(argument + 1);
    }

    void add(const QString& name, const char* type, const QString& text, qint64 begin)
    {
        if (m_in.ok())
            m_tree.add(name, QLatin1String(type), text, begin, m_in.at());
    }

    void addString(const QString& name, int major, QByteArrayView bytes, qint64 begin)
    {
        if (!m_in.ok())
            return;
        if (major == Text)
            m_tree.addUtf8(name, QStringLiteral("text"), bytes, begin, m_in.at());
        else
            m_tree.addBytes(name, QStringLiteral("bytes"), bytes, begin, m_in.at());
    }

    void string(const QString& name, const Head& h)
    {
        if (!h.indefinite())
            return addString(name, h.major, m_in.take(h.argument), h.begin);
        QByteArray whole; // of chunks: not longer than the bytes themselves
        for (int pieces = 0;; ++pieces) {
            const Head chunk = head();
            if (!m_in.ok() || chunk.isBreak())
                break;
            if (pieces == MostPieces) {
                m_in.fail({DecodeWords::tr("more than %1 pieces of one string at byte %2").arg(MostPieces).arg(chunk.begin), chunk.begin});
                break;
            }
            if (chunk.major != h.major || chunk.indefinite())
                m_in.fail({DecodeWords::tr("a piece of another kind in a string at byte %1").arg(chunk.begin), chunk.begin});
            whole += m_in.take(chunk.argument);
        }
        addString(name, h.major, whole, h.begin);
    }

    void array(const QString& name, const Head& h)
    {
        if (!enter(h.begin))
            return;
        const int node = m_tree.open(name, h.indefinite() ? QStringLiteral("array") : QStringLiteral("array (%1)").arg(h.argument), h.begin);
        for (quint64 i = 0; m_in.ok() && (h.indefinite() || i < h.argument); ++i) {
            const Head next = head();
            if (h.indefinite() && next.isBreak())
                break;
            item(QStringLiteral("[%1]").arg(i), next);
        }
        m_tree.close(node, m_in.at());
    }

    void map(const QString& name, const Head& h)
    {
        if (!enter(h.begin))
            return;
        const int node = m_tree.open(name, h.indefinite() ? QStringLiteral("map") : QStringLiteral("map (%1)").arg(h.argument), h.begin);
        for (quint64 i = 0; m_in.ok() && (h.indefinite() || i < h.argument); ++i) {
            const Head key = head();
            if (!m_in.ok() || (h.indefinite() && key.isBreak()))
                break;
            if (key.major != Array && key.major != Map && key.major != Tag) {
                const QString text = keyText(key);
                if (m_in.ok())
                    item(text);
                continue;
            }
            if (!enter(key.begin))
                break;
            const int entry = m_tree.open(QStringLiteral("[%1]").arg(i), QStringLiteral("entry"), key.begin);
            item(QStringLiteral("key"), key);
            if (m_in.ok())
                item(QStringLiteral("value"));
            m_tree.close(entry, m_in.at());
        }
        m_tree.close(node, m_in.at());
    }

    // Reads a scalar for its text only.
    QString keyText(const Head& h)
    {
        Cbor key(m_bytes, m_tree.options());
        key.m_in.seek(m_in.at());
        key.item({}, h);
        m_in.seek(key.m_in.at());
        if (!key.m_in.ok()) {
            m_in.fail(key.m_in.problem()); // its places are those of the whole
            return {};
        }
        const DecodedTree tree = key.m_tree.take();
        return tree.isEmpty() ? QString() : tree.nodes.front().text;
    }

    // Numbers beyond 64 bits read as numbers, everything else as what is tagged, under the tag.
    void tag(const QString& name, const Head& h)
    {
        constexpr quint64 MostBytes = 256;
        if (h.argument == 2 || h.argument == 3) {
            const qint64 inside = m_in.at();
            const Head number = head();
            if (m_in.ok() && number.major == Bytes && !number.indefinite() && number.argument <= MostBytes) {
                const QByteArrayView bytes = m_in.take(number.argument);
                return add(name, h.argument == 2 ? "bignum" : "negative bignum", decimal(bytes, h.argument == 3), h.begin);
            }
            m_in.seek(inside);
        }
        if (!enter(h.begin))
            return;
        const int node = m_tree.open(name, QStringLiteral("tag %1").arg(h.argument), h.begin);
        item(tagName(h.argument));
        m_tree.close(node, m_in.at());
    }

    static QString tagName(quint64 tag)
    {
        switch (tag) {
        case 0: return QStringLiteral("date and time");
        case 1: return QStringLiteral("epoch time");
        case 4: return QStringLiteral("decimal fraction");
        case 5: return QStringLiteral("bigfloat");
        case 24: return QStringLiteral("encoded CBOR");
        case 32: return QStringLiteral("URI");
        case 37: return QStringLiteral("UUID");
        case 55799: return QStringLiteral("self-described CBOR");
        default: return QStringLiteral("value");
        }
    }

    void simple(const QString& name, const Head& h)
    {
        switch (h.info) {
        case 20: return add(name, "bool", QStringLiteral("false"), h.begin);
        case 21: return add(name, "bool", QStringLiteral("true"), h.begin);
        case 22: return add(name, "null", QStringLiteral("null"), h.begin);
        case 23: return add(name, "undefined", QStringLiteral("undefined"), h.begin);
        case 25: return add(name, "float16", floatText(halfToFloat(quint16(h.argument))), h.begin);
        case 26: return add(name, "float32", floatText(std::bit_cast<float>(quint32(h.argument))), h.begin);
        case 27: return add(name, "float64", floatText(std::bit_cast<double>(h.argument)), h.begin);
        case 31: return m_in.fail({DecodeWords::tr("an end without its beginning at byte %1").arg(h.begin), h.begin});
        default:
            if (h.info == 24 && h.argument < 32)
                return m_in.fail({DecodeWords::tr("0x%1, which CBOR does not allow, at byte %2").arg(QStringLiteral("f8")).arg(h.begin), h.begin});
            return add(name, "simple", QStringLiteral("simple(%1)").arg(h.argument), h.begin);
        }
    }

    ByteReader m_in;
    QByteArrayView m_bytes;
    TreeBuilder m_tree;
};

} // namespace

Parsed parseCbor(QByteArrayView bytes, const DecodeOptions& options) { return Cbor(bytes, options).run(); }

} // namespace kafka::serde
