#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One broker of an older Kafka, for the tests: 3.9.1 (KRaft) or 2.5.0 (with its ZooKeeper), on free ports of 127.0.0.1.

  oldkafka.py prepare VERSION     fetch its jars, nothing else
  oldkafka.py run VERSION DIR [OPTION]...
                                  start it in DIR (made, and removed afterwards), say "ready HOST:PORT CLASSPATH", stop when standard input ends
      --property KEY=VALUE        a server property; {port} and {controllerPort} in it are put in
      --scram MECHANISM:USER:PASSWORD
                                  a user of SCRAM
"""
import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import kafkadist  # noqa: E402
import kafkaprobe  # noqa: E402
from kafkacluster import COMMON, free_port, random_id  # noqa: E402
from kafkadist import HERE, KafkaError  # noqa: E402

VERSIONS = {"3.9.1": "kraft", "2.5.0": "zookeeper"}
START_DEADLINE = 60.0
SMALL = ["log.cleaner.dedupe.buffer.size", "log.cleaner.threads", "num.network.threads", "num.io.threads", "group.initial.rebalance.delay.ms"]


def home(version: str) -> Path:
    return kafkadist.home().parent / f"kafka-{version}"


def prepare(version: str) -> None:
    if version not in VERSIONS:
        raise KafkaError(f"there is no {version} here, only {', '.join(VERSIONS)}")
    with kafkadist.locked(home(version).parent / f".kafka-{version}.lock"):
        if (home(version) / "lib").exists():
            return
        print(f"kafka: fetching Kafka {version} through Maven", file=sys.stderr)
        work = Path(tempfile.mkdtemp(prefix=".kafka-", dir=home(version).parent))
        try:
            tools = ["-Dtools.artifact=kafka-clients"] if version == "2.5.0" else []
            kafkadist._run(["mvn", "-q", "-B", "-f", str(HERE / "pom-old.xml"), "dependency:copy-dependencies", "-DincludeScope=runtime",
                            f"-Dkafka.version={version}", *tools, f"-DoutputDirectory={work / 'lib'}"],
                           f"fetching Kafka {version}'s jars with Maven", "Check the network and Maven's settings, then run the same command again.")
            work.chmod(0o755)
            work.rename(home(version))
        finally:
            shutil.rmtree(work, ignore_errors=True)


class Old:
    def __init__(self, version: str, folder: Path, properties: list[str], scram: list[str]):
        self.version, self.folder, self.processes = version, folder, []
        self.properties, self.scram = properties, scram
        self.class_path = ":".join(str(jar) for jar in sorted((home(version) / "lib").glob("*.jar")))
        taken: set[int] = set()
        self.port, self.other = free_port(taken), free_port(taken)

    def launch(self, name: str, heap: str, *command: str) -> None:
        with open(self.folder / f"{name}.log", "ab") as log:
            self.processes.append(subprocess.Popen(
                [kafkadist.java(), f"-Xmx{heap}", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp", self.class_path, *command],
                stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, cwd=self.folder, env={**os.environ, "LC_ALL": "C.UTF-8"}))

    def start(self) -> None:
        lines = {key: COMMON[key] for key in SMALL}
        lines |= {"listeners": f"PLAINTEXT://127.0.0.1:{self.port}", "log.dirs": self.folder / "data", "offsets.topic.replication.factor": 1,
                  "offsets.topic.num.partitions": 4, "transaction.state.log.replication.factor": 1, "transaction.state.log.min.isr": 1}
        properties = self.folder / "server.properties"
        if VERSIONS[self.version] == "zookeeper":
            (self.folder / "zoo.cfg").write_text(f"tickTime=2000\ndataDir={self.folder / 'zookeeper'}\nclientPort={self.other}\n"
                                                 "clientPortAddress=127.0.0.1\nadmin.enableServer=false\nmaxClientCnxns=0\n")
            self.launch("zookeeper", "96m", "org.apache.zookeeper.server.quorum.QuorumPeerMain", "zoo.cfg")
            lines |= {"broker.id": 1, "zookeeper.connect": f"127.0.0.1:{self.other}", "zookeeper.connection.timeout.ms": 30000}
        else:
            lines |= {"node.id": 1, "process.roles": "broker,controller", "controller.quorum.voters": f"1@127.0.0.1:{self.other}",
                      "controller.listener.names": "CONTROLLER", "inter.broker.listener.name": "PLAINTEXT",
                      "advertised.listeners": lines["listeners"], "listener.security.protocol.map": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT"}
            lines["listeners"] = f"{lines['listeners']},CONTROLLER://127.0.0.1:{self.other}"
        for wanted in self.properties:
            key, value = wanted.split("=", 1)
            lines[key] = value.replace("{port}", str(self.port)).replace("{controllerPort}", str(self.other))
        properties.write_text("".join(f"{key}={value}\n" for key, value in lines.items()))
        if VERSIONS[self.version] == "kraft":
            kafkadist._run([kafkadist.java(), "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", self.class_path, "kafka.tools.StorageTool",
                            "format", "-t", random_id(), "-c", str(properties)], "Kafka's format command", f"Remove {home(self.version)} and try again.")
        self.launch("broker", "192m", "kafka.Kafka", str(properties))
        self.await_ready()
        for user in self.scram:
            self.add_scram(*user.split(":"))

    def add_scram(self, mechanism: str, user: str, password: str) -> None:
        # through ZooKeeper before KIP-554 (2.7)
        server = ["--zookeeper", f"127.0.0.1:{self.other}"] if VERSIONS[self.version] == "zookeeper" else ["--bootstrap-server", f"127.0.0.1:{self.port}"]
        kafkadist._run([kafkadist.java(), "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", self.class_path, "kafka.admin.ConfigCommand", *server,
                        "--alter", "--add-config", f"{mechanism}=[password={password}]", "--entity-type", "users", "--entity-name", user],
                       f"making the user {user}", "Look at the broker's log.")

    def await_ready(self) -> None:
        end = time.monotonic() + START_DEADLINE
        while True:
            try:
                if any(b["id"] == 1 for b in kafkaprobe.metadata(self.port, topics=[])["brokers"]):
                    return
            except OSError:
                pass
            if any(p.poll() is not None for p in self.processes) or time.monotonic() > end:
                logs = "\n".join((self.folder / f"{n}.log").read_text(errors="replace")[-1500:] for n in ("zookeeper", "broker") if (self.folder / f"{n}.log").exists())
                raise KafkaError(f"Kafka {self.version} did not start:\n{logs}")
            time.sleep(0.1)

    def stop(self) -> None:
        for process in reversed(self.processes):
            process.kill()  # its data is thrown away
            process.wait(10)


def run(version: str, folder: Path, properties: list[str], scram: list[str]) -> None:
    def leave(number, frame):
        raise SystemExit(128 + number)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, leave)
    prepare(version)
    folder.mkdir(parents=True)
    old = Old(version, folder.resolve(), properties, scram)
    try:
        old.start()
        print(f"ready 127.0.0.1:{old.port} {old.class_path}", flush=True)
        while os.read(0, 4096):
            pass
    finally:
        old.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    try:
        if len(sys.argv) == 3 and sys.argv[1] == "prepare":
            prepare(sys.argv[2])
        elif len(sys.argv) >= 4 and sys.argv[1] == "run":
            options = argparse.ArgumentParser()
            options.add_argument("--property", action="append", default=[])
            options.add_argument("--scram", action="append", default=[])
            wanted = options.parse_args(sys.argv[4:])
            run(sys.argv[2], Path(sys.argv[3]), wanted.property, wanted.scram)
        else:
            print(__doc__, file=sys.stderr)
            sys.exit(2)
    except KafkaError as problem:
        print(f"kafka: {problem}", file=sys.stderr)
        sys.exit(1)
