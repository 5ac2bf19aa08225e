// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/decode/ByteReader.h"
#include "kafka/serde/decode/CoordinatorSchemas.h"
#include "kafka/serde/decode/TreeDecoders.h"

namespace kafka::serde {

namespace {

using namespace coordinator;

std::span<const Message> messagesOf(CoordinatorTopic topic)
{
    if (topic == CoordinatorTopic::TransactionState)
        return TransactionStateMessages;
    return ConsumerOffsetsMessages;
}

const char* typeName(Type type)
{
    switch (type) {
    case Type::Bool: return "bool";
    case Type::Int8: return "int8";
    case Type::Int16: return "int16";
    case Type::Uint16: return "uint16";
    case Type::Int32: return "int32";
    case Type::Int64: return "int64";
    case Type::Uuid: return "uuid";
    case Type::String: return "string";
    case Type::Bytes: return "bytes";
    case Type::Structure: return "structure";
    case Type::Time: return "int64";
    case Type::TransactionState: return "int8";
    case Type::Subscription:
    case Type::Assignment: return "bytes";
    }
    return "";
}

// org.apache.kafka.coordinator.transaction.TransactionState
QString transactionState(qint8 state)
{
    static constexpr const char* names[]
        = {"Empty", "Ongoing", "PrepareCommit", "PrepareAbort", "CompleteCommit", "CompleteAbort", "Dead", "PrepareEpochFence"};
    const QString number = QString::number(state);
    return state >= 0 && size_t(state) < std::size(names) ? QStringLiteral("%1 (%2)").arg(number, QLatin1String(names[state])) : number;
}

/** Reads by a schema: https://kafka.apache.org/protocol, "Protocol Primitive Types". */
class SchemaReader
{
public:
    SchemaReader(TreeBuilder& tree, QByteArrayView bytes, qint64 base) : m_tree(tree), m_in(bytes, base) { }

    ByteReader& in() { return m_in; }
    void setVersion(int version, bool flexible)
    {
        m_version = version;
        m_flexible = flexible;
    }
    qint64 at() const { return m_in.at(); }

    void structure(std::span<const Field> fields)
    {
        forEachField(fields, [this](const Field& field, std::span<const Field> inside) {
            if (field.tag < 0 && m_in.ok() && isIn(field))
                value(field, inside);
        });
        if (m_flexible)
            tagged(fields);
    }

private:
    bool isIn(const Field& field) const { return m_version >= field.first && m_version <= field.last; }
    bool isNullable(const Field& field) const { return field.nullableFrom >= 0 && m_version >= field.nullableFrom; }

    template <typename F> static void forEachField(std::span<const Field> fields, F f)
    {
        for (size_t i = 0; i < fields.size();) {
            size_t end = i + 1;
            while (end < fields.size() && fields[end].depth > fields[i].depth)
                ++end;
            f(fields[i], fields.subspan(i + 1, end - i - 1));
            i = end;
        }
    }

    void tagged(std::span<const Field> fields)
    {
        const quint64 count = m_in.varint();
        for (quint64 i = 0; i < count && m_in.ok(); ++i) {
            const quint64 tag = m_in.varint();
            const quint64 size = m_in.varint();
            const qint64 begin = at();
            const QByteArrayView bytes = m_in.take(size);
            if (!m_in.ok())
                return;
            bool known = false;
            forEachField(fields, [&](const Field& field, std::span<const Field> inside) {
                if (field.tag < 0 || quint64(field.tag) != tag || !isIn(field))
                    return;
                known = true;
                SchemaReader reader(m_tree, bytes, begin);
                reader.setVersion(m_version, m_flexible);
                reader.value(field, inside);
                if (!reader.m_in.ok())
                    m_in.fail(reader.in().problem());
            });
            if (!known)
                m_tree.addBytes(QStringLiteral("tag %1").arg(tag), QStringLiteral("bytes"), bytes, begin, at());
        }
    }

