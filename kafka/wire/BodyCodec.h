// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How bodies are written and read, for CodecsOf….cpp (and tests with structs of their own). Everybody else includes Codec.h.
#pragma once

#include "kafka/wire/Codec.h"

#include <map>

namespace kafka::wire {

/** Visits one struct and writes it. Used through encodeBody. */
class Encoder
{
public:
    Encoder(Writer& writer, qint16 version, bool flexible) : m_writer(writer), m_version(version), m_flexible(flexible) { }

    template <typename T> void operator()(const char* name, const T& value, When when = {})
    {
        if (when.has(m_version) && m_writer.ok())
            put(name, value, m_version >= when.nullFrom);
    }
    /** Left out when it has its default. */
    template <typename T> void tagged(quint32 tag, const char* name, const T& value, const T& byDefault, When when)
    {
        if (!when.has(m_version) || same(value, byDefault))
            return;
        Writer inner;
        Encoder(inner, m_version, m_flexible).put(name, value, m_version >= when.nullFrom);
        if (!inner.ok())
            m_writer.fail(inner.error());
        m_tags[tag] = inner.takeData();
    }
    template <IsStruct T> void structure(const T& value)
    {
        Encoder nested(m_writer, m_version, m_flexible);
        T::fields(nested, value);
        if (m_flexible)
            nested.writeTags(value.unknownTags);
    }

private:
    void writeTags(const std::vector<UnknownTag>& unknown);

    void put(const char*, bool v, bool) { m_writer.boolean(v); }
    void put(const char*, qint8 v, bool) { m_writer.int8(v); }
    void put(const char*, qint16 v, bool) { m_writer.int16(v); }
    void put(const char*, quint16 v, bool) { m_writer.uint16(v); }
    void put(const char*, qint32 v, bool) { m_writer.int32(v); }
    void put(const char*, qint64 v, bool) { m_writer.int64(v); }
    void put(const char*, double v, bool) { m_writer.float64(v); }
    void put(const char*, const Uuid& v, bool) { m_writer.uuid(v); }
    void put(const char*, const QString& v, bool) { m_writer.string(v.toUtf8(), m_flexible); }
    void put(const char*, const RawString& v, bool) { m_writer.string(v.bytes, m_flexible); }
    void put(const char*, const QByteArray& v, bool) { m_writer.bytes(v, m_flexible); }
    template <IsStruct T> void put(const char*, const T& v, bool) { structure(v); }
    template <IsVector T> void put(const char* name, const T& v, bool)
    {
        m_writer.arrayCount(qint64(v.size()), m_flexible);
        for (const auto& element : v)
            put(name, element, false);
    }
    template <IsOptional T> void put(const char* name, const T& v, bool nullable)
    {
        if (!v && !nullable) {
            m_writer.fail(QStringLiteral("%1 cannot be null in version %2").arg(QLatin1String(name)).arg(m_version));
            return;
        }
        if constexpr (IsStruct<typename T::value_type>) {
            m_writer.int8(v ? 1 : -1);
            if (v)
                structure(*v);
        } else if (v) {
            put(name, *v, false);
        } else if constexpr (IsVector<typename T::value_type>) {
            m_writer.arrayCount(std::nullopt, m_flexible);
        } else if constexpr (std::is_same_v<typename T::value_type, QByteArray>) {
            m_writer.bytes(std::nullopt, m_flexible);
        } else {
            m_writer.string(std::nullopt, m_flexible);
        }
    }
    template <typename T> bool same(const T& value, const T& byDefault) const
    {
        if constexpr (IsVector<T>) {
            return value.empty() && byDefault.empty();
        } else if constexpr (IsStruct<T>) {
            Writer a, b;
            Encoder(a, m_version, m_flexible).structure(value);
            Encoder(b, m_version, m_flexible).structure(byDefault);
            return a.data() == b.data();
        } else {
            return value == byDefault;
        }
    }

    Writer& m_writer;
    const qint16 m_version;
    const bool m_flexible;
    std::map<quint32, QByteArray> m_tags;
};

/** Visits one struct and fills it. Used through decodeFields. Stops at the first thing that does not fit. */
class Decoder
{
public:
    Decoder(Reader& reader, qint16 version, bool flexible) : m_reader(reader), m_version(version), m_flexible(flexible) { }

