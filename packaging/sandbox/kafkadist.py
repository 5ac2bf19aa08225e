# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Apache Kafka on this machine: its jars, the archive that makes its JVMs start fast, and its command line tools.

Everything lives in ${CASTELLAN_DEPS:-build/deps}/kafka-4.3.1:
  lib/*.jar             what pom.xml names, copied there once by Maven
  bootstrap.checkpoint  what Kafka's own format command writes into a new node's folder; the same for every node
  kafka-*.jsa           class data archive (AppCDS) of a broker, one per Java: starts take half the time and less memory
"""
import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

VERSION = "4.3.1"
HERE = Path(__file__).resolve().parent

# The names people know from Kafka's bin folder, and the class each one runs.
TOOLS = {
    "kafka-acls": "org.apache.kafka.tools.AclCommand",
    "kafka-broker-api-versions": "org.apache.kafka.tools.BrokerApiVersionsCommand",
    "kafka-client-metrics": "org.apache.kafka.tools.ClientMetricsCommand",
    "kafka-cluster": "org.apache.kafka.tools.ClusterTool",
    "kafka-configs": "kafka.admin.ConfigCommand",
    "kafka-console-consumer": "org.apache.kafka.tools.consumer.ConsoleConsumer",
    "kafka-console-producer": "org.apache.kafka.tools.ConsoleProducer",
    "kafka-console-share-consumer": "org.apache.kafka.tools.consumer.ConsoleShareConsumer",
    "kafka-consumer-groups": "org.apache.kafka.tools.consumer.group.ConsumerGroupCommand",
    "kafka-consumer-perf-test": "org.apache.kafka.tools.ConsumerPerformance",
    "kafka-delegation-tokens": "org.apache.kafka.tools.DelegationTokenCommand",
    "kafka-delete-records": "org.apache.kafka.tools.DeleteRecordsCommand",
    "kafka-dump-log": "org.apache.kafka.tools.DumpLogSegments",
    "kafka-features": "org.apache.kafka.tools.FeatureCommand",
    "kafka-get-offsets": "org.apache.kafka.tools.GetOffsetShell",
    "kafka-groups": "org.apache.kafka.tools.GroupsCommand",
    "kafka-leader-election": "org.apache.kafka.tools.LeaderElectionCommand",
    "kafka-log-dirs": "org.apache.kafka.tools.LogDirsCommand",
    "kafka-metadata-quorum": "org.apache.kafka.tools.MetadataQuorumCommand",
    "kafka-producer-perf-test": "org.apache.kafka.tools.ProducerPerformance",
    "kafka-reassign-partitions": "org.apache.kafka.tools.reassign.ReassignPartitionsCommand",
    "kafka-share-groups": "org.apache.kafka.tools.consumer.group.ShareGroupCommand",
    "kafka-storage": "kafka.tools.StorageTool",
    "kafka-streams-groups": "org.apache.kafka.tools.streams.StreamsGroupCommand",
    "kafka-topics": "org.apache.kafka.tools.TopicCommand",
    "kafka-transactions": "org.apache.kafka.tools.TransactionsCommand",
    "kafka-verifiable-consumer": "org.apache.kafka.tools.VerifiableConsumer",
    "kafka-verifiable-producer": "org.apache.kafka.tools.VerifiableProducer",
}
WITHOUT_BOOTSTRAP = {"kafka-storage", "kafka-dump-log"}


class KafkaError(Exception):
    """What failed and what to do about it, for the person at the terminal."""


def home() -> Path:
    deps = os.environ.get("CASTELLAN_DEPS") or HERE.parent.parent / "build" / "deps"
    return Path(deps).resolve() / f"kafka-{VERSION}"


def java() -> str:
    at_home = os.environ.get("JAVA_HOME", "")
    found = shutil.which(os.path.join(at_home, "bin", "java")) if at_home else None
    found = found or shutil.which("java")
    if not found:
        raise KafkaError("there is no java on this machine: run packaging/dev install (Kafka needs Java 17 or newer)")
    return found


def class_path() -> str:
    # jars by name: with a folder on the class path no archive can be made, and the order must always be the same
    return ":".join(str(jar) for jar in sorted((home() / "lib").glob("*.jar")))


def archive() -> Path:
    real = os.path.realpath(java())
    key = hashlib.sha256(f"{real} {os.stat(real).st_mtime_ns} {class_path()}".encode()).hexdigest()[:12]
    return home() / f"kafka-{key}.jsa"


def heap_options(heap: str) -> list[str]:
    """Options of a broker's JVM. Below 256 MB it is one of many on a small machine: first compiler only, small stacks."""
    number = int(heap[:-1]) * {"m": 1, "g": 1024}[heap[-1].lower()]
    options = [f"-Xmx{heap}", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData"]
    return options + (["-XX:TieredStopAtLevel=1", "-Xss512k"] if number < 256 else [])


def _log4j(name: str) -> str:
    return f"-Dlog4j2.configurationFile={HERE / name}"


def broker_command(properties: Path, heap: str, extra: list[str] | None = None) -> list[str]:
    cds = extra if extra is not None else ["-Xshare:auto", f"-XX:SharedArchiveFile={archive()}"]
    return [java(), *heap_options(heap), *cds, _log4j("log4j2-broker.properties"), "-cp", class_path(), "kafka.Kafka", str(properties)]


def tool_command(name: str, args: list[str], bootstrap: str | None) -> list[str]:
    if name not in TOOLS:
        raise KafkaError(f"there is no tool {name}; there are: {', '.join(TOOLS)}")
    options = ["-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]
    if archive().exists():
        options += ["-Xshare:auto", f"-XX:SharedArchiveFile={archive()}"]
    # "kafka-cluster cluster-id --bootstrap-server …": the sub-command comes first, so the address goes last
    named = any(a.startswith(("--bootstrap-", "--broker-list", "--help", "--version")) for a in args)
    if bootstrap and name not in WITHOUT_BOOTSTRAP and not named:
        args = [*args, "--bootstrap-server", bootstrap]
    return [java(), *options, _log4j("log4j2-tools.properties"), "-cp", class_path(), TOOLS[name], *args]


@contextlib.contextmanager
def locked(path: Path):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _run(command: list[str], what: str, advice: str, **options) -> None:
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True, **options)
    except FileNotFoundError:
        raise KafkaError(f"{what} failed: {command[0]} is not installed. {advice}") from None
    if done.returncode != 0:
        tail = "\n".join("  " + line for line in done.stdout.splitlines()[-15:])
        raise KafkaError(f"{what} failed (exit {done.returncode}):\n{tail}\n{advice}")


def _fetch_jars(work: Path) -> None:
    print(f"kafka: fetching Kafka {VERSION} through Maven", file=sys.stderr)
    _run(["mvn", "-q", "-B", "-f", str(HERE / "pom.xml"), "dependency:copy-dependencies", "-DincludeScope=runtime",
          f"-DoutputDirectory={work / 'lib'}"],
         "fetching Kafka's jars with Maven", "Check the network and Maven's settings, then run the same command again.")


def _write_checkpoint(work: Path) -> None:
    properties = work / "format.properties"
    properties.write_text("process.roles=broker,controller\nnode.id=1\ncontroller.quorum.voters=1@127.0.0.1:1\n"
                          "listeners=PLAINTEXT://127.0.0.1:2,CONTROLLER://127.0.0.1:1\ncontroller.listener.names=CONTROLLER\n"
                          f"log.dirs={work / 'format'}\n")
    jars = ":".join(str(jar) for jar in sorted((work / "lib").glob("*.jar")))
    _run([java(), "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", jars, "kafka.tools.StorageTool", "format",
          "-t", "AAAAAAAAAAAAAAAAAAAAAQ", "-c", str(properties)],
         "Kafka's format command", "Is the Java on the path 17 or newer? Remove the kafka folder under build/deps and try again.")
    shutil.move(work / "format" / "bootstrap.checkpoint", work / "bootstrap.checkpoint")
    shutil.rmtree(work / "format")
    properties.unlink()


def _make_archive(target: Path) -> None:
    """Runs one broker once, with a few requests, and keeps the classes it loaded."""
    from kafkacluster import Cluster  # it needs this module too

    print("kafka: making the archive for fast starts", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix=".archive-", dir=target.parent) as work:
        made = Path(work) / "kafka.jsa"
        one = Cluster(Path(work) / "cluster")
        try:
            one.create(brokers=1, heap="256m")
            one.start(jvm_extra=[f"-XX:ArchiveClassesAtExit={made}"])
            for name, args in (("kafka-topics", ["--create", "--topic", "t", "--partitions", "3"]),
                               ("kafka-producer-perf-test", ["--topic", "t", "--num-records", "100", "--record-size", "100", "--throughput", "-1"]),
                               ("kafka-consumer-groups", ["--describe", "--all-groups"])):
                _run(tool_command(name, args, one.bootstrap()), f"the archive's {name}", "See the broker's log for the reason.")
        finally:
            one.stop(deadline=60)
        if not made.exists():
            raise KafkaError("Java made no class data archive; brokers would start slowly. Is this a full JRE (openjdk-17-jre-headless)?")
        for old in target.parent.glob("kafka-*.jsa"):
            old.unlink()
        made.rename(target)


def prepare() -> None:
    """Makes the folder complete; takes a moment the first time and nothing after that."""
    with locked(home().parent / f".kafka-{VERSION}.lock"):
        if not (home() / "bootstrap.checkpoint").exists():
            work = Path(tempfile.mkdtemp(prefix=".kafka-", dir=home().parent))
            try:
                _fetch_jars(work)
                _write_checkpoint(work)
                work.chmod(0o755)
                shutil.rmtree(home(), ignore_errors=True)
                work.rename(home())
            finally:
                shutil.rmtree(work, ignore_errors=True)
        if not archive().exists():
            _make_archive(archive())
