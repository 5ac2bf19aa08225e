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
import json
import os
import shutil
import signal
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import kafkadist  # noqa: E402
import kafkaprobe  # noqa: E402
from kafkacluster import STOP_DEADLINE, Cluster  # noqa: E402
from kafkadist import KafkaError  # noqa: E402


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
    for a in env["attached"]:
        print(f"  {a['name']}  pid {a['pid']}  {a['memoryMb']} MB")
    total = sum(p["memoryMb"] for p in env["brokers"] + env["attached"])
    print(f"  {total} MB in all")


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
    c = command("attach", "run a program beside the cluster, ended by stop; it finds the servers in CASTELLAN_BOOTSTRAP")
    c.add_argument("name", help="what it is called in status, and its log's name")
    c.add_argument("program", nargs=argparse.REMAINDER, help="the command line")
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
    elif args.command == "attach":
        Cluster(args.dir).attach(args.name, args.program)
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
    except KeyboardInterrupt:
        sys.exit(130)
