# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A cluster in a folder: its nodes' files and processes. The commands over it are in cluster.py."""
import base64
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import time
import uuid
from pathlib import Path

import kafkadist
import kafkaprobe
from kafkadist import KafkaError

START_DEADLINE = 90.0  # seconds; a start takes 3 to 10 on two cores
STOP_DEADLINE = 20.0  # a clean stop of three takes 7

# What differs from Kafka's defaults, and why. auto.create.topics.enable stays on, as it is by default: that Castellan never
# creates a topic by looking at it is only tested where the brokers would let it.
COMMON = {
    "controller.listener.names": "CONTROLLER",
    "inter.broker.listener.name": "PLAINTEXT",
    "listener.security.protocol.map": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
    "group.initial.rebalance.delay.ms": "0",  # the first member of a group need not wait 3 s for others
    "offsets.topic.num.partitions": "6",  # 50 and 50 would be most of the cluster's threads and files
    "transaction.state.log.num.partitions": "3",
    "share.coordinator.state.topic.num.partitions": "3",
    "log.cleaner.dedupe.buffer.size": "2097152",  # 128 MB does not fit a small heap
    "log.cleaner.threads": "1",
    "num.network.threads": "2",
    "num.io.threads": "2",
    "num.recovery.threads.per.data.dir": "1",
    "broker.session.timeout.ms": "6000",  # a killed broker is noticed in 6 s instead of 9
    "broker.heartbeat.interval.ms": "1000",
}


def random_id() -> str:
    """A Kafka Uuid: 16 bytes in URL-safe Base64; one with a leading dash would be taken for an option."""
    while True:
        text = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")
        if not text.startswith("-"):
            return text


def port_is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
            return True
        except OSError:
            return False


def free_port(taken: set[int]) -> int:
    # below the range that outgoing connections take theirs from, so that none is lost between now and the broker's start
    for _ in range(1000):
        port = random.randint(11000, 31999)
        if port not in taken and port_is_free(port):
            taken.add(port)
            return port
    raise KafkaError("no free port was found between 11000 and 31999")


