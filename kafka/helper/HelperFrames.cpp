// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/helper/HelperFrames.h"

#include <cerrno>
#include <cstring>

#include <sys/socket.h>

namespace kafka::helper {

namespace {

constexpr quint32 Null = 0xffffffffu;

} // namespace

FrameWriter::FrameWriter(char kind, qsizetype reserve)
{
    m_bytes.reserve(5 + reserve);
    m_bytes.append(4, '\0'); // the length, known at the end
    m_bytes.append(kind);
}

void FrameWriter::bytes(QByteArrayView v)
{
    u32(v.isNull() ? Null : quint32(v.size()));
    m_bytes.append(v);
}

void FrameWriter::setU32(qsizetype at, quint32 v) { qToLittleEndian(v, m_bytes.data() + at); }

QByteArray FrameWriter::take()
{
    setU32(0, quint32(m_bytes.size() - 4));
    return std::move(m_bytes);
}

QByteArrayView FrameReader::bytes()
{
    const quint32 size = u32();
    if (size == Null)
        return {};
    if (qint64(size) > m_bytes.size() - m_at) {
        m_ok = false;
        m_at = m_bytes.size();
        return {};
    }
    const QByteArrayView v = m_bytes.sliced(m_at, size);
    m_at += size;
    return v;
}

bool FrameAssembler::readFrom(int socket)
{
    if (m_whole)
        return true; // to be taken first
    const bool length = m_lengthBytes < 4;
    char* to = length ? m_length + m_lengthBytes : m_frame.data() + m_filled;
    const ssize_t got = ::recv(socket, to, length ? size_t(4 - m_lengthBytes) : size_t(m_frame.size() - m_filled), 0);
    if (got < 0)
        return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
    if (got == 0)
        return false;
    if (length) {
        m_lengthBytes += int(got);
        if (m_lengthBytes < 4)
            return true;
        const quint32 size = qFromLittleEndian<quint32>(m_length);
        if (size == 0 || qint64(size) > m_largest)
            return false;
        m_frame = QByteArray(qsizetype(size), Qt::Uninitialized);
        m_filled = 0;
        return readFrom(socket); // what follows is mostly there too
    }
    m_filled += got;
    m_whole = m_filled == m_frame.size();
    return true;
}

std::optional<QByteArray> FrameAssembler::next()
{
    if (!m_whole)
        return {};
    m_whole = false;
    m_lengthBytes = 0;
    return std::move(m_frame);
}

} // namespace kafka::helper