    void value(const Field& field, std::span<const Field> inside)
    {
        const QString name = QLatin1String(field.name);
        if (!field.array)
            return single(name, field, inside, isNullable(field));
        const qint64 begin = at();
        const qint64 count = length(4);
        if (!m_in.ok())
            return;
        if (count < 0) {
            m_tree.add(name, QStringLiteral("array"), QStringLiteral("null"), begin, at());
            return;
        }
        const int node = m_tree.open(name, QStringLiteral("array (%1)").arg(count), begin);
        for (qint64 i = 0; i < count && m_in.ok(); ++i) {
            if (m_tree.isFull())
                m_in.stop();
            else
                single(QStringLiteral("[%1]").arg(i), field, inside, false);
        }
        m_tree.close(node, at());
    }

    // Of a text, bytes (`width` bytes before version-flexible ones) or an array; -1 = null.
    qint64 length(int width)
    {
        const qint64 begin = at();
        qint64 size = 0;
        if (m_flexible)
            size = qint64(std::min<quint64>(m_in.varint(), quint64(1) << 40)) - 1;
        else
            size = width == 2 ? qint64(qint16(m_in.big(2))) : qint64(qint32(m_in.big(4)));
        if (m_in.ok() && (size < -1 || size > m_in.left()))
            m_in.fail({DecodeWords::tr("a length of %1, which cannot be, at byte %2").arg(size).arg(begin), begin});
        return size;
    }

