// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Codec.h"

#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

#include <optional>

namespace wireTests {

/** A connection on which a test itself says every byte: requests and versions that no client of ours sends to this broker. */
class RawConnection
{
public:
    explicit RawConnection(int port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(port));
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 5'000));
    }
    /** The bytes behind the size of what comes back; nullopt when the broker hangs up. */
    std::optional<QByteArray> exchange(const QByteArray& bytes)
    {
        char size[4];
        qToBigEndian<qint32>(qint32(bytes.size()), size);
        m_socket.write(QByteArray(size, 4) + bytes);
        const auto wanted = [this] { return m_received.size() < 4 ? 4 : 4 + qFromBigEndian<qint32>(m_received.constData()); };
        const bool ended = QTest::qWaitFor(
            [&] {
                m_received += m_socket.readAll();
                return m_received.size() >= wanted() || m_socket.state() != QAbstractSocket::ConnectedState;
            },
            15'000);
        EXPECT_TRUE(ended) << "no answer";
        if (m_received.size() < wanted())
            return std::nullopt;
        const QByteArray frame = m_received.mid(4, wanted() - 4);
        m_received.remove(0, wanted());
        return frame;
    }
    /** The body of the answer, as the broker wrote it. */
    std::optional<QByteArray> request(const kafka::wire::Api& api, qint16 version, const QByteArray& body)
    {
        kafka::wire::Writer request;
        request.int16(api.key);
        request.int16(version);
        request.int32(++m_correlation);
        request.string("raw-test", false);
        if (api.flexible(version))
            request.unsignedVarint(0);
        request.raw(body);
        const auto frame = exchange(request.data());
        if (!frame)
            return std::nullopt;
        kafka::wire::Reader reader(*frame);
        EXPECT_EQ(reader.int32(), m_correlation);
        return frame->mid(api.taggedResponseHeader(version) ? 5 : 4); // no broker has tags there
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
    qint32 m_correlation = 0;
};

} // namespace wireTests
