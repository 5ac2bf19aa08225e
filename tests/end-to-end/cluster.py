# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three real brokers for a test: a thin wrapper over packaging/sandbox/cluster.py."""
import json
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ENGINE = os.path.join(ROOT, "packaging", "sandbox", "cluster.py")


class Cluster:
    """Started by the constructor, stopped by close() or when the process ends."""

    def __init__(self, *options):
        self.folder = tempfile.mkdtemp(prefix="castellan-e2e-kafka-")
        self.process = subprocess.Popen([sys.executable, ENGINE, "run", "--dir", self.folder, "--remove", *options],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        line = ""
        while "{" not in line:
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError("the brokers did not start; see what cluster.py said above")
        self.info = json.loads(line[line.index("{"):])

    @property
    def bootstrap(self):
        return self.info["bootstrap"]

    def command(self, name, *arguments):
        subprocess.run([sys.executable, ENGINE, name, "--dir", self.folder, *map(str, arguments)], check=True,
                       stdout=subprocess.DEVNULL)

    def kill(self, broker, signal="KILL"):
        self.command("kill", broker, "--signal", signal)

    def start_broker(self, broker):
        self.command("start-broker", broker)

    def tool(self, name, *arguments, text=None):
        """Kafka's own command-line tool; its standard output."""
        result = subprocess.run([sys.executable, ENGINE, "tool", "--dir", self.folder, name, *arguments], input=text,
                                capture_output=True, text=True, timeout=120)
        if result.returncode != 0:
            raise RuntimeError(f"{name} failed:\n{result.stdout}\n{result.stderr}")
        return result.stdout

    def close(self):
        if self.process.poll() is None:
            self.process.stdin.close()
            self.process.wait(40)
