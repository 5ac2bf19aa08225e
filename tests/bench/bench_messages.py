# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows `messages …`: two million messages searched and kept by Castellan's reader into the messages table's model, beside librdkafka in a loop and
the command-line tools. Window and painting are in the rows that say so, and in those of a live tail (`messages tail …`)."""
import re
import shutil
import subprocess
import time

import harness
from figures import Figure, median, spread
from programs import BUILD, BareLoop, Brokers

ROUNDS = 3
COUNT = 2_000_000
TOPIC = "messages-bench"
WORD = "needle-7f3a9c"
HITS = COUNT // 100_000
BACK = 500_000  # from the end
HELD = 1_000_000
STATUS = '.status == "ERROR"'


class RecordLoop(BareLoop):
    program = "record_loop"


def shell(command: str) -> float:
    began = time.monotonic()
    subprocess.run(["bash", "-c", command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.monotonic() - began) * 1000


def measure(brokers: Brokers) -> list[Figure]:
    with RecordLoop(brokers.bootstrap) as filler:
        filler.ask(f"fill {TOPIC} {COUNT}")
    time.sleep(5)
    kcat = shutil.which("kcat")
    read = f"{kcat} -b {brokers.bootstrap} -t {TOPIC} -C -e -q"
    all_three = r"-f '%T %k %h %s\n'"
    grep = f"LC_ALL=C grep -F {WORD}"
    console = f"{' '.join(brokers.script)} tool --dir {brokers.folder} kafka-console-consumer --topic {TOPIC} " \
              f"--from-beginning --max-messages {COUNT}"
    asks = {
        "limit": f"limit {TOPIC} {WORD}", "value": f'scan {TOPIC} value contains "{WORD}"', "all": f"scan {TOPIC} {WORD}",
        "json": f'scan {TOPIC} $.status = "ERROR"', "script": f"scan {TOPIC} js: json.order.total > 990", "arena": f"arena {TOPIC}", "keep": f"keep {TOPIC}",
    }
    shells = {}
    if kcat:
        shells = {"kcat value": f"{read} -f '%s\\n' | {grep}", "kcat value queue": f"{read} -X queued.min.messages=1000000 -f '%s\\n' | {grep}",
                  "kcat all": f"{read} {all_three} | {grep}"}
        if shutil.which("jq"):
            shells |= {"kcat -J | jq": f"{read} -J | jq -c 'select(.payload | fromjson | {STATUS})'", "kcat | jq": f"{read} -f '%s\\n' | jq -c 'select({STATUS})'"}
    shells |= {"console value": f"{console} | {grep}",
               "console all": f"{console} --property print.key=true --property print.headers=true --property print.timestamp=true | {grep}"}
    times: dict[str, list[float]] = {}
    memory: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, ask in asks.items():
            with RecordLoop(brokers.bootstrap) as loop:  # a process each: memory is its own
                ms, found, resident = loop.ask(ask)
            wanted = {"limit": HITS, "value": HITS, "all": HITS, "arena": COUNT, "keep": COUNT}.get(name, found)
            if found != wanted:
                raise SystemExit(f"{ask}: {wanted} wanted, {found} came")
            times.setdefault(name, []).append(ms)
            memory[name] = resident
    for name, command in shells.items():
        times[name] = [shell(command) for _ in range(1 if name.startswith("console") or "jq" in name else ROUNDS)]
    for name in ("first", "newest"):
        with RecordLoop(brokers.bootstrap) as loop:
            loop.ask(f"{name} {TOPIC}")
            times[name] = [loop.ask(f"{name} {TOPIC}")[0] for _ in range(20)]
    return figures(times, memory) + places(brokers) + painted(brokers)


def painted(brokers: Brokers) -> list[Figure]:
    """From the key that is pressed to the frame behind the last of the messages, in the program's window. The accessibility bus is on and counts."""
    rows = []
    with harness.App(str(BUILD / "app" / "castellan"), "--bootstrap", brokers.bootstrap, "--name", "bench",
                     env={"QT_LOGGING_RULES": "castellan.timing.info=true"}) as app:
        def frames() -> list[float]:
            return [float(ms) for ms in re.findall(r"messages.first-frame ([0-9.]+) ms", app.output())]

        def read() -> float:
            seen = len(frames())
            app.keys("alt+r")
            try:
                return harness.wait_for(lambda: frames()[seen:], "the messages are painted", 20, 0.01)[0]
            except AssertionError as late:  # so rare that it must tell what it was
                raise AssertionError(f"{late}\nshown: {' | '.join(app.texts())}\nwindow in front: {front()}\n{stacks(app.process.pid)}") from None
        app.wait("Navigator")
        app.go_to(TOPIC)
        app.click(app.wait("Messages", "page tab"))
        app.wait("Messages table")
        harness.wait_for(frames, "the newest are there by themselves", 20)
        for name, seek in (("first", "Oldest"), ("newest", "Newest")):
            app.select("Seek", seek)
            read()
            took = []
            for _ in range(20):
                took.append(read())
                time.sleep(0.2)
                if app.find("Retry", "push button"):  # the end of a read that failed is painted, too
                    raise SystemExit(f"a read failed after {took[-1]:.0f} ms: {' | '.join(app.texts())}")
            rows.append(Figure(f"messages {name} 100 painted", median(took), "ms", 50, f"{spread(took)}; from the key to the frame, {app.row_count('Messages table')} rows"))
    return rows