    void single(const QString& name, const Field& field, std::span<const Field> inside, bool nullable)
    {
        const qint64 begin = at();
        const QString type = QLatin1String(typeName(field.type));
        const auto add = [&](const QString& text) {
            if (m_in.ok())
                m_tree.add(name, type, text, begin, at());
        };
        switch (field.type) {
        case Type::Bool: return add(m_in.u8() ? QStringLiteral("true") : QStringLiteral("false"));
        case Type::Int8: return add(QString::number(qint8(m_in.u8())));
        case Type::Int16: return add(QString::number(qint16(m_in.big(2))));
        case Type::Uint16: return add(QString::number(quint16(m_in.big(2))));
        case Type::Int32: return add(QString::number(qint32(m_in.big(4))));
        case Type::Int64: return add(QString::number(qint64(m_in.big(8))));
        case Type::Time: {
            const auto ms = qint64(m_in.big(8));
            const QString time = ms > 0 ? epochText(ms, 1000, m_tree.options().zone) : QString();
            return add(time.isEmpty() ? QString::number(ms) : QStringLiteral("%1 (%2)").arg(QString::number(ms), time));
        }
        case Type::TransactionState: return add(transactionState(qint8(m_in.u8())));
        case Type::Uuid: {
            const QByteArrayView bytes = m_in.take(16); // as Kafka's tools print it
            return add(QString::fromLatin1(bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
        }
        case Type::String:
        case Type::Bytes:
        case Type::Subscription:
        case Type::Assignment: return sized(name, field, type, begin);
        case Type::Structure: break;
        }
        // Whether it is there: a tagged one says so in another way (Kafka's MessageDataGenerator).
        if (nullable && (field.tag >= 0 ? m_in.varint() == 0 : qint8(m_in.u8()) < 0))
            return add(QStringLiteral("null"));
        const int node = m_tree.open(name, type, begin);
        structure(inside);
        m_tree.close(node, at());
    }

    void sized(const QString& name, const Field& field, const QString& type, qint64 begin)
    {
        const qint64 size = length(field.type == Type::String ? 2 : 4);
        if (!m_in.ok())
            return;
        const qint64 inner = at();
        const QByteArrayView bytes = size < 0 ? QByteArrayView() : m_in.take(quint64(size));
        if (size < 0)
            m_tree.add(name, type, QStringLiteral("null"), begin, at());
        else if (field.type == Type::String)
            m_tree.addUtf8(name, type, bytes, begin, at());
        else if (field.type == Type::Bytes || !classic(name, field.type, bytes, begin, inner))
            m_tree.addBytes(name, type, bytes, begin, at());
    }

    // What a consumer of a classic group put into its group's metadata; other protocols (Connect's) put something else there.
    bool classic(const QString& name, Type type, QByteArrayView bytes, qint64 begin, qint64 base)
    {
        const auto read = [&](TreeBuilder& tree) {
            SchemaReader reader(tree, bytes, base);
            const auto version = int(qint16(reader.m_in.big(2)));
            reader.setVersion(std::min(version, 3), false);
            if (version < 0)
                return false;
            if (type == Type::Subscription)
                reader.structure(ConsumerProtocolSubscription);
            else
                reader.structure(ConsumerProtocolAssignment);
            return reader.m_in.ok() && (reader.m_in.atEnd() || version > 3);
        };
        TreeBuilder trial(m_tree.options());
        if (bytes.size() < 6 || !read(trial))
            return false;
        const int node
            = m_tree.open(name, QLatin1String(type == Type::Subscription ? "ConsumerProtocolSubscription" : "ConsumerProtocolAssignment"), begin);
        read(m_tree);
        m_tree.close(node, base + bytes.size());
        return true;
    }

    TreeBuilder& m_tree;
    ByteReader m_in;
    int m_version = 0;
    bool m_flexible = false;
};

struct KeyKind
{
    const Message* message = nullptr;
    DecodeProblem problem;
};

KeyKind kindOf(CoordinatorTopic topic, QByteArrayView key)
{
    ByteReader in(key);
    const auto version = qint16(in.big(2));
    if (!in.ok())
        return {nullptr, in.problem()};
    for (const Message& m : messagesOf(topic))
        if (m.key == version)
            return {&m, {}};
    return {nullptr, {DecodeWords::tr("a kind of record that is not known: %1, at byte 0").arg(version), 0}};
}

Parsed finish(SchemaReader& reader, TreeBuilder& tree, int node, const QByteArrayView bytes)
{
    if (reader.in().ok() && !reader.in().atEnd())
        reader.in().fail(DecodeWords::moreBytes(reader.in().at()));
    tree.close(node, reader.in().ok() ? bytes.size() : reader.in().at());
    return {tree.take(), reader.in().problem(), {}, false};
}

} // namespace

Parsed parseCoordinatorKey(CoordinatorTopic topic, QByteArrayView key, const DecodeOptions& options)
{
    const KeyKind kind = kindOf(topic, key);
    if (!kind.message)
        return {{}, kind.problem, {}, false};
    TreeBuilder tree(options);
    const int node = tree.open(QLatin1String(kind.message->name), QStringLiteral("version %1").arg(kind.message->key), 0);
    SchemaReader reader(tree, key, 0);
    reader.in().take(2);
    reader.structure(kind.message->keyFields);
    return finish(reader, tree, node, key);
}

Parsed parseCoordinatorValue(CoordinatorTopic topic, QByteArrayView key, QByteArrayView value, const DecodeOptions& options)
{
    const KeyKind kind = kindOf(topic, key);
    if (!kind.message)
        return {{}, {DecodeWords::tr("its key does not say what it is"), -1}, {}, false};
    ByteReader head(value);
    const auto version = qint16(head.big(2));
    if (!head.ok())
        return {{}, head.problem(), {}, false};
    if (version < 0 || version > kind.message->lastVersion)
        return {{}, {DecodeWords::tr("version %1 of %2 is not known, at byte 0").arg(version).arg(QLatin1String(kind.message->name)), 0}, {}, false};
    TreeBuilder tree(options);
    const int node = tree.open(QLatin1String(kind.message->name), QStringLiteral("version %1").arg(version), 0);
    SchemaReader reader(tree, value, 0);
    reader.in().take(2);
    reader.setVersion(version, kind.message->flexibleFrom >= 0 && version >= kind.message->flexibleFrom);
    reader.structure(kind.message->valueFields);
    return finish(reader, tree, node, value);
}

} // namespace kafka::serde
