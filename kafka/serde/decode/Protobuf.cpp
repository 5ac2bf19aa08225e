// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/Text.h"
#include "kafka/serde/decode/ByteReader.h"
#include "kafka/serde/decode/TreeDecoders.h"

namespace kafka::serde {

namespace {

constexpr int MaxGuessed = 32; ///< levels in which a message is looked for in bytes
constexpr quint64 MaxField = (1u << 29) - 1;
constexpr quint64 LikelyField = 2047; ///< more fields than any message that was ever seen

enum Wire { Varint, Fixed64, Length, GroupBegin, GroupEnd, Fixed32 };

bool isText(QByteArrayView bytes)
{
    for (const char c : bytes)
        if ((quint8(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7f)
            return false;
    return bytes.isValidUtf8();
}

struct Tag
{
    quint64 field = 0;
    int wire = 0;
};

std::optional<Tag> readTag(ByteReader& in)
{
    const qint64 begin = in.at();
    const quint64 tag = in.varint();
    if (!in.ok())
        return {};
    const Tag t {tag >> 3, int(tag & 7)};
    if (t.field == 0 || t.field > MaxField) {
        in.fail({DecodeWords::tr("the field number %1, which cannot be, at byte %2").arg(t.field).arg(begin), begin});
        return {};
    }
    if (t.wire > Fixed32) {
        in.fail({DecodeWords::tr("the wire type %1, which does not exist, at byte %2").arg(t.wire).arg(begin), begin});
        return {};
    }
    return t;
}

// Whether the bytes are the fields of a message, looking at their outermost level only. `likely`: and such as people write.
bool isMessage(QByteArrayView bytes, bool likely, int depth = 0)
{
    ByteReader in(bytes);
    std::vector<quint64> groups;
    while (in.ok() && !in.atEnd()) {
        const auto tag = readTag(in);
        if (!tag || (likely && tag->field > LikelyField))
            return false;
        switch (tag->wire) {
        case Varint: in.varint(); break;
        case Fixed64: in.take(8); break;
        case Fixed32: in.take(4); break;
        case Length: {
            const QByteArrayView inside = in.take(in.varint());
            if (likely && in.ok() && !isText(inside) && (depth >= 4 || !isMessage(inside, true, depth + 1)))
                return false;
            break;
        }
        case GroupBegin:
            if (likely || groups.size() >= size_t(TreeBuilder::MaxDepth))
                return false;
            groups.push_back(tag->field);
            break;
        case GroupEnd:
            if (groups.empty() || groups.back() != tag->field)
                return false;
            groups.pop_back();
            break;
        }
    }
    return in.ok() && groups.empty();
}

class Protobuf
{
public:
    Protobuf(QByteArrayView bytes, const DecodeOptions& options) : m_bytes(bytes), m_work(bytes.size() * 4 + 4096), m_tree(options) { }

    Parsed run()
    {
        ByteReader in(m_bytes);
        message(in, 0, 0);
        return {m_tree.take(), in.problem(), {}, false};
    }

private:
    void add(const QString& name, const char* type, const QString& text, qint64 begin, qint64 end)
    {
        m_tree.add(name, QLatin1String(type), text, begin, end);
    }

    // `group`: the field whose end ends this, 0 = the end of the bytes does.
    void message(ByteReader& in, quint64 group, int guessed)
    {
        while (in.ok() && !in.atEnd()) {
            const qint64 begin = in.at();
            if (m_tree.isFull())
                return in.stop();
            const auto tag = readTag(in);
            if (!tag)
                return;
            const QString name = QString::number(tag->field);
            switch (tag->wire) {
            case Varint: varint(name, in, begin); break;
            case Fixed64: fixed64(name, in, begin); break;
            case Fixed32: fixed32(name, in, begin); break;
            case Length: length(name, in, begin, guessed); break;
            case GroupBegin: {
                if (m_tree.depth() >= TreeBuilder::MaxDepth)
                    return in.fail(DecodeWords::tooDeep(begin));
                const int node = m_tree.open(name, QStringLiteral("group"), begin);
                message(in, tag->field, guessed);
                m_tree.close(node, in.at());
                break;
            }
            case GroupEnd:
                if (group != tag->field)
                    in.fail({DecodeWords::tr("an end without its beginning at byte %1").arg(begin), begin});
                return;
            }
        }
        if (group != 0 && in.ok())
            in.fail(DecodeWords::endsEarly(in.at()));
    }

    void varint(const QString& name, ByteReader& in, qint64 begin)
    {
        const quint64 v = in.varint();
        if (!in.ok())
            return;
        QString text = QString::number(v);
        if (v >> 63)
            text += QStringLiteral(" (int64 %1)").arg(qint64(v));
        add(name, "varint", text, begin, in.at());
    }
    void fixed64(const QString& name, ByteReader& in, qint64 begin)
    {
        const quint64 v = in.little(8);
        if (in.ok())
            add(name, "fixed64", QStringLiteral("%1 (double %2)").arg(v).arg(floatText(std::bit_cast<double>(v))), begin, in.at());
    }
    void fixed32(const QString& name, ByteReader& in, qint64 begin)
    {
        const auto v = quint32(in.little(4));
        if (in.ok())
            add(name, "fixed32", QStringLiteral("%1 (float %2)").arg(v).arg(floatText(std::bit_cast<float>(v))), begin, in.at());
    }

    void length(const QString& name, ByteReader& in, qint64 begin, int guessed)
    {
        const QByteArrayView inside = in.take(in.varint());
        if (!in.ok())
            return;
        const qint64 end = in.at();
        // Text may begin with a line break, a message often does: its first field then has a length.
        const bool text = isText(inside) && (inside.isEmpty() || quint8(inside.front()) >= 0x20);
        if (!text && guessed < MaxGuessed && m_tree.depth() < TreeBuilder::MaxDepth && spend(inside.size()) && isMessage(inside, false)) {
            const int node = m_tree.open(name, QStringLiteral("message"), begin);
            ByteReader nested(inside, end - inside.size());
            message(nested, 0, guessed + 1);
            if (!nested.problem().isEmpty())
                in.fail(nested.problem());
            m_tree.close(node, end);
        } else if (text || isText(inside)) {
            m_tree.addUtf8(name, QStringLiteral("string"), inside, begin, end);
        } else {
            m_tree.addBytes(name, QStringLiteral("bytes"), inside, begin, end);
        }
    }

    // Guessing looks at the same bytes once per level: over the budget they stay bytes.
    bool spend(qint64 bytes)
    {
        m_work -= bytes;
        return m_work >= 0;
    }

    QByteArrayView m_bytes;
    qint64 m_work;
    TreeBuilder m_tree;
};

} // namespace

Parsed parseProtobuf(QByteArrayView bytes, const DecodeOptions& options) { return Protobuf(bytes, options).run(); }

bool looksProtobuf(QByteArrayView bytes) { return bytes.size() >= 2 && isMessage(bytes, true); }

} // namespace kafka::serde
