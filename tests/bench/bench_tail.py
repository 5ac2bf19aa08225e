# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows `messages tail …`: the program's window follows 50,000 messages a second for five minutes (R53) while a person scrolls: how long the GUI thread is busy at a
stretch, and whether the memory of the full ring grows."""
import os
import subprocess
import time

import harness
from figures import Figure, median
from programs import BUILD, Brokers, Program, castellan

TOPIC = "aaa-tail-bench"  # the first row of the topics table
RATE = 50_000
SECONDS = int(os.environ.get("CASTELLAN_BENCH_TAIL_SECONDS", "300"))
FILLS = 15  # seconds, until the ring has turned over some times


def measure(brokers: Brokers) -> list[Figure]:
    pace = subprocess.Popen([str(BUILD / "tests" / "bench" / "record_loop"), brokers.bootstrap], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    pace.stdin.write(f"pace {TOPIC} {RATE} {SECONDS + FILLS + 60}\n")
    pace.stdin.flush()
    try:
        time.sleep(3)
        with castellan(brokers.bootstrap) as program:
            follow(program)
            memory = watch(program)
            program.keys("ctrl+q")
            longest = program.wait_time("gui.longest-event")
            p99 = program.wait_time("gui.slice-p99")
    finally:
        pace.kill()
        pace.wait()
    third = len(memory) // 3
    first, last = median(memory[:third]), median(memory[-third:])
    minutes = SECONDS / 60
    return [
        Figure("messages tail GUI slice p99", p99, "ms", 16, f"{RATE:,} messages a second for {minutes:.0f} minutes, scrolling all the while; longest event {longest:.0f} ms"),
        Figure("messages tail memory, last third / first third", last / first, "x", 1.05,
               f"{first:.0f} MB, then {last:.0f} MB ({min(memory):.0f}-{max(memory):.0f}): {(last - first) / (minutes * 2 / 3):.2f} MB a minute"),
    ]


def follow(program: Program) -> None:
    program.wait_time("start.ready")
    program.focus()
    program.open_page("Topics")
    program.wait_time("topics.first-frame")
    time.sleep(2)
    program.keys("Home")
    program.keys("Menu")
    time.sleep(0.5)
    program.keys("m", "Return")  # two entries have this letter
    time.sleep(2)
    before = program.resident_mb()
    program.keys("alt+l")
    time.sleep(FILLS)
    if program.resident_mb() < before + 10:
        raise SystemExit("the messages table does not fill: nothing is followed")
    subprocess.run(["xdotool", "mousemove", "600", "450", "click", "1"], check=True)  # into the table: the keys are for it


def watch(program: Program) -> list[float]:
    """Its resident memory each second, while a person scrolls."""
    memory = []
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        program.keys("Page_Up", "Page_Up", "Down", "Page_Down")
        memory.append(program.resident_mb())
        time.sleep(1)
    return memory
