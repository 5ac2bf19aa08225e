# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that are measured: Castellan, an empty Qt window, librdkafka alone, Kafka's own tools."""
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "end-to-end"))
import harness  # noqa: E402

BUILD = Path(os.environ.get("CASTELLAN_BENCH_BUILD", ROOT / "build" / "bench"))
TICKS = os.sysconf("SC_CLK_TCK")


class Program:
    """A GUI program that prints `castellan.timing` lines, with no state from an earlier run. Without accessibility bus: that would be
    measured, too."""

    def __init__(self, binary: Path, *arguments: str, env: dict[str, str] | None = None):
        self.home = tempfile.mkdtemp(prefix="castellan-bench-")
        env = dict(os.environ, **(env or {}), QT_LOGGING_RULES="castellan.timing.info=true",
                   **{f"XDG_{kind}_HOME": os.path.join(self.home, kind.lower()) for kind in ("CONFIG", "DATA", "STATE")})
        env.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
        self.log = tempfile.NamedTemporaryFile(prefix="castellan-bench-", suffix=".txt", delete=False)
        self.process = subprocess.Popen([str(binary), *arguments], env=env, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        os.unlink(self.log.name)
        shutil.rmtree(self.home, ignore_errors=True)
        return False

    def output(self) -> str:
        return Path(self.log.name).read_text(encoding="utf-8", errors="replace")

    def times(self, name: str) -> list[float]:
        """All values of that timing line so far."""
        return [float(v) for v in re.findall(rf"\b{re.escape(name)} ([0-9.]+) ms", self.output())]

    def wait_time(self, name: str, seen: int = 0, timeout: float = 30.0) -> float:
        """The first value of that line after the `seen` first ones."""
        def look():
            if self.process.poll() is not None:
                raise SystemExit(f"the program ended with {self.process.returncode}:\n{self.output()}")
            values = self.times(name)
            return (values[seen],) if len(values) > seen else None
        return harness.wait_for(look, f"the line '{name}' in:\n{self.output()[-2000:]}", timeout, 0.01)[0]

    def cpu_seconds(self) -> float:
        """User and system time of all its threads so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def resident_mb(self) -> float:
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) * 1024 / 1e6
        return 0.0

    # -- like a person at the keyboard ---------------------------------------------------------------------------------
    @staticmethod
    def keys(*combos: str) -> None:
        subprocess.run(["xdotool", "key", "--clearmodifiers", *combos], check=True)

    @staticmethod
    def type(text: str) -> None:
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "5", text], check=True)

    def focus(self) -> None:
        """Waits until its window has the keyboard."""
        def has():
            window = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True).stdout.strip()
            return window == str(self.process.pid)
        harness.wait_for(has, "the window is in front", 10)

    def open_page(self, name: str) -> None:
        """By the palette, as people do."""
        self.keys("ctrl+k")
        time.sleep(0.4)
        self.type(name)
        time.sleep(0.5)
        self.keys("Return")


def castellan(bootstrap: str, env: dict[str, str] | None = None) -> Program:
    return Program(BUILD / "app" / "castellan", "--bootstrap", bootstrap, "--name", "bench", env=env)


def empty_window() -> Program:
    return Program(BUILD / "tests" / "bench" / "empty_window")


class BareLoop:
    """librdkafka over one open connection, asked line by line."""
    program = "bare_loop"

    def __init__(self, *arguments: str):
        self.process = subprocess.Popen([str(BUILD / "tests" / "bench" / self.program), *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        return False

    def ask(self, command: str) -> list[float]:
        """The numbers of its answer; the first is milliseconds."""
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.program} ended at '{command}' (its reason is above)")
        return [float(word) for word in line.split()[1:]]


class GatewayLoop(BareLoop):
    """Castellan's gateway without a window: GatewayLoop(bootstrap, "wire" or "librdkafka")."""
    program = "gateway_loop"


class Brokers:
    """The bench's cluster, made by packaging/dev bench."""

    def __init__(self):
        self.folder = os.environ.get("CASTELLAN_BENCH_CLUSTER")
        if not self.folder:
            raise SystemExit("run.py is called by packaging/dev bench, which starts the brokers (CASTELLAN_BENCH_CLUSTER is not set).")
        self.script = [sys.executable, str(ROOT / "packaging" / "sandbox" / "cluster.py")]
        import json
        env = json.loads(subprocess.run([*self.script, "env", "--dir", self.folder], check=True, capture_output=True, text=True).stdout)
        self.bootstrap = env["bootstrap"]

    def signal(self, broker: int, name: str) -> None:
        """STOP: connections stay open, nothing is answered. CONT."""
        subprocess.run([*self.script, "kill", "--dir", self.folder, str(broker), "--signal", name], check=True, stdout=subprocess.DEVNULL)

    def tool_seconds(self, name: str, *arguments: str) -> float:
        """How long one of Kafka's own tools takes."""
        began = time.monotonic()
        subprocess.run([*self.script, "tool", "--dir", self.folder, name, *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return time.monotonic() - began
