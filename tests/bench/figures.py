# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A figure of the bench: name, value, unit, bar, ok or short; printed and kept in RESULTS.md."""
import datetime
import os
import platform
import re
import shutil
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path

RESULTS = Path(__file__).resolve().parent / "RESULTS.md"
HEAD = """# Figures

Written by `packaging/dev bench [NAME]`: three brokers of its own on the same machine, Castellan and its peers in turn, five
pairs, median. Times of Castellan are those it prints itself (logging category `castellan.timing`). A figure that is
measured anew replaces its row; the others stay.

| name | value | unit | bar | | notes | measured |
|---|---|---|---|---|---|---|
"""


@dataclass
class Figure:
    name: str
    value: float
    unit: str
    bar: float  # at most
    notes: str = ""

    @property
    def ok(self) -> bool:
        return self.value <= self.bar

    def number(self) -> str:
        return f"{self.value:.0f}" if abs(self.value) >= 100 or float(self.value).is_integer() else f"{self.value:.2f}"

    def line(self) -> str:
        return f"{self.name}, {self.number()}, {self.unit}, <= {self.bar:g}, {'ok' if self.ok else 'short'}" + (f"   ({self.notes})" if self.notes else "")


def median(values: list[float]) -> float:
    return statistics.median(values)


def spread(values: list[float]) -> str:
    return f"{min(values):.0f}-{max(values):.0f}" if max(values) >= 100 else f"{min(values):.1f}-{max(values):.1f}"


def machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    model = next((line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")), "?")
    return f"{os.cpu_count()} cores ({model}), {memory:.0f} GiB, {platform.system()} {platform.release().split('-')[0]}"


def versions() -> str:
    """Of what Castellan is measured beside."""
    root = RESULTS.parents[2]
    kafka = re.search(r"<kafka.version>([^<]+)", (root / "packaging/sandbox/pom.xml").read_text(encoding="utf-8"))[1]
    rdkafka = re.search(r"librdkafka ([0-9.]*[0-9])", (root / "packaging/librdkafka.sh").read_text(encoding="utf-8"))[1]
    said = [f"Kafka {kafka}", f"librdkafka {rdkafka}"]
    for name, option in (("kcat", "-V"), ("jq", "--version")):
        if shutil.which(name):
            lines = subprocess.run([name, option], capture_output=True, text=True).stdout.split("\n")
            said.append(next((line.strip() for line in lines if re.search(r"\d\.\d", line)), name))
    return ", ".join(said)


def keep(figures: list[Figure]) -> None:
    """Replaces these figures' rows in RESULTS.md; what people wrote below the table ("## …") stays."""
    rows: dict[str, str] = {}
    written = ""
    if RESULTS.exists():
        table, heading, text = RESULTS.read_text(encoding="utf-8").partition("\n## ")
        written = heading + text
        for line in table.splitlines():
            cells = re.split(r"(?<!\\)\|", line)  # a name may hold an escaped one
            if len(cells) > 7 and cells[1].strip() not in ("name", "---") and not cells[1].startswith("---"):
                rows[cells[1].strip()] = line
    today = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    for f in figures:
        name = f.name.replace("|", r"\|")
        rows[name] = f"| {name} | {f.number()} | {f.unit} | ≤ {f.bar:g} | {'ok' if f.ok else 'short'} | {f.notes} | {today} |"
    RESULTS.write_text(HEAD + "\n".join(rows[name] for name in sorted(rows)) + f"\n\nLast machine: {machine()}. {versions()}.\n" + written, encoding="utf-8")