def start_time(pid: int) -> int | None:
    """When a process began (clock ticks after boot), None when it is gone or only waits to be collected."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] in "ZX" else int(fields[19])


def resident_mb(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0


class Cluster:
    def __init__(self, directory: Path):
        self.dir = Path(directory).resolve()
        self.file = self.dir / "cluster.json"
        self.state = json.loads(self.file.read_text()) if self.file.exists() else None

    # -- what there is ---------------------------------------------------------------------------------------------

    def node(self, node_id: int) -> dict:
        for node in self.need()["nodes"]:
            if node["id"] == node_id:
                return node
        raise KafkaError(f"there is no broker {node_id} in {self.dir}")

    def need(self) -> dict:
        if self.state is None:
            raise KafkaError(f"there is no cluster in {self.dir}")
        return self.state

    def bootstrap(self) -> str:
        return ",".join(f"127.0.0.1:{n['port']}" for n in self.need()["nodes"] if not n["extra"])

    def alive(self, node: dict) -> bool:
        return bool(node["pid"]) and start_time(node["pid"]) == node["ticks"]

    def paused(self, node: dict) -> bool:
        try:
            return self.alive(node) and Path(f"/proc/{node['pid']}/stat").read_text().rpartition(")")[2].split()[0] == "T"
        except OSError:
            return False

    def env(self) -> dict:
        return {"dir": str(self.dir), "kafka": kafkadist.VERSION, "clusterId": self.need()["clusterId"], "bootstrap": self.bootstrap(),
                "brokers": [{"id": n["id"], "port": n["port"], "rack": n["rack"], "pid": n["pid"] if self.alive(n) else None,
                             "state": "paused" if self.paused(n) else "running" if self.alive(n) else "stopped",
                             "memoryMb": round(resident_mb(n["pid"])) if self.alive(n) else 0,
                             "log": str(self.dir / f"node-{n['id']}" / "broker.log")} for n in self.state["nodes"]],
                "attached": [{"name": a["name"], "pid": a["pid"], "memoryMb": round(resident_mb(a["pid"]))} for a in self.state["attached"] if self.alive(a)]}

    def save(self) -> None:
        self.dir.mkdir(parents=True, exist_ok=True)
        temporary = self.file.with_suffix(".tmp")
        temporary.write_text(json.dumps(self.state, indent=1))
        temporary.replace(self.file)

    # -- making ----------------------------------------------------------------------------------------------------

    def create(self, brokers: int = 3, ports: list[int] | None = None, heap: str = "96m", properties: dict | None = None) -> None:
        """Lays a new cluster down in the folder; nothing runs yet. Without ports, free ones are taken."""
        taken = set(ports or [])
        if ports and len(ports) != brokers:
            raise KafkaError(f"{brokers} brokers need {brokers} ports, not {len(ports)}")
        nodes = []
        for i in range(brokers):
            port = ports[i] if ports else free_port(taken)
            controller = port + 1 if ports else free_port(taken)
            nodes.append(self._node(i + 1, port, controller))
        self.state = {"clusterId": random_id(), "heap": heap, "properties": properties or {}, "nodes": nodes, "attached": []}
        for node in nodes:
            self._lay_node(node)
        self.save()

    def _node(self, node_id: int, port: int, controller: int | None) -> dict:
        return {"id": node_id, "port": port, "controllerPort": controller, "rack": f"rack-{chr(ord('a') + (node_id - 1) % 3)}",
                "extra": controller is None, "pid": None, "ticks": None}

    def _lay_node(self, node: dict) -> None:
        """A node's folder as Kafka's format command leaves it, and its properties."""
        folder = self.dir / f"node-{node['id']}"
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "data").mkdir(parents=True)
        shutil.copy(kafkadist.home() / "bootstrap.checkpoint", folder / "data" / "bootstrap.checkpoint")
        (folder / "data" / "meta.properties").write_text(
            f"version=1\nnode.id={node['id']}\ncluster.id={self.state['clusterId']}\ndirectory.id={random_id()}\n")
        self._write_properties(node)

    def _write_properties(self, node: dict) -> None:
        folder = self.dir / f"node-{node['id']}"
        voters = [n for n in self.state["nodes"] if not n["extra"]]
        replicas, in_sync = str(min(3, len(voters))), "2" if len(voters) >= 3 else "1"
        own = {
            "node.id": node["id"],
            "process.roles": "broker" if node["extra"] else "broker,controller",
            "controller.quorum.voters": ",".join(f"{n['id']}@127.0.0.1:{n['controllerPort']}" for n in voters),
            "listeners": f"PLAINTEXT://127.0.0.1:{node['port']}" + ("" if node["extra"] else f",CONTROLLER://127.0.0.1:{node['controllerPort']}"),
            "advertised.listeners": f"PLAINTEXT://127.0.0.1:{node['port']}",
            "broker.rack": node["rack"],
            "log.dirs": folder / "data",
            "offsets.topic.replication.factor": replicas,
            "transaction.state.log.replication.factor": replicas,
            "transaction.state.log.min.isr": in_sync,
            "share.coordinator.state.topic.replication.factor": replicas,
            "share.coordinator.state.topic.min.isr": in_sync,
        }
        # {port} and {controllerPort} in a given property are the node's own: "listeners" can be given with more of them
        given = {key: value.replace("{port}", str(node["port"])).replace("{controllerPort}", str(node["controllerPort"]))
                 for key, value in self.state["properties"].items()}
        lines = {**COMMON, **own, **given}
        (folder / "server.properties").write_text("".join(f"{key}={value}\n" for key, value in lines.items()))

    # -- starting --------------------------------------------------------------------------------------------------

    def start(self, ids: list[int] | None = None, jvm_extra: list[str] | None = None, deadline: float = START_DEADLINE) -> None:
        """Starts what is not running of these nodes (None: all but the extra ones) and waits until all serve."""
        nodes = [n for n in self.need()["nodes"] if (n["id"] in ids if ids is not None else not n["extra"])]
        for node in nodes:
            if self.paused(node):
                os.kill(node["pid"], signal.SIGCONT)
            if not self.alive(node):
                self._launch(node, jvm_extra)
        self.save()
        self._await_ready(nodes, deadline)

    def _launch(self, node: dict, jvm_extra: list[str] | None) -> None:
        for port in (node["port"], node["controllerPort"]):
            if port and not port_is_free(port):
                raise KafkaError(f"port {port} on 127.0.0.1 is taken by another program: end it, or give other ports")
        folder = self.dir / f"node-{node['id']}"
        self._write_properties(node)
        command = kafkadist.broker_command(folder / "server.properties", self.state["heap"], jvm_extra)
        with open(folder / "broker.log", "ab") as log:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, cwd=folder,
                                       start_new_session=True, env={**os.environ, "MALLOC_ARENA_MAX": "2", "LC_ALL": "C.UTF-8"})
        node["pid"], node["ticks"] = process.pid, start_time(process.pid)
        self.save()  # at once: whatever happens next, stop knows this process

    def _await_ready(self, nodes: list[dict], deadline: float) -> None:
        """Ready: each node that runs answers, and names every node that was to be started."""
        wanted = {n["id"] for n in nodes}
        asked = [n for n in self.state["nodes"] if self.alive(n) and not self.paused(n)]
        end = time.monotonic() + deadline
        while asked:
            node = asked[0]
            for started in nodes:
                if not self.alive(started):
                    raise KafkaError(f"broker {started['id']} ended while it was starting:\n{self._log_tail(started)}")
            try:
                if wanted <= {b["id"] for b in kafkaprobe.metadata(node["port"], topics=[])["brokers"]}:
                    asked.pop(0)
                    continue
            except OSError:
                pass
            if time.monotonic() > end:
                raise KafkaError(f"broker {node['id']} was not ready after {deadline:.0f} s:\n{self._log_tail(node)}")
            time.sleep(0.05)

    def heal(self, deadline: float) -> None:
        """Starts and resumes the nodes and waits until every partition has a leader and all replicas that can be are in sync."""
        self.start()
        base = {n["id"] for n in self.state["nodes"] if self.alive(n)}
        end = time.monotonic() + deadline
        while True:
            late = []
            try:
                for topic in kafkaprobe.metadata(self.state["nodes"][0]["port"])["topics"]:
                    late += [f"{topic['name']}-{p['partition']}" for p in topic["partitions"]
                             if p["leader"] < 0 or not base & set(p["replicas"]) <= set(p["isr"])]
                if not late:
                    return
            except OSError as problem:
                late = [str(problem)]
            if time.monotonic() > end:
                raise KafkaError(f"not in sync after {deadline:.0f} s: {', '.join(late[:10])}")
            time.sleep(0.1)

    def _log_tail(self, node: dict) -> str:
        path = self.dir / f"node-{node['id']}" / "broker.log"
        lines = path.read_text(errors="replace").splitlines()[-12:] if path.exists() else []
        return "\n".join("  " + line[:300] for line in lines) + f"\n  (from {path})"

    def add(self, node_id: int, port: int | None) -> None:
        """One more node that is a broker only; it is not started by a later start, only by name."""
        if any(n["id"] == node_id for n in self.need()["nodes"]):
            raise KafkaError(f"broker {node_id} exists already: start-broker {node_id} starts it")
        taken = {p for n in self.state["nodes"] for p in (n["port"], n["controllerPort"]) if p}
        node = self._node(node_id, port or free_port(taken), None)
        self.state["nodes"].append(node)
        self._lay_node(node)
        self.save()
        self.start([node_id])

    def attach(self, name: str, command: list[str]) -> None:
        """Runs a program beside the cluster (CASTELLAN_BOOTSTRAP is set for it); stop ends it before the brokers."""
        self.detach(name)
        with open(self.dir / f"{name}.log", "ab") as log:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
                                       env={**os.environ, "CASTELLAN_BOOTSTRAP": self.bootstrap()})
        self.state["attached"].append({"name": name, "pid": process.pid, "ticks": start_time(process.pid)})
        self.save()

    # -- stopping --------------------------------------------------------------------------------------------------

    def signal(self, node_id: int, number: int) -> None:
        node = self.node(node_id)
        if not self.alive(node):
            raise KafkaError(f"broker {node_id} does not run")
        os.kill(node["pid"], number)
        if number == signal.SIGKILL:
            self._await_end([node], 10)
            self._forget(node)

    def stop(self, ids: list[int] | None = None, deadline: float = STOP_DEADLINE) -> list[int]:
        """Asks the nodes to end, kills what has not by the deadline (seconds); returns the ids that were killed.

        All are asked at once: while they hand over and leave, the controllers still have a quorum. Asked one after the other, the
        last one would wait for a quorum that is gone. A deadline of 0 kills at once (for data that is thrown away).
        """
        if self.state is None:
            return []
        if ids is None:
            self.detach(deadline=min(deadline, 5))
        nodes = [n for n in self.state["nodes"] if (ids is None or n["id"] in ids) and self.alive(n)]
        end = time.monotonic() + deadline
        for node in nodes if deadline > 0 else []:
            os.kill(node["pid"], signal.SIGTERM)
            os.kill(node["pid"], signal.SIGCONT)
        self._await_end(nodes, end - time.monotonic())
        killed = [n for n in nodes if self.alive(n)]
        for node in killed:
            os.kill(node["pid"], signal.SIGKILL)
        self._await_end(killed, 10)
        for node in self.state["nodes"]:
            if ids is None or node["id"] in ids:
                self._forget(node)
        return [n["id"] for n in killed]

    def detach(self, name: str | None = None, deadline: float = 5) -> None:
        """Ends the attached program of that name (None: all)."""
        going = [a for a in self.need()["attached"] if name is None or a["name"] == name]
        for attached in filter(self.alive, going):
            os.kill(attached["pid"], signal.SIGTERM)
        self._await_end(going, deadline)
        for attached in filter(self.alive, going):
            os.kill(attached["pid"], signal.SIGKILL)
        self.state["attached"] = [a for a in self.state["attached"] if a not in going]
        self.save()

    def _await_end(self, nodes: list[dict], seconds: float) -> None:
        end = time.monotonic() + seconds
        while any(self.alive(n) for n in nodes) and time.monotonic() < end:
            time.sleep(0.02)

    def _forget(self, node: dict) -> None:
        node["pid"] = node["ticks"] = None
        self.save()
