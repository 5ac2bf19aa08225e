// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/Text.h"
#include "kafka/serde/decode/ByteReader.h"
#include "kafka/serde/decode/TreeDecoders.h"

namespace kafka::serde {

namespace {

class MessagePack
{
public:
    MessagePack(QByteArrayView bytes, const DecodeOptions& options) : m_in(bytes), m_bytes(bytes), m_tree(options) { }

    Parsed run()
    {
        value({});
        if (m_in.ok() && !m_in.atEnd())
            m_in.fail(DecodeWords::moreBytes(m_in.at()));
        return {m_tree.take(), m_in.problem(), {}, false};
    }

private:
    void add(const QString& name, const char* type, const QString& text, qint64 begin)
    {
        if (m_in.ok())
            m_tree.add(name, QLatin1String(type), text, begin, m_in.at());
    }
    void unsignedInt(const QString& name, const char* type, int size, qint64 begin) { add(name, type, QString::number(m_in.big(size)), begin); }
    template <typename T> void signedInt(const QString& name, const char* type, qint64 begin)
    {
        add(name, type, QString::number(T(m_in.big(sizeof(T)))), begin);
    }
    void string(const QString& name, quint64 size, qint64 begin)
    {
        const QByteArrayView text = m_in.take(size);
        if (m_in.ok())
            m_tree.addUtf8(name, QStringLiteral("str"), text, begin, m_in.at());
    }
    void binary(const QString& name, quint64 size, qint64 begin)
    {
        const QByteArrayView bytes = m_in.take(size);
        if (m_in.ok())
            m_tree.addBytes(name, QStringLiteral("bin"), bytes, begin, m_in.at());
    }

    void extension(const QString& name, quint64 size, qint64 begin)
    {
        const auto type = qint8(m_in.u8());
        const QByteArrayView bytes = m_in.take(size);
        if (!m_in.ok())
            return;
        if (type == -1 && (size == 4 || size == 8 || size == 12)) {
            ByteReader time(bytes);
            qint64 seconds = 0;
            quint64 nanoseconds = 0;
            if (size == 4) {
                seconds = qint64(time.big(4));
            } else if (size == 8) {
                const quint64 both = time.big(8);
                nanoseconds = both >> 34;
                seconds = qint64(both & 0x3'ffff'ffff);
            } else {
                nanoseconds = time.big(4);
                seconds = qint64(time.big(8));
            }
            const QString part = nanoseconds > 0 ? QString::number(nanoseconds).rightJustified(9, QLatin1Char('0')) : QString();
            QString text = nanoseconds < 1'000'000'000 ? timeText(seconds, part, m_tree.options().zone) : QString();
            if (text.isEmpty())
                text = QStringLiteral("%1 s + %2 ns").arg(seconds).arg(nanoseconds);
            m_tree.add(name, QStringLiteral("timestamp"), text, begin, m_in.at());
        } else {
            m_tree.addBytes(name, QStringLiteral("ext %1").arg(type), bytes, begin, m_in.at());
        }
    }

    bool enter(qint64 begin)
    {
        if (m_tree.depth() < TreeBuilder::MaxDepth)
            return true;
        m_in.fail(DecodeWords::tooDeep(begin));
        return false;
    }

    void array(const QString& name, quint64 count, qint64 begin)
    {
        if (!m_in.ok() || !enter(begin))
            return;
        const int node = m_tree.open(name, QStringLiteral("array (%1)").arg(count), begin);
        for (quint64 i = 0; i < count && m_in.ok(); ++i)
            value(QStringLiteral("[%1]").arg(i));
        m_tree.close(node, m_in.at());
    }

    // A key that is one scalar names its value; any other is shown beside it.
    void map(const QString& name, quint64 count, qint64 begin)
    {
        if (!m_in.ok() || !enter(begin))
            return;
        const int node = m_tree.open(name, QStringLiteral("map (%1)").arg(count), begin);
        for (quint64 i = 0; i < count && m_in.ok(); ++i) {
            const qint64 at = m_in.at();
            const quint8 b = m_in.peek();
            const bool container = (b >= 0x80 && b <= 0x9f) || (b >= 0xdc && b <= 0xdf);
            if (!container) {
                const QString key = keyText();
                if (m_in.ok())
                    value(key);
                continue;
            }
            if (!enter(at))
                break;
            const int entry = m_tree.open(QStringLiteral("[%1]").arg(i), QStringLiteral("entry"), at);
            value(QStringLiteral("key"));
            if (m_in.ok())
                value(QStringLiteral("value"));
            m_tree.close(entry, m_in.at());
        }
        m_tree.close(node, m_in.at());
    }

