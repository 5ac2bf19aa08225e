# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One question to one broker without a JVM: Metadata (version 7), over a plain socket. For waiting, not for refereeing."""
import socket
import struct


class _Reader:
    def __init__(self, data: bytes):
        self.data, self.at = data, 0

    def take(self, form: str) -> int:
        (value,) = struct.unpack_from(">" + form, self.data, self.at)
        self.at += struct.calcsize(form)
        return value

    def text(self) -> str | None:
        size = self.take("h")
        if size < 0:
            return None
        self.at += size
        return self.data[self.at - size:self.at].decode()

    def many(self, read) -> list:
        return [read(self) for _ in range(max(0, self.take("i")))]


def _receive(connection: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        part = connection.recv(size - len(data))
        if not part:
            raise OSError("the broker closed the connection")
        data += part
    return data


def _broker(r: _Reader) -> dict:
    return {"id": r.take("i"), "host": r.text(), "port": r.take("i"), "rack": r.text()}


def _partition(r: _Reader) -> dict:
    return {"error": r.take("h"), "partition": r.take("i"), "leader": r.take("i"), "leaderEpoch": r.take("i"),
            "replicas": r.many(lambda s: s.take("i")), "isr": r.many(lambda s: s.take("i")), "offline": r.many(lambda s: s.take("i"))}


def _topic(r: _Reader) -> dict:
    return {"error": r.take("h"), "name": r.text(), "internal": bool(r.take("b")), "partitions": r.many(_partition)}


def metadata(port: int, timeout: float = 2.0, topics: list[str] | None = None) -> dict:
    """What the broker at 127.0.0.1:port knows: clusterId, brokers, topics (None: all). Raises OSError when it does not answer."""
    names = struct.pack(">i", -1) if topics is None else struct.pack(">i", len(topics)) + b"".join(
        struct.pack(">h", len(t.encode())) + t.encode() for t in topics)
    client = b"castellan-sandbox"
    request = struct.pack(">hhih", 3, 7, 1, len(client)) + client + names + b"\0"  # never creates a topic
    try:
        with socket.create_connection(("127.0.0.1", port), timeout) as connection:
            connection.settimeout(timeout)
            connection.sendall(struct.pack(">i", len(request)) + request)
            (size,) = struct.unpack(">i", _receive(connection, 4))
            r = _Reader(_receive(connection, size))
        r.take("i")  # correlation id
        r.take("i")  # throttle time
        brokers, cluster_id, controller = r.many(_broker), r.text(), r.take("i")
        return {"clusterId": cluster_id, "controller": controller, "brokers": brokers, "topics": r.many(_topic)}
    except struct.error as problem:
        raise OSError(f"the broker's answer is not understood: {problem}") from problem
