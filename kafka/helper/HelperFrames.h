// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <optional>

/**
 * What the program and its helper processes say to each other: frames of four bytes of length (of what follows, little endian), one
 * byte of kind and a payload. Neither side trusts the other: sizes are bounded and reading past the end is seen. Pure; any thread.
 */
namespace kafka::helper {

/** Writes one frame. */
class FrameWriter
{
public:
    /** `reserve`: bytes of payload to make room for. */
    explicit FrameWriter(char kind, qsizetype reserve = 0);
    void u8(quint8 v) { m_bytes.append(char(v)); }
    void u32(quint32 v) { number(v); }
    void i32(qint32 v) { number(v); }
    void i64(qint64 v) { number(v); }
    /** With its length; null stays null. */
    void bytes(QByteArrayView v);
    /** Overwrites four bytes written before: a count that was not known yet. */
    void setU32(qsizetype at, quint32 v);
    qsizetype size() const { return m_bytes.size(); }
    /** The frame as it is sent; the writer is used up. */
    QByteArray take();

private:
    template <typename T> void number(T v);
    QByteArray m_bytes;
};

/** Reads a frame without its length. What is not there reads as 0 or null and makes the reader not ok. */
class FrameReader
{
public:
    /** Refers to the bytes. */
    explicit FrameReader(QByteArrayView frame) : m_bytes(frame) { m_kind = char(u8()); }
    char kind() const { return m_kind; } ///< 0: an empty frame
    quint8 u8() { return number<quint8>(); }
    quint32 u32() { return number<quint32>(); }
    qint32 i32() { return number<qint32>(); }
    qint64 i64() { return number<qint64>(); }
    QByteArrayView bytes();
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    template <typename T> T number();
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
    char m_kind = 0;
};

/** Puts frames together from what a socket gives, without copying them a second time. */
class FrameAssembler
{
public:
    explicit FrameAssembler(qint64 largest) : m_largest(largest) { }
    /**
     * Reads once from the socket (recv; never waits when it is non-blocking). False at the end of the stream, on an error and when a
     * frame is larger than allowed.
     */
    bool readFrom(int socket);
    /** The next whole frame, without its length. */
    std::optional<QByteArray> next();

private:
    qint64 m_largest;
    char m_length[4];
    int m_lengthBytes = 0;
    QByteArray m_frame;
    qsizetype m_filled = 0;
    bool m_whole = false;
};

template <typename T> void FrameWriter::number(T v)
{
    char little[sizeof(T)];
    qToLittleEndian(v, little);
    m_bytes.append(little, sizeof little);
}

template <typename T> T FrameReader::number()
{
    if (m_bytes.size() - m_at < qsizetype(sizeof(T))) {
        m_ok = false;
        m_at = m_bytes.size();
        return 0;
    }
    const T v = qFromLittleEndian<T>(m_bytes.data() + m_at);
    m_at += sizeof(T);
    return v;
}

} // namespace kafka::helper
