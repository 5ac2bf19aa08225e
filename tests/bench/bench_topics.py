# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows `topics …`: 2,000 topics of 3 partitions: first frame, end offsets, the cost of refreshing, the selection."""
import time

import harness
from figures import Figure, median, spread
from programs import BareLoop, Brokers, castellan, BUILD

PAIRS = 5
TOPICS = 2000
PARTITIONS = 3
REFRESHES = 12
EVERY = 5.0  # seconds


def measure(brokers: Brokers) -> list[Figure]:
    with BareLoop(brokers.bootstrap) as bare:
        bare.ask(f"create scale- {TOPICS} {PARTITIONS}")
        harness.wait_for(lambda: bare.ask("metadata")[1] >= TOPICS, "all topics are known", 60, 0.5)
        bare.ask(f"produce scale- {TOPICS} 5000")
        time.sleep(5)  # the brokers settle
        figures = first_frame_and_offsets(brokers, bare)
        figures.append(refresh_cost(brokers, bare))
        figures.append(selection(brokers, bare))
    return figures


def first_frame_and_offsets(brokers: Brokers, bare: BareLoop) -> list[Figure]:
    frames, spans, metadata, offsets, described = [], [], [], [], []
    with castellan(brokers.bootstrap) as program:
        program.wait_time("start.ready")
        program.focus()
        for pair in range(PAIRS + 1):
            numbers = bare.ask("metadata")
            bare_offsets = bare.ask("offsets")
            program.open_page("Topics")
            frame = program.wait_time("topics.first-frame", pair)
            span = program.wait_time("topics.spans", pair)
            if pair == 0:
                partitions = int(numbers[2])
                time.sleep(1)
            else:  # the first of each warms caches on both sides
                metadata.append(numbers[0])
                offsets.append(bare_offsets[0])
                frames.append(frame)
                spans.append(span)
            program.keys("ctrl+w")  # the next one is a page opened anew
            time.sleep(1)
    for _ in range(3):
        described.append(brokers.tool_seconds("kafka-topics", "--describe") * 1000)
    return [
        Figure("topics first frame", median(frames), "ms", 60,
               f"{spread(frames)}; {partitions} partitions; librdkafka alone {median(metadata):.1f} ms, kafka-topics --describe {median(described):.0f} ms"),
        Figure("topics offsets / bare loop", median([s / o for s, o in zip(spans, offsets)]), "x", 1.5,
               f"earliest and latest of {partitions} partitions: {median(spans):.0f} ms ({spread(spans)}), bare loop {median(offsets):.0f} ms ({spread(offsets)})"),
    ]


def refresh_cost(brokers: Brokers, bare: BareLoop) -> Figure:
    """Share of a core of the end offsets read every five seconds, offsets moving meanwhile; beside it, of F5 as often."""
    polled, polls = share_of_a_core(brokers, bare, {"CASTELLAN_POLL_SECONDS": f"{EVERY:.0f}"}, lambda program: None)
    pressed, presses = share_of_a_core(brokers, bare, {}, lambda program: program.keys("F5"))
    return Figure("topics refresh every 5 s", polled, "% of a core", 2,
                  f"GUI included, {polls} polls (every fifth reads everything); F5, which reads everything, as often: {pressed:.2f} % in {presses}")


def share_of_a_core(brokers: Brokers, bare: BareLoop, env: dict[str, str], ask) -> tuple[float, int]:
    with castellan(brokers.bootstrap, env) as program:
        program.wait_time("start.ready")
        program.focus()
        program.open_page("Topics")
        program.wait_time("topics.spans")
        time.sleep(3)
        seen = len(program.times("topics.spans"))
        cpu, began = program.cpu_seconds(), time.monotonic()
        for i in range(REFRESHES):
            bare.ask(f"produce scale- {TOPICS} 200")
            ask(program)
            time.sleep(max(0.0, began + (i + 1) * EVERY - time.monotonic()))
        cpu, wall = program.cpu_seconds() - cpu, time.monotonic() - began
        refreshed = len(program.times("topics.spans")) - seen
        if refreshed < REFRESHES - 1:
            raise SystemExit(f"only {refreshed} of {REFRESHES} refreshes happened:\n{program.output()[-1500:]}")
        return 100 * cpu / wall, refreshed


def selection(brokers: Brokers, bare: BareLoop) -> Figure:
    """Refreshes after which the selected row was another one or stood elsewhere on the screen."""
    moved = 0
    with harness.App(str(BUILD / "app" / "castellan"), "--bootstrap", brokers.bootstrap, "--name", "bench",
                     env={"QT_LOGGING_RULES": "castellan.timing.info=true"}) as app:
        app.wait("Navigator")
        app.go_to("Topics")
        app.row_of("Topics table", "scale-0001", timeout=30)
        app.select_row("Topics table", 8)
        app.keys("Page_Down", "Page_Down", "Down")
        time.sleep(0.5)

        def where():
            table = app.table("Topics table")
            rows = table.get_table_iface().get_selected_rows()
            cell = table.get_table_iface().get_accessible_at(rows[0], 0)
            extents = cell.get_component_iface().get_extents(app.atspi.CoordType.SCREEN)
            return len(rows), cell.get_name(), extents.y
        before = where()
        count = app.output().count("topics.spans")
        for i in range(5):
            bare.ask(f"produce scale- {TOPICS} 500")
            app.keys("F5")
            harness.wait_for(lambda: app.output().count("topics.spans") > count + i, "the page was refreshed", 20)
            time.sleep(0.3)
            moved += where() != before
    return Figure("topics refresh moves the selection", moved, "times in 5", 0, f"row {before[1]}")