def front() -> str:
    return subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True).stdout.strip()


def stacks(process: int) -> str:
    """Where each of its threads is, where there is gdb."""
    if not shutil.which("gdb"):
        return "no gdb, no stacks"
    return subprocess.run(["gdb", "-p", str(process), "-batch", "-ex", "thread apply all bt 20"], capture_output=True, text=True).stdout


def places(brokers: Brokers) -> list[Figure]:
    """What is read in vain, what a message costs to hold, how soon a search stops."""
    backs, holds, stops = [], [], []
    for _ in range(ROUNDS):
        with RecordLoop(brokers.bootstrap) as loop:
            backs.append(loop.ask(f"back {TOPIC} $.id = {COUNT - BACK}"))
        with RecordLoop(brokers.bootstrap) as loop:
            holds.append(loop.ask(f"hold {TOPIC} {HELD}"))
        with RecordLoop(brokers.bootstrap) as loop:
            stops.append(loop.ask(f"stop {TOPIC}")[0])
    looked = median([back[3] for back in backs])
    ratios = [hold[4] / (1.3 * hold[3] + 40e-6 * HELD) for hold in holds]
    return [
        Figure("messages backward search / needed", looked / BACK, "x", 1.3,
               f"messages looked at for a hit {BACK:,} from the end, of one size: {looked:,.0f}; {median([back[0] for back in backs]):.0f} ms"),
        Figure("messages held / 1.3 x bytes + 40 B", median(ratios), "x", 1.0,
               f"{HELD:,} messages: {median([hold[3] for hold in holds]):.0f} MB of keys, values, headers; {median([hold[4] for hold in holds]):.0f} MB resident more"),
        Figure("messages stop", median(stops), "ms", 300, f"{spread(stops)}; a search in full run"),
    ]


def figures(times: dict[str, list[float]], memory: dict[str, float]) -> list[Figure]:
    def ratio(a: str, b: str) -> float:
        return median(times[a]) / median(times[b])

    def said(name: str) -> str:
        return f"{median(times[name]):.0f} ms ({spread(times[name])})"
    limit = f"librdkafka alone {said('limit')}"
    rows = [
        Figure("messages full scan value / limit", ratio("value", "limit"), "x", 1.25, f"{said('value')}; {limit}; {memory['value']:.0f} MB resident"),
        Figure("messages full scan everything / limit", ratio("all", "limit"), "x", 1.8, f"key, headers, value: {said('all')}; {limit}"),
        Figure("messages JSON path / limit", ratio("json", "limit"), "x", 2.0, f"$.status = \"ERROR\", every eighth matches and is kept: {said('json')}; {limit}"),
        # the bar is a rate to be reached: here the microseconds that a record may take, all of the scan's time being the worker's
        Figure("messages JavaScript filter", median(times["script"]) * 1000 / COUNT, "us a record", round(1e6 / 150_000, 2),
               f"json.order.total > 990: {said('script')}, {COUNT / median(times['script']) * 1000:,.0f} records/s, 150,000 wanted"),
        Figure("messages keep everything / arena", ratio("keep", "arena"), "x", 1.2,
               f"{said('keep')}, {memory['keep']:.0f} MB resident; librdkafka into one block {said('arena')}, {memory['arena']:.0f} MB"),
        Figure("messages first 100", median(times["first"]), "ms", 50, f"{spread(times['first'])}; warm client, in the model, not painted"),
        Figure("messages newest 100", median(times["newest"]), "ms", 50, f"{spread(times['newest'])}; warm client, in the model, not painted"),
    ]
    # the peers' bars are "so many times as fast": here the part of their time that may be needed
    for name, ours, times_as_fast in (("kcat value", "value", 12), ("kcat value queue", "value", 4), ("console value", "value", 10), ("kcat all", "all", 12),
                                      ("console all", "all", 20), ("kcat -J | jq", "json", 15), ("kcat | jq", "json", 7)):
        if name in times:
            rows.append(Figure(f"messages full scan / {name}", ratio(ours, name), "x", round(1 / times_as_fast, 4),
                               f"{said(ours)} against {said(name)}: {1 / ratio(ours, name):.1f} times as fast, {times_as_fast} wanted"))
    return rows