    // Reads a scalar for its text only.
    QString keyText()
    {
        MessagePack key(m_bytes, m_tree.options());
        key.m_in.seek(m_in.at());
        key.value({});
        m_in.seek(key.m_in.at());
        if (!key.m_in.ok()) {
            m_in.fail(key.m_in.problem()); // its places are those of the whole
            return {};
        }
        const DecodedTree tree = key.m_tree.take();
        return tree.isEmpty() ? QString() : tree.nodes.front().text;
    }

    void value(const QString& name)
    {
        if (m_tree.isFull())
            m_in.stop();
        const qint64 begin = m_in.at();
        const quint8 b = m_in.u8();
        if (!m_in.ok())
            return;
        if (b < 0x80)
            return add(name, "uint", QString::number(b), begin);
        if (b >= 0xe0)
            return add(name, "int", QString::number(qint8(b)), begin);
        if (b < 0x90)
            return map(name, b & 0x0f, begin);
        if (b < 0xa0)
            return array(name, b & 0x0f, begin);
        if (b < 0xc0)
            return string(name, b & 0x1f, begin);
        switch (b) {
        case 0xc0: return add(name, "nil", QStringLiteral("nil"), begin);
        case 0xc2: return add(name, "bool", QStringLiteral("false"), begin);
        case 0xc3: return add(name, "bool", QStringLiteral("true"), begin);
        case 0xc4: return binary(name, m_in.big(1), begin);
        case 0xc5: return binary(name, m_in.big(2), begin);
        case 0xc6: return binary(name, m_in.big(4), begin);
        case 0xc7: return extension(name, m_in.big(1), begin);
        case 0xc8: return extension(name, m_in.big(2), begin);
        case 0xc9: return extension(name, m_in.big(4), begin);
        case 0xca: return add(name, "float32", floatText(std::bit_cast<float>(quint32(m_in.big(4)))), begin);
        case 0xcb: return add(name, "float64", floatText(std::bit_cast<double>(m_in.big(8))), begin);
        case 0xcc: return unsignedInt(name, "uint8", 1, begin);
        case 0xcd: return unsignedInt(name, "uint16", 2, begin);
        case 0xce: return unsignedInt(name, "uint32", 4, begin);
        case 0xcf: return unsignedInt(name, "uint64", 8, begin);
        case 0xd0: return signedInt<qint8>(name, "int8", begin);
        case 0xd1: return signedInt<qint16>(name, "int16", begin);
        case 0xd2: return signedInt<qint32>(name, "int32", begin);
        case 0xd3: return signedInt<qint64>(name, "int64", begin);
        case 0xd4: return extension(name, 1, begin);
        case 0xd5: return extension(name, 2, begin);
        case 0xd6: return extension(name, 4, begin);
        case 0xd7: return extension(name, 8, begin);
        case 0xd8: return extension(name, 16, begin);
        case 0xd9: return string(name, m_in.big(1), begin);
        case 0xda: return string(name, m_in.big(2), begin);
        case 0xdb: return string(name, m_in.big(4), begin);
        case 0xdc: return array(name, m_in.big(2), begin);
        case 0xdd: return array(name, m_in.big(4), begin);
        case 0xde: return map(name, m_in.big(2), begin);
        case 0xdf: return map(name, m_in.big(4), begin);
        default: m_in.fail({DecodeWords::tr("0x%1, which MessagePack never uses, at byte %2").arg(b, 2, 16, QLatin1Char('0')).arg(begin), begin});
        }
    }

    ByteReader m_in;
    QByteArrayView m_bytes;
    TreeBuilder m_tree;
};

} // namespace

Parsed parseMessagePack(QByteArrayView bytes, const DecodeOptions& options) { return MessagePack(bytes, options).run(); }

} // namespace kafka::serde
