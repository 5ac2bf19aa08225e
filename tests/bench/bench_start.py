# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows `start …`: process start to a painted window that is connected, and memory when idle, beside an empty Qt window; and
that the window never stands still while brokers are stopped, silent or gone."""
import re
import subprocess
import sys
import time

from figures import Figure, median, spread
from programs import BareLoop, Brokers, BUILD, ROOT, castellan, empty_window

PAIRS = 5
TOPICS = 12  # about what the sandbox has


def measure(brokers: Brokers) -> list[Figure]:
    with BareLoop(brokers.bootstrap) as bare:
        bare.ask(f"create start- {TOPICS} 3")
        bare.ask(f"produce start- {TOPICS} 1000")
    with castellan(brokers.bootstrap) as first:  # what the first start of a machine reads from disk is no figure
        first.wait_time("start.ready")
    ready, empty, memory, empty_memory = [], [], [], []
    for _ in range(PAIRS):
        with empty_window() as window:
            empty.append(window.wait_time("start.ready"))
            time.sleep(1)
            empty_memory.append(window.resident_mb())
        with castellan(brokers.bootstrap) as program:
            ready.append(program.wait_time("start.ready"))
            program.focus()
            program.open_page("Overview")
            time.sleep(1)
            program.open_page("Topics")
            program.wait_time("topics.first-frame")
            program.wait_time("topics.spans")
            time.sleep(4)  # idle
            memory.append(program.resident_mb())
    return [
        Figure("start ready", median(ready), "ms", 1000, f"{spread(ready)}; a JVM UI: 5,500 ms"),
        Figure("start ready / empty window", median(ready) / median(empty), "x", 10, f"empty window {median(empty):.0f} ms ({spread(empty)})"),
        Figure("start idle memory", median(memory), "MB", 120, f"{spread(memory)}; a JVM UI: 272 MB"),
        Figure("start idle memory / empty window", median(memory) / median(empty_memory), "x", 3.5, f"empty window {median(empty_memory):.0f} MB"),
        longest_event(),
    ]


def longest_event() -> Figure:
    """tests/end-to-end/gui_watchdog.py, which has small brokers of its own to kill."""
    script = ROOT / "tests" / "end-to-end" / "gui_watchdog.py"
    ran = subprocess.run([sys.executable, "-W", "ignore", str(script), str(BUILD / "app" / "castellan")], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said = re.search(r"^longest GUI event (\d+) ms$", ran.stdout, re.MULTILINE)
    if not said:
        raise SystemExit(f"gui_watchdog.py did not come to its end:\n{ran.stdout[-4000:]}")
    return Figure("start longest GUI event with brokers gone", float(said[1]), "ms", 100, "also killed, silent and back, while a person opens pages, refreshes and reads messages")
