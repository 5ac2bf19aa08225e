#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real Kafka clusters on this machine: the sandbox, the tests' brokers and the benches' brokers all come from here.

Nodes 1..N are broker and controller each, one JVM each, in racks rack-a, rack-b, …, on 127.0.0.1 only. A cluster is a folder:
  DIR/cluster.json            what there is: ports, process ids, options
  DIR/node-<id>/              server.properties, data, broker.log
Every command works on --dir DIR, finds processes by the ids kept there (with their start time, so that a reused id is never
hit), and leaves nothing running that it was told to stop. "run" is "start" for programs: it stays, says "ready" with the
cluster as JSON on one line, and stops everything when its standard input is closed, that is also when its caller dies.
"""
import argparse
import base64
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
import uuid
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import kafkadist  # noqa: E402
import kafkaprobe  # noqa: E402
from kafkadist import KafkaError  # noqa: E402

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
                             "log": str(self.dir / f"node-{n['id']}" / "broker.log")} for n in self.state["nodes"]]}

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
        self.state = {"clusterId": random_id(), "heap": heap, "properties": properties or {}, "nodes": nodes}
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
        lines = {**COMMON, **own, **self.state["properties"]}
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

    def _await_end(self, nodes: list[dict], seconds: float) -> None:
        end = time.monotonic() + seconds
        while any(self.alive(n) for n in nodes) and time.monotonic() < end:
            time.sleep(0.02)

    def _forget(self, node: dict) -> None:
        node["pid"] = node["ticks"] = None
        self.save()


# -- commands ----------------------------------------------------------------------------------------------------------


def begin(args) -> Cluster:
    """Starts the cluster of the folder, or a new one there."""
    kafkadist.prepare()
    cluster = Cluster(args.dir)
    ports = [int(p) for p in args.ports.split(",")] if args.ports else None
    if args.base_port:
        ports = [args.base_port + 2 * i for i in range(args.brokers)]
    if cluster.state is None:
        properties = dict(p.split("=", 1) for p in args.property)
        cluster.create(len(ports) if ports else args.brokers, ports, args.heap, properties)
    try:
        cluster.start()
    except BaseException:
        cluster.stop(deadline=5)
        raise
    return cluster


def run(args) -> None:
    """Until standard input ends (or a signal comes), then everything that cluster.json knows is stopped."""
    def leave(number, frame):
        raise SystemExit(128 + number)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, leave)
    cluster = Cluster(args.dir)
    try:
        cluster = begin(args)
        print("ready " + json.dumps(cluster.env()), flush=True)
        while os.read(0, 4096):
            pass
    finally:
        # read again: other calls have started and ended nodes since
        Cluster(args.dir).stop(deadline=0 if args.remove else args.deadline)
        if args.remove:
            shutil.rmtree(args.dir, ignore_errors=True)


def status(args) -> None:
    cluster = Cluster(args.dir)
    if cluster.state is None:
        print("no cluster")
        return
    env = cluster.env()
    print(f"Kafka {env['kafka']}, cluster {env['clusterId']}, bootstrap {env['bootstrap']}")
    for b in env["brokers"]:
        print(f"  broker {b['id']}  127.0.0.1:{b['port']}  {b['rack']}  {b['state']:8}" + (f"  pid {b['pid']}  {b['memoryMb']} MB" if b["pid"] else ""))


def parser() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = p.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, text: str, broker: bool = False):
        c = commands.add_parser(name, help=text, description=text)
        if name != "prepare":
            c.add_argument("--dir", required=True, type=Path, help="the cluster's folder")
        if broker:
            c.add_argument("id", type=int, help="the broker's id")
        return c

    command("prepare", "fetch Kafka and make its archive, nothing else")
    for name, text in (("start", "start the folder's cluster, made new if there is none"), ("run", "start, stay, stop when standard input ends")):
        c = command(name, text)
        c.add_argument("--brokers", type=int, default=3, help="how many (3)")
        c.add_argument("--ports", help="their ports, by comma; controllers take the next one each (default: free ports)")
        c.add_argument("--base-port", type=int, help="first port: brokers take every second one from here")
        c.add_argument("--heap", default="96m", help="each JVM's heap (96m)")
        c.add_argument("--property", action="append", default=[], metavar="KEY=VALUE", help="a server property of all brokers")
        c.add_argument("--deadline", type=float, default=STOP_DEADLINE, help="seconds that stopping may take")
        c.add_argument("--remove", action="store_true", help="run only: the folder is removed afterwards, so the brokers are killed")
    c = command("stop", "stop all brokers")
    c.add_argument("--deadline", type=float, default=STOP_DEADLINE, help="seconds before the rest is killed (20)")
    command("status", "a line per broker")
    command("env", "the same as JSON, with the bootstrap servers")
    c = command("kill", "send a signal to one broker", broker=True)
    c.add_argument("--signal", default="KILL", choices=["KILL", "STOP", "CONT", "TERM"], help="KILL unless told")
    command("start-broker", "start one broker again and wait until it serves", broker=True)
    command("stop-broker", "stop one broker cleanly", broker=True)
    c = command("heal", "start and resume what is not running, wait until all replicas are in sync")
    c.add_argument("--deadline", type=float, default=60, help="seconds (60)")
    c = command("add-broker", "add and start one more node, broker only", broker=True)
    c.add_argument("--port", type=int, help="its port (default: a free one)")
    c = command("metadata", "what the first broker that answers knows, as JSON")
    c.add_argument("--topic", action="append", help="only this topic (may be repeated)")
    c = command("tool", "run one of Kafka's own tools; --bootstrap-server is added")
    c.add_argument("name", help="as in Kafka's bin folder: " + ", ".join(kafkadist.TOOLS))
    c.add_argument("args", nargs=argparse.REMAINDER)
    return p


def main() -> int:
    args = parser().parse_args()
    if args.command == "prepare":
        kafkadist.prepare()
    elif args.command == "run":
        run(args)
    elif args.command == "start":
        began = time.monotonic()
        cluster = begin(args)
        print(f"ready in {time.monotonic() - began:.1f} s: {cluster.bootstrap()}")
    elif args.command == "stop":
        killed = Cluster(args.dir).stop(deadline=args.deadline)
        if killed:
            print(f"not ended in {args.deadline:.0f} s and killed: {killed}", file=sys.stderr)
    elif args.command == "status":
        status(args)
    elif args.command == "env":
        print(json.dumps(Cluster(args.dir).env()))
    elif args.command == "kill":
        Cluster(args.dir).signal(args.id, getattr(signal, "SIG" + args.signal))
    elif args.command == "heal":
        Cluster(args.dir).heal(args.deadline)
    elif args.command == "start-broker":
        Cluster(args.dir).start([args.id])
    elif args.command == "stop-broker":
        cluster = Cluster(args.dir)
        cluster.node(args.id)
        cluster.stop([args.id], deadline=30)
    elif args.command == "add-broker":
        Cluster(args.dir).add(args.id, args.port)
    elif args.command == "metadata":
        return metadata(args)
    else:
        command = kafkadist.tool_command(args.name, args.args, Cluster(args.dir).bootstrap())
        os.execv(command[0], command)
    return 0


def metadata(args) -> int:
    cluster = Cluster(args.dir)
    for node in cluster.need()["nodes"]:
        if cluster.alive(node) and not cluster.paused(node):
            try:
                print(json.dumps(kafkaprobe.metadata(node["port"], topics=args.topic)))
                return 0
            except OSError:
                continue
    raise KafkaError("no broker answers")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KafkaError as problem:
        print(f"kafka: {problem}", file=sys.stderr)
        sys.exit(1)