    template <typename T> void operator()(const char* name, T& value, When when = {})
    {
        if (!m_readingTags && when.has(m_version))
            get(name, value);
    }
    template <typename T> void tagged(quint32 tag, const char* name, T& value, const T& byDefault, When when)
    {
        if (!m_readingTags) {
            value = byDefault;
            return;
        }
        const auto found = m_tags.find(tag);
        if (!when.has(m_version) || found == m_tags.end())
            return;
        Reader inner(found->second, m_reader.memoryLeft());
        Decoder(inner, m_version, m_flexible).get(name, value);
        if (inner.ok() && inner.left() > 0)
            inner.fail(QStringLiteral("tag %1 has %2 bytes too many").arg(tag).arg(inner.left()));
        m_reader.charge(m_reader.memoryLeft() - inner.memoryLeft());
        if (!inner.ok())
            m_reader.fail(inner.error());
        m_tags.erase(found);
    }
    template <IsStruct T> void structure(T& value)
    {
        Decoder nested(m_reader, m_version, m_flexible);
        T::fields(nested, value);
        if (!m_flexible)
            return;
        nested.readTags();
        if (nested.m_tags.empty())
            return;
        nested.m_readingTags = true;
        T::fields(nested, value);
        for (const auto& [tag, bytes] : nested.m_tags)
            value.unknownTags.push_back({tag, bytes.toByteArray()});
    }

private:
    void readTags();

    template <typename T> void get(const char* name, T& value)
    {
        if (!m_reader.ok())
            return;
        read(value);
        if (!m_reader.ok())
            m_reader.addPath(name);
    }
    void read(bool& v) { v = m_reader.boolean(); }
    void read(qint8& v) { v = m_reader.int8(); }
    void read(qint16& v) { v = m_reader.int16(); }
    void read(quint16& v) { v = m_reader.uint16(); }
    void read(qint32& v) { v = m_reader.int32(); }
    void read(qint64& v) { v = m_reader.int64(); }
    void read(double& v) { v = m_reader.float64(); }
    void read(Uuid& v) { v = m_reader.uuid(); }
    void read(QString& v) { readPresent(v); }
    void read(RawString& v) { readPresent(v); }
    void read(QByteArray& v) { readPresent(v); }
    template <IsStruct T> void read(T& v) { structure(v); }
    template <IsVector T> void read(T& v) { readPresent(v); }
    template <IsOptional T> void read(T& v)
    {
        v.reset();
        typename T::value_type value;
        if (readNullable(value))
            v = std::move(value);
    }
    template <typename T> void readPresent(T& v)
    {
        if (!readNullable(v))
            m_reader.fail(QStringLiteral("null where there must be a value"));
    }

    bool chargeHeap(qint64 bytes);

    // true: there was a value (or an error)
    bool readNullable(QString& v);
    bool readNullable(RawString& v);
    bool readNullable(QByteArray& v);
    template <IsStruct T> bool readNullable(T& v)
    {
        if (m_reader.int8() < 0)
            return false;
        structure(v);
        return true;
    }
    template <IsVector T> bool readNullable(T& v)
    {
        v.clear();
        const auto count = m_reader.arrayCount(m_flexible, sizeof(typename T::value_type));
        if (!count)
            return false;
        for (qint32 i = 0; i < *count && m_reader.ok(); ++i) {
            typename T::value_type element {};
            read(element);
            v.push_back(std::move(element));
        }
        return true;
    }

    Reader& m_reader;
    const qint16 m_version;
    const bool m_flexible;
    bool m_readingTags = false;
    std::map<quint32, QByteArrayView> m_tags;
};

template <IsStruct M> void encodeBody(Writer& writer, const M& message, const Api& api, qint16 version)
{
    Encoder(writer, version, api.flexible(version)).structure(message);
}

template <IsStruct M> M decodeFields(Reader& reader, const Api& api, qint16 version)
{
    M message;
    Decoder(reader, version, api.flexible(version)).structure(message);
    return message;
}

} // namespace kafka::wire

/** Compiles both directions of both bodies of a message. */
#define CASTELLAN_MESSAGE_CODEC(M)                                                                                                                   \
    template void kafka::wire::encodeBody(Writer&, const M::Request&, const Api&, qint16);                                                           \
    template void kafka::wire::encodeBody(Writer&, const M::Response&, const Api&, qint16);                                                          \
    template M::Request kafka::wire::decodeFields<M::Request>(Reader&, const Api&, qint16);                                                          \
    template M::Response kafka::wire::decodeFields<M::Response>(Reader&, const Api&, qint16);
